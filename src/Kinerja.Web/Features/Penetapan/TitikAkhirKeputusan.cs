using System.IO.Compression;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pengesahan;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The files of a decree: its PDF and the images of its pages. The tenant check stands before (<see cref="PintuRuang"/>), the query filter behind.</summary>
public static class TitikAkhirKeputusan
{
    public static void MapKeputusan(this IEndpointRouteBuilder app)
    {
        var kelompok = app.MapGroup("/k/{kode}/keputusan/{id:guid}").RequireAuthorization();
        kelompok.MapGet("/pdf", GetPdfAsync);
        kelompok.MapGet("/berkas/{akhiran:length(3,5)}", GetBerkasAsync);
        kelompok.MapGet("/halaman/{nomor:int}.svg", GetHalamanAsync);
    }

    private static async Task<IResult> GetPdfAsync(HttpContext context, Guid id, string? lihat, KeputusanService keputusan, CetakanKeputusan cetakan, ArsipService arsip, RuangKerja ruang, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(KeputusanId.From(id), ct) is not { } detail)
        {
            return Results.NotFound();
        }

        // What was signed is given out as it lies and is never printed anew.
        if (await TitikAkhirPengesahan.SendArsipAsync(context, detail, lihat == "1", arsip, ct) is { } tersimpan)
        {
            return tersimpan;
        }

        try
        {
            var pdf = await cetakan.GetPdfAsync(detail, ct);
            var letak = new ContentDispositionHeaderValue(lihat == "1" ? "inline" : "attachment") { FileName = NamaBerkas(ruang.Kecamatan?.Nama ?? "kecamatan", detail.Naskah.Tahun) };
            context.Response.Headers.ContentDisposition = letak.ToString();
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.Bytes(pdf.Isi, "application/pdf", entityTag: new EntityTagHeaderValue($"\"{pdf.Sidik}\""), enableRangeProcessing: true);
        }
        catch (PenyusunException e)
        {
            return Refuse(e);
        }
    }

    // Word, Excel or data: what somebody works on with, never what was signed.
    private static async Task<IResult> GetBerkasAsync(HttpContext context, Guid id, string akhiran, KeputusanService keputusan, CetakanKeputusan cetakan, RuangKerja ruang, CancellationToken ct)
    {
        if (BentukBerkas.Find("." + akhiran) is not { } bentuk || await keputusan.ReadAsync(KeputusanId.From(id), ct) is not { } detail)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(await cetakan.WriteAsync(detail, bentuk), bentuk.TipeIsi, NamaBerkas(ruang.Kecamatan?.Nama ?? "kecamatan", detail.Naskah.Tahun, bentuk.Akhiran));
    }

    private static async Task<IResult> GetHalamanAsync(HttpContext context, Guid id, int nomor, KeputusanService keputusan, CetakanKeputusan cetakan, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(KeputusanId.From(id), ct) is not { } detail)
        {
            return Results.NotFound();
        }

        try
        {
            var halaman = await cetakan.GetHalamanAsync(detail, ct);
            if (nomor < 1 || nomor > halaman.Count)
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = "private, no-cache";
            context.Response.Headers.ContentSecurityPolicy = HeaderKeamanan.KebijakanGambar;
            return SendSvg(context, halaman[nomor - 1]);
        }
        catch (PenyusunException e)
        {
            return Refuse(e);
        }
    }

    // Kept compressed and sent so; only a client that cannot read it costs the work of unpacking.
    private static IResult SendSvg(HttpContext context, Berkas halaman)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var mampat = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (!mampat)
        {
            return Results.Stream(new GZipStream(new MemoryStream(halaman.Isi), CompressionMode.Decompress), "image/svg+xml");
        }

        context.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(halaman.Isi, "image/svg+xml", entityTag: new EntityTagHeaderValue($"\"{halaman.Sidik}\""));
    }

    /// <summary>keputusan-ampelgading-2022.pdf</summary>
    public static string NamaBerkas(string kecamatan, int tahun, string akhiran = ".pdf")
    {
        var huruf = kecamatan.ToLowerInvariant().Select(h => char.IsAsciiLetterOrDigit(h) ? h : '-');
        var nama = string.Join('-', string.Concat(huruf).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return FormattableString.Invariant($"keputusan-{nama}-{tahun}{akhiran}");
    }

    private static IResult Refuse(PenyusunException e) => Results.Text(e.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
}
