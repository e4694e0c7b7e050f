using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan;

/// <summary>One ruling: KESATU, KEDUA …, with its lettered items.</summary>
public sealed record Diktum(DiktumId Id, string Label, string Teks, DaftarButir? Butir = null);

/// <summary>The rulings in order.</summary>
public sealed record DaftarDiktum(IReadOnlyList<Diktum> Diktum)
{
    public bool Equals(DaftarDiktum? other) => other is not null && Diktum.SequenceEqual(other.Diktum);

    public override int GetHashCode() => HashCode.Combine(Diktum.Count, Diktum.Count > 0 ? Diktum[0] : null);
}
