using System.Globalization;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Features.Laporan;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>The ZIP files of the archive, sent while they are put together.</summary>
public static class TitikAkhirArsip
{
    /// <summary>The sheet with the initials lies in it, which is for the office and for who looks after it.</summary>
    public static IReadOnlyList<Peran> Pengekspor { get; } = [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan, Peran.AdminKabupaten, Peran.Inspektorat];

    public static void MapArsip(this IEndpointRouteBuilder app)
    {
        var kelompok = app.MapGroup("/k/{kode}/arsip").RequireAuthorization();
        kelompok.MapGet("/{tahun:int}.zip", SendTahunAsync);
        kelompok.MapGet("/semua.zip", SendSemuaAsync);
    }

    private static async Task<IResult> SendTahunAsync(HttpContext context, int tahun, DaftarArsipService daftar, PengeksporArsip pengekspor, RuangKerja ruang, CancellationToken ct) =>
        (await daftar.ListAsync(tahun, ct)).Count == 0
            ? Results.NotFound()
            : Send(context, $"keputusan {ruang.RequireKecamatan().Nama} {tahun.ToString(CultureInfo.InvariantCulture)}", tujuan => pengekspor.WriteTahunAsync(tujuan, tahun, ct));

    private static IResult SendSemuaAsync(HttpContext context, PengeksporArsip pengekspor, RuangKerja ruang, CancellationToken ct) =>
        ruang.Peran.Overlaps(Pengekspor)
            ? Send(context, $"arsip keputusan {ruang.RequireKecamatan().Nama}", tujuan => pengekspor.WriteSemuaAsync(tujuan, $"{context.Request.Scheme}://{context.Request.Host}/", ct))
            : Results.NotFound();

    // Whatever goes wrong on the way ends the connection: a ZIP without its end is no ZIP, and no browser takes it for one.
    private static IResult Send(HttpContext context, string nama, Func<Stream, Task> tulis)
    {
        // The ZIP writer of .NET writes some of its heads without awaiting them.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = SebutanLaporan.Slug(nama) + ".zip" }.ToString();
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(tulis, "application/zip");
    }
}
