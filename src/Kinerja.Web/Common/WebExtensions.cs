using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Account;
using Kinerja.Web.Features.Laporan;
using Kinerja.Web.Features.Pelaporan;
using Kinerja.Web.Features.Administrasi;
using Kinerja.Web.Common.Surel;
using Kinerja.Web.Features.Penetapan;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Features.Peninjauan;
using Kinerja.Web.Features.Pindahan;
using Kinerja.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;
using Radzen;

namespace Kinerja.Web.Common;

/// <summary>The browser part of the program.</summary>
public static class WebExtensions
{
    public static IServiceCollection AddKinerjaWeb(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddHttpContextAccessor();
        services.AddAkun();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CetakanKeputusan>();
        services.AddPengesahan();
        services.AddSingleton<PratinjauNaskah>();
        services.AddSingleton<KodePemasangan>();
        services.AddScoped<PembacaNaskahKabupaten>();
        services.AddHostedService<JadwalSapuBerkas>();
        services.AddHostedService<JadwalCadangan>();
        services.AddScoped<PembandingNaskah>();
        services.AddScoped<PembuatLaporan>();
        services.AddScoped<PenulisPindahan>();
        services.AddSingleton<AntreanLaporan>();
        services.AddOptions<PengaturanSurel>().BindConfiguration(PengaturanSurel.Bagian);
        services.AddSingleton<IPengirimSurel, PengirimSmtp>();
        services.AddHostedService<PengantarSurel>();
        services.AddResponseCompression(o =>
        {
            // What a page says of its own is no secret that a request could be reflected beside: antiforgery tokens are masked anew each time.
            o.EnableForHttps = true;
            o.MimeTypes = ["text/html", "text/plain", "application/json"];
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        return services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(TeksIndonesia.Budaya);
            o.SupportedCultures = o.SupportedUICultures = [TeksIndonesia.Budaya];
            // The program speaks one language: what a browser asks for, or a stray query, changes nothing.
            o.RequestCultureProviders.Clear();
        });
    }

    public static void MapKinerjaWeb(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseHeaderKeamanan();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/galat/500", createScopeForErrors: true);
        }

        // In a scope of its own: the request's may belong to a page that was half rendered, and to a room that the answer must not show.
        app.UseStatusCodePagesWithReExecute("/galat/{0}", createScopeForStatusCodePages: true);
        // A refused POST is told about on a page, and a page is fetched by GET.
        app.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UsePintuRuang();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapAkun();
        app.MapKetikan();
        app.MapKeputusan();
        app.MapPengesahan();
        app.MapArsip();
        app.MapPeriksaPublik();
        app.MapBukti();
        app.MapFormulir();
        app.MapProfil();
        app.MapBeda();
        app.MapLaporan();
        // The header above says it already; a second one from the framework would contradict it.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
    }
}
