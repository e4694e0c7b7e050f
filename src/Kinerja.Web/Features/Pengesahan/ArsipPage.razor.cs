using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>Every signed decree of the kecamatan, by year. Static: a list of files needs no circuit.</summary>
public sealed partial class ArsipPage(DaftarArsipService daftar, RuangKerja ruang) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    private IReadOnlyList<ArsipRow> Baris { get; set; } = [];

    private bool BolehSemua => ruang.Peran.Overlaps(TitikAkhirArsip.Pengekspor);

    protected override async Task OnInitializedAsync() => Baris = await daftar.ListAsync(null, Batal);

    private static string Keadaan(ArsipRow baris) => baris switch
    {
        { DicabutOleh: { } oleh } => $"Dicabut oleh {oleh}",
        { DiubahOleh: { } oleh } => $"Diubah oleh {oleh}",
        _ => "Berlaku",
    };
}
