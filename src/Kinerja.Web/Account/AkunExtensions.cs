using System.Security.Claims;
using System.Threading.RateLimiting;
using Kinerja.Data.Identity;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace Kinerja.Web.Account;

public static class AkunExtensions
{
    /// <summary>Name of the rate limit on signing in.</summary>
    public const string BatasMasuk = "masuk";

    // An office of 40 sits behind one address; a machine that guesses needs thousands.
    private const int PercobaanPerMenit = 30;

    public static IServiceCollection AddAkun(this IServiceCollection services)
    {
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, PenjagaSirkuit>();
        services.AddScoped<AkunService>();
        services.AddScoped<AkunSaya>();
        services.AddSingleton<PenghitungGagal>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(o => o.ApplicationCookie?.Configure(ConfigureCookie));
        services.AddAuthorization();
        services.AddKinerjaIdentity()
            .AddClaimsPrincipalFactory<PembuatKlaim>()
            .AddSignInManager<PembukaSesi>();
        services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.ValidationInterval = TimeSpan.FromMinutes(1);
            // The principal is made anew from the account, which knows nothing of sessions.
            o.OnRefreshingPrincipal = c =>
            {
                if (c.CurrentPrincipal?.FindFirst(PembuatKlaim.KlaimSesi) is { } sesi)
                {
                    (c.NewPrincipal?.Identity as ClaimsIdentity)?.AddClaim(sesi.Clone());
                }

                return Task.CompletedTask;
            };
        });
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "kinerja-formulir";
            o.SuppressXFrameOptionsHeader = true; // frame-ancestors says it
        });
        return services.AddRateLimiter(AddBatasMasuk);
    }

    public static void MapAkun(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", async (HttpContext context, AkunService akun, CancellationToken ct) =>
            Results.LocalRedirect(context.User.FindPenggunaId() is { } orang ? await akun.FindAwalAsync(orang, ct) : "/masuk"));
        app.MapPost("/keluar", async (HttpContext context, IAntiforgery antiforgery, SignInManager<Pengguna> masuk) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return Results.BadRequest();
            }

            await masuk.SignOutAsync();
            return Results.LocalRedirect("/masuk?keluar=1");
        });
    }

    private static void ConfigureCookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions o)
    {
        o.Cookie.Name = "kinerja";
        o.Cookie.SameSite = SameSiteMode.Lax;
        // Offices run it on a LAN without HTTPS; behind HTTPS the cookie is secure.
        o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        o.ExpireTimeSpan = SesiService.MasaDiam;
        o.SlidingExpiration = true;
        o.LoginPath = "/masuk";
        o.ReturnUrlParameter = "kembali";
        o.AccessDeniedPath = "/galat/403";
    }

    private static void AddBatasMasuk(RateLimiterOptions o)
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.AddPolicy(BatasMasuk, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = PercobaanPerMenit, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    }
}
