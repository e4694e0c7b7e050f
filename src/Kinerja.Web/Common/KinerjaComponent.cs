using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Common;

/// <summary>A component whose queries end with it.</summary>
public abstract class KinerjaComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource sumber = new();
    private bool terpasang;

    /// <summary>Cancelled when the component is disposed.</summary>
    protected CancellationToken Batal => sumber.Token;

    /// <summary>
    /// Whether it is now that a component attaches its scripts: once, also where it is drawn again while they are still on their way. Attached twice, each key would be obeyed twice.
    /// </summary>
    protected bool TryAttach() => !terpasang && (terpasang = true);

    public void Dispose()
    {
        sumber.Cancel();
        sumber.Dispose();
        GC.SuppressFinalize(this);
    }
}
