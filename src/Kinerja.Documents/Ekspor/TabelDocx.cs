using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Laporan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The tables of a Word document: native ones, whose head is repeated on every page.</summary>
internal sealed class TabelDocx(int lebarIsi)
{
    // A narrow table stays narrow: numbers far from their names are hard to read.
    private const int LebarHuruf = 130;

    public Table Create(TabelLaporan tabel)
    {
        var susunan = SusunanTabel.Create(tabel);
        var jumlah = susunan.Kolom.Sum(k => k.Lebar);
        var lebar = susunan.Kolom.Select(k => Math.Min(lebarIsi, jumlah * LebarHuruf) * k.Lebar / jumlah).ToList();
        return new Table(
        [
            Sifat(BorderValues.Single, lebar.Sum()),
            new TableGrid(lebar.Select(l => new GridColumn { Width = Teks(l) })),
            new TableRow(
            [
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. susunan.Kolom.Select((k, i) => Petak(lebar[i], PenulisDocx.Paragraf(k.Judul, GayaDocx.KepalaTabel), "E8E8E8")),
            ]),
            .. susunan.Baris.Select(b => (OpenXmlElement)CreateBaris(b, susunan, lebar)),
        ]);
    }

    /// <summary>Columns without lines: fields and signatures.</summary>
    public Table CreatePolos(IReadOnlyList<int> perseratus, IEnumerable<IReadOnlyList<IReadOnlyList<Paragraph>>> baris)
    {
        var lebar = perseratus.Select(p => lebarIsi * p / 100).ToList();
        return new Table(
        [
            Sifat(BorderValues.None, lebar.Sum()),
            new TableGrid(lebar.Select(l => new GridColumn { Width = Teks(l) })),
            .. baris.Select(b => (OpenXmlElement)new TableRow([new TableRowProperties(new CantSplit()), .. b.Select((isi, i) => new TableCell([new TableCellProperties(Lebar(lebar[i])), .. isi]))])),
        ]);
    }

    private static TableRow CreateBaris(BarisTersusun baris, SusunanTabel susunan, List<int> lebar)
    {
        if (baris.Kelompok is { } kelompok)
        {
            var sifat = new TableCellProperties(Lebar(lebar.Sum()), new GridSpan { Val = lebar.Count }, new Shading { Val = ShadingPatternValues.Clear, Fill = "F4F4F4" });
            return new TableRow(new TableRowProperties(new CantSplit()), new TableCell(sifat, PenulisDocx.Paragraf(kelompok, GayaDocx.IsiTabel, tebal: true, lekat: true)));
        }

        return new TableRow(
        [
            new TableRowProperties(new CantSplit()),
            .. baris.Petak.Select((p, i) =>
            {
                var rata = susunan.Kolom[i].Rata switch { RataSel.Kanan => JustificationValues.Right, RataSel.Tengah => JustificationValues.Center, _ => JustificationValues.Left };
                var petak = Petak(lebar[i], PenulisDocx.Paragraf(p.Rentang == 0 ? "" : p.Teks, GayaDocx.IsiTabel, rata: rata));
                if (p.Rentang != 1)
                {
                    petak.TableCellProperties!.Append(new VerticalMerge { Val = p.Rentang == 0 ? MergedCellValues.Continue : MergedCellValues.Restart });
                }

                return petak;
            }),
        ]);
    }

    private static TableCell Petak(int lebar, Paragraph isi, string? latar = null)
    {
        var sifat = new TableCellProperties(Lebar(lebar));
        if (latar is not null)
        {
            sifat.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = latar });
        }

        return new TableCell(sifat, isi);
    }

    private static TableProperties Sifat(BorderValues garis, int lebar)
    {
        TBorder Garis<TBorder>()
            where TBorder : BorderType, new() => new() { Val = garis, Size = 4, Color = "5A5A5A" };

        return new TableProperties(
            new TableWidth { Width = Teks(lebar), Type = TableWidthUnitValues.Dxa },
            new TableBorders(Garis<TopBorder>(), Garis<LeftBorder>(), Garis<BottomBorder>(), Garis<RightBorder>(), Garis<InsideHorizontalBorder>(), Garis<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }));
    }

    private static TableCellWidth Lebar(int lebar) => new() { Width = Teks(lebar), Type = TableWidthUnitValues.Dxa };

    private static string Teks(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
