using Kinerja.Web.Common;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Penyusunan;

// What others do to the same decree.
public sealed partial class Penyunting
{
    private static readonly TimeSpan JedaLihat = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan JedaKabar = TimeSpan.FromMilliseconds(400);

    private bool dimuatUlang;

    // Our own edits are told about as well; a moment later they are known here.
    private async Task ReloadSoonAsync()
    {
        try
        {
            await Task.Delay(JedaKabar, clock, Batal);
            await ReloadAsync();
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left.
        }
    }

    private async Task ReloadAsync()
    {
        if (Konteks is null || dimuatUlang)
        {
            return;
        }

        dimuatUlang = true;
        try
        {
            if (await draf.ReadVersiAsync(Id, Batal) is { } versi && versi != Konteks.Meja.Versi && await keputusan.ReadAsync(Id, Batal) is { } detail)
            {
                await ReadTautanAsync();
                await Konteks.Meja.TakeAsync(detail);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException || PesanGagal.Of(e) is not null)
        {
            // The next look tries again.
        }

        dimuatUlang = false;
    }

    private async Task WatchAsync()
    {
        using var jam = new PeriodicTimer(JedaLihat, clock);
        try
        {
            while (await jam.WaitForNextTickAsync(Batal))
            {
                await InvokeAsync(ReloadAsync);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left.
        }
    }
}
