using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Laporan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The difference between two decrees as a PDF. The tenant check stands before, the query filter behind.</summary>
public static class TitikAkhirBeda
{
    public static void MapBeda(this IEndpointRouteBuilder app) =>
        app.MapGet("/k/{kode}/keputusan/{id:guid}/beda/pdf", GetPdfAsync).RequireAuthorization();

    private static async Task<IResult> GetPdfAsync(
        HttpContext context, Guid id, string? dengan, KeputusanService keputusan, PembandingNaskah pembanding, PencetakBeda pencetak, RuangKerja ruang, TimeProvider clock, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(KeputusanId.From(id), ct) is not { } detail || await pembanding.FindAsync(detail.Id, dengan, ct) is not { } banding)
        {
            return Results.NotFound();
        }

        try
        {
            var hariIni = DateOnly.FromDateTime(clock.GetUtcNow().AddHours(ruang.RequireKecamatan().ZonaWaktu.SelisihJam()).DateTime);
            var pdf = await pencetak.PrintAsync(new PermintaanBeda(banding.Lama, detail.Naskah, hariIni, banding.Keterangan), detail.Tata, ct);
            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FormattableString.Invariant($"perbedaan-{detail.Naskah.Tahun}.pdf") }.ToString();
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.Bytes(pdf, "application/pdf");
        }
        catch (PenyusunException e)
        {
            return Results.Text(e.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
