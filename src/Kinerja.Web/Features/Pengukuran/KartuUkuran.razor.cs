using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;
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
    public required Func<IndikatorId, IReadOnlyDictionary<int, DefinisiUkuran>, Task> OnApprove { get; set; }

    [Parameter, EditorRequired]
    public required Func<UkuranSah, DefinisiUkuran, string, Task> OnRevise { get; set; }

    /// <summary>Told when a change begins and when it ends.</summary>
    [Parameter]
    public Action<IndikatorId, bool>? OnEditing { get; set; }

    private ElementReference Status { get; set; }

    private UkuranId? Diubah { get; set; }

    private int? UsulanDiubah { get; set; }

    /// <summary>Proposals that were changed here and are not approved yet.</summary>
    private Dictionary<int, DefinisiUkuran> Ubahan { get; } = [];

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
            await OnApprove(Indikator.Id, Ubahan);
            Ubahan.Clear();
            OnEditing?.Invoke(Indikator.Id, false);
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

    private DefinisiUkuran Definisi(int n) => Ubahan.TryGetValue(n, out var definisi) ? definisi : Indikator.DaftarUsulan[n].Definisi;

    // One proposal: changed and approved in one go. Of several, the others are still to be looked at.
    private async Task ChangeAsync(int n, DefinisiUkuran definisi)
    {
        if (Indikator.DaftarUsulan.Count == 1)
        {
            await OnApprove(Indikator.Id, new Dictionary<int, DefinisiUkuran> { [n] = definisi });
            SetUsulanDiubah(null);
            Report("Disahkan dengan perubahan.");
        }
        else
        {
            Ubahan[n] = definisi;
            SetUsulanDiubah(null);
        }

        StateHasChanged();
    }

    private void SetUsulanDiubah(int? usulan)
    {
        (UsulanDiubah, Galat, Hasil) = (usulan, null, null);
        OnEditing?.Invoke(Indikator.Id, usulan is not null || Ubahan.Count > 0);
    }

    private void SetDiubah(UkuranId? ukuran)
    {
        (Diubah, Galat, Hasil) = (ukuran, null, null);
        OnEditing?.Invoke(Indikator.Id, ukuran is not null);
    }

    // The button that was pressed is gone; who works by keyboard goes on from what came of it.
    private void Report(string hasil) => (Hasil, fokusHasil) = (hasil, true);
}
