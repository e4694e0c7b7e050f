using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using M = DocumentFormat.OpenXml.Math;

namespace Kinerja.Documents.Ekspor;

/// <summary>Printed formulas as equations of Word. Word wraps no numerator by itself: a long one is broken into lines here, at its blanks.</summary>
internal sealed class RumusDocx(UkurHuruf ukur, string huruf, decimal ukuran)
{
    // What follows a fraction (× 100%) stays in one piece with it.
    private const int EkorMaksimum = 24;

    /// <summary>A formula as paragraphs: words that lead to it, the equation, words that follow. All but the first go on with the one before.</summary>
    public IEnumerable<(string? Teks, M.Paragraph? Rumus)> Create(IReadOnlyList<BagianRumus> rumus, int lebar)
    {
        // No equation holds a line break of the drafter's: such a formula is written out.
        if (rumus.All(b => b.Teks is not null) || rumus.Any(b => b.Teks is null && Write(b).Contains('\n', StringComparison.Ordinal)))
        {
            return [(string.Concat(rumus.Select(Write)), null)];
        }

        var hasil = new List<(string?, M.Paragraph?)>();
        var persamaan = new List<BagianRumus>();
        void Finish()
        {
            if (persamaan.Count > 0)
            {
                hasil.Add((null, CreateRumus([.. persamaan], lebar)));
                persamaan.Clear();
            }
        }

        foreach (var (i, b) in rumus.Index())
        {
            if (b.Teks is { } teks && IsBerdiri(teks, awal: i == 0))
            {
                Finish();
                hasil.Add((teks, null));
            }
            else
            {
                persamaan.Add(b);
            }
        }

        Finish();
        return hasil;
    }

    // A caption before the first fraction, and what is too long to stand beside one.
    private static bool IsBerdiri(string teks, bool awal) => (awal && !string.IsNullOrWhiteSpace(teks)) || teks.Length > EkorMaksimum || teks.Contains('\n', StringComparison.Ordinal);

    public static string Write(BagianRumus b) => b.Teks ?? $"{{{string.Concat(b.Pembilang!.Select(Write))}}}/{{{string.Concat(b.Penyebut!.Select(Write))}}}";

    private M.Paragraph CreateRumus(IReadOnlyList<BagianRumus> bagian, int lebar) => new(
        new M.ParagraphProperties(new M.Justification { Val = M.JustificationValues.Left }),
        new M.OfficeMath(CreateIsi(bagian, lebar)));

    private IEnumerable<OpenXmlElement> CreateIsi(IReadOnlyList<BagianRumus> bagian, int lebar)
    {
        var sisa = Math.Max(lebar / 3, lebar - bagian.Where(b => b.Teks is not null).Sum(b => ukur.Lebar(b.Teks!, ukuran)) - 60);
        return bagian.Select(b => b.Teks is { } teks ? (OpenXmlElement)CreateTeks(teks) : new M.Fraction(
            new M.FractionProperties(new M.ControlProperties(Sifat())), new M.Numerator(CreateBaris(b.Pembilang!, sisa)), new M.Denominator(CreateBaris(b.Penyebut!, sisa))));
    }

    private IEnumerable<OpenXmlElement> CreateBaris(IReadOnlyList<BagianRumus> bagian, int lebar)
    {
        if (bagian is not [{ Teks: { } teks }])
        {
            return CreateIsi(bagian, lebar);
        }

        var baris = ukur.Wrap(teks, ukuran, lebar);
        return baris.Count == 1 ? [CreateTeks(teks)] : [new M.EquationArray([new M.EquationArrayProperties(new M.ControlProperties(Sifat())), .. baris.Select(b => new M.Base(CreateTeks(b)))])];
    }

    // Words, not variables: upright, in the type of the paper.
    private M.Run CreateTeks(string teks) => new(new M.RunProperties(new M.NormalText()), Sifat(), new M.Text(TeksXml.Clean(teks)) { Space = SpaceProcessingModeValues.Preserve });

    private RunProperties Sifat() => new(new RunFonts { Ascii = huruf, HighAnsi = huruf, ComplexScript = huruf }, new FontSize { Val = GayaDocx.Ukuran(ukuran) }, new FontSizeComplexScript { Val = GayaDocx.Ukuran(ukuran) });
}
