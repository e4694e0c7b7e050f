using Kinerja.Data.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>A word in every text of every decree of the kecamatan, with what stands around it.</summary>
public sealed partial class CariTahunPage(PencarianTahunService pencarian) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "q")]
    private string? Kata { get; set; }

    private IReadOnlyList<HasilTahun>? Hasil { get; set; }

    protected override async Task OnInitializedAsync() => Hasil = await pencarian.FindAsync(Kata, Batal);

    private static int Panjang(KataDitemukan temu) => Math.Min(temu.Panjang, temu.Cuplikan.Length - temu.LetakCuplikan);
}
