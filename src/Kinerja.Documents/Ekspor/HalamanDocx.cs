using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Domain.Organisasi;
using M = DocumentFormat.OpenXml.Math;

namespace Kinerja.Documents.Ekspor;

/// <summary>Paper, margins, page numbers from the second page on, and RANCANGAN across every page that is not enacted.</summary>
internal static class HalamanDocx
{
    // The number stands 4 mm over the text, and is 11 points high.
    private const int JarakNomor = 447;

    public static SectionProperties Create(MainDocumentPart utama, TataNaskah tata, bool rancangan)
    {
        var (lebar, tinggi) = GayaDocx.Kertas(tata);
        var m = tata.Margin;
        var bagian = new SectionProperties();
        foreach (var jenis in new[] { HeaderFooterValues.Default, HeaderFooterValues.First })
        {
            if (rancangan || (jenis == HeaderFooterValues.Default && tata.NomorHalaman is LetakNomorHalaman.TengahAtas))
            {
                var kepala = utama.AddNewPart<HeaderPart>();
                kepala.Header = new Header(CreateKepala(jenis == HeaderFooterValues.Default && tata.NomorHalaman is LetakNomorHalaman.TengahAtas, rancangan));
                bagian.Append(new HeaderReference { Type = jenis, Id = utama.GetIdOfPart(kepala) });
            }
        }

        if (tata.NomorHalaman is LetakNomorHalaman.TengahBawah)
        {
            var kaki = utama.AddNewPart<FooterPart>();
            kaki.Footer = new Footer(CreateNomor());
            bagian.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = utama.GetIdOfPart(kaki) });
        }

        bagian.Append(
            new PageSize { Width = (uint)lebar, Height = (uint)tinggi },
            new PageMargin
            {
                Top = GayaDocx.Twip(m.Atas), Right = (uint)GayaDocx.Twip(m.Kanan), Bottom = GayaDocx.Twip(m.Bawah), Left = (uint)GayaDocx.Twip(m.Kiri),
                Header = (uint)Math.Max(200, GayaDocx.Twip(m.Atas) - JarakNomor), Footer = (uint)Math.Max(200, GayaDocx.Twip(m.Bawah) - JarakNomor), Gutter = 0,
            },
            new TitlePage());
        return bagian;
    }

    /// <summary>What Word needs to know of the document as a whole: that it is of today's kind, and what stands for a type that a PC lacks.</summary>
    public static void AddAturan(MainDocumentPart utama, TataNaskah tata)
    {
        utama.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new DefaultTabStop { Val = 720 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new M.MathProperties(new M.MathFont { Val = "Cambria Math" }, new M.DefaultJustification { Val = M.JustificationValues.Left }),
            new ThemeFontLanguages { Val = "id-ID" });
        utama.AddNewPart<FontTablePart>().Fonts = new Fonts(tata.Huruf is JenisHuruf.Bookman
            ? new Font(new AltName { Val = "Bookman" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable }) { Name = "Bookman Old Style" }
            : new Font(new FontFamily { Val = FontFamilyValues.Swiss }, new Pitch { Val = FontPitchValues.Variable }) { Name = "Arial" });
    }

    private static IEnumerable<OpenXmlElement> CreateKepala(bool nomor, bool rancangan)
    {
        var p = nomor ? CreateNomor() : new Paragraph();
        if (rancangan)
        {
            p.Append(CreateRancangan());
        }

        yield return p;
    }

    private static Paragraph CreateNomor()
    {
        static RunProperties Sifat() => new(new FontSize { Val = "22" });
        static Run Teks(string isi) => new(Sifat(), new Text(isi) { Space = SpaceProcessingModeValues.Preserve });
        return new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Teks("- "), new SimpleField(Teks("2")) { Instruction = "PAGE" }, Teks(" -"));
    }

    // As Word itself makes a watermark.
    private static Run CreateRancangan() => new(
        "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:pict>"
        + "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
        + "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas><v:path textpathok=\"t\" o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
        + "<v:shape id=\"Rancangan\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" alt=\"RANCANGAN\" style=\"position:absolute;margin-left:0;margin-top:0;width:560pt;height:84pt;rotation:305;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page\" fillcolor=\"#e2e2e2\" stroked=\"f\">"
        + "<v:textpath style=\"font-family:&quot;Arial&quot;;font-size:84pt;font-weight:bold\" string=\"RANCANGAN\"/></v:shape></w:pict></w:r>");
}
