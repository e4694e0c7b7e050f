using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Luring;

/// <summary>Writes the form of a post and year: the sheet to fill, a sheet that explains, and one unseen by which it is known again.</summary>
public static class PenulisFormulir
{
    private static readonly (string Hal, string Isi)[] Petunjuk =
    [
        ("Yang diisi", "Hanya sel berwarna kuning di lembar “Formulir”. Sel kelabu bukan periodenya; sel abu-abu muda sudah diajukan, dikunci, atau belum mulai."),
        ("Angka", "Tulis angka seperti biasa, misalnya 1250 atau 12,5. Pilih “nihil” bila memang nol; kosongkan bila belum diketahui. Kosong dan nihil tidak sama."),
        ("Ada atau belum", "Untuk butir daftar periksa pilih “ada” atau “belum” dari daftar; kosongkan bila belum diperiksa."),
        ("Tanggal", "Tulis tanggal lengkap, misalnya 31-03-2022. Angka tepat waktu dihitung sendiri dari tanggal itu setelah diunggah, jadi baris angkanya dibiarkan kosong."),
        ("Kendala dan tindak lanjut", "Tulis singkat di baris di bawah angka indikatornya. Boleh dikosongkan."),
        ("Mengunggah", "Di halaman Realisasi, pilih jabatan dan tahun yang sama, lalu “Unggah formulir”. Program menunjukkan dahulu apa yang berubah, baris demi baris. Bila ada yang salah, tidak satu pun disimpan."),
        ("Bila orang lain mengisi lebih dahulu", "Kedua angka ditunjukkan dan Anda memilih. Tidak ada yang ditimpa diam-diam."),
        ("Bila keputusan atau cara mengukur berubah", "Formulir lama ditolak. Unduh yang baru, lalu salin isiannya."),
        ("Lembar terkunci", "Kuncinya tanpa sandi dan hanya menjaga dari salah ketik. Jangan menambah, menghapus, atau menyalin baris. Boleh disimpan dengan Excel, LibreOffice, atau WPS sebagai .xlsx."),
    ];

    public static byte[] Write(FormulirRealisasi formulir)
    {
        using var berkas = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(berkas, SpreadsheetDocumentType.Workbook))
        {
            dokumen.PackageProperties.Title = TeksXml.Clean($"Formulir realisasi {formulir.Tanda.Tahun} {formulir.Jabatan}");
            dokumen.AddExtendedFilePropertiesPart().Properties = new Properties(new DocumentFormat.OpenXml.ExtendedProperties.Application("Kinerja"));
            var buku = dokumen.AddWorkbookPart();
            var lembar = new Sheets();
            Add(buku, lembar, SusunanFormulir.LembarIsian, new LembarFormulir(formulir).Create(), null);
            Add(buku, lembar, SusunanFormulir.LembarPetunjuk, CreatePetunjuk(formulir), null);
            Add(buku, lembar, SusunanFormulir.LembarTanda, CreateTanda(formulir.Tanda), SheetStateValues.VeryHidden);
            buku.AddNewPart<WorkbookStylesPart>().Stylesheet = GayaFormulir.Create();
            buku.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }), lembar,
                new DefinedNames(new DefinedName($"'{SusunanFormulir.LembarIsian}'!${LembarFormulir.BarisKepala}:${LembarFormulir.BarisKepala}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return berkas.ToArray();
    }

    private static void Add(WorkbookPart buku, Sheets lembar, string nama, Worksheet isi, SheetStateValues? keadaan)
    {
        var bagian = buku.AddNewPart<WorksheetPart>();
        bagian.Worksheet = isi;
        lembar.Append(new Sheet { Id = buku.GetIdOfPart(bagian), SheetId = (uint)lembar.Count() + 1, Name = nama, State = keadaan });
    }

    private static Worksheet CreatePetunjuk(FormulirRealisasi formulir)
    {
        var saat = DateOnly.FromDateTime(formulir.Tanda.DibuatPada.DateTime);
        (string Hal, string Isi)[] isi =
        [
            ("Formulir ini", $"Realisasi tahun {formulir.Tanda.Tahun.ToString(CultureInfo.InvariantCulture)} jabatan {formulir.Jabatan}, Kecamatan {formulir.Kecamatan}, diunduh {TeksIndonesia.Tanggal(saat)}."), .. Petunjuk,
        ];
        return new Worksheet(
            new Columns(Column(0, 30), Column(1, 100)),
            new SheetData([
                new Row(SelFormulirXlsx.Text(0, 1, "Cara mengisi formulir realisasi", GayaSelFormulir.Judul)) { RowIndex = 1 },
                .. isi.Select((p, i) => new Row(SelFormulirXlsx.Text(0, i + 3, p.Hal, GayaSelFormulir.Kepala), SelFormulirXlsx.Text(1, i + 3, p.Isi, GayaSelFormulir.Keterangan))
                {
                    RowIndex = (uint)i + 3, Height = 15 * (1 + Math.Max(p.Isi.Length / 95, p.Hal.Length / 26)), CustomHeight = true,
                })]),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape });
    }

    private static Worksheet CreateTanda(TandaFormulir tanda)
    {
        var (isi, segel) = SegelFormulir.Write(tanda);
        var potong = isi.Chunk(SusunanFormulir.PanjangPotong).Select(p => new string(p)).ToList();
        return new Worksheet(
            new SheetData(potong.Select((p, i) =>
            {
                // As it is: it begins with a brace, and no letter of it may change.
                var baris = new Row(Raw(0, i + 1, p)) { RowIndex = (uint)i + 1 };
                if (i == 0)
                {
                    baris.Append(Raw(1, 1, segel));
                }

                return baris;
            })),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true });
    }

    private static Cell Raw(int kolom, int baris, string teks) =>
        new(new InlineString(new Text(teks) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = SelFormulirXlsx.Address(kolom, baris), DataType = CellValues.InlineString };

    internal static Column Column(int kolom, double lebar, bool tersembunyi = false) =>
        new() { Min = (uint)kolom + 1, Max = (uint)kolom + 1, Width = lebar, CustomWidth = true, Hidden = tersembunyi ? true : null };
}
