namespace Kinerja.Domain.Ikhtisar;

/// <summary>The best and the worst.</summary>
public sealed record PeringkatCapaian<T>(IReadOnlyList<T> Tertinggi, IReadOnlyList<T> Terendah);

public static class PeringkatCapaian
{
    /// <summary>No one stands in both lists, and what has no capaian in neither. Equal ones keep their order.</summary>
    /// <param name="paling">At most so many in each.</param>
    public static PeringkatCapaian<T> Rank<T>(IEnumerable<T> daftar, Func<T, decimal?> capaian, int paling)
    {
        var urut = daftar.Where(d => capaian(d) is not null).OrderByDescending(d => capaian(d)).ToList();
        var atas = Math.Min(paling, (urut.Count + 1) / 2);
        var bawah = Math.Min(paling, urut.Count - atas);
        return new PeringkatCapaian<T>([.. urut.Take(atas)], [.. urut.TakeLast(bawah).Reverse()]);
    }
}
