using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>One indicator: what is printed, and beside it how it is measured or would be.</summary>
public sealed partial class KartuUkuran : ComponentBase
{
    private bool fokusHasil;

    [Parameter, EditorRequired]
    public required UkuranIndikator Indikator { get; set; }

    [Parameter, EditorRequired]
    public ZonaWaktu Zona { get; set; }

    [Parameter, EditorRequired]
    public bool CanApprove { get; set; }

    [Parameter, EditorRequired]
    public required Func<IndikatorId, Task> OnApprove { get; set; }

    [Parameter, EditorRequired]
    public required Func<UkuranSah, DefinisiUkuran, string, Task> OnRevise { get; set; }

    /// <summary>Told when a change begins and when it ends.</summary>
    [Parameter]
    public Action<IndikatorId, bool>? OnEditing { get; set; }

    private ElementReference Status { get; set; }

    private UkuranId? Diubah { get; set; }

    private bool Sibuk { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (fokusHasil)
        {
            fokusHasil = false;
            await Status.FocusAsync(preventScroll: true);
        }
    }

    private async Task ApproveAsync()
    {
        if (Sibuk)
        {
            return;
        }

        (Sibuk, Galat, Hasil) = (true, null, null);
        try
        {
            await OnApprove(Indikator.Id);
            Report("Disahkan.");
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
        finally
        {
            Sibuk = false;
        }
    }

    // A refusal goes up to the form, which keeps what was typed and says why.
    private async Task ReviseAsync(UkuranSah semula, DefinisiUkuran definisi, string alasan)
    {
        await OnRevise(semula, definisi, alasan);
        SetDiubah(null);
        Report("Perubahan disimpan sebagai versi baru.");
        StateHasChanged();
    }

    private void SetDiubah(UkuranId? ukuran)
    {
        (Diubah, Galat, Hasil) = (ukuran, null, null);
        OnEditing?.Invoke(Indikator.Id, ukuran is not null);
    }

    // The button that was pressed is gone; who works by keyboard goes on from what came of it.
    private void Report(string hasil) => (Hasil, fokusHasil) = (hasil, true);
}
