using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Common;

/// <summary>A component whose queries end with it.</summary>
public abstract class KinerjaComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource sumber = new();

    /// <summary>Cancelled when the component is disposed.</summary>
    protected CancellationToken Batal => sumber.Token;

    public void Dispose()
    {
        sumber.Cancel();
        sumber.Dispose();
        GC.SuppressFinalize(this);
    }
}
