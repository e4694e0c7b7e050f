using System.Collections.Concurrent;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Data.Penetapan;

/// <summary>
/// Tells whoever has a decree open in this process that it was edited. It carries no content: each listener reads in its own room what it may see. An edit through another process is not told
/// about; editors look at the row's version now and then besides.
/// </summary>
public sealed class PengabarNaskah
{
    private readonly ConcurrentDictionary<(KeputusanId Id, Guid Pendengar), Action> _pendengar = new();

    public void Tell(KeputusanId id)
    {
        foreach (var ((milik, _), dengar) in _pendengar)
        {
            if (milik == id)
            {
                dengar();
            }
        }
    }

    /// <param name="dengar">Called on the editing person's thread: it only starts its own work.</param>
    public IDisposable Listen(KeputusanId id, Action dengar)
    {
        var kunci = (id, Guid.NewGuid());
        _pendengar[kunci] = dengar;
        return new Langganan(() => _pendengar.TryRemove(kunci, out _));
    }

    private sealed class Langganan(Action lepas) : IDisposable
    {
        public void Dispose() => lepas();
    }
}
