namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>What a decree is read from: lines of a text, paragraphs and table rows of a document, rows of a sheet. One shape for all, so that one reader serves all.</summary>
/// <param name="Baris">In reading order, numbered from 1.</param>
public sealed record SumberNaskah(IReadOnlyList<BarisSumber> Baris)
{
    public const int BarisMaksimum = 50_000;

    public const int HurufMaksimum = 4_000_000;

    /// <summary>The same document with its marks, where this program wrote it; <c>null</c>: a document that it has never seen.</summary>
    public SumberBertanda? Bertanda { get; init; }
}

/// <summary>One line, paragraph or table row.</summary>
/// <param name="Nomor">From 1; a person is pointed to it.</param>
/// <param name="Teks">Without the marks of a scanner's markup, with the mark of its list written out; empty: a blank line.</param>
/// <param name="Sel">The cells of a table row. A cell that reaches down from above is empty here.</param>
/// <param name="Utuh">A whole paragraph; otherwise a line that may have been broken to fit its page.</param>
/// <param name="Asli">As it came, for the eye.</param>
public sealed record BarisSumber(int Nomor, string Teks, IReadOnlyList<string>? Sel = null, bool Utuh = false, string? Asli = null)
{
    public bool IsKosong => Sel is null && string.IsNullOrWhiteSpace(Teks);

    /// <summary>What a person sees of it.</summary>
    public string Tampilan => Asli ?? (Sel is null ? Teks : string.Join(" │ ", Sel));
}
