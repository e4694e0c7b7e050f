using Microsoft.JSInterop;

namespace Kinerja.Web.Common;

/// <summary>A script of an island, fetched when it is first needed and let go of with it.</summary>
internal sealed class ModulSkrip : IAsyncDisposable
{
    private readonly IJSObjectReference _modul;

    private ModulSkrip(IJSObjectReference modul) => _modul = modul;

    /// <param name="alamat">As <c>Assets</c> names it.</param>
    public static async Task<ModulSkrip> LoadAsync(IJSRuntime js, string alamat, CancellationToken ct) => new(await js.InvokeAsync<IJSObjectReference>("import", ct, "./" + alamat));

    public ValueTask CallAsync(string fungsi, CancellationToken ct, params object?[] argumen) => _modul.InvokeVoidAsync(fungsi, ct, argumen);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _modul.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it.
        }
    }
}
