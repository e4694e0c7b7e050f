using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Web.Features.Pengesahan.Publik;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>
/// Where the QR on a decree leads: for anybody, without an account, a circuit or a script. A file to be compared is read into memory within bounds, compared and forgotten. A guessed code and a missing one
/// get the same answer.
/// </summary>
public static class PeriksaPublik
{
    /// <summary>Name of the rate limit on asking for codes and comparing files.</summary>
    public const string Batas = "periksa";

    public const int BukaPerMenit = 120;
    public const int BandingPerMenit = 12;

    private const long BadanMaksimum = GudangBerkas.UkuranMaksimum + (64 * 1024);

    // A file of twenty megabytes stands in memory two or three times while it is compared.
    private static readonly SemaphoreSlim Giliran = new(3);

    public static void MapPeriksaPublik(this IEndpointRouteBuilder app)
    {
        var kelompok = app.MapGroup("/v").AllowAnonymous().RequireRateLimiting(Batas);
        kelompok.MapGet("", (string? kode) => string.IsNullOrWhiteSpace(kode) ? Results.NotFound() : Results.LocalRedirect($"/v/{Uri.EscapeDataString(kode.Trim())}"));
        kelompok.MapGet("/{kodePengesahan}", async (HttpContext context, string kodePengesahan, KeputusanPublikService publik, CancellationToken ct) =>
            Show(context, await publik.FindAsync(kodePengesahan, ct), null, null));
        kelompok.MapPost("/{kodePengesahan}", CompareAsync).WithMetadata(new RequestSizeLimitAttribute(BadanMaksimum)).DisableAntiforgery();
    }

    private static async Task<IResult> CompareAsync(HttpContext context, string kodePengesahan, KeputusanPublikService publik, CancellationToken ct)
    {
        if (await publik.FindAsync(kodePengesahan, ct) is not { } keputusan)
        {
            return Show(context, null, null, null);
        }

        if (!await Giliran.WaitAsync(TimeSpan.FromSeconds(5), ct))
        {
            return Show(context, keputusan, null, "Sedang banyak yang memeriksa. Coba lagi sebentar lagi.");
        }

        try
        {
            return await ReadBerkasAsync(context.Request, ct) is { } berkas && await publik.ReadPembandingAsync(kodePengesahan, ct) is { } pembanding
                ? Show(context, keputusan, Compare(berkas, pembanding), null)
                : Show(context, keputusan, null, $"Pilih satu berkas PDF, paling besar {GudangBerkas.MegabyteMaksimum} MB.");
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException or IOException)
        {
            return Show(context, keputusan, null, $"Berkas tidak sampai utuh atau terlalu besar; paling besar {GudangBerkas.MegabyteMaksimum} MB.");
        }
        finally
        {
            Giliran.Release();
        }
    }

    private static HasilBanding Compare(byte[] berkas, PembandingPublik pembanding) =>
        pembanding.Arsip is { } arsip ? PembandingArsip.Compare(berkas, arsip, pembanding.Cetakan)
        : pembanding.Cetakan is { } cetakan && PembandingArsip.Compare(berkas, cetakan, cetakan) is var hasil && hasil is not HasilBanding.Identik ? hasil
        : pembanding.Cetakan is null ? HasilBanding.Lain : HasilBanding.SamaDenganCetakan;

    // Never through the form reader of the framework, which would put a large file on the disk.
    private static async Task<byte[]?> ReadBerkasAsync(HttpRequest permintaan, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(permintaan.ContentType, out var tipe) || HeaderUtilities.RemoveQuotes(tipe.Boundary).Value is not { Length: > 0 and <= 200 } batas)
        {
            return null;
        }

        var pembaca = new MultipartReader(batas, permintaan.Body);
        while (await pembaca.ReadNextSectionAsync(ct) is { } bagian)
        {
            if (bagian.AsFileSection() is not { FileStream: { } isi, Name: "berkas" })
            {
                continue;
            }

            using var memori = new MemoryStream();
            var penampung = new byte[64 * 1024];
            for (int n; (n = await isi.ReadAsync(penampung, ct)) > 0;)
            {
                await memori.WriteAsync(penampung.AsMemory(0, n), ct);
                if (memori.Length > GudangBerkas.UkuranMaksimum)
                {
                    return null;
                }
            }

            return memori.Length == 0 ? null : memori.ToArray();
        }

        return null;
    }

    private static RazorComponentResult<HalamanPeriksa> Show(HttpContext context, KeputusanPublikRow? keputusan, HasilBanding? hasil, string? galat)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return new RazorComponentResult<HalamanPeriksa>(new Dictionary<string, object?> { [nameof(HalamanPeriksa.Keputusan)] = keputusan, [nameof(HalamanPeriksa.Hasil)] = hasil, [nameof(HalamanPeriksa.Galat)] = galat })
        {
            StatusCode = keputusan is null ? StatusCodes.Status404NotFound : galat is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            PreventStreamingRendering = true,
        };
    }
}
