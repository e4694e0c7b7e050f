using System.IO.Compression;
using System.Net;
using Kinerja.Documents.Arsip;
using Kinerja.Web.Tests.Documents.Signing;
using Kinerja.Web.Tests.Perintah;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>The archive by the browser and on the command line: who may fetch what, and what comes.</summary>
public sealed class HalamanArsipTests(KantorSah kantor) : IClassFixture<KantorSah>, IDisposable
{
    private const string Kode = "35.07.31";
    private static readonly CancellationToken Ct = CancellationToken.None;

    private readonly string folder = Directory.CreateTempSubdirectory("kinerja-arsip-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Members_fetch_signed_decrees_the_office_its_archive_and_others_nothing()
    {
        using var uji = new SertifikatUji();
        var id = await kantor.EnactAsync(Kode, 2024);
        await using var server = await ServerSah.StartAsync(kantor);
        using var pelapor = await server.OpenAsync("pelapor.kromengan");
        Assert.Contains("Belum ada keputusan yang ditandatangani.", await pelapor.GetStringAsync($"/k/{Kode}/arsip", Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await pelapor.GetAsync($"/k/{Kode}/arsip/2024.zip", Ct)).StatusCode);
        await kantor.SignAsync(Kode, id, uji.Create());
        var arsip = await kantor.ReadArsipAsync(Kode, id);

        var halaman = WebUtility.HtmlDecode(await pelapor.GetStringAsync($"/k/{Kode}/arsip", Ct));
        Assert.Contains("Nomor 188.45/24/KEP/35.07.31/2024, 2 Januari 2024", halaman, StringComparison.Ordinal);
        Assert.Contains($"/k/{Kode}/arsip/2024.zip", halaman, StringComparison.Ordinal);
        Assert.DoesNotContain("semua.zip", halaman, StringComparison.Ordinal);
        Assert.Equal(arsip, await pelapor.GetByteArrayAsync($"/k/{Kode}/keputusan/{id}/arsip", Ct));
        Assert.Equal(HttpStatusCode.NotFound, (await pelapor.GetAsync($"/k/{Kode}/arsip/semua.zip", Ct)).StatusCode);
        using var tahun = await pelapor.GetAsync($"/k/{Kode}/arsip/2024.zip", Ct);
        Assert.Equal("keputusan-kromengan-2024.zip", tahun.Content.Headers.ContentDisposition!.FileName);
        using var zip = new ZipArchive(await tahun.Content.ReadAsStreamAsync(Ct));
        var berkas = Assert.Single(zip.Entries);
        Assert.Equal("2024-01-02-188.45-24-KEP-35.07.31-2024.pdf", berkas.FullName);
        using var isi = new MemoryStream();
        await (await berkas.OpenAsync(Ct)).CopyToAsync(isi, Ct);
        Assert.Equal(arsip, isi.ToArray());

        using var camat = await server.OpenAsync("camat.kromengan");
        Assert.Contains("semua.zip", await camat.GetStringAsync($"/k/{Kode}/arsip", Ct), StringComparison.Ordinal);
        var semua = Path.Combine(folder, "semua.zip");
        await File.WriteAllBytesAsync(semua, await camat.GetByteArrayAsync($"/k/{Kode}/arsip/semua.zip", Ct), Ct);
        Assert.True(PemeriksaArsip.Check(semua).IsUtuh);

        using var lain = await server.OpenAsync("camat.ampelgading");
        using var umum = await server.OpenAsync();
        foreach (var alamat in new[] { "arsip", "arsip/2024.zip", "arsip/semua.zip" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lain.GetAsync($"/k/{Kode}/{alamat}", Ct)).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await umum.GetAsync($"/k/{Kode}/{alamat}", Ct)).StatusCode);
        }
    }

    [Fact]
    public async Task Command_line_writes_an_archive_and_proves_it_and_names_what_is_broken()
    {
        using var uji = new SertifikatUji();
        await kantor.SignAsync(Kode, await kantor.EnactAsync(Kode, 2025), uji.Create(rsa: false));
        var berkas = Path.Combine(folder, "a.zip");
        var lingkungan = new Dictionary<string, string> { ["Berkas__Folder"] = kantor.Folder };
        var ekspor = await ProgramKinerja.RunAsync(kantor, ["ekspor-arsip", "--kecamatan", Kode, "--keluaran", berkas, "--alamat", KantorSah.Alamat], lingkungan);
        Assert.Equal((0, ""), (ekspor.Kode, ekspor.Galat));
        var sidik = ekspor.Keluaran.Trim().Split(' ')[^1];

        var utuh = await ProgramKinerja.RunAsync(null, ["periksa-arsip", "--berkas", berkas, "--sidik", sidik], TanpaBasisData);
        Assert.Equal((0, ""), (utuh.Kode, utuh.Galat));
        Assert.StartsWith($$"""{"utuh":true,"kecamatan":"{{Kode}}",""", utuh.Keluaran, StringComparison.Ordinal);
        Assert.Contains(sidik, utuh.Keluaran, StringComparison.Ordinal);

        using (var zip = ZipFile.Open(berkas, ZipArchiveMode.Update))
        {
            zip.CreateEntry("2025/selundupan.pdf");
        }

        var rusak = await ProgramKinerja.RunAsync(null, ["periksa-arsip", "--berkas", berkas, "--sidik", new string('0', 64)], TanpaBasisData);
        Assert.Equal((1, "Arsip tidak utuh: 2 hal."), (rusak.Kode, rusak.Galat.Trim()));
        Assert.Equal("""{"tempat":"2025/selundupan.pdf","masalah":"tidak disebut dalam manifes"}""", rusak.Keluaran.Split('\n')[0].Trim());
        Assert.Contains("manifes lain", rusak.Keluaran.Split('\n')[1], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> TanpaBasisData => new() { ["ConnectionStrings__Kinerja"] = "Host=tidak.ada" };
}
