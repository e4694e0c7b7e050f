using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Ekspor;

/// <summary>Type and paper of a Word document, as the office's profile has them.</summary>
internal static class GayaDocx
{
    public const string Judul = "Title";
    public const string AnakJudul = "Subtitle";
    public const string Kepala1 = "Heading1";
    public const string Kepala2 = "Heading2";
    public const string KepalaTabel = "KepalaTabel";
    public const string IsiTabel = "IsiTabel";
    public const string Catatan = "Catatan";
    public const string Kop = "Kop";

    public static Styles CreateStyles(TataNaskah tata)
    {
        var huruf = Huruf(tata);
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = huruf, HighAnsi = huruf, ComplexScript = huruf, EastAsia = huruf }, new FontSize { Val = Ukuran(tata.UkuranHuruf) }, new Languages { Val = "id-ID" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "259", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Create(Judul, "Title", tata.UkuranHuruf + 2, tebal: true, JustificationValues.Center),
            Create(AnakJudul, "Subtitle", tata.UkuranHuruf, tebal: true, JustificationValues.Center),
            Create(Kepala1, "heading 1", tata.UkuranHuruf + 1, tebal: true, JustificationValues.Center, tingkat: 0),
            Create(Kepala2, "heading 2", tata.UkuranHuruf, tebal: true, JustificationValues.Left, tingkat: 1),
            Create(KepalaTabel, "Kepala Tabel", tata.UkuranHurufTabel - 1, tebal: true, JustificationValues.Center),
            Create(IsiTabel, "Isi Tabel", tata.UkuranHurufTabel - 1, tebal: false, JustificationValues.Left),
            Create(Catatan, "Catatan", tata.UkuranHurufTabel - 1, tebal: false, JustificationValues.Left),
            Create(Kop, "Kop", tata.UkuranHuruf, tebal: false, JustificationValues.Center));
    }

    /// <summary>The name under which the office's PC has the type.</summary>
    public static string Huruf(TataNaskah tata) => tata.Huruf is JenisHuruf.Bookman ? "Bookman Old Style" : "Arial";

    /// <summary>Paper and margins. Twentieths of a point.</summary>
    public static SectionProperties CreateSection(TataNaskah tata, bool mendatar, string kakiId)
    {
        var (lebar, tinggi) = Kertas(tata);
        var m = tata.Margin;
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = kakiId },
            new PageSize { Width = (uint)(mendatar ? tinggi : lebar), Height = (uint)(mendatar ? lebar : tinggi), Orient = mendatar ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            mendatar
                ? new PageMargin { Top = Twip(m.Kiri), Left = (uint)Twip(m.Bawah), Bottom = Twip(m.Kanan), Right = (uint)Twip(m.Atas), Header = 500, Footer = 500, Gutter = 0 }
                : new PageMargin { Top = Twip(m.Atas), Left = (uint)Twip(m.Kiri), Bottom = Twip(m.Bawah), Right = (uint)Twip(m.Kanan), Header = 500, Footer = 500, Gutter = 0 });
    }

    /// <summary>The width between the margins.</summary>
    public static int LebarIsi(TataNaskah tata, bool mendatar)
    {
        var (lebar, tinggi) = Kertas(tata);
        return mendatar ? tinggi - Twip(tata.Margin.Bawah) - Twip(tata.Margin.Atas) : lebar - Twip(tata.Margin.Kiri) - Twip(tata.Margin.Kanan);
    }

    private static Style Create(string id, string nama, decimal ukuran, bool tebal, JustificationValues rata, int? tingkat = null)
    {
        var paragraf = new StyleParagraphProperties();
        if (tingkat is not null || id == KepalaTabel)
        {
            paragraf.Append(new KeepNext());
        }

        paragraf.Append(new SpacingBetweenLines { Before = tingkat is null ? "0" : "200", After = id is IsiTabel or KepalaTabel ? "0" : "80", Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = rata });
        if (tingkat is { } t)
        {
            paragraf.Append(new OutlineLevel { Val = t });
        }

        var huruf = new StyleRunProperties();
        if (tebal)
        {
            huruf.Append(new Bold());
        }

        huruf.Append(new FontSize { Val = Ukuran(ukuran) });
        return new Style(new StyleName { Val = nama }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraf, huruf) { Type = StyleValues.Paragraph, StyleId = id };
    }

    // Half points.
    public static string Ukuran(decimal titik) => ((int)(titik * 2)).ToString(CultureInfo.InvariantCulture);

    public static (int Lebar, int Tinggi) Kertas(TataNaskah tata) => tata.Kertas is Domain.Organisasi.Kertas.F4 ? (Twip(215), Twip(330)) : (Twip(210), Twip(297));

    public static int Twip(int milimeter) => (int)Math.Round(milimeter * 1440m / 25.4m, MidpointRounding.AwayFromZero);
}
