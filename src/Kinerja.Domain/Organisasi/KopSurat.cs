namespace Kinerja.Domain.Organisasi;

/// <summary>The letterhead, line by line, over its double rule.</summary>
public sealed record KopSurat(IReadOnlyList<BarisKop> Baris)
{
    public bool Equals(KopSurat? other) => other is not null && Baris.SequenceEqual(other.Baris);

    public override int GetHashCode() => HashCode.Combine(Baris.Count, Baris.Count > 0 ? Baris[0] : null);
}

public sealed record BarisKop(PeranBarisKop Peran, string Teks);

/// <summary>What a line of the letterhead says, from which its size and weight follow (the two names stand 3 : 4, the lower one bold).</summary>
public enum PeranBarisKop
{
    /// <summary>PEMERINTAH KABUPATEN MALANG</summary>
    Pemerintah,

    /// <summary>KECAMATAN AMPELGADING</summary>
    Perangkat,

    /// <summary>Street, telephone, web site.</summary>
    Alamat,

    /// <summary>AMPELGADING-65183</summary>
    KodePos,
}
