using System.IO.Compression;
using System.Text;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.Extensions.Caching.Memory;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>First pages that are being looked at while a profile is changed: kept for some minutes, and fetched like a picture, so that a slow line carries them compressed.</summary>
public sealed class PratinjauNaskah : IDisposable
{
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    private readonly MemoryCache simpanan = new(new MemoryCacheOptions { SizeLimit = 32L * 1024 * 1024 });

    /// <returns>The name that it is fetched by, within its kecamatan.</returns>
    public string Keep(KecamatanId kecamatan, string svg)
    {
        using var mampat = new MemoryStream();
        using (var gzip = new GZipStream(mampat, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(svg));
        }

        var nama = Guid.NewGuid().ToString("N");
        simpanan.Set((kecamatan, nama), mampat.ToArray(), new MemoryCacheEntryOptions { Size = mampat.Length, AbsoluteExpirationRelativeToNow = Umur });
        return nama;
    }

    public byte[]? Find(KecamatanId kecamatan, string nama) => simpanan.Get<byte[]>((kecamatan, nama));

    public void Dispose() => simpanan.Dispose();
}

/// <summary>The addresses of the profile that are no pages. The tenant check stands before.</summary>
public static class TitikAkhirProfil
{
    public static void MapProfil(this IEndpointRouteBuilder app) =>
        app.MapGet("/k/{kode}/profil/pratinjau/{nama}.svg", GetPratinjau).RequireAuthorization();

    private static IResult GetPratinjau(HttpContext context, string nama, PratinjauNaskah pratinjau, RuangKerja ruang)
    {
        if (pratinjau.Find(ruang.RequireKecamatan().Id, nama) is not { } isi)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, max-age=600";
        context.Response.Headers.ContentSecurityPolicy = HeaderKeamanan.KebijakanGambar;
        return Results.Stream(new GZipStream(new MemoryStream(isi), CompressionMode.Decompress), "image/svg+xml");
    }
}
