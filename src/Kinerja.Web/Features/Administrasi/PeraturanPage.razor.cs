using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The law register as a kecamatan reads it; its filters are its address.</summary>
public sealed partial class PeraturanPage(RegisterService register, RuangKerja ruang, TimeProvider clock) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "cari")]
    private string? Cari { get; set; }

    [SupplyParameterFromQuery(Name = "pada")]
    private string? PadaKueri { get; set; }

    private DateOnly Pada { get; set; }

    private IReadOnlyList<PeraturanRow> Daftar { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Pada = BacaTanggal.Find(PadaKueri) ?? ruang.RequireKecamatan().ZonaWaktu.Today(clock);
        Daftar = await register.ListAsync(Kode, Cari, Pada, Batal);
    }
}
