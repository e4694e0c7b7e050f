using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Laporan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The looks of a workbook's cells, each made once.</summary>
internal sealed class GayaXlsx
{
    // Below it are Excel's own.
    private const uint FormatPertama = 164;

    private static readonly string[] WarnaLatar = ["FFE4EAF0"];

    private readonly List<string> _format = [];
    private readonly List<CellFormat> _gaya = [];
    private readonly Dictionary<(JenisGaya Jenis, string Format, RataSel Rata), uint> _indeks = [];

    public GayaXlsx() => Find(JenisGaya.Biasa);

    public uint Find(JenisGaya jenis, RataSel rata = RataSel.Kiri, string format = "")
    {
        if (!_indeks.TryGetValue((jenis, format, rata), out var indeks))
        {
            indeks = (uint)_gaya.Count;
            _gaya.Add(Create(jenis, rata, format));
            _indeks[(jenis, format, rata)] = indeks;
        }

        return indeks;
    }

    /// <summary>Indonesian style whatever the PC is set to, where the program knows how; a unit stands behind the number and is no part of it.</summary>
    public static string Format(NilaiSel nilai)
    {
        var desimal = nilai.Desimal > 0 ? "." + new string('0', nilai.Desimal) : "";
        var akhiran = nilai.Akhiran.Length > 0 ? "\"" + nilai.Akhiran.Replace("\"", "", StringComparison.Ordinal) + "\"" : "";
        return string.Create(CultureInfo.InvariantCulture, $"[$-421]#,##0{desimal}{akhiran}");
    }

    public Stylesheet ToStylesheet() => new(
        new NumberingFormats(_format.Select((f, i) => new NumberingFormat { NumberFormatId = FormatPertama + (uint)i, FormatCode = f })) { Count = (uint)_format.Count },
        new Fonts(CreateFont(10, false), CreateFont(10, true), CreateFont(14, true)) { Count = 3 },
        new Fills(
            [
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. WarnaLatar.Select(w => new Fill(new PatternFill(new ForegroundColor { Rgb = w }) { PatternType = PatternValues.Solid })),
            ]) { Count = 2 + (uint)WarnaLatar.Length },
        new Borders(new Border(), CreateBorder()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(_gaya.Select(g => (OpenXmlElement)g.CloneNode(true))) { Count = (uint)_gaya.Count });

    private CellFormat Create(JenisGaya jenis, RataSel rata, string format) => new(new Alignment
    {
        Horizontal = rata switch { RataSel.Kanan => HorizontalAlignmentValues.Right, RataSel.Tengah => HorizontalAlignmentValues.Center, _ => HorizontalAlignmentValues.Left },
        Vertical = jenis is JenisGaya.Kepala ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
        WrapText = jenis is JenisGaya.Kepala or JenisGaya.Sel,
    })
    {
        NumberFormatId = format.Length == 0 ? 0 : FormatPertama + (uint)FindFormat(format),
        FontId = jenis switch { JenisGaya.Judul => 2u, JenisGaya.Kepala or JenisGaya.Tebal => 1u, _ => 0u },
        FillId = jenis is JenisGaya.Kepala ? 2u : 0u,
        BorderId = jenis is JenisGaya.Kepala or JenisGaya.Sel ? 1u : 0u,
        ApplyNumberFormat = format.Length > 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private int FindFormat(string format)
    {
        var letak = _format.IndexOf(format);
        if (letak < 0)
        {
            letak = _format.Count;
            _format.Add(format);
        }

        return letak;
    }

    internal static Font CreateFont(double ukuran, bool tebal)
    {
        var font = new Font();
        if (tebal)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = ukuran }, new FontName { Val = "Arial" });
        return font;
    }

    internal static Border CreateBorder()
    {
        static Color Warna() => new() { Rgb = "FF9AA5B1" };
        return new Border(
            new LeftBorder(Warna()) { Style = BorderStyleValues.Thin }, new RightBorder(Warna()) { Style = BorderStyleValues.Thin },
            new TopBorder(Warna()) { Style = BorderStyleValues.Thin }, new BottomBorder(Warna()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
    }
}

internal enum JenisGaya
{
    Biasa,
    Judul,
    Tebal,
    Kepala,
    Sel,
}
