using Kinerja.Data;

namespace Kinerja.Web.Common;

/// <summary>Tells a load balancer or container engine whether this server can work: its database answers.</summary>
public static class Sehat
{
    public static void MapSehat(this IEndpointRouteBuilder app) =>
        app.MapGet("/sehat", async (KesehatanBasisData basisData, CancellationToken ct) => await basisData.AnswersAsync(ct)
            ? Results.Text("sehat")
            : Results.Text("basis data tidak menjawab", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
}
