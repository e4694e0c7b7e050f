namespace Kinerja.Domain.Pelaporan;

/// <summary>Where a figure came from.</summary>
public enum AsalNilai
{
    /// <summary>Typed or pasted by a person.</summary>
    Diisi,

    /// <summary>Taken over from the attendance recaps.</summary>
    Presensi,
}

/// <summary>One variable's figure. A variable without a figure is not in the list: unknown is never 0.</summary>
/// <param name="Variabel">The key of its name.</param>
/// <param name="Nilai">The figure; 0 is <em>nihil</em>, entered on purpose.</param>
/// <param name="Asal">Where it came from.</param>
public sealed record NilaiIsian(string Variabel, decimal Nilai, AsalNilai Asal = AsalNilai.Diisi);

/// <summary>The figures of one measure in one period.</summary>
public sealed record DaftarNilai(IReadOnlyList<NilaiIsian> Isi)
{
    public static DaftarNilai Kosong { get; } = new([]);

    public decimal? this[string kunci] => Isi.FirstOrDefault(n => n.Variabel == kunci)?.Nilai;

    /// <summary>The same with one figure changed, added or (<c>null</c>) taken away.</summary>
    public DaftarNilai With(string kunci, decimal? nilai, AsalNilai asal = AsalNilai.Diisi) =>
        nilai is { } n
            ? Isi.Any(i => i.Variabel == kunci)
                ? new([.. Isi.Select(i => i.Variabel == kunci ? new NilaiIsian(kunci, n, asal) : i)])
                : new([.. Isi, new NilaiIsian(kunci, n, asal)])
            : new([.. Isi.Where(i => i.Variabel != kunci)]);

    public bool Equals(DaftarNilai? other) => other is not null && Isi.SequenceEqual(other.Isi);

    public override int GetHashCode() => Isi.Count == 0 ? 0 : HashCode.Combine(Isi.Count, Isi[0]);
}
