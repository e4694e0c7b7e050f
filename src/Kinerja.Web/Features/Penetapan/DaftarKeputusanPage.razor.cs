using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The decrees of one kecamatan. Rendered on the server without a circuit: it opens fast on a slow line and its filters are its address.</summary>
public sealed partial class DaftarKeputusanPage(KeputusanService keputusan, SuntinganService suntingan, RuangKerja ruang) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "tahun")]
    private int? Tahun { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? Status { get; set; }

    [SupplyParameterFromQuery(Name = "cari")]
    private string? Cari { get; set; }

    private IReadOnlyList<int> DaftarTahun { get; set; } = [];

    private IReadOnlyList<KeputusanRow>? Baris { get; set; }

    private bool AdaSaringan => Tahun is not null || StatusDipilih is not null || !string.IsNullOrWhiteSpace(Cari);

    private StatusKeputusan? StatusDipilih => Enum.TryParse<StatusKeputusan>(Status, out var s) && Enum.IsDefined(s) ? s : null;

    protected override async Task OnInitializedAsync()
    {
        DaftarTahun = await keputusan.ListTahunAsync(Batal);
        Baris = await keputusan.ListAsync(new SaringanKeputusan(Tahun, StatusDipilih, string.IsNullOrWhiteSpace(Cari) ? null : Cari.Trim()), Batal);
    }
}
