using System.Globalization;
using System.Net;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Tests.Documents;
using Kinerja.Web.Tests.Documents.Signing;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>
/// What the whole is for: last decree's copy into a new year, mended, handed on, approved, numbered, enacted and signed with a certificate file, for all four offices; judged by poppler, OpenSSL and qpdf, and by anybody at
/// the public page.
/// </summary>
public sealed class SetahunTests(KantorSah kantor) : IClassFixture<KantorSah>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task All_four_decrees_go_from_the_copy_to_the_archive_and_no_change_of_them_passes()
    {
        await using var server = await ServerSah.StartAsync(kantor);
        using var orang = await server.OpenAsync();
        using var uji = new SertifikatUji();
        // The public page takes twelve files a minute: three for each office.
        foreach (var (kode, rsa) in new[] { ("35.07.06", true), ("35.07.14", false), ("35.07.31", true), ("35.25.17", false) })
        {
            var id = await EnactAsync(kode);
            var proses = await kantor.SignAsync(kode, id, uji.Create(rsa));
            Assert.Equal(LangkahPengesahan.Diarsipkan, proses.Langkah);
            var arsip = await kantor.ReadArsipAsync(kode, id);

            await AssertValidAsync(arsip, uji);
            await AssertMetadataAsync(arsip, await ReadCetakanAsync(kode, id));
            Assert.Contains("Berlaku.", WebUtility.HtmlDecode(await orang.GetStringAsync($"/v/{proses.Kode}", Ct)), StringComparison.Ordinal);
            Assert.Contains("Sama persis.", await CompareAsync(orang, proses.Kode, arsip), StringComparison.Ordinal);
            Assert.Contains("Sudah berubah.", await CompareAsync(orang, proses.Kode, Change(arsip, kode)), StringComparison.Ordinal);
            Assert.Contains("Sudah berubah.", await CompareAsync(orang, proses.Kode, RevisiUji.Append(arsip)), StringComparison.Ordinal);
        }
    }

    // By those whose part it is, through the services behind the pages; no state is set past them.
    private async Task<KeputusanId> EnactAsync(string kode)
    {
        KeputusanId id;
        var tanggal = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1));
        await using (var penyusun = await kantor.EnterAsync(KantorSah.Operator(kode), kode))
        {
            var lama = (await penyusun.Get<KeputusanService>().ListAsync(new SaringanKeputusan(), Ct)).First(k => k.Asal is AsalNaskah.ArsipKertas);
            id = (await penyusun.Get<SalinanService>().CopyAsync(lama.Id, tanggal.Year, null, Ct)).Id;
            await Assert.ThrowsAsync<AturanException>(() => penyusun.Get<DaurKeputusanService>().SubmitAsync(id, Ct));
            var (semua, perbaikan) = await JuruKetik.MendAsync(penyusun, id);
            Assert.True(perbaikan > 0 && semua > perbaikan, $"{kode}: {semua}, {perbaikan}");
            await penyusun.Get<DaurKeputusanService>().SubmitAsync(id, Ct);
        }

        await using (var sekcam = await kantor.EnterAsync($"sekcam.{KantorSah.Nama(kode)}", kode))
        {
            await sekcam.Get<DaurKeputusanService>().ApproveAsync(id, Ct);
        }

        await using var camat = await kantor.EnterAsync(KantorSah.Camat(kode), kode);
        await camat.Get<DaurKeputusanService>().EnactAsync(id, string.Create(CultureInfo.InvariantCulture, $"188.45/17/KEP/{kode}/{tanggal.Year}"), tanggal, Ct);
        return id;
    }

    private static async Task AssertValidAsync(byte[] arsip, SertifikatUji uji)
    {
        var pdfsig = await AlatTandaTangan.PdfsigAsync(arsip);
        Assert.Contains("Signature is Valid.", pdfsig, StringComparison.Ordinal);
        Assert.Contains("Total document signed", pdfsig, StringComparison.Ordinal);
        Assert.Contains("successful", await AlatTandaTangan.CadesAsync(arsip, uji.IndukPem), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await AlatPdf.CheckAsync(arsip), StringComparison.Ordinal);
    }

    private static async Task AssertMetadataAsync(byte[] arsip, byte[] cetakan)
    {
        var meta = await AlatPdf.ReadMetaAsync(arsip);
        Assert.Equal(await AlatPdf.ReadMetaAsync(cetakan), meta);
        Assert.Matches(@"pdfaid:part(>|="")2", meta);
        Assert.Matches(@"pdfaid:conformance(>|="")A", meta);
    }

    // Each office's file is changed somewhere else: at the beginning, in a page, within the signature, at the end.
    private static byte[] Change(byte[] arsip, string kode)
    {
        var ubah = (byte[])arsip.Clone();
        var letak = kode switch
        {
            "35.07.06" => 7,
            "35.07.14" => arsip.Length / 3,
            "35.07.31" => arsip.AsSpan().LastIndexOf("/Contents <"u8) + 200,
            _ => arsip.Length - 2,
        };
        ubah[letak] ^= 1;
        return ubah;
    }

    private async Task<byte[]> ReadCetakanAsync(string kode, KeputusanId id)
    {
        await using var ruang = await kantor.EnterAsync(KantorSah.Operator(kode), kode);
        return await ruang.Get<PengesahanService>().ReadCetakanAsync(id, Ct);
    }

    private static async Task<string> CompareAsync(HttpClient orang, string kode, byte[] berkas)
    {
        using var isi = new MultipartFormDataContent { { new ByteArrayContent(berkas), "berkas", "keputusan.pdf" } };
        return WebUtility.HtmlDecode(await (await orang.PostAsync($"/v/{kode}", isi, Ct)).Content.ReadAsStringAsync(Ct));
    }
}
