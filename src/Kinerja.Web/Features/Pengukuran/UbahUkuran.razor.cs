using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>Changes one measure, approved or proposed: the formula is read while it is typed, and what is refused stays as typed.</summary>
public sealed partial class UbahUkuran : ComponentBase
{
    /// <summary>The approved measure that is changed; <c>null</c>: it is a proposal, whose change needs no reason.</summary>
    [Parameter]
    public UkuranSah? Semula { get; set; }

    /// <summary>What is changed, where nothing was approved yet.</summary>
    [Parameter]
    public DefinisiUkuran? Usulan { get; set; }

    /// <summary>What the button says that keeps a changed proposal.</summary>
    [Parameter]
    public string SebutanSimpan { get; set; } = "Sahkan dengan perubahan ini";

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

    // Random where there is no id yet: several proposals may be open at once.
    private string Bacaan { get; } = $"bacaan-{Guid.NewGuid():N}";

    protected override void OnInitialized() => Konsep = new KonsepUkuran(Semula?.Definisi ?? Usulan ?? throw new InvalidOperationException("Tidak ada yang diubah."));

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

        Pesan = Semula is not null && string.IsNullOrWhiteSpace(Konsep.Alasan) ? "Sebutkan alasan mengapa cara mengukur ini diubah." : Galat(Konsep)?.Pesan;
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
