using System.Collections.Immutable;

namespace Kinerja.Domain.Pengukuran;

/// <summary>What a number counts, as a product of basic units: orang¹·hari¹ for person-days, hari¹·orang⁻¹ for days per person, nothing for a share.</summary>
public sealed class Dimensi : IEquatable<Dimensi>
{
    private readonly ImmutableSortedDictionary<string, int> pangkat;

    private Dimensi(ImmutableSortedDictionary<string, int> pangkat) => this.pangkat = pangkat;

    /// <summary>A bare number: a share, a percentage.</summary>
    public static Dimensi Tunggal { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    public static Dimensi Of(string dasar) => new(Tunggal.pangkat.Add(dasar, 1));

    public Dimensi Times(Dimensi lain) => Combine(lain, 1);

    public Dimensi Per(Dimensi lain) => Combine(lain, -1);

    /// <summary>As a person writes it: <c>orang-hari</c>, <c>hari/orang</c>, <c>tanpa satuan</c>.</summary>
    public string Describe()
    {
        // People come before time on paper: orang-hari.
        var atas = pangkat.Where(p => p.Value > 0).OrderBy(p => p.Key != "orang").SelectMany(p => Enumerable.Repeat(p.Key, p.Value)).ToList();
        var bawah = pangkat.Where(p => p.Value < 0).OrderBy(p => p.Key != "orang").SelectMany(p => Enumerable.Repeat(p.Key, -p.Value)).ToList();
        return (atas.Count, bawah.Count) switch
        {
            (0, 0) => "tanpa satuan",
            (0, _) => "per " + string.Join('-', bawah),
            (_, 0) => string.Join('-', atas),
            _ => string.Join('-', atas) + "/" + string.Join('-', bawah),
        };
    }

    public bool Equals(Dimensi? other) => other is not null && pangkat.SequenceEqual(other.pangkat);

    public override bool Equals(object? obj) => Equals(obj as Dimensi);

    public override int GetHashCode() => pangkat.Aggregate(0, (h, p) => HashCode.Combine(h, p.Key, p.Value));

    public override string ToString() => Describe();

    private Dimensi Combine(Dimensi lain, int arah)
    {
        var hasil = pangkat;
        foreach (var (dasar, nilai) in lain.pangkat)
        {
            var jumlah = hasil.GetValueOrDefault(dasar) + (arah * nilai);
            hasil = jumlah == 0 ? hasil.Remove(dasar) : hasil.SetItem(dasar, jumlah);
        }

        return new Dimensi(hasil);
    }
}
