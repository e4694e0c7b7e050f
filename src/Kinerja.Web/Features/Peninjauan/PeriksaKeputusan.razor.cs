using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The findings with the printed pages beside them: choosing a finding shows where it stands on paper.</summary>
public sealed partial class PeriksaKeputusan(PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : PulauKecamatan(pintu, ruang, autentikasi)
{
    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    [Parameter]
    public string? Sorot { get; set; }

    private bool Terbuka { get; set; }

    private uint Versi { get; set; }

    private AlamatNaskah? Tempat { get; set; }

    protected override Task OpenAsync()
    {
        Terbuka = true;
        return Task.CompletedTask;
    }
}
