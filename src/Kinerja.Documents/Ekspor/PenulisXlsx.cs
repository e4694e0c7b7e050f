using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Laporan;

namespace Kinerja.Documents.Ekspor;

/// <summary>Writes the tables of a report as a workbook: a sheet for each, numbers as numbers, and formulas where the stored number is one of other cells.</summary>
public static class PenulisXlsx
{
    // Excel's limit for the name of a sheet.
    private const int PanjangNama = 31;

    public static byte[] Write(IsiLaporan laporan)
    {
        using var berkas = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(berkas, SpreadsheetDocumentType.Workbook))
        {
            dokumen.PackageProperties.Title = TeksXml.Clean(laporan.Judul);
            dokumen.PackageProperties.Creator = TeksXml.Clean(laporan.Penulis);
            dokumen.AddExtendedFilePropertiesPart().Properties = new Properties(new DocumentFormat.OpenXml.ExtendedProperties.Application("Kinerja"));
            var buku = dokumen.AddWorkbookPart();
            AddLembar(buku, laporan);
        }

        return berkas.ToArray();
    }

    private static void AddLembar(WorkbookPart buku, IsiLaporan laporan)
    {
        var daftar = laporan.DaftarTabel.ToList();
        var nama = FindNama([.. daftar.Select(t => t.Nama)]);
        var letak = daftar.Zip(nama).ToDictionary(p => p.First.Nama, p => new LetakTabel(p.Second, p.First.Baris.Count));
        var (gaya, lembar, terdefinisi) = (new GayaXlsx(), new Sheets(), new DefinedNames());
        foreach (var (i, tabel) in daftar.Index())
        {
            var penulis = new LembarXlsx(tabel, nama[i], letak, gaya);
            var bagian = buku.AddNewPart<WorksheetPart>();
            bagian.Worksheet = penulis.Create(laporan);
            lembar.Append(new Sheet { Id = buku.GetIdOfPart(bagian), SheetId = (uint)i + 1, Name = nama[i] });
            var akhir = $"${LembarXlsx.Kolom(tabel.Kolom.Count - 1)}${LembarXlsx.BarisKepala + tabel.Baris.Count}";
            terdefinisi.Append(
                new DefinedName($"'{nama[i]}'!$A${LembarXlsx.BarisKepala}:{akhir}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true },
                new DefinedName($"'{nama[i]}'!${LembarXlsx.BarisKepala}:${LembarXlsx.BarisKepala}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }

        buku.AddNewPart<WorkbookStylesPart>().Stylesheet = gaya.ToStylesheet();
        buku.Workbook = new Workbook(new BookViews(new WorkbookView()), lembar, terdefinisi);
    }

    // Short, without what Excel forbids, and each its own.
    internal static IReadOnlyList<string> FindNama(IReadOnlyList<string> daftar)
    {
        var ada = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. daftar.Select((t, i) =>
        {
            var bersih = string.Concat(TeksXml.Clean(t).Select(h => h is '\\' or '/' or '?' or '*' or '[' or ']' or ':' or '\'' ? ' ' : h)).Trim();
            var nama = bersih.Length == 0 ? "Tabel" : bersih[..Math.Min(bersih.Length, PanjangNama)].TrimEnd();
            for (var n = 2; !ada.Add(nama); n++)
            {
                var ekor = $" ({n})";
                nama = nama[..Math.Min(nama.Length, PanjangNama - ekor.Length)] + ekor;
            }

            return nama;
        })];
    }
}
