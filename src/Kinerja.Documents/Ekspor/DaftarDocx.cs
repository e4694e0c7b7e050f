using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The lists of a document: real ones of Word, each counting from where it begins on the paper.</summary>
internal sealed class DaftarDocx
{
    // Windows and LibreOffice both find ❖ in it or in what they put in its place.
    private const string HurufSimbol = "Segoe UI Symbol";

    private static readonly GayaDaftar[] Bertanda = [GayaDaftar.Huruf, GayaDaftar.Angka, GayaDaftar.Strip, GayaDaftar.Wajik];

    private readonly List<(GayaDaftar Gaya, int Mulai)> daftar = [];

    /// <summary>The kind of list that a printed mark belongs to.</summary>
    public static GayaDaftar Read(string tanda) => tanda switch { "" => GayaDaftar.Tanpa, "-" => GayaDaftar.Strip, "❖" => GayaDaftar.Wajik, [>= '0' and <= '9', ..] => GayaDaftar.Angka, _ => GayaDaftar.Huruf };

    /// <summary>Begins a list; <c>null</c> where its items carry no mark.</summary>
    /// <param name="mulai">Which item comes first, from 0.</param>
    public int? Begin(GayaDaftar gaya, int mulai = 0)
    {
        if (gaya is GayaDaftar.Tanpa)
        {
            return null;
        }

        daftar.Add((gaya, mulai));
        return daftar.Count;
    }

    public Numbering Create() => new(
    [
        .. Bertanda.Select((g, i) => (OpenXmlElement)CreateAbstrak(i, g)),
        .. daftar.Select((d, i) => new NumberingInstance(
            new AbstractNumId { Val = Array.IndexOf(Bertanda, d.Gaya) },
            new LevelOverride(new StartOverrideNumberingValue { Val = d.Mulai + 1 }) { LevelIndex = 0 }) { NumberID = i + 1 }),
    ]);

    private static AbstractNum CreateAbstrak(int id, GayaDaftar gaya)
    {
        var (bentuk, pola) = gaya switch
        {
            GayaDaftar.Huruf => (NumberFormatValues.LowerLetter, "%1."),
            GayaDaftar.Angka => (NumberFormatValues.Decimal, "%1."),
            GayaDaftar.Strip => (NumberFormatValues.Bullet, "-"),
            _ => (NumberFormatValues.Bullet, "❖"),
        };
        var tingkat = new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = bentuk }, new LevelText { Val = pola }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 };
        if (gaya is GayaDaftar.Wajik)
        {
            tingkat.Append(new NumberingSymbolRunProperties(new RunFonts { Ascii = HurufSimbol, HighAnsi = HurufSimbol, ComplexScript = HurufSimbol, EastAsia = HurufSimbol }));
        }

        return new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, tingkat) { AbstractNumberId = id };
    }
}
