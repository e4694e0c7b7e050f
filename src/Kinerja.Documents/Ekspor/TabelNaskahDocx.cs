using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The table of one section: titles on every page, a sasaran or indikator over all its rows, a row for each formulasi. What has no row yet gets an empty one, so that nothing of a draft is lost.</summary>
internal sealed class TabelNaskahDocx(DaftarDocx daftar, RumusDocx rumus, UkurHuruf ukur, decimal ukuran, int lebarIsi)
{
    // 1.5 mm, as the template of the PDF has them.
    private const int Dalam = 85;

    private static readonly int[] Perseratus = [22, 25, 33, 20];

    private readonly int[] lebar = [.. Perseratus.Select(p => lebarIsi * p / 100)];

    public Table Create(BagianCetak bagian)
    {
        var judul = bagian.JudulKolom ?? new JudulKolom("", "", "", "");
        return new Table(
        [
            CreateSifat(),
            new TableGrid(lebar.Select(l => new GridColumn { Width = ParagrafNaskah.Tulis(l) })),
            CreateBaris([.. new[] { judul.Sasaran, judul.Indikator, judul.Formulasi, judul.SumberData }.Select((j, k) => CreateSel(k, null, [ParagrafNaskah.Create(PeranParagraf.KepalaTabel, j)], TableVerticalAlignmentValues.Center))], kepala: true),
            .. bagian.Sasaran.SelectMany(CreateSasaran),
        ]);
    }

    private IEnumerable<TableRow> CreateSasaran(SasaranCetak sasaran)
    {
        var jumlah = sasaran.Indikator.Sum(x => Math.Max(1, x.Formulasi.Count));
        var awal = true;
        var tanda = new PenomorSel(daftar);
        foreach (var x in sasaran.Indikator.Cast<IndikatorCetak?>().DefaultIfEmpty())
        {
            var nama = x is null ? [ParagrafNaskah.Create(PeranParagraf.Indikator, "")] : CreateIndikator(x, tanda.Next(x.Tanda));
            var (awalIndikator, penomor) = (true, new PenomorSel(daftar));
            foreach (var f in (x?.Formulasi ?? []).Cast<FormulasiCetak?>().DefaultIfEmpty())
            {
                yield return CreateBaris(
                [
                    CreateGabung(0, jumlah, awal, awal ? [ParagrafNaskah.Create(PeranParagraf.Sasaran, sasaran.Teks)] : null, PeranParagraf.Sasaran),
                    CreateGabung(1, x?.Formulasi.Count ?? 1, awalIndikator, awalIndikator ? nama : null, PeranParagraf.Indikator),
                    CreateSel(2, null, f is null ? [ParagrafNaskah.Create(PeranParagraf.Formulasi, "")] : CreateFormulasi(f, penomor.Next(f.Tanda))),
                    CreateSel(3, null, f is null ? [ParagrafNaskah.Create(PeranParagraf.SumberData, "")] : CreateSumber(f)),
                ]);
                (awal, awalIndikator) = (false, false);
            }
        }
    }

    private List<Paragraph> CreateIndikator(IndikatorCetak x, int? nomor) =>
    [
        ParagrafNaskah.Create(PeranParagraf.Indikator, x.Teks, Sifat(nomor, x.Tanda)),
        .. CreateDaftar(PeranParagraf.Rincian, x.Rincian),
    ];

    private List<OpenXmlElement> CreateFormulasi(FormulasiCetak f, int? nomor)
    {
        var sifat = Sifat(nomor, f.Tanda);
        var hasil = new List<OpenXmlElement>();
        foreach (var (i, (teks, persamaan)) in rumus.Create(f.Rumus, lebar[2] - (2 * Dalam) - sifat.Gantung).Index())
        {
            var (peran, s) = i == 0 ? (PeranParagraf.Formulasi, sifat) : (PeranParagraf.LanjutanFormulasi, new SifatParagraf(Kiri: sifat.Gantung));
            var paragraf = ParagrafNaskah.Create(peran, teks ?? "", s);
            if (persamaan is not null)
            {
                paragraf.Append(persamaan);
            }

            hasil.Add(paragraf);
        }

        hasil.AddRange(CreateCatatan(PeranParagraf.Catatan, f.Catatan));
        return hasil;
    }

    private List<Paragraph> CreateSumber(FormulasiCetak f)
    {
        List<Paragraph> hasil = [.. CreateDaftar(PeranParagraf.SumberData, f.Sumber), .. CreateCatatan(PeranParagraf.CatatanSumber, f.CatatanSumber)];
        return hasil.Count > 0 ? hasil : [ParagrafNaskah.Create(PeranParagraf.SumberData, "")];
    }

    private static IEnumerable<Paragraph> CreateCatatan(PeranParagraf peran, string? catatan) => catatan is null ? [] : [ParagrafNaskah.Create(peran, "Catatan : " + catatan)];

    private IEnumerable<Paragraph> CreateDaftar(PeranParagraf peran, IReadOnlyList<ButirCetak> butir)
    {
        var nomor = butir.Count == 0 ? null : daftar.Begin(DaftarDocx.Read(butir[0].Tanda));
        return butir.Select(b => ParagrafNaskah.Create(peran, b.Teks, Sifat(nomor, b.Tanda)));
    }

    private SifatParagraf Sifat(int? nomor, string tanda) => new(Nomor: nomor, Gantung: nomor is null ? 0 : ukur.Lebar(tanda, ukuran) + (int)(ukuran * 8));

    private TableCell CreateGabung(int kolom, int rentang, bool awal, IEnumerable<OpenXmlElement>? isi, PeranParagraf peran) =>
        CreateSel(kolom, rentang < 2 ? null : new VerticalMerge { Val = awal ? MergedCellValues.Restart : MergedCellValues.Continue }, isi ?? [ParagrafNaskah.CreateKosong(peran)]);

    private TableCell CreateSel(int kolom, VerticalMerge? gabung, IEnumerable<OpenXmlElement> isi, TableVerticalAlignmentValues? letak = null) => new(
    [
        new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = ParagrafNaskah.Tulis(lebar[kolom]), Type = TableWidthUnitValues.Dxa },
            VerticalMerge = gabung,
            TableCellVerticalAlignment = letak is { } l ? new TableCellVerticalAlignment { Val = l } : null,
        },
        .. isi,
    ]);

    // A row is not torn; one taller than a page Word tears all the same.
    private static TableRow CreateBaris(IReadOnlyList<TableCell> sel, bool kepala = false) => new([kepala ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()), .. sel]);

    private TableProperties CreateSifat()
    {
        static TGaris Garis<TGaris>()
            where TGaris : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "000000" };

        return new TableProperties(
            new TableWidth { Width = ParagrafNaskah.Tulis(lebar.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableBorders(Garis<TopBorder>(), Garis<LeftBorder>(), Garis<BottomBorder>(), Garis<RightBorder>(), Garis<InsideHorizontalBorder>(), Garis<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = Dalam, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = Dalam, Type = TableWidthValues.Dxa }));
    }

    /// <summary>Marks of things that stand in cells of their own: they count on from one cell to the next.</summary>
    private sealed class PenomorSel(DaftarDocx daftar)
    {
        private GayaDaftar kini = GayaDaftar.Tanpa;
        private int? nomor;
        private int letak = -1;

        public int? Next(string tanda)
        {
            letak++;
            var gaya = DaftarDocx.Read(tanda);
            if (gaya != kini)
            {
                (kini, nomor) = (gaya, daftar.Begin(gaya, letak));
            }

            return nomor;
        }
    }
}
