namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>A document that this program wrote and that comes back, changed or not: its paragraphs with what they are, and what was put beside them.</summary>
public sealed record SumberBertanda(IReadOnlyList<UnsurBertanda> Unsur, BekalNaskah Bekal);

/// <summary>A paragraph, or a row of a table.</summary>
public sealed record UnsurBertanda(ParagrafBertanda? Paragraf, IReadOnlyList<SelBertanda>? Sel = null)
{
    public IEnumerable<ParagrafBertanda> DaftarParagraf => Paragraf is { } p ? [p] : (Sel ?? []).SelectMany(s => s.Paragraf);
}

/// <param name="Lanjutan">The cell above reaches down into this row.</param>
public sealed record SelBertanda(bool Lanjutan, IReadOnlyList<ParagrafBertanda> Paragraf)
{
    public bool IsKosong => Paragraf.All(p => string.IsNullOrWhiteSpace(p.Teks));
}

/// <summary>A paragraph as it is seen.</summary>
/// <param name="Baris">Line of the source, from 1.</param>
/// <param name="Peran"><c>null</c>: its style is none of the program's.</param>
/// <param name="Tanda">The mark that the list gives it.</param>
/// <param name="Teks">Exactly as it stands; a fraction in <see cref="NotasiCetak"/>.</param>
public sealed record ParagrafBertanda(int Baris, PeranParagraf? Peran, string Tanda, string Teks);

/// <summary>
/// What travels in an exported document beside its text: ids, and what the paper does not show. Texts are never taken from it while the document shows others.
/// </summary>
/// <param name="Naskah">The decree as it went out.</param>
/// <param name="Tercetak">How those fields were written that do not stand on the paper as they are stored, by their path.</param>
public sealed record BekalNaskah(NaskahJson Naskah, IReadOnlyDictionary<string, string> Tercetak)
{
    /// <summary>Where the printed letterhead, lines joined, is told.</summary>
    public const string Kop = "kopSurat";

    public const string Nomor = "batangTubuh.nomor";

    public const string Menetapkan = "batangTubuh.menetapkan";

    public const string Penutup = "batangTubuh.penutup";

    public static string KepalaLampiran(int lampiran) => FormattableString.Invariant($"lampiran[{lampiran}].kepala");

    public static string PenutupLampiran(int lampiran) => FormattableString.Invariant($"lampiran[{lampiran}].penutup");

    public bool IsTercetak(string jalur, string teks) => Tercetak.TryGetValue(jalur, out var cetak) && cetak == teks;
}
