using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>Where a figure came from.</summary>
public enum AsalNilai
{
    /// <summary>Typed or pasted by a person.</summary>
    Diisi,

    /// <summary>Taken over from the attendance recaps.</summary>
    Presensi,

    /// <summary>Counted from the dates held against a deadline.</summary>
    Tanggal,
}

/// <summary>One variable's figure. A variable without a figure is not in the list: unknown is never 0.</summary>
/// <param name="Variabel">The key of its name.</param>
/// <param name="Nilai">The figure; 0 is <em>nihil</em>, entered on purpose.</param>
/// <param name="Asal">Where it came from.</param>
public sealed record NilaiIsian(string Variabel, decimal Nilai, AsalNilai Asal = AsalNilai.Diisi);

/// <summary>An event held against a deadline, as it was entered.</summary>
/// <param name="Untuk">Whom or what it is about: an employee, an application; may be empty.</param>
/// <param name="Acuan">The date that the rule counts from.</param>
/// <param name="Selesai">When it was done; <c>null</c>: not yet.</param>
public sealed record PeristiwaTercatat(string Untuk, DateOnly Acuan, DateOnly? Selesai)
{
    public PeristiwaTenggat ToPeristiwa() => new(Acuan, Selesai);
}

/// <summary>The figures of one measure in one period.</summary>
public sealed record DaftarNilai(IReadOnlyList<NilaiIsian> Isi)
{
    public static DaftarNilai Kosong { get; } = new([]);

    /// <summary>The dates that two of the figures were counted from; <c>null</c>: they were not counted from dates.</summary>
    public IReadOnlyList<PeristiwaTercatat>? Peristiwa { get; init; }

    public decimal? this[string kunci] => Isi.FirstOrDefault(n => n.Variabel == kunci)?.Nilai;

    /// <summary>The same with one figure changed, added or (<c>null</c>) taken away.</summary>
    public DaftarNilai With(string kunci, decimal? nilai, AsalNilai asal = AsalNilai.Diisi) => this with
    {
        Isi = nilai is { } n
            ? Isi.Any(i => i.Variabel == kunci)
                ? [.. Isi.Select(i => i.Variabel == kunci ? new NilaiIsian(kunci, n, asal) : i)]
                : [.. Isi, new NilaiIsian(kunci, n, asal)]
            : [.. Isi.Where(i => i.Variabel != kunci)],
    };

    public bool Equals(DaftarNilai? other) => other is not null && Isi.SequenceEqual(other.Isi) && (Peristiwa ?? []).SequenceEqual(other.Peristiwa ?? []);

    public override int GetHashCode() => Isi.Count == 0 ? 0 : HashCode.Combine(Isi.Count, Isi[0]);
}
