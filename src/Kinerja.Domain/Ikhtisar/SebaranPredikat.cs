using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>How many results fell into one predicate.</summary>
public sealed record JumlahPredikat(string Nama, int Jumlah);

/// <summary>How results are spread over the predicates.</summary>
/// <param name="Daftar">From the highest predicate to the lowest, those that nothing fell into as well.</param>
/// <param name="TanpaCapaian">Measured, but without a number so far.</param>
public sealed record SebaranPredikat(IReadOnlyList<JumlahPredikat> Daftar, int TanpaCapaian)
{
    public int Jumlah => Daftar.Sum(d => d.Jumlah) + TanpaCapaian;

    /// <param name="pita">The bands in force, from the lowest to the highest.</param>
    /// <param name="predikat">Of each measure that is judged; <c>null</c>: it has no capaian.</param>
    public static SebaranPredikat Count(IReadOnlyList<PitaPredikat> pita, IEnumerable<string?> predikat)
    {
        var semua = predikat.ToList();
        // A result that an earlier policy made keeps the name that it was given then.
        var nama = pita.Reverse().Select(p => p.Nama).Concat(semua.OfType<string>().Order(StringComparer.Ordinal)).Distinct();
        return new SebaranPredikat([.. nama.Select(n => new JumlahPredikat(n, semua.Count(p => p == n)))], semua.Count(p => p is null));
    }
}
