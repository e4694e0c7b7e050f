using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Ekspor;

/// <summary>One table as a sheet: title, a header that stays while one scrolls, and a row for each row.</summary>
internal sealed class LembarXlsx(TabelLaporan tabel, string nama, IReadOnlyDictionary<string, LetakTabel> letak, GayaXlsx gaya)
{
    /// <summary>Title, of whom, an empty line; then the header.</summary>
    public const int BarisKepala = 4;

    private const int TinggiBaris = 13;

    // Excel's limit, in points.
    private const int TinggiMaksimum = 409;

    // What Excel accepts for one cell.
    private const int PanjangSel = 32_767;

    public string Nama => nama;

    public Worksheet Create(IsiLaporan laporan)
    {
        var akhir = BarisKepala + tabel.Baris.Count;
        var rentang = $"A{BarisKepala}:{Kolom(tabel.Kolom.Count - 1)}{akhir}";
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = BarisKepala, TopLeftCell = $"A{BarisKepala + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft }) { WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = TinggiBaris },
            new Columns(tabel.Kolom.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = k.Lebar + 2, CustomWidth = true })),
            new SheetData(
                [
                    Teks(1, laporan.Judul, JenisGaya.Judul), Teks(2, string.Join(" · ", laporan.AnakJudul), JenisGaya.Biasa), Teks(3, tabel.Judul, JenisGaya.Tebal),
                    new Row(tabel.Kolom.Select((k, i) => CreateTeks(i, BarisKepala, k.Judul, gaya.Find(JenisGaya.Kepala, RataSel.Tengah)))) { RowIndex = BarisKepala, Height = CountTinggi(tabel.Kolom.Select(k => k.Judul)) },
                    .. tabel.Baris.Select((b, i) => CreateBaris(b, i)),
                ]),
            new AutoFilter { Reference = rentang },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
    }

    public static string Kolom(int indeks) => indeks < 26 ? ((char)('A' + indeks)).ToString() : Kolom((indeks / 26) - 1) + (char)('A' + (indeks % 26));

    private Row Teks(int baris, string teks, JenisGaya jenis) => new(CreateTeks(0, baris, teks, gaya.Find(jenis))) { RowIndex = (uint)baris };

    private Row CreateBaris(IReadOnlyList<SelLaporan> sel, int indeks)
    {
        var baris = BarisKepala + 1 + indeks;
        return new Row(sel.Select((s, k) => s.Nilai is { } nilai
            ? CreateAngka(k, baris, nilai)
            : CreateTeks(k, baris, s.Teks, gaya.Find(JenisGaya.Sel, tabel.Kolom[k].Rata)))) { RowIndex = (uint)baris, Height = CountTinggi(sel.Select(s => s.Teks)) };
    }

    // Not every program measures wrapped text when it opens a file; a guess by letters is near enough, and a row that is edited is measured anew.
    // Words do not fill their lines, and capitals are wide: four fifths of the column's letters are reckoned with.
    private double CountTinggi(IEnumerable<string> sel) =>
        Math.Min(TinggiMaksimum, TinggiBaris * sel.Select((s, k) => s.Split('\n').Sum(b => 1 + (b.Length / Math.Max(4, tabel.Kolom[k].Lebar * 4 / 5)))).DefaultIfEmpty(1).Max());

    // Inline, so that a text is never anything but text; and harmless even after somebody saves the sheet as CSV.
    private static Cell CreateTeks(int kolom, int baris, string teks, uint indeksGaya)
    {
        var isi = TeksSel.Neutralize(TeksXml.Clean(teks));
        return new Cell(new InlineString(new Text(isi.Length > PanjangSel ? isi[..PanjangSel] : isi) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Alamat(kolom, baris),
            DataType = CellValues.InlineString,
            StyleIndex = indeksGaya,
        };
    }

    private Cell CreateAngka(int kolom, int baris, NilaiSel nilai)
    {
        var sel = new Cell { CellReference = Alamat(kolom, baris), StyleIndex = gaya.Find(JenisGaya.Sel, RataSel.Kanan, GayaXlsx.Format(nilai)) };
        if (nilai.Rumus is { } rumus)
        {
            sel.Append(new CellFormula(string.Format(CultureInfo.InvariantCulture, rumus.Pola, [.. rumus.Acuan.Select(a => Write(a, baris))])));
        }

        sel.Append(new CellValue(nilai.Nilai.ToString("0.############################", CultureInfo.InvariantCulture)));
        return sel;
    }

    private string Write(AcuanSel acuan, int baris) => acuan switch
    {
        AcuanSel.Sebaris s => Alamat(s.Kolom, baris),
        AcuanSel.Petak p => Alamat(p.Kolom, BarisKepala + 1 + p.Baris),
        AcuanSel.Lajur l when letak[l.Tabel] is var t =>
            string.Create(CultureInfo.InvariantCulture, $"'{t.Lembar}'!${Kolom(l.Kolom)}${BarisKepala + 1}:${Kolom(l.Kolom)}${BarisKepala + Math.Max(1, t.JumlahBaris)}"),
        _ => throw new InvalidOperationException("Acuan tak dikenal."),
    };

    private static string Alamat(int kolom, int baris) => Kolom(kolom) + baris.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where a table of the report is to be found in the workbook.</summary>
internal sealed record LetakTabel(string Lembar, int JumlahBaris);
