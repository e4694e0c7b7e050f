using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>What a paragraph has beyond its style.</summary>
/// <param name="Nomor">The list that it stands in.</param>
/// <param name="Gantung">Twentieths of a point from the mark to the text.</param>
/// <param name="Kiri">Twentieths of a point from the left.</param>
/// <param name="Rapat">Without the gap that its style has over it: it begins a page, or stands under a head that has one.</param>
internal sealed record SifatParagraf(int? Nomor = null, int Gantung = 0, int Kiri = 0, JustificationValues? Rata = null, bool Lekat = false, bool HalamanBaru = false, bool Rapat = false, int? Tab = null);

/// <summary>Paragraphs of a decree: a style, and the text exactly as it stands.</summary>
internal static class ParagrafNaskah
{
    private const int LebarIsian = 700;

    public static Paragraph Create(PeranParagraf peran, string teks, SifatParagraf? sifat = null)
    {
        var hasil = CreateKosong(peran, sifat);
        foreach (var lari in CreateTeks(teks))
        {
            hasil.Append(lari);
        }

        return hasil;
    }

    public static Paragraph CreateKosong(PeranParagraf peran, SifatParagraf? sifat = null)
    {
        var s = sifat ?? new SifatParagraf();
        return new Paragraph(new ParagraphProperties
        {
            ParagraphStyleId = new ParagraphStyleId { Val = peran.ToString() },
            KeepNext = s.Lekat ? new KeepNext() : null,
            PageBreakBefore = s.HalamanBaru ? new PageBreakBefore() : null,
            NumberingProperties = s.Nomor is { } nomor ? new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = nomor }) : null,
            Tabs = s.Tab is { } tab ? new Tabs(new TabStop { Val = TabStopValues.Left, Position = tab }) : null,
            SpacingBetweenLines = s.Rapat ? new SpacingBetweenLines { Before = "0" } : null,
            Indentation = s.Nomor is null && s.Kiri == 0 ? null : new Indentation { Left = Tulis(s.Kiri + s.Gantung), Hanging = s.Nomor is null ? (StringValue?)null : Tulis(s.Gantung) },
            Justification = s.Rata is { } rata ? new Justification { Val = rata } : null,
        });
    }

    /// <summary>A gap of its own height; Word joins tables that touch.</summary>
    public static Paragraph CreateCelah(int titik, bool lekat = false) => new(new ParagraphProperties
    {
        ParagraphStyleId = new ParagraphStyleId { Val = nameof(PeranParagraf.Hiasan) },
        KeepNext = lekat ? new KeepNext() : null,
        SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = Tulis(titik * 20), LineRule = LineSpacingRuleValues.Exact },
    });

    public static IEnumerable<Run> CreateTeks(string teks)
    {
        foreach (var (i, baris) in TeksXml.Clean(teks).Split('\n').Index())
        {
            if (i > 0)
            {
                yield return new Run(new Break());
            }

            foreach (var (k, potong) in baris.Split('\t').Index())
            {
                if (k > 0)
                {
                    yield return new Run(new TabChar());
                }

                foreach (var lari in CreateIsian(potong))
                {
                    yield return lari;
                }
            }
        }
    }

    // The blank of an unfinished number keeps room for the pen: one wide blank, no other text.
    private static IEnumerable<Run> CreateIsian(string teks)
    {
        var bagian = teks.Split("/ /");
        foreach (var (i, potong) in bagian.Index())
        {
            if (i > 0)
            {
                yield return new Run(new RunProperties(new Spacing { Val = LebarIsian }), new Text(" ") { Space = SpaceProcessingModeValues.Preserve });
            }

            var isi = (i > 0 ? "/" : "") + potong + (i + 1 < bagian.Length ? "/" : "");
            if (isi.Length > 0)
            {
                yield return new Run(new Text(isi) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }

    public static string Tulis(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
