using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The panel beside the sheet: formula with the figures put in, obstacles, evidence, errata.</summary>
public sealed partial class PanelPeriode : ComponentBase
{
    private string? digambar;
    private (string? Kendala, string? TindakLanjut) awal;

    [Parameter, EditorRequired]
    public required LembarUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public required LembarPeriode Isi { get; set; }

    [Parameter, EditorRequired]
    public DateOnly HariIni { get; set; }

    [Parameter, EditorRequired]
    public ZonaWaktu Zona { get; set; }

    [Parameter, EditorRequired]
    public bool CanFill { get; set; }

    [Parameter, EditorRequired]
    public bool CanCorrect { get; set; }

    [Parameter, EditorRequired]
    public required Action OnClose { get; set; }

    [Parameter, EditorRequired]
    public required Func<UkuranId, Periode, string, string, string, Task> OnCorrect { get; set; }

    /// <summary>What attendance knows of this period.</summary>
    [Parameter]
    public RenderFragment? Presensi { get; set; }

    /// <summary>The evidence of this period.</summary>
    [Parameter]
    public RenderFragment? Bukti { get; set; }

    private ElementReference Judul { get; set; }

    private string Item => AlamatSel.Write(Ukuran.Id, Isi.Periode);

    private bool Terbuka => CanFill && Isi.Terbuka;

    // The texts belong to the script from the first drawing on.
    protected override void OnParametersSet()
    {
        if (digambar != Item)
        {
            awal = (Isi.Isi.Kendala, Isi.Isi.TindakLanjut);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (digambar != Item)
        {
            digambar = Item;
            await Judul.FocusAsync();
        }
    }

    private string NamaBaris(string kunci) =>
        Ukuran.DaftarBaris.FirstOrDefault(b => b.Kunci == kunci)?.Nama ?? Ukuran.Definisi.DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == kunci)?.Nama ?? kunci;

    private static string Angka(decimal? nilai) => nilai is { } n ? n == 0 ? IsianRealisasi.Nihil : Domain.Pengukuran.Angka.Write(n) : "kosong";
}
