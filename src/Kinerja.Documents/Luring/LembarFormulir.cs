using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Luring;

/// <summary>The sheet to fill: a row for each line of each measure, a column for each month.</summary>
internal sealed class LembarFormulir(FormulirRealisasi formulir)
{
    public const int BarisKepala = 5;

    private const int BarisKunci = 4;
    private const int KolomBulan = 7;
    private const int TinggiBaris = 15;

    private static readonly (string Judul, double Lebar)[] Keterangan = [(SusunanFormulir.KunciKepala, 6), ("No.", 5), ("Indikator", 34), ("Yang diisi", 30), ("Satuan", 12), ("Target", 18), ("Cara menghitung dan menilai", 36)];

    private readonly List<Row> baris = [];
    private readonly List<MergeCell> gabungan = [];
    private readonly AturanIsianFormulir aturan = new();

    public Worksheet Create()
    {
        AddKepala();
        foreach (var (i, ukuran) in formulir.DaftarUkuran.Index())
        {
            Add(i + 1, ukuran);
        }

        return new Worksheet(
            [
                new SheetProperties(new PageSetupProperties { FitToPage = true }),
                new SheetViews(new SheetView(
                    new Pane { HorizontalSplit = 4, VerticalSplit = BarisKepala, TopLeftCell = SelFormulirXlsx.Address(4, BarisKepala + 1), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
                    new Selection { Pane = PaneValues.BottomRight, ActiveCell = SelFormulirXlsx.Address(KolomBulan, BarisKepala + 1), SequenceOfReferences = new([SelFormulirXlsx.Address(KolomBulan, BarisKepala + 1)]) }) { WorkbookViewId = 0, TabSelected = true }),
                new SheetFormatProperties { DefaultRowHeight = TinggiBaris },
                new Columns([.. Keterangan.Select((k, i) => PenulisFormulir.Column(i, k.Lebar, tersembunyi: i == 0)), .. Enumerable.Range(KolomBulan, 12).Select(k => PenulisFormulir.Column(k, 12))]),
                new SheetData(baris),
                new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
                .. gabungan.Count == 0 ? Array.Empty<MergeCells>() : [new MergeCells(gabungan) { Count = (uint)gabungan.Count }],
                .. aturan.Create() is { } isian ? [isian] : Array.Empty<DataValidations>(),
                new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
                new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            ]);
    }

    private void AddKepala()
    {
        void Judul(int nomor, string teks, GayaSelFormulir gaya) => baris.Add(new Row(SelFormulirXlsx.Text(1, nomor, teks, gaya)) { RowIndex = (uint)nomor });

        Judul(1, $"Formulir realisasi {formulir.Tanda.Tahun.ToString(CultureInfo.InvariantCulture)}", GayaSelFormulir.Judul);
        Judul(2, $"{formulir.Jabatan} · Kecamatan {formulir.Kecamatan}", GayaSelFormulir.Biasa);
        Judul(3, "Isi sel kuning saja. Nol ditulis “nihil”, yang belum diketahui dikosongkan. Penjelasan ada di lembar Petunjuk.", GayaSelFormulir.Biasa);
        baris.Add(new Row(Enumerable.Range(1, 12).Select(b => SelFormulirXlsx.Text(KolomBulan + b - 1, BarisKunci, SusunanFormulir.KunciKolom(b), GayaSelFormulir.Biasa))) { RowIndex = BarisKunci, Hidden = true });
        baris.Add(new Row([
            .. Keterangan.Select((k, i) => SelFormulirXlsx.Text(i, BarisKepala, k.Judul, GayaSelFormulir.Kepala)),
            .. Enumerable.Range(1, 12).Select(b => SelFormulirXlsx.Text(KolomBulan + b - 1, BarisKepala, new DateOnly(2000, b, 1).ToString("MMM", TeksIndonesia.Budaya), GayaSelFormulir.Kepala))])
        {
            RowIndex = BarisKepala, Height = 2 * TinggiBaris, CustomHeight = true,
        });
    }

    private void Add(int nomor, UkuranFormulir ukuran)
    {
        var awal = baris.Count + 1;
        string[] keterangan = [nomor.ToString(CultureInfo.InvariantCulture), Join(ukuran), "", "", ukuran.Target, KataRumus.Describe(ukuran.Definisi)];
        var tinggi = keterangan.Select((k, i) => Guess(k, Keterangan[i + 1].Lebar)).Max() / Math.Max(1, ukuran.DaftarBaris.Count);
        foreach (var (i, b) in ukuran.DaftarBaris.Index())
        {
            var letak = awal + i;
            baris.Add(new Row([
                SelFormulirXlsx.Text(0, letak, b.Kunci, GayaSelFormulir.Biasa),
                .. keterangan.Select((k, n) => n switch
                {
                    2 => SelFormulirXlsx.Text(n + 1, letak, b.Nama, GayaSelFormulir.Keterangan),
                    3 => SelFormulirXlsx.Text(n + 1, letak, b.Satuan, GayaSelFormulir.KeteranganTengah),
                    _ => i == 0 ? SelFormulirXlsx.Text(n + 1, letak, k, GayaSelFormulir.Keterangan) : SelFormulirXlsx.Empty(n + 1, letak, GayaSelFormulir.Keterangan),
                }),
                .. Enumerable.Range(1, 12).Select(bulan => CreateSel(b, bulan, letak))])
            {
                RowIndex = (uint)letak, Height = Math.Min(400, Math.Max(tinggi, Guess(b.Nama, Keterangan[3].Lebar))), CustomHeight = true,
            });
        }

        if (ukuran.DaftarBaris.Count > 1)
        {
            int[] kolom = [1, 2, 5, 6];
            gabungan.AddRange(kolom.Select(k => new MergeCell { Reference = $"{SelFormulirXlsx.Address(k, awal)}:{SelFormulirXlsx.Address(k, awal + ukuran.DaftarBaris.Count - 1)}" }));
        }
    }

    private Cell CreateSel(BarisFormulir b, int bulan, int letak)
    {
        var kolom = KolomBulan + bulan - 1;
        if (b.DaftarSel.FirstOrDefault(s => s.Periode.BulanAkhir == bulan) is not { } sel)
        {
            return SelFormulirXlsx.Empty(kolom, letak, GayaSelFormulir.Kelabu);
        }

        if (sel.Terbuka)
        {
            aturan.Add(b.Jenis, SelFormulirXlsx.Address(kolom, letak));
        }

        return SelFormulirXlsx.Isian(kolom, letak, b.Jenis, sel);
    }

    private static string Join(UkuranFormulir ukuran) => string.Join(' ', ukuran.Indikator.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Merged cells are measured by no program; letters and widths tell nearly enough.
    private static double Guess(string teks, double lebar) => TinggiBaris * teks.Split('\n').Sum(b => 1 + (int)(b.Length / (lebar * 0.9)));
}
