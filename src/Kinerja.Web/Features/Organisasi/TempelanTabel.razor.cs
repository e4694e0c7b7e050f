using Kinerja.Web.Features.Pengukuran;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>A box for a table out of a spreadsheet. Its text stays in the browser, with the browser's own undo.</summary>
public sealed partial class TempelanTabel(IJSRuntime js)
{
    private ElementReference kotak;
    private KotakTempel? tempat;
    private DotNetObjectReference<TempelanTabel>? diri;
    private int perubahan;

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    [Parameter]
    public string Contoh { get; set; } = "";

    /// <summary>The whole text, after each change.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> OnChange { get; set; }

    /// <summary>The text in the box changed; the browser says so after a pause in typing.</summary>
    [JSInvokable]
    public async Task ChangeAsync(int panjang)
    {
        var urutan = ++perubahan;
        var teks = panjang == 0 ? "" : await tempat!.ReadAsync(Batal);
        if (urutan == perubahan)
        {
            await InvokeAsync(() => OnChange.InvokeAsync(teks));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        diri?.Dispose();
        if (tempat is not null)
        {
            await tempat.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            diri = DotNetObjectReference.Create(this);
            tempat = await KotakTempel.LoadAsync(js, Skrip, kotak, Batal);
            await tempat.AttachAsync(diri, Batal);
        }
    }
}
