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
    /// Whether it is now that a component attaches its scripts to an element: once, also where it is drawn again while they are still on their way (attached twice, each key would be obeyed twice), and not before the
    /// element is drawn. What follows a drawing may already see the data of the next one, most of all on a slow line: a script that got no element ended the circuit.
    /// </summary>
    protected bool TryAttach(ElementReference akar) => akar.Id is not null && !terpasang && (terpasang = true);

    public void Dispose()
    {
        sumber.Cancel();
        sumber.Dispose();
        GC.SuppressFinalize(this);
    }
}
