using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>The shell around how the indicators of a decree are measured.</summary>
public sealed partial class UkuranPage(KeputusanService keputusan) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext? Permintaan { get; set; }

    private KeputusanDetail? Detail { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Detail = await keputusan.ReadAsync(KeputusanId.From(Id), Batal);
        if (Detail is null)
        {
            Permintaan?.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
