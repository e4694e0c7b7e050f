using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The kabupaten's policy as its kecamatan read it.</summary>
public sealed partial class KebijakanPage(KebijakanService kebijakan, RuangKerja ruang) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    private IReadOnlyList<KebijakanRow> Daftar { get; set; } = [];

    protected override async Task OnInitializedAsync() => Daftar = await kebijakan.ListAsync(Batal);
}
