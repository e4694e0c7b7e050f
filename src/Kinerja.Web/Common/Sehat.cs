using Kinerja.Data;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Web.Common;

/// <summary>Tells a load balancer or container engine whether this server can work: its database answers.</summary>
public static class Sehat
{
    public static void MapSehat(this IEndpointRouteBuilder app) =>
        app.MapGet("/sehat", async (IDbContextFactory<KinerjaDbContext> factory, CancellationToken ct) =>
        {
            await using var db = await factory.CreateDbContextAsync(ct);
            return await db.Database.CanConnectAsync(ct) ? Results.Text("sehat") : Results.Text("basis data tidak menjawab", statusCode: StatusCodes.Status503ServiceUnavailable);
        }).AllowAnonymous();
}
