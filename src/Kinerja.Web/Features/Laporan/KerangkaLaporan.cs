using System.Globalization;
using Kinerja.Data.Laporan;
using Kinerja.Data.Pelaporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Laporan;

/// <summary>What all reports share: whose they are, of which posts, and what is to be said of the numbers.</summary>
internal sealed class KerangkaLaporan(BahanLaporan bahan, PermintaanLaporan permintaan)
{
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    public BahanLaporan Bahan => bahan;

    public Periode Periode => permintaan.Periode;

    public string Tahun { get; } = permintaan.Tahun.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<CapaianJabatan> DaftarJabatan { get; } =
        [.. bahan.Capaian.DaftarJabatan.Where(j => permintaan.Jabatan is null || j.Id == permintaan.Jabatan)];

    public IEnumerable<BarisUkuran> DaftarUkuran => DaftarJabatan.SelectMany(j => j.DaftarUkuran.Select(u => new BarisUkuran(j, u, bahan.Ukuran[u.Id])));

    public IsiLaporan Create(string judul, bool mendatar, IEnumerable<UnsurLaporan> unsur, string? periode = null, bool kop = false) => new()
    {
        Judul = judul,
        AnakJudul = [$"KECAMATAN {bahan.Kantor.Nama.ToUpperInvariant()} KABUPATEN {bahan.Kantor.Kabupaten.ToUpperInvariant()}", periode ?? $"TAHUN {Tahun}", .. permintaan.Jabatan is { } j ? [NamaJabatan(j)] : Array.Empty<string>()],
        Penulis = $"Kecamatan {bahan.Kantor.Nama}, Kabupaten {bahan.Kantor.Kabupaten}",
        Tanggal = bahan.Kantor.HariIni,
        Mendatar = mendatar,
        Kop = kop ? bahan.Kantor.Kop : null,
        Unsur = [.. unsur],
    };

    /// <summary>Where the numbers come from, and that they are made up where they are.</summary>
    public UnsurLaporan.Paragraf AsalAngka()
    {
        var contoh = DaftarUkuran.Any(u => u.Baris.DaftarHasil.Values.Any(h => h.DataContoh)) ? " Memuat data contoh: angka buatan untuk mencoba program, bukan angka kantor ini." : "";
        return new($"Dihitung dari angka yang sudah diajukan atau diverifikasi; angka yang masih draf tidak ikut dihitung. Dibuat {TeksIndonesia.Tanggal(bahan.Kantor.HariIni)}.{contoh}", GayaParagraf.Catatan);
    }

    public string NamaJabatan(JabatanId id) =>
        (bahan.Capaian.DaftarJabatan.FirstOrDefault(j => j.Id == id)?.Nama ?? bahan.Jabatan.GetValueOrDefault(id)?.Nama ?? "").ToSatuBaris();

    /// <summary>As short as a column needs it: <c>TW II</c>.</summary>
    public static string SebutTriwulan(Periode triwulan) => "TW " + Romawi[triwulan.Nomor - 1];

    /// <summary>Who signs: with Plt. before the post where it is held so, and the camat with the name of the kecamatan.</summary>
    public string SebutJabatan(string jabatan, PejabatLaporan? pejabat)
    {
        var nama = jabatan.ToSatuBaris();
        nama = nama.Equals("Camat", StringComparison.OrdinalIgnoreCase) ? $"{nama} {bahan.Kantor.Nama}" : nama;
        var status = pejabat?.Status switch { StatusPemangku.Plt => "Plt. ", StatusPemangku.Plh => "Plh. ", _ => "" };
        return nama.StartsWith(status, StringComparison.OrdinalIgnoreCase) ? nama : status + nama;
    }
}

/// <summary>A measure with its post and what belongs to it.</summary>
internal sealed record BarisUkuran(CapaianJabatan Jabatan, CapaianRow Baris, UkuranLaporan Lain)
{
    public SelLaporan NamaJabatan => SelUkuran.Teks(Jabatan.Nama);

    public SelLaporan Sasaran => SelUkuran.Teks(Baris.Sasaran);

    public SelLaporan Indikator => SelUkuran.Teks(Baris.Indikator);

    public HasilRow? Hasil(Periode periode) => Baris.DaftarHasil.GetValueOrDefault(periode);
}
