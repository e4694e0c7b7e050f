using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kinerja.Data.Pindahan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Pindahan;

/// <summary>A ZIP that is not what it should be is refused with its place, and leaves nothing behind: no row, no file.</summary>
public sealed class BerkasBurukTests(DuaPemasangan dua) : IClassFixture<DuaPemasangan>
{
    /// <summary>What is done to it, whether its manifest is made to fit afterwards, and what the sentence says.</summary>
    private static readonly Dictionary<string, (Action<ZipArchive> Ubah, bool Segel, string Sebab)> Kasus = new()
    {
        ["satu bita diubah"] = (z => Change(z, "pengguna.csv", b => [.. b[..^3], (byte)'x', .. b[^2..]]), false, "pengguna.csv isinya berubah"),
        ["berkas hilang"] = (z => z.GetEntry("tabel/Target.csv")!.Delete(), false, "tabel/Target.csv tidak ada"),
        ["berkas tambahan"] = (z => z.CreateEntry("tabel/Lain.csv"), false, "tabel/Lain.csv tidak disebut dalam manifes"),
        ["jalur ke luar"] = (z => z.CreateEntry("../../etc/passwd"), false, "../../etc/passwd jalurnya mengarah ke luar ZIP"),
        ["nama ganda"] = (z => z.CreateEntry("pengguna.csv"), false, "ada dua berkas bernama sama"),
        ["bom"] = (z => Change(z, "BACA-SAYA.txt", _ => new byte[100 * 1024 * 1024]), false, "lebih besar dari yang dicatat"),
        ["ukuran mustahil"] = (z => Manifest(z, m => m["berkas"]![0]!["ukuranByte"] = 100_000_000_000_000), false, "lebih dari 64 GB"),
        ["ukuran negatif"] = (z => Manifest(z, m => m["berkas"]![0]!["ukuranByte"] = -1), false, "dicatat berukuran -1 bita"),
        ["bukan manifes"] = (z => Change(z, "manifes.json", _ => "{}"u8.ToArray()), false, "tidak ada atau tidak terbaca"),
        ["baris orang lain"] = (z => Csv(z, "Realisasi", b => b[0] = "01900000-0000-7000-8000-000000000001"), true, "tabel/Realisasi.csv baris 1: KecamatanId “01900000-0000-7000-8000-000000000001” bukan milik kecamatan ini"),
        ["kecamatan lain"] = (z => Csv(z, "Kecamatan", b => b[0] = "01900000-0000-7000-8000-000000000001"), true, "tabel/Kecamatan.csv baris 1"),
        ["kode umum orang lain"] = (z => Replace(z, "tabel/KeputusanPublik.csv", ",35.07.06,", ",35.07.14,"), true, "tabel/KeputusanPublik.csv baris 1: KodeKecamatan “35.07.14”"),
        ["peran kabupaten"] = (z => Replace(z, "tabel/Keanggotaan.csv", "Operator", "AdminKabupaten"), true, "peran “AdminKabupaten” bukan peran kecamatan"),
        ["rujukan putus"] = (z => DropBaris(z, "IdentitasIndikator"), true, "merujuk baris yang tidak ada"),
        ["baris kurang dari manifes"] = (z => DropBaris(z, "Sasaran"), true, "tabel/Sasaran.csv berisi"),
        ["jenis salah"] = (z => Csv(z, "Jabatan", b => b[^1] = "bukan bilangan"), true, "Isi tabel tidak sesuai jenis kolomnya: COPY Jabatan, line 2, column "),
        ["kolom kurang"] = (z => Replace(z, "tabel/Pegawai.csv", "KecamatanId,Id,", "KecamatanId,"), true, "tabel/Pegawai.csv baris 0"),
        ["petik terbuka"] = (z => Change(z, "tabel/Pegawai.csv", b => [.. b, .. "\"terbuka"u8]), true, "tanda petik belum ditutup"),
        ["bukan UTF-8"] = (z => Change(z, "tabel/Pegawai.csv", b => [.. b, 0xFF, 0xFE]), true, "bukan UTF-8"),
        ["akta diubah"] = (z => Replace(z, "tabel/Akta.csv", "ditandatangani", "dibatalkan"), true, "Rantai akta tidak utuh"),
        ["tabel tak disebut"] = (z => Manifest(z, m => m["tabel"]!.AsArray().RemoveAt(3)), false, "kurang, lebih, atau disebut dua kali"),
        ["susunan lain"] = (z => Manifest(z, m => m["migrasi"] = "20200101000000_Lama"), false, "20200101000000_Lama"),
        ["versi lain"] = (z => Manifest(z, m => m["versi"] = 9), false, "versi 9"),
        ["bukti ditukar"] = (z => Change(z, z.Entries.First(e => e.FullName.StartsWith("berkas/", StringComparison.Ordinal)).FullName, _ => "%PDF-1.4 lain"u8.ToArray()), true, "isinya bukan yang dinamakan"),
        ["bukti dibuang"] = (z => z.Entries.First(e => e.FullName.StartsWith("berkas/", StringComparison.Ordinal)).Delete(), true, "disebut dalam data tetapi tidak ada dalam ZIP"),
        ["sertifikat lain"] = (z => SwapSertifikat(z), true, "sertifikat lain"),
    };

    public static TheoryData<string> Nama => [.. Kasus.Keys];

    [Theory]
    [MemberData(nameof(Nama))]
    public async Task Bad_zip_is_refused_with_its_place_and_nothing_of_it_stays(string nama)
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        var sebelum = await lain.CountAsync();
        var (ubah, segel, sebab) = Kasus[nama];
        var galat = await Assert.ThrowsAsync<AturanException>(() => lain.ImportAsync(Change(dua.Zip, ubah, segel)));
        Assert.Contains(sebab, galat.Message, StringComparison.Ordinal);
        Assert.Equal(sebelum, await lain.CountAsync());
    }

    [Fact]
    public async Task Same_zip_untouched_comes_in()
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        await lain.ImportAsync(Change(dua.Zip, _ => { }, segel: true));
        Assert.True(await lain.CountAsync() > 1000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(-40)]
    public async Task Cut_off_zip_is_refused(int panjang)
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        var galat = await Assert.ThrowsAsync<AturanException>(() => lain.ImportAsync(dua.Zip[..(panjang < 0 ? dua.Zip.Length + panjang : panjang)]));
        Assert.Contains("bukan ZIP yang utuh", galat.Message, StringComparison.Ordinal);
    }

    private static byte[] Change(byte[] asal, Action<ZipArchive> ubah, bool segel)
    {
        var isi = new MemoryStream();
        isi.Write(asal);
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            ubah(zip);
        }

        if (segel)
        {
            using var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true);
            Manifest(zip, m => m["berkas"] = new JsonArray([.. zip.Entries.Where(e => e.FullName != ManifesPindahan.NamaBerkas).Select(e => (JsonNode)Describe(e))]));
        }

        return isi.ToArray();
    }

    private static JsonObject Describe(ZipArchiveEntry bagian)
    {
        var isi = Read(bagian);
        return new JsonObject { ["jalur"] = bagian.FullName, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(isi)), ["ukuranByte"] = isi.Length };
    }

    private static void Manifest(ZipArchive zip, Action<JsonNode> ubah) => Change(zip, ManifesPindahan.NamaBerkas, b =>
    {
        var isi = JsonNode.Parse(b)!;
        ubah(isi);
        return Encoding.UTF8.GetBytes(isi.ToJsonString());
    });

    private static void Replace(ZipArchive zip, string nama, string lama, string baru) => Change(zip, nama, b =>
    {
        var teks = Encoding.UTF8.GetString(b);
        Assert.Contains(lama, teks, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(teks.Replace(lama, baru, StringComparison.Ordinal));
    });

    // The first row; its cells hold no comma.
    private static void Csv(ZipArchive zip, string tabel, Action<string[]> ubah) => Change(zip, $"tabel/{tabel}.csv", b =>
    {
        var baris = Encoding.UTF8.GetString(b).Split("\r\n");
        var sel = baris[1].Split(',');
        ubah(sel);
        baris[1] = string.Join(',', sel);
        return Encoding.UTF8.GetBytes(string.Join("\r\n", baris));
    });

    private static void DropBaris(ZipArchive zip, string tabel)
    {
        Change(zip, $"tabel/{tabel}.csv", b =>
        {
            var baris = Encoding.UTF8.GetString(b).Split("\r\n");
            return Encoding.UTF8.GetBytes(string.Join("\r\n", baris.Where((_, i) => i != 1)));
        });
        if (tabel == "IdentitasIndikator")
        {
            Manifest(zip, m => m["tabel"]!.AsArray().Single(t => t!["nama"]!.GetValue<string>() == tabel)!["baris"] = m["tabel"]!.AsArray().Single(t => t!["nama"]!.GetValue<string>() == tabel)!["baris"]!.GetValue<long>() - 1);
        }
    }

    private static void SwapSertifikat(ZipArchive zip) => Change(zip, "tabel/ArsipKeputusan.csv", b =>
    {
        var teks = Encoding.UTF8.GetString(b);
        var letak = teks.LastIndexOf("\"\"sidik\"\": \"\"", StringComparison.Ordinal) + 13;
        return Encoding.UTF8.GetBytes(teks[..letak] + new string('0', 64) + teks[(letak + 64)..]);
    });

    private static void Change(ZipArchive zip, string nama, Func<byte[], byte[]> ubah)
    {
        var lama = zip.GetEntry(nama)!;
        var isi = ubah(Read(lama));
        lama.Delete();
        using var baru = zip.CreateEntry(nama).Open();
        baru.Write(isi);
    }

    private static byte[] Read(ZipArchiveEntry bagian)
    {
        using var isi = bagian.Open();
        using var memori = new MemoryStream();
        isi.CopyTo(memori);
        return memori.ToArray();
    }
}
