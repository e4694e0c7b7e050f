namespace Kinerja.Web.Common;

public static class KetikanExtensions
{
    /// <summary>Tells a page who is signed in, so that signing out forgets that person's typing and nobody else's. The page itself may have no circuit that knows.</summary>
    public static void MapKetikan(this IEndpointRouteBuilder app) =>
        app.MapGet("/ketikan/pengguna", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text(context.User.FindPenggunaId()?.ToString() ?? "");
        }).RequireAuthorization();
}
