using Kinerja.Data.Tenancy;

namespace Kinerja.Web.Common;

/// <summary>
/// The door of every address under <c>/k/{kode}</c> (a kecamatan) and <c>/b/{kodeKabupaten}</c> (a kabupaten's own rows): it opens the room for this request, or answers as if there were no such address.
/// What does not exist and what is not yours cannot be told apart.
/// </summary>
public static class PintuRuang
{
    public static void UsePintuRuang(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not null && !await TryEnterAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    });

    private static async Task<bool> TryEnterAsync(HttpContext context)
    {
        var layanan = context.RequestServices;
        return (context.GetRouteValue("kode"), context.GetRouteValue("kodeKabupaten")) switch
        {
            (string kode, _) => context.User.FindPenggunaId() is { } orang && await layanan.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, context.RequestAborted),
            (_, string kode) => context.User.FindPenggunaId() is { } orang && await layanan.GetRequiredService<PintuKabupaten>().EnterAsync(orang, kode, context.RequestAborted) is not null,
            _ => true,
        };
    }
}
