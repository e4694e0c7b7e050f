using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Penetapan;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>The files of a decree that was, or is to be, signed: as they lie. The tenant check stands before, the query filter behind.</summary>
public static class TitikAkhirPengesahan
{
    public static void MapPengesahan(this IEndpointRouteBuilder app)
    {
        var kelompok = app.MapGroup("/k/{kode}/keputusan/{id:guid}").RequireAuthorization();
        kelompok.MapGet("/arsip", (HttpContext context, Guid id, string? lihat, ArsipService arsip, KeputusanService keputusan, CancellationToken ct) =>
            SendAsync(context, id, lihat, "", arsip.OpenAsync, keputusan, ct));
        kelompok.MapGet("/cetakan", (HttpContext context, Guid id, string? lihat, ArsipService arsip, KeputusanService keputusan, CancellationToken ct) =>
            SendAsync(context, id, lihat, "-cetakan", arsip.OpenCetakanAsync, keputusan, ct));
        kelompok.MapGet("/pindaian", (HttpContext context, Guid id, string? lihat, ArsipService arsip, KeputusanService keputusan, CancellationToken ct) =>
            SendAsync(context, id, lihat, "-pindaian", arsip.OpenBertandaAsync, keputusan, ct));
        kelompok.MapGet("/salinan", (HttpContext context, Guid id, TurunanArsip turunan, CancellationToken ct) => SendTurunanAsync(context, id, "salinan", turunan.PrintSalinanAsync, ct));
        kelompok.MapGet("/lembar-arsip", (HttpContext context, Guid id, TurunanArsip turunan, CancellationToken ct) => SendTurunanAsync(context, id, "lembar-arsip", turunan.PrintLembarAsync, ct));
    }

    /// <summary>The archived bytes as the answer; <c>null</c> where the decree is not archived.</summary>
    public static async Task<IResult?> SendArsipAsync(HttpContext context, KeputusanDetail detail, bool tampil, ArsipService arsip, CancellationToken ct) =>
        await arsip.OpenAsync(detail.Id, ct) is { } berkas ? Send(context, berkas, NamaBerkas(detail, ""), tampil) : null;

    private static async Task<IResult> SendAsync(
        HttpContext context, Guid id, string? lihat, string akhiran, Func<KeputusanId, CancellationToken, Task<BerkasArsip?>> open, KeputusanService keputusan, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(KeputusanId.From(id), ct) is not { } detail || await open(detail.Id, ct) is not { } berkas)
        {
            return Results.NotFound();
        }

        return Send(context, berkas, NamaBerkas(detail, akhiran), lihat == "1");
    }

    private static IResult Send(HttpContext context, BerkasArsip berkas, string nama, bool tampil)
    {
        if (berkas.Isi is null)
        {
            return Results.Text("Isi berkas ini tidak ada lagi di server. Beri tahu pengelola sistem.", "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status410Gone);
        }

        var header = context.Response.Headers;
        header.ContentDisposition = new ContentDispositionHeaderValue(tampil ? "inline" : "attachment") { FileName = nama + berkas.Berkas.Jenis.Ekstensi() }.ToString();
        header.CacheControl = "private, no-cache";
        header.ContentSecurityPolicy = berkas.Berkas.Jenis is JenisBukti.Pdf ? HeaderKeamanan.KebijakanPdf : HeaderKeamanan.KebijakanBerkas;
        return Results.Stream(berkas.Isi, berkas.Berkas.Jenis.TipeIsi(), entityTag: new EntityTagHeaderValue($"\"{berkas.Berkas.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> SendTurunanAsync(HttpContext context, Guid id, string nama, Func<KeputusanId, string, CancellationToken, Task<byte[]?>> print, CancellationToken ct)
    {
        try
        {
            var dasar = $"{context.Request.Scheme}://{context.Request.Host}/";
            if (await print(KeputusanId.From(id), dasar, ct) is not { } pdf)
            {
                return Results.NotFound();
            }

            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = nama + ".pdf" }.ToString();
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.Bytes(pdf, "application/pdf");
        }
        catch (Exception e) when (e is PenyusunException or AturanException)
        {
            return Results.Text(e.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static string NamaBerkas(KeputusanDetail detail, string akhiran) =>
        TitikAkhirKeputusan.NamaBerkas(detail.Naskah.Kecamatan.Nama, detail.Naskah.Tahun)[..^".pdf".Length] + akhiran;
}
