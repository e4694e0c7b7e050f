using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>A named cell style for each kind of text of a decree.</summary>
internal static class GayaNaskahXlsx
{
    private static readonly PeranParagraf[] Peran = Enum.GetValues<PeranParagraf>();

    /// <summary>Index of a kind's cell format; 0 is the plain one.</summary>
    public static uint Find(PeranParagraf peran) => (uint)Array.IndexOf(Peran, peran) + 1;

    /// <summary>Points of a line.</summary>
    public static int Tinggi(PeranParagraf peran) => peran is PeranParagraf.KopPerangkat ? 20 : 14;

    public static Stylesheet Create() => new(
        new Fonts(GayaXlsx.CreateFont(10, false), GayaXlsx.CreateFont(10, true), GayaXlsx.CreateFont(14, true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE4EAF0" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(), GayaXlsx.CreateBorder()) { Count = 2 },
        new CellStyleFormats([new CellFormat(), .. Peran.Select(p => (OpenXmlElement)Create(p, null))]) { Count = (uint)Peran.Length + 1 },
        new CellFormats([new CellFormat { FormatId = 0 }, .. Peran.Select((p, i) => (OpenXmlElement)Create(p, (uint)i + 1))]) { Count = (uint)Peran.Length + 1 },
        new CellStyles([new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }, .. Peran.Select((p, i) => (OpenXmlElement)new CellStyle { Name = NamaGaya.Write(p), FormatId = (uint)i + 1 })]) { Count = (uint)Peran.Length + 1 });

    private static CellFormat Create(PeranParagraf peran, uint? gaya)
    {
        var tabel = peran is >= PeranParagraf.KepalaTabel;
        var hasil = new CellFormat(new Alignment
        {
            Horizontal = IsTengah(peran) ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left,
            Vertical = peran is PeranParagraf.KepalaTabel ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            WrapText = true,
        })
        {
            // As text: Excel then leaves what looks like a number or a date as it is typed.
            NumberFormatId = 49,
            FontId = peran is PeranParagraf.KopPerangkat ? 2u : IsTebal(peran) ? 1u : 0u,
            FillId = peran is PeranParagraf.KepalaTabel ? 2u : 0u,
            BorderId = tabel ? 1u : 0u,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
        if (gaya is { } id)
        {
            hasil.FormatId = id;
        }

        return hasil;
    }

    private static bool IsTengah(PeranParagraf peran) => peran is <= PeranParagraf.Pejabat or PeranParagraf.Memutuskan or PeranParagraf.TempatTanggal or PeranParagraf.JabatanPenutup or PeranParagraf.NamaPenutup or PeranParagraf.PangkatPenutup or PeranParagraf.NipPenutup
        or PeranParagraf.JudulAwal or PeranParagraf.JudulBagian or PeranParagraf.KepalaTabel;

    private static bool IsTebal(PeranParagraf peran) => peran is PeranParagraf.KopKodePos or PeranParagraf.Judul or PeranParagraf.Tentang or PeranParagraf.Pejabat or PeranParagraf.Memutuskan or PeranParagraf.NamaPenutup
        or PeranParagraf.JudulAwal or PeranParagraf.JudulBagian or PeranParagraf.NamaJabatan or PeranParagraf.KepalaTabel;
}
