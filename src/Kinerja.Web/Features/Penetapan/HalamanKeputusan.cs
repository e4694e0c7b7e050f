using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The static shell around an island that works on one decree: it reads the decree for the head, or answers 404 before anything is sent.</summary>
public abstract class HalamanKeputusan(KeputusanService keputusan) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [Parameter]
    public Guid Id { get; set; }

    protected KeputusanDetail? Detail { get; private set; }

    [CascadingParameter]
    private HttpContext? Permintaan { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Detail = await keputusan.ReadAsync(KeputusanId.From(Id), Batal);
        if (Detail is null)
        {
            Permintaan?.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
