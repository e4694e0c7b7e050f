using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The record of changes in the words of the office. It is kept under the program's own names, so that it can be read in ten years; what has no wording here is told by that name.</summary>
public static partial class SebutanRiwayat
{
    private static readonly Dictionary<string, string> Objek = new(StringComparer.Ordinal)
    {
        ["Naskah"] = "isi keputusan", ["Keputusan"] = "keputusan", ["Kecamatan"] = "profil kecamatan", ["ProfilNaskah"] = "profil naskah", ["Keanggotaan"] = "peran pengguna", ["Pengguna"] = "akun",
        ["Pemangku"] = "pemangku jabatan", ["PengabaianTemuan"] = "temuan yang diabaikan", ["KaitanTersimpan"] = "kaitan indikator", ["KaitanDitolak"] = "usulan kaitan yang ditolak", ["BuktiRealisasi"] = "kaitan bukti", ["KunciBulan"] = "penutupan bulan",
        ["KalenderTahun"] = "kalender kerja", ["KebijakanPresensiKantor"] = "kebijakan presensi", ["CatatanPresensi"] = "presensi", ["Ukuran"] = "cara mengukur",
    };

    private static readonly Dictionary<string, string> Bidang = new(StringComparer.Ordinal)
    {
        ["Nip"] = "NIP", ["TautanSandi"] = "tautan sandi", ["PenggunaId"] = "pengguna", ["JabatanId"] = "jabatan", ["PegawaiId"] = "pegawai", ["AtasanId"] = "atasan", ["Tata"] = "tata naskah", ["NomorPenetapan"] = "nomor",
        ["DihapusPada"] = "dibuang pada", ["DisalinDariId"] = "disalin dari", ["MengubahId"] = "mengubah keputusan", ["MencabutId"] = "mencabut keputusan", ["DifasilitasiPada"] = "difasilitasi pada", ["BerlakuDari"] = "berlaku mulai",
        ["HariTenggat"] = "tanggal tenggat", ["Sha256"] = "sidik berkas", ["susunan"] = "susunan", ["penutup.tanggalTercetak"] = "tanggal tercetak", ["penutup.nip"] = "NIP penanda tangan", ["penutup.nama"] = "nama penanda tangan",
        ["KeputusanId"] = "keputusan", ["UkuranId"] = "cara mengukur", ["IdentitasId"] = "indikator", ["UserName"] = "nama pengguna",
    };

    public static string ToObjek(string objek) => Objek.TryGetValue(objek, out var sebutan) ? sebutan : Words(objek);

    /// <summary>A field; in a decree it may be preceded by the id of the item it stands in.</summary>
    public static string ToBidang(string bidang)
    {
        var nama = bidang[(bidang.LastIndexOf(' ') + 1)..];
        return Bidang.TryGetValue(nama, out var sebutan) ? sebutan : Words(nama);
    }

    public static string Sebutan(this AksiPerubahan aksi) => aksi switch
    {
        AksiPerubahan.Tambah => "menambah",
        AksiPerubahan.Ubah => "mengubah",
        AksiPerubahan.Hapus => "menghapus",
        _ => throw new ArgumentOutOfRangeException(nameof(aksi)),
    };

    /// <summary>A value as people write it. <c>null</c> is nothing at all.</summary>
    public static string ToNilai(string? nilai, ZonaWaktu zona) => nilai switch
    {
        null or "" => "kosong",
        "True" => "ya",
        "False" => "tidak",
        _ when DateOnly.TryParseExact(nilai, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) => TeksIndonesia.Tanggal(tanggal),
        _ when nilai.Length > 18 && nilai[4] == '-' && DateTimeOffset.TryParseExact(nilai, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var waktu) => Pengukuran.SebutanUkuran.ToWaktu(waktu, zona),
        _ when DescribeSuntingan(nilai) is { } suntingan => suntingan,
        _ when SebutanAngka.Describe(nilai) is { } angka => angka,
        _ => nilai,
    };

    /// <summary>Whether a value is too much to be read in a line.</summary>
    public static bool IsPanjang(string? nilai) => nilai is { Length: > 300 } || (nilai is ['{', ..] or ['[', ..]);

    // An edit of the structure is kept as the edit itself.
    private static string? DescribeSuntingan(string nilai)
    {
        if (!nilai.StartsWith("{\"jenis\":", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(nilai);
            return Describe(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Describe(JsonElement suntingan) => suntingan.GetProperty("jenis").GetString() switch
    {
        "sisip" => $"menyisipkan {Count(suntingan, "item")} butir{Ke(suntingan, "ke")}",
        "hapus" => $"menghapus {Count(suntingan, "id")} butir",
        "pindah" => $"memindahkan {Count(suntingan, "id")} butir{Ke(suntingan, "ke")}",
        "pasang" => $"mengganti {ToBidang(Text(suntingan, "alamat"))}",
        "ubah" => $"mengubah {ToBidang(Text(suntingan, "alamat"))}",
        "kelompok" when suntingan.TryGetProperty("isi", out var isi) && isi.GetArrayLength() is var n => n == 0 ? "tanpa perubahan" : n == 1 ? Describe(isi[0]) : $"{n} perubahan sekaligus: {Describe(isi[0])} …",
        _ => "perubahan susunan",
    };

    private static int Count(JsonElement suntingan, string sifat) => suntingan.TryGetProperty(sifat, out var daftar) && daftar.ValueKind is JsonValueKind.Array ? daftar.GetArrayLength() : 1;

    private static string Ke(JsonElement suntingan, string sifat) => Text(suntingan, sifat) is { Length: > 0 } bidang ? $" pada {ToBidang(bidang)}" : "";

    private static string Text(JsonElement suntingan, string sifat) =>
        suntingan.TryGetProperty(sifat, out var alamat) && alamat.ValueKind is JsonValueKind.Object && alamat.TryGetProperty("bidang", out var bidang) ? bidang.GetString() ?? "" : "";

    // JumlahDesa, judulKolom.sasaran: words with their joints taken apart.
    private static string Words(string nama) => Sambungan().Replace(nama, " $1").Replace('.', ' ').Trim().ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Sambungan();
}
