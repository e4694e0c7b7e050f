namespace Kinerja.Domain.Pemetaan;

/// <summary>Something that a column of a table can hold.</summary>
/// <param name="Kunci">Under which it is remembered.</param>
/// <param name="Nama">As people call it.</param>
/// <param name="NamaLain">Titles that mean it, as <see cref="PengusulPeta.Key"/> writes them.</param>
/// <param name="Ganda">Several columns may hold it, and add up.</param>
/// <param name="Cocok">Whether a cell looks like it; <c>null</c>: that cannot be seen.</param>
public sealed record MaknaKolom(string Kunci, string Nama, IReadOnlyList<string> NamaLain, bool Ganda = false, Func<string, bool>? Cocok = null)
{
    /// <summary>A title, as one may write it above the column.</summary>
    public override string ToString() => Nama;
}
