using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Pengukuran;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>Changes one approved measure: the formula is read while it is typed, and what is refused stays as typed.</summary>
public sealed partial class UbahUkuran : ComponentBase
{
    [Parameter, EditorRequired]
    public required UkuranSah Semula { get; set; }

    [Parameter, EditorRequired]
    public required string NamaIndikator { get; set; }

    /// <summary>Saves; a refusal comes back as an exception.</summary>
    [Parameter, EditorRequired]
    public required Func<DefinisiUkuran, string, Task> OnSave { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnCancel { get; set; }

    private KonsepUkuran Konsep { get; set; } = null!;

    private ElementReference Pertama { get; set; }

    private string? Pesan { get; set; }

    private bool Sibuk { get; set; }

    private string Bacaan => $"bacaan-{Semula.Id}";

    protected override void OnInitialized() => Konsep = new KonsepUkuran(Semula.Definisi);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Pertama.FocusAsync();
        }
    }

    private static KesalahanRumus? Galat(KonsepUkuran konsep) => konsep.AdaRumus ? konsep.Bacaan.Kesalahan : null;

    private int Awal(KesalahanRumus galat) => Math.Clamp(galat.Awal, 0, Konsep.Rumus.Length);

    private string Letak(KesalahanRumus galat) => Konsep.Rumus.Substring(Awal(galat), Math.Clamp(galat.Panjang, 0, Konsep.Rumus.Length - Awal(galat)));

    private async Task SaveAsync()
    {
        if (Sibuk)
        {
            return;
        }

        Pesan = string.IsNullOrWhiteSpace(Konsep.Alasan) ? "Sebutkan alasan mengapa cara mengukur ini diubah." : Galat(Konsep)?.Pesan;
        if (Pesan is not null)
        {
            return;
        }

        Sibuk = true;
        try
        {
            await OnSave(Konsep.ToDefinisi(), Konsep.Alasan);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
        finally
        {
            Sibuk = false;
        }
    }
}
