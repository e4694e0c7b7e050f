using Kinerja.Domain.Presensi;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Presensi;

/// <summary>The recaps of a month as a sheet: one line per employee, one column per category, checked while it is filled in.</summary>
public sealed partial class GridRekap(IJSRuntime js) : ComponentBase
{
    private IJSObjectReference? modul;
    private bool tempel;

    [Parameter, EditorRequired]
    public required KonsepBulan Konsep { get; set; }

    [Parameter, EditorRequired]
    public bool CanEdit { get; set; }

    [Parameter, EditorRequired]
    public required string SkripTempel { get; set; }

    [Parameter, EditorRequired]
    public required string SkripGrid { get; set; }

    [Parameter, EditorRequired]
    public required Func<KonsepBulan, Task> OnSave { get; set; }

    /// <summary>Throws away what was typed and reads anew.</summary>
    [Parameter, EditorRequired]
    public required Func<Task> OnReset { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnChange { get; set; }

    private ElementReference Kotak { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (modul is null)
        {
            return;
        }

        try
        {
            await modul.InvokeVoidAsync("guard", false);
            await modul.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && CanEdit && Konsep.Daftar.Count > 0)
        {
            modul = await js.InvokeAsync<IJSObjectReference>("import", "./" + SkripGrid);
            await modul.InvokeVoidAsync("attach", Kotak);
        }
    }

    private async Task ChangeAsync()
    {
        await OnChange.InvokeAsync();
        if (modul is not null)
        {
            await modul.InvokeVoidAsync("guard", Konsep.Berubah);
        }
    }

    private async Task FillNihil()
    {
        foreach (var b in Konsep.Daftar)
        {
            b.FillNihil(Konsep.Kolom.Where(k => k is not KategoriPresensi.Hadir));
        }

        await ChangeAsync();
    }

    private async Task TakeAsync(BacaanRekap bacaan)
    {
        Konsep.Take(bacaan);
        tempel = false;
        await ChangeAsync();
    }

    private void SetKolom(KategoriPresensi kategori, bool ya) => _ = ya ? Konsep.Kolom.Add(kategori) : Konsep.Kolom.Remove(kategori);
}
