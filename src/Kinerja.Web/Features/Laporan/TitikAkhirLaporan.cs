using System.Text;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Laporan;

/// <summary>Fetches a report that was made. Its owner alone finds it; the tenant check stands before.</summary>
public static class TitikAkhirLaporan
{
    public static void MapLaporan(this IEndpointRouteBuilder app) =>
        app.MapGet("/k/{kode}/laporan/{id:guid}", SendAsync).RequireAuthorization();

    private static async Task<IResult> SendAsync(HttpContext context, Guid id, AntreanLaporan antrean, RuangKerja ruang, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan();
        var pemilik = new PemilikPekerjaan(context.User.FindPenggunaId()!.Value, kecamatan.Id, kecamatan.Kode);
        if (antrean.Open(pemilik, id) is not var (isi, berkas))
        {
            return Results.Text(
                "Berkas ini tidak ada lagi: sudah diunduh, lewat satu jam, atau server dimulai ulang. Buat lagi di halaman Laporan.", "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status410Gone);
        }

        await using (isi)
        {
            var letak = new ContentDispositionHeaderValue("attachment");
            letak.SetHttpFileName(berkas.Nama);
            var jawaban = context.Response;
            jawaban.Headers.ContentDisposition = letak.ToString();
            jawaban.Headers.CacheControl = "private, no-store";
            jawaban.ContentType = berkas.TipeIsi;
            jawaban.ContentLength = isi.Length;
            await isi.CopyToAsync(jawaban.Body, ct);
            // A line that breaks throws before this: then the file waits for a second attempt.
            await jawaban.CompleteAsync();
        }

        antrean.MarkDownloaded(pemilik, id);
        return Results.Empty;
    }
}
