using Kinerja.Domain.Presensi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Presensi;

/// <summary>The recaps of a month as a sheet: one line per employee, one column per category, checked while it is filled in.</summary>
public sealed partial class GridRekap(IJSRuntime js) : ComponentBase
{
    private const int SekaliBaca = 80;

    private IJSObjectReference? modul;
    private IJSObjectReference? tahan;
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

    /// <summary>Whose figures the browser keeps until they are saved.</summary>
    [Parameter, EditorRequired]
    public required RuangKetikan Ruang { get; set; }

    private ElementReference Kotak { get; set; }

    private IReadOnlyList<SelBentrok> Bentrok { get; set; } = [];

    private int Dipulihkan { get; set; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (tahan is not null)
            {
                await tahan.InvokeVoidAsync("close");
                await tahan.DisposeAsync();
            }

            await (modul?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it; what was not saved waits there.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && CanEdit && Konsep.Daftar.Count > 0)
        {
            modul = await js.InvokeAsync<IJSObjectReference>("import", "./" + SkripGrid);
            await modul.InvokeVoidAsync("attach", Kotak);
            tahan = await modul.InvokeAsync<IJSObjectReference>("open", Kotak, new { pengguna = Ruang.Pengguna.ToString(), ruang = Ruang.Ruang, jenis = Ruang.Jenis });
            await RestoreAsync(await ReadAsync(tahan));
        }
    }

    // In pieces: a message of a circuit may have 32 KB.
    private static async Task<IReadOnlyList<SelTertahan>> ReadAsync(IJSObjectReference tahan)
    {
        var daftar = new List<SelTertahan>();
        while (await tahan.InvokeAsync<SelTertahan[]?>("read", daftar.Count, SekaliBaca) is { Length: > 0 } potong)
        {
            daftar.AddRange(potong);
        }

        return daftar;
    }

    private async Task RestoreAsync(IReadOnlyList<SelTertahan> daftar)
    {
        if (daftar.Count > 0)
        {
            Bentrok = Konsep.Restore(daftar);
            Dipulihkan = Konsep.ListSel().Count(s => s.Baru != s.Dasar);
            await KeepAsync();
            await OnChange.InvokeAsync();
            StateHasChanged();
        }
    }

    private async Task ChooseAsync(SelBentrok sel, bool punyaSaya)
    {
        Bentrok = [.. Bentrok.Where(b => b != sel)];
        if (punyaSaya)
        {
            Konsep.Choose(sel);
        }

        await ChangeManyAsync();
    }

    // What is typed the browser keeps by itself.
    private Task ChangeAsync()
    {
        Dipulihkan = 0;
        return OnChange.InvokeAsync();
    }

    private async Task ChangeManyAsync()
    {
        await ChangeAsync();
        await KeepAsync();
    }

    // What is still to be chosen stays kept as it is.
    private async Task KeepAsync()
    {
        if (tahan is not null)
        {
            await tahan.InvokeVoidAsync("keep", Konsep.ListSel().Where(s => !Bentrok.Any(b => KonsepBulan.Item(b.Baris) == s.Item && b.Kategori.ToString() == s.Bidang)));
        }
    }

    private async Task ResetAsync()
    {
        if (tahan is not null)
        {
            await tahan.InvokeVoidAsync("clear");
        }

        await OnReset();
    }

    private async Task FillNihil()
    {
        foreach (var b in Konsep.Daftar)
        {
            b.FillNihil(Konsep.Kolom.Where(k => k is not KategoriPresensi.Hadir));
        }

        await ChangeManyAsync();
    }

    private async Task TakeAsync(BacaanRekap bacaan)
    {
        Konsep.Take(bacaan);
        tempel = false;
        await ChangeManyAsync();
    }

    private Task SetKolomAsync(KategoriPresensi kategori, bool ya)
    {
        _ = ya ? Konsep.Kolom.Add(kategori) : Konsep.Kolom.Remove(kategori);
        return ChangeManyAsync();
    }
}
