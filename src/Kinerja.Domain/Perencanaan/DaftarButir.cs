namespace Kinerja.Domain.Perencanaan;

/// <summary>One item of an ordered list. Its id survives edit, copy, move and review, so that a comment or a difference can point to it.</summary>
/// <param name="Id">Minted once.</param>
/// <param name="Teks">The words as printed; <c>\n</c> is a line break of the drafter's own.</param>
public sealed record Butir(ButirId Id, string Teks);

/// <summary>An ordered list as printed: its marks and its items. An empty list prints its heading and nothing under it.</summary>
public sealed record DaftarButir(GayaDaftar Gaya, IReadOnlyList<Butir> Butir)
{
    public static DaftarButir Kosong { get; } = new(GayaDaftar.Tanpa, []);

    public bool Equals(DaftarButir? other) => other is not null && Gaya == other.Gaya && Butir.SequenceEqual(other.Butir);

    public override int GetHashCode() => HashCode.Combine(Gaya, Butir.Count, Butir.Count > 0 ? Butir[0] : null);
}
