using Kinerja.Data.Perbandingan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Perbandingan;

/// <summary>The kecamatan of a kabupaten beside each other, for its officers. Rendered without a circuit; year and order are its address.</summary>
public sealed partial class PerbandinganPage(PerbandinganService perbandingan) : KinerjaComponent
{
    // What is reached lies around 100; a picture that ends there would cut off who did better.
    private const decimal PuncakTerendah = 120m;
    private const decimal PuncakTertinggi = 200m;

    [Parameter]
    public string KodeKabupaten { get; set; } = "";

    [SupplyParameterFromQuery(Name = "tahun")]
    private int? Tahun { get; set; }

    [SupplyParameterFromQuery(Name = "urut")]
    private string? Urut { get; set; }

    [SupplyParameterFromQuery(Name = "arah")]
    private string? Arah { get; set; }

    private PerbandinganDetail? Data { get; set; }

    private UrutanKecamatan Urutan { get; set; } = UrutanKecamatan.Read(null, null);

    private IReadOnlyList<KecamatanRow> Daftar { get; set; } = [];

    private decimal Puncak => Math.Clamp(Daftar.SelectMany(k => k.DaftarTriwulan).Max(t => t.Rata.Nilai) ?? 0, PuncakTerendah, PuncakTertinggi);

    protected override async Task OnInitializedAsync()
    {
        Urutan = UrutanKecamatan.Read(Urut, Arah);
        Data = await perbandingan.ReadAsync(Tahun is >= 2000 and <= 2100 ? Tahun : null, Batal);
        Daftar = Urutan.Sort(Data.Daftar);
    }
}
