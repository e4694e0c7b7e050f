using Kinerja.Data.Tenancy;

namespace Kinerja.Web.Common;

/// <summary>
/// The door of every address under <c>/k/{kode}</c>: it opens the room for this request, or answers as if there were no such address.
/// A kecamatan that does not exist and one that is not yours cannot be told apart.
/// </summary>
public static class PintuRuang
{
    public static void UsePintuRuang(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not null && context.GetRouteValue("kode") is string kode
            && (context.User.FindPenggunaId() is not { } pengguna
                || !await context.RequestServices.GetRequiredService<PintuKecamatan>().EnterAsync(pengguna, kode, context.RequestAborted)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    });
}
