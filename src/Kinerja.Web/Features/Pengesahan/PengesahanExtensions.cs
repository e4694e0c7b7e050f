using System.Threading.RateLimiting;
using Kinerja.Documents.Pengesahan;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Features.Pengesahan;

public static class PengesahanExtensions
{
    /// <summary>Signing decrees, and letting anybody check them.</summary>
    public static IServiceCollection AddPengesahan(this IServiceCollection services)
    {
        services.AddOptions<PengaturanPengesahan>().BindConfiguration(PengaturanPengesahan.Bagian);
        services.AddSingleton(s => new PemeriksaBertanda(KepercayaanSertifikat.Load(s.GetRequiredService<IOptions<PengaturanPengesahan>>().Value.SertifikatInduk)));
        services.AddSingleton(new PengamatLangkah());
        services.AddOptions<PengaturanBsre>().BindConfiguration(PengaturanBsre.Bagian);
        services.AddSingleton<LayananBsre>();
        services.Configure<RateLimiterOptions>(AddBatas);
        services.AddScoped<TurunanArsip>();
        services.AddScoped<PengeksporArsip>();
        return services.AddScoped<PelaksanaPengesahan>();
    }

    // A meeting that scans the paper on the wall sits behind one address; who guesses codes needs more attempts than there are seconds in the age of the world.
    private static void AddBatas(RateLimiterOptions o) => o.AddPolicy(PeriksaPublik.Batas, context =>
        RateLimitPartition.GetFixedWindowLimiter(
            $"{context.Request.Method} {context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = HttpMethods.IsPost(context.Request.Method) ? PeriksaPublik.BandingPerMenit : PeriksaPublik.BukaPerMenit, Window = TimeSpan.FromMinutes(1) }));
}
