using System.Collections.Concurrent;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// Formulas already read, failures included: one text is parsed once however many measurements use it. Bounded: when the younger half is full, the older half is dropped, so that texts in use stay.
/// One instance serves the whole program; a formula is immutable and belongs to no tenant.
/// </summary>
public sealed class CacheRumus
{
    private readonly Lock kunci = new();
    private readonly int setengah;
    private ConcurrentDictionary<string, BacaanRumus> muda = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, BacaanRumus> tua = new(StringComparer.Ordinal);

    public CacheRumus(int kapasitas = 4096)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kapasitas, 2);
        setengah = kapasitas / 2;
    }

    /// <summary>How many texts are held; never more than the capacity.</summary>
    public int Count => muda.Count + tua.Count;

    public BacaanRumus Read(string? teks)
    {
        teks ??= "";
        if (teks.Length > Rumus.PanjangMaksimum)
        {
            return Rumus.Read(teks);   // a refusal is cheap and a huge key is not
        }

        if (muda.TryGetValue(teks, out var bacaan))
        {
            return bacaan;
        }

        bacaan = tua.TryGetValue(teks, out var lama) ? lama : Rumus.Read(teks);
        lock (kunci)
        {
            if (muda.Count >= setengah)
            {
                tua = muda;
                muda = new(StringComparer.Ordinal);
            }

            return muda.GetOrAdd(teks, bacaan);
        }
    }
}
