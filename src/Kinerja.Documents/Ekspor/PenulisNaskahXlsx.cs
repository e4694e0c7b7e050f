using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Ekspor;

/// <summary>Writes a decree as a workbook: its body on one sheet, each jabatan on its own. A cell's named style says what it is, as the paragraphs of the Word document do.</summary>
public static partial class PenulisNaskahXlsx
{
    // What Excel accepts for one cell.
    private const int PanjangSel = 32_767;

    private const int TinggiBaris = 14;

    private const int TinggiMaksimum = 409;

    private static readonly int[] LebarKolom = [30, 36, 52, 30];

    public static byte[] Write(NaskahJson naskah, TataNaskah tata)
    {
        var (lembar, cetak) = SusunanXlsx.Create(naskah, tata);
        using var berkas = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(berkas, SpreadsheetDocumentType.Workbook))
        {
            dokumen.PackageProperties.Title = cetak.Judul;
            dokumen.PackageProperties.Creator = cetak.Penulis;
            dokumen.PackageProperties.Language = "id-ID";
            dokumen.AddExtendedFilePropertiesPart().Properties = new Properties(new DocumentFormat.OpenXml.ExtendedProperties.Application("Kinerja"));
            var buku = dokumen.AddWorkbookPart();
            var daftar = new Sheets();
            var nama = PenulisXlsx.FindNama([.. lembar.Select(l => l.Nama)]);
            foreach (var (i, l) in lembar.Index())
            {
                var bagian = buku.AddNewPart<WorksheetPart>();
                bagian.Worksheet = Create(l, tata);
                daftar.Append(new Sheet { Id = buku.GetIdOfPart(bagian), SheetId = (uint)i + 1, Name = nama[i] });
            }

            buku.AddNewPart<WorkbookStylesPart>().Stylesheet = GayaNaskahXlsx.Create();
            buku.Workbook = new Workbook(new BookViews(new WorkbookView()), daftar);
            PenulisBekal.Add(buku, PenulisBekal.Create(naskah, cetak));
        }

        return berkas.ToArray();
    }

    /// <summary>Excel takes <c>_x0041_</c> for a letter; as text it is written with its own escape.</summary>
    public static string Escape(string teks) => Kode().Replace(TeksSel.Neutralize(TeksXml.Clean(teks)), "_x005F_$1");

    private static Worksheet Create(LembarNaskahXlsx lembar, TataNaskah tata)
    {
        var gabung = lembar.Baris.SelectMany((b, i) => b.Where(s => s.Lebar > 1 || s.Tinggi > 1).Select(s => new MergeCell { Reference = $"{Alamat(s.Kolom, i)}:{Alamat(s.Kolom + s.Lebar - 1, i + Math.Max(1, s.Tinggi) - 1)}" })).ToList();
        var hasil = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetFormatProperties { DefaultRowHeight = TinggiBaris },
            new Columns(LebarKolom.Select((l, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = l, CustomWidth = true })),
            new SheetData(lembar.Baris.Select((b, i) => CreateBaris(b, i))));
        if (gabung.Count > 0)
        {
            hasil.Append(new MergeCells(gabung) { Count = (uint)gabung.Count });
        }

        hasil.Append(
            new PageMargins { Left = 0.6, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            // Folio is what the trade calls F4.
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = tata.Kertas is Kertas.F4 ? 14u : 9u, FitToWidth = 1, FitToHeight = 0 });
        return hasil;
    }

    private static Row CreateBaris(IReadOnlyList<SelXlsx> sel, int baris) => new(sel.SelectMany(s => Enumerable.Range(0, s.Lebar).Select(k => CreateSel(s, s.Kolom + k, baris, isi: k == 0))))
    {
        RowIndex = (uint)baris + 1,
        CustomHeight = true,
        Height = Math.Min(TinggiMaksimum, sel.Where(s => s.Tinggi == 1).Select(CountTinggi).DefaultIfEmpty(TinggiBaris).Max()),
    };

    private static Cell CreateSel(SelXlsx s, int kolom, int baris, bool isi)
    {
        var hasil = new Cell { CellReference = Alamat(kolom, baris), StyleIndex = GayaNaskahXlsx.Find(s.Peran) };
        var teks = isi && s.Tinggi > 0 ? Escape(s.Teks) : "";
        if (teks.Length > 0)
        {
            hasil.DataType = CellValues.InlineString;
            hasil.Append(new InlineString(new Text(teks.Length > PanjangSel ? teks[..PanjangSel] : teks) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return hasil;
    }

    // Not every program measures wrapped text when it opens a file; a guess by letters is near enough.
    private static double CountTinggi(SelXlsx s)
    {
        var huruf = Enumerable.Range(s.Kolom, s.Lebar).Sum(k => LebarKolom[k]) * 95 / 100;
        return (GayaNaskahXlsx.Tinggi(s.Peran) * s.Teks.Split('\n').Sum(b => 1 + (b.Length / huruf))) + 2;
    }

    private static string Alamat(int kolom, int baris) => LembarXlsx.Kolom(kolom) + (baris + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Kode();
}
