using System.IO.Compression;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Arsip;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents.Signing;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>The archive as one ZIP, and the proof that it is whole: whatever is done to it is found, with its place.</summary>
public sealed class ArsipTests(KantorSah kantor) : IClassFixture<KantorSah>, IAsyncLifetime, IDisposable
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly SemaphoreSlim Sekali = new(1);
    private static byte[]? buatan;

    private readonly string folder = Directory.CreateTempSubdirectory("kinerja-arsip-").FullName;

    private string Arsip => Path.Combine(folder, "arsip.zip");

    // Two decrees are signed once for the class, one with a certificate and one on paper; each test begins with the whole archive of them.
    public async Task InitializeAsync()
    {
        await Sekali.WaitAsync(Ct);
        try
        {
            buatan ??= await CreateAsync();
        }
        finally
        {
            Sekali.Release();
        }

        await File.WriteAllBytesAsync(Arsip, buatan, Ct);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Whole_archive_is_proven_without_a_database()
    {
        var hasil = PemeriksaArsip.Check(Arsip);

        Assert.True(hasil.IsUtuh, string.Join(Environment.NewLine, hasil.Rusak));
        Assert.Equal((2, 1, 11), (hasil.Manifes.Keputusan.Count, hasil.TandaTangan, hasil.Berkas));
        var bertanda = hasil.Manifes.Keputusan.Single(k => k.Jalur is JalurTandaTangan.Sertifikat);
        Assert.Equal((2024, new DateOnly(2024, 1, 2), "188.45/24/KEP/35.07.06/2024"), (bertanda.Tahun, bertanda.Tanggal, bertanda.Nomor));
        Assert.StartsWith("typst-ts-node-compiler", bertanda.VersiPencetak.Penyusun, StringComparison.Ordinal);
        Assert.Contains(bertanda.Paraf, p => p.Perbuatan == "Menandatangani");
        Assert.Contains(bertanda.Berkas, b => b is { Guna: GunaBerkas.Keputusan, Jalur: "2024/2024-01-02-188.45-24-KEP-35.07.06-2024/keputusan.pdf" });
        Assert.Equal(".jpg", Path.GetExtension(hasil.Manifes.Keputusan.Single(k => k.Jalur is JalurTandaTangan.Basah).Berkas[0].Jalur));
    }

    [Theory]
    [InlineData("keputusan.pdf", 0)]
    [InlineData("keputusan.pdf", -1)]
    [InlineData("cetakan.pdf", 1000)]
    [InlineData("keputusan.jpg", 2)]
    [InlineData("naskah.json", 40)]
    [InlineData("lembar-arsip.pdf", 99)]
    [InlineData("BACA-SAYA.txt", 5)]
    public void Changed_byte_is_found_with_its_place(string akhir, int letak)
    {
        Change(zip => ZipUji.Replace(zip, akhir, isi => isi[letak < 0 ? ^1 : letak] ^= 1));
        Assert.EndsWith(akhir, Assert.Single(Check("isinya berubah")).Tempat, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_added_doubled_and_leading_out_are_found_each_with_its_place()
    {
        Change(zip =>
        {
            zip.Entries.First(e => e.FullName.EndsWith("keputusan.pdf", StringComparison.Ordinal)).Delete();
            foreach (var nama in new[] { "2024/tambahan.pdf", "../luar.txt", "/mutlak.txt", "a\\b.txt", "BACA-SAYA.txt" })
            {
                zip.CreateEntry(nama);
            }
        });

        var rusak = PemeriksaArsip.Check(Arsip).Rusak;
        Assert.Equal(
            ["../luar.txt: jalurnya mengarah ke luar ZIP", "/mutlak.txt: jalurnya mengarah ke luar ZIP", "2024/tambahan.pdf: tidak disebut dalam manifes", "BACA-SAYA.txt: ada dua berkas bernama sama", "a\\b.txt: jalurnya mengarah ke luar ZIP", "keputusan.pdf: tidak ada"],
            rusak.Select(r => $"{(r.Masalah == "tidak ada" ? Path.GetFileName(r.Tempat) : r.Tempat)}: {r.Masalah}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bomb_is_unpacked_no_further_than_the_manifest_says()
    {
        Change(zip =>
        {
            var lama = zip.Entries.First(e => e.FullName.EndsWith("naskah.json", StringComparison.Ordinal));
            var nama = lama.FullName;
            lama.Delete();
            using var isi = zip.CreateEntry(nama, CompressionLevel.SmallestSize).Open();
            var nol = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                isi.Write(nol);
            }
        });

        // Of this thread alone: other tests run beside it.
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Check("lebih besar dari yang dicatat"));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - sebelum < 100 * 1024 * 1024);
    }

    [Fact]
    public void Manifest_that_was_mended_to_fit_a_changed_decree_does_not_save_it()
    {
        Change(zip =>
        {
            var sidik = "";
            ZipUji.Replace(zip, "keputusan.pdf", isi =>
            {
                isi[isi.Length / 2] ^= 1;
                sidik = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(isi));
            });
            ZipUji.ChangeManifest(zip, m => m["keputusan"]!.AsArray().SelectMany(k => k!["berkas"]!.AsArray()).First(b => b!["jalur"]!.GetValue<string>().EndsWith("keputusan.pdf", StringComparison.Ordinal))!["sha256"] = sidik);
        });
        Assert.Single(Check("tanda tangannya tidak cocok dengan isinya"));
    }

    [Theory]
    [InlineData("nomor", "188.45/99/KEP/35.07.06/2024", "bukan naskah keputusan")]
    [InlineData("sertifikat", null, "sertifikat lain")]
    public void Manifest_that_says_something_else_of_a_decree_is_found(string isian, string? nilai, string sebab)
    {
        Change(zip => ZipUji.ChangeManifest(zip, m => m["keputusan"]!.AsArray().Single(k => k!["jalur"]!.GetValue<string>() == "Sertifikat")![isian] = nilai));
        Assert.Single(Check(sebab));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.999)]
    public void Archive_that_was_cut_off_is_refused(double bagian)
    {
        var isi = File.ReadAllBytes(Arsip);
        File.WriteAllBytes(Arsip, isi[..(int)(isi.Length * bagian)]);
        Assert.Contains("terpotong", Assert.Throws<AturanException>(() => PemeriksaArsip.Check(Arsip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_told_apart_from_an_archive()
    {
        Change(zip => zip.GetEntry(ManifesArsip.NamaBerkas)!.Delete());
        Assert.Contains("bukan arsip keputusan", Assert.Throws<AturanException>(() => PemeriksaArsip.Check(Arsip)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(Arsip, buatan!);
        Change(zip => ZipUji.ChangeManifest(zip, m => m["versi"] = 2));
        Assert.Contains("versi 2", Assert.Throws<AturanException>(() => PemeriksaArsip.Check(Arsip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_gone_from_the_disk_or_changed_there_shows_in_the_archive_and_in_the_zip_of_the_year()
    {
        await using var ruang = await kantor.EnterAsync(KantorSah.Operator(Kode), Kode);
        var baris = (await ruang.Get<DaftarArsipService>().ListAsync(2025, Ct)).Single();
        var jalur = Directory.EnumerateFiles(kantor.Folder, baris.Berkas.Sha256, SearchOption.AllDirectories).Single();
        var isi = await File.ReadAllBytesAsync(jalur, Ct);
        try
        {
            File.Delete(jalur);
            await WriteAsync(p => p.WriteSemuaAsync);
            Assert.Single(Check("tidak ada"));
            using var tahun = new MemoryStream();
            await ruang.Get<PengeksporArsip>().WriteTahunAsync(tahun, 2025, Ct);
            using var zip = new ZipArchive(tahun);
            Assert.Contains(baris.Nomor.Replace('/', '-'), await new StreamReader(await Assert.Single(zip.Entries).OpenAsync(Ct)).ReadToEndAsync(Ct), StringComparison.Ordinal);

            await File.WriteAllBytesAsync(jalur, [.. isi[..^1], 0], Ct);
            await WriteAsync(p => p.WriteSemuaAsync);
            Assert.Single(Check("isinya berubah"));
        }
        finally
        {
            await File.WriteAllBytesAsync(jalur, isi, Ct);
        }
    }

    private async Task WriteAsync(Func<PengeksporArsip, Func<Stream, string, CancellationToken, Task<string>>> tulis)
    {
        await using var ruang = await kantor.EnterAsync(KantorSah.Operator(Kode), Kode);
        await using var berkas = File.Create(Arsip);
        await tulis(ruang.Get<PengeksporArsip>())(berkas, KantorSah.Alamat, Ct);
    }

    private IReadOnlyList<KerusakanArsip> Check(string sebab)
    {
        var rusak = PemeriksaArsip.Check(Arsip).Rusak;
        Assert.All(rusak, r => Assert.Contains(sebab, r.Masalah, StringComparison.Ordinal));
        return rusak;
    }

    private void Change(Action<ZipArchive> ubah)
    {
        using var zip = ZipFile.Open(Arsip, ZipArchiveMode.Update);
        ubah(zip);
    }

    private async Task<byte[]> CreateAsync()
    {
        using var uji = new SertifikatUji();
        await kantor.SignAsync(Kode, await kantor.EnactAsync(Kode, 2024), uji.Create());
        var basah = await kantor.EnactAsync(Kode, 2025);
        await using (var penyusun = await kantor.EnterAsync(KantorSah.Operator(Kode), Kode))
        {
            using var pindaian = new PenandaTanganBasah([0xFF, 0xD8, 0xFF, 1, 2, 3], JenisBukti.Jpg);
            await penyusun.Get<PelaksanaPengesahan>().SignAsync(basah, pindaian, KantorSah.Alamat, Ct);
        }

        await using (var sekcam = await kantor.EnterAsync("sekcam.ampelgading", Kode))
        {
            await sekcam.Get<PelaksanaPengesahan>().FinishAsync(basah, Ct);
        }

        await WriteAsync(p => p.WriteSemuaAsync);
        return await File.ReadAllBytesAsync(Arsip, Ct);
    }
}
