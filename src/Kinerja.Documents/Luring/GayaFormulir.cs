using DocumentFormat.OpenXml.Spreadsheet;

namespace Kinerja.Documents.Luring;

/// <summary>The looks of a form's cells; the place in the list is the number of the style.</summary>
internal enum GayaSelFormulir
{
    Biasa,
    Judul,
    Petunjuk,
    Kepala,
    Keterangan,
    KeteranganTengah,
    Isian,
    IsianTeks,
    IsianTanggal,

    /// <summary>Entered already and closed.</summary>
    Tertutup,
    TertutupTanggal,

    /// <summary>No period of the measure.</summary>
    Kelabu,
}

/// <summary>What can be filled is light yellow and unlocked; all else is locked.</summary>
internal static class GayaFormulir
{
    private const uint FormatTanggal = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = FormatTanggal, FormatCode = "dd\\-mm\\-yyyy" }) { Count = 1 },
        new Fonts(Font(10, false), Font(10, true), Font(14, true)) { Count = 3 },
        new Fills([Fill(PatternValues.None, null), Fill(PatternValues.Gray125, null), Fill(PatternValues.Solid, "FFE4EAF0"), Fill(PatternValues.Solid, "FFFFF7D6"), Fill(PatternValues.Solid, "FFF1F3F5"), Fill(PatternValues.Solid, "FFCFD4DA")]) { Count = 6 },
        new Borders(new Border(), Garis()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Enum.GetValues<GayaSelFormulir>().Select(Create)) { Count = (uint)Enum.GetValues<GayaSelFormulir>().Length });

    private static CellFormat Create(GayaSelFormulir gaya)
    {
        var isian = gaya is GayaSelFormulir.Isian or GayaSelFormulir.IsianTeks or GayaSelFormulir.IsianTanggal;
        return new CellFormat(
            new Alignment { Horizontal = Rata(gaya), Vertical = gaya is GayaSelFormulir.Keterangan or GayaSelFormulir.Petunjuk ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center, WrapText = gaya is not (GayaSelFormulir.Biasa or GayaSelFormulir.Judul) },
            new Protection { Locked = !isian })
        {
            NumberFormatId = gaya is GayaSelFormulir.IsianTanggal or GayaSelFormulir.TertutupTanggal ? FormatTanggal : 0,
            FontId = gaya switch { GayaSelFormulir.Judul => 2u, GayaSelFormulir.Kepala => 1u, _ => 0u },
            FillId = gaya switch { GayaSelFormulir.Kepala => 2u, _ when isian => 3u, GayaSelFormulir.Tertutup or GayaSelFormulir.TertutupTanggal => 4u, GayaSelFormulir.Kelabu => 5u, _ => 0u },
            BorderId = gaya is GayaSelFormulir.Biasa or GayaSelFormulir.Judul or GayaSelFormulir.Petunjuk ? 0u : 1u,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
    }

    private static HorizontalAlignmentValues Rata(GayaSelFormulir gaya) => gaya switch
    {
        GayaSelFormulir.Kepala or GayaSelFormulir.KeteranganTengah => HorizontalAlignmentValues.Center,
        GayaSelFormulir.Isian or GayaSelFormulir.IsianTanggal or GayaSelFormulir.Tertutup or GayaSelFormulir.TertutupTanggal => HorizontalAlignmentValues.Right,
        _ => HorizontalAlignmentValues.Left,
    };

    private static Font Font(double ukuran, bool tebal) => tebal ? new Font(new Bold(), new FontSize { Val = ukuran }, new FontName { Val = "Arial" }) : new Font(new FontSize { Val = ukuran }, new FontName { Val = "Arial" });

    private static Fill Fill(PatternValues pola, string? warna) => new(warna is null ? new PatternFill { PatternType = pola } : new PatternFill(new ForegroundColor { Rgb = warna }) { PatternType = pola });

    private static Border Garis()
    {
        static Color Warna() => new() { Rgb = "FF9AA5B1" };
        return new Border(
            new LeftBorder(Warna()) { Style = BorderStyleValues.Thin }, new RightBorder(Warna()) { Style = BorderStyleValues.Thin },
            new TopBorder(Warna()) { Style = BorderStyleValues.Thin }, new BottomBorder(Warna()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
    }
}
