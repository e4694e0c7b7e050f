using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>
/// The box in the browser (<c>periksa.js</c>). Its text travels as a stream: as the value of an event, a long table would break the circuit's limit of a message.
/// </summary>
internal sealed class KotakTempel(IJSObjectReference modul, ElementReference kotak) : IAsyncDisposable
{
    public const int TeksMaksimum = 4 * 1024 * 1024;

    public static async Task<KotakTempel> LoadAsync(IJSRuntime js, string skrip, ElementReference kotak, CancellationToken ct) =>
        new(await js.InvokeAsync<IJSObjectReference>("import", ct, "./" + skrip), kotak);

    /// <summary>From now on <paramref name="penerima"/> is told of every change; at once, if something was pasted already.</summary>
    public ValueTask AttachAsync<T>(DotNetObjectReference<T> penerima, CancellationToken ct)
        where T : class => modul.InvokeVoidAsync("attach", ct, kotak, penerima);

    /// <exception cref="ArgumentOutOfRangeException">There is more text than is taken.</exception>
    public async Task<string> ReadAsync(CancellationToken ct)
    {
        await using var acuan = await modul.InvokeAsync<IJSStreamReference>("read", ct, kotak);
        await using var aliran = await acuan.OpenReadStreamAsync(TeksMaksimum, ct);
        using var pembaca = new StreamReader(aliran, Encoding.UTF8);
        return await pembaca.ReadToEndAsync(ct);
    }

    /// <summary>Into the box as if it had been pasted: it can be edited there and undone.</summary>
    public async Task FillAsync(string isi, CancellationToken ct)
    {
        using var acuan = new DotNetStreamReference(new MemoryStream(Encoding.UTF8.GetBytes(isi)));
        await modul.InvokeVoidAsync("fill", ct, kotak, acuan);
    }

    public async Task SaveAsync(string nama, string csv, CancellationToken ct)
    {
        // The mark in front tells Excel that it is UTF-8.
        using var acuan = new DotNetStreamReference(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)]));
        await modul.InvokeVoidAsync("save", ct, nama, acuan);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await modul.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it.
        }
    }
}
