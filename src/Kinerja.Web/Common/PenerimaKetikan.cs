using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Common;

/// <summary>
/// The server's end of <c>ketikan.js</c>: takes what is typed below an element and answers each field. An island opens one after its first render and disposes it with itself; the fields are found by their
/// <c>data-item</c> and <c>data-bidang</c> and need no handler of their own.
/// </summary>
public sealed class PenerimaKetikan : IAsyncDisposable
{
    private readonly Func<IReadOnlyList<Ketikan>, Task<IReadOnlyList<JawabanKetikan>>> _terima;
    private readonly DotNetObjectReference<PenerimaKetikan> _acuan;
    private IJSObjectReference? _modul;

    private PenerimaKetikan(Func<IReadOnlyList<Ketikan>, Task<IReadOnlyList<JawabanKetikan>>> terima)
    {
        _terima = terima;
        _acuan = DotNetObjectReference.Create(this);
    }

    /// <summary>The script's own object, for a page's script that writes fields itself.</summary>
    public IJSObjectReference? Ketikan { get; private set; }

    /// <param name="akar">The element that holds the fields, a <c>data-ketikan-keadaan</c> and a <c>data-ketikan-kabar</c>.</param>
    /// <param name="ruang">Whose typing it is.</param>
    /// <param name="terima">Stores fields; called in the order of typing, never twice at once for one page.</param>
    public static async Task<PenerimaKetikan> OpenAsync(
        IJSRuntime js, ElementReference akar, RuangKetikan ruang, Func<IReadOnlyList<Ketikan>, Task<IReadOnlyList<JawabanKetikan>>> terima, CancellationToken ct)
    {
        var penerima = new PenerimaKetikan(terima);
        penerima._modul = await js.InvokeAsync<IJSObjectReference>("import", ct, "./ketikan.js");
        penerima.Ketikan = await penerima._modul.InvokeAsync<IJSObjectReference>(
            "open", ct, akar, new { pengguna = ruang.Pengguna.ToString(), ruang = ruang.Ruang, jenis = ruang.Jenis }, penerima._acuan);
        return penerima;
    }

    /// <summary>Called by the script. What is refused as a whole stays in the browser and comes again.</summary>
    [JSInvokable]
    public async Task<KirimanTerjawab> SendAsync(IReadOnlyList<Ketikan> daftar)
    {
        try
        {
            return new KirimanTerjawab(await _terima(daftar), null);
        }
        catch (Exception e) when (PesanGagal.Of(e) is not null)
        {
            return new KirimanTerjawab([], e is AturanException ? e.Message : "Basis data sedang tidak menjawab; dicoba lagi.");
        }
    }

    /// <summary>Shows what others changed, except where something is being typed.</summary>
    public async Task ShowAsync(IReadOnlyList<KetikanLain> daftar, CancellationToken ct)
    {
        if (Ketikan is not null && daftar.Count > 0)
        {
            await Ketikan.InvokeVoidAsync("receive", ct, daftar);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _acuan.Dispose();
        try
        {
            if (Ketikan is not null)
            {
                await Ketikan.InvokeVoidAsync("close");
                await Ketikan.DisposeAsync();
            }

            if (_modul is not null)
            {
                await _modul.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it; what was not sent waits there.
        }
    }
}
