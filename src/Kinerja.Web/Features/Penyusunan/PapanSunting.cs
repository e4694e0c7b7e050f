using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>The server's end of <c>sunting.js</c>: keys, buttons, dragging and pasting come in, the cursor is sent where it belongs.</summary>
public sealed class PapanSunting : IAsyncDisposable
{
    // As much as PembacaTempelan reads, twice: html and text.
    private const int HurufMaksimum = 4_000_000;

    private readonly Penangan _penangan;
    private readonly DotNetObjectReference<PapanSunting> _acuan;
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _teks = new();
    private IJSObjectReference? _papan;

    private PapanSunting(Penangan penangan)
    {
        _penangan = penangan;
        _acuan = DotNetObjectReference.Create(this);
    }

    /// <summary>What the editor does with what comes in.</summary>
    public sealed record Penangan(Func<string, IReadOnlyList<Guid>, string?, Guid?, Task> Run, Func<Guid, string?, string?, Task> Paste, Func<string, Task> Open, Func<bool, Task> Search, Action<string, string> See);

    public static async Task<PapanSunting> OpenAsync(IJSRuntime js, ElementReference akar, IJSObjectReference ketikan, Penangan penangan, CancellationToken ct)
    {
        var papan = new PapanSunting(penangan);
        await using var modul = await js.InvokeAsync<IJSObjectReference>("import", ct, "./sunting.js");
        papan._papan = await modul.InvokeAsync<IJSObjectReference>("attach", ct, akar, ketikan, papan._acuan);
        return papan;
    }

    [JSInvokable]
    public Task RunAsync(string perintah, IReadOnlyList<Guid> id, string? ke, Guid? setelah) => _penangan.Run(perintah, id, ke, setelah);

    [JSInvokable]
    public Task OpenBagianAsync(string kunci) => _penangan.Open(kunci);

    [JSInvokable]
    public Task SearchAsync() => _penangan.Search(true);

    /// <summary>The cursor went into a field.</summary>
    [JSInvokable]
    public void See(string item, string bidang) => _penangan.See(item, bidang);

    /// <summary>A piece of what was pasted: one message carries 32 KB and Word writes more.</summary>
    [JSInvokable]
    public void AddTempelan(bool html, string potongan)
    {
        if (_html.Length + _teks.Length + potongan.Length <= HurufMaksimum)
        {
            (html ? _html : _teks).Append(potongan);
        }
    }

    [JSInvokable]
    public Task PasteAsync(Guid ke)
    {
        var (html, teks) = (_html.ToString(), _teks.ToString());
        _html.Clear();
        _teks.Clear();
        return _penangan.Paste(ke, html.Length == 0 ? null : html, teks);
    }

    /// <summary>Puts the cursor into a field; without one, to the heading of the part.</summary>
    public ValueTask FocusAsync(string? item, string? bidang, CancellationToken ct) => CallAsync("focus", ct, item, bidang);

    public ValueTask FocusSearchAsync(CancellationToken ct) => CallAsync("focusCari", ct);

    public ValueTask FocusPasteAsync(CancellationToken ct) => CallAsync("focusTempel", ct);

    /// <summary>Whether there is room for something beside the document.</summary>
    public ValueTask<bool> IsLebarAsync(CancellationToken ct) => _papan?.InvokeAsync<bool>("isLebar", ct) ?? ValueTask.FromResult(false);

    /// <summary>What was pasted goes into its field as it is.</summary>
    public ValueTask InsertTeksAsync(CancellationToken ct) => CallAsync("insertTeks", ct);

    public async ValueTask DisposeAsync()
    {
        _acuan.Dispose();
        try
        {
            if (_papan is not null)
            {
                await _papan.InvokeVoidAsync("close");
                await _papan.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it.
        }
    }

    private ValueTask CallAsync(string fungsi, CancellationToken ct, params object?[] argumen) => _papan?.InvokeVoidAsync(fungsi, ct, argumen) ?? ValueTask.CompletedTask;
}
