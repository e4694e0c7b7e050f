using System.Text;
using Kinerja.Data.Pelaporan;
using Kinerja.Documents.Luring;
using Kinerja.Domain.Organisasi;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The form of a post and year, made as it is fetched. The tenant check stands before; whose post it is decides the service.</summary>
public static class TitikAkhirFormulir
{
    private const string TipeIsi = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapFormulir(this IEndpointRouteBuilder app) =>
        app.MapGet("/k/{kode}/realisasi/formulir/{tahun:int:range(2000,2100)}/{jabatan:guid}", SendAsync).RequireAuthorization();

    private static async Task<IResult> SendAsync(HttpContext context, int tahun, Guid jabatan, FormulirService formulir, CancellationToken ct)
    {
        if (await formulir.CreateAsync(JabatanId.From(jabatan), tahun, ct) is not { } isi)
        {
            return Results.Text("Formulir ini tidak ada, atau jabatannya bukan yang Anda laporkan.", "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status404NotFound);
        }

        var letak = new ContentDispositionHeaderValue("attachment");
        letak.SetHttpFileName(Name(isi.Jabatan, tahun));
        context.Response.Headers.ContentDisposition = letak.ToString();
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(PenulisFormulir.Write(isi), TipeIsi);
    }

    private static string Name(string jabatan, int tahun)
    {
        var kata = string.Join('-', new string([.. jabatan.ToLowerInvariant().Select(h => char.IsAsciiLetterOrDigit(h) ? h : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return FormattableString.Invariant($"formulir-realisasi-{tahun}-{(kata.Length > 60 ? kata[..60].TrimEnd('-') : kata)}.xlsx");
    }
}
