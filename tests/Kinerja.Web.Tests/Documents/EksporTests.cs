using System.Buffers;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Impor;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Xunit;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Word, Excel and CSV, read back part by part.</summary>
public sealed class EksporTests
{
    private static readonly SearchValues<char> Terlarang = SearchValues.Create("\\/?*[]:");

    [Fact]
    public void Word_and_Excel_files_are_valid()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(PenulisDocx.Write(ContohLaporan.Laporan(), TataNaskah.F4)), false);
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(ContohLaporan.Laporan())), false);

        var pemeriksa = new OpenXmlValidator(FileFormatVersions.Office2013);
        Assert.Empty(pemeriksa.Validate(docx).Concat(pemeriksa.Validate(xlsx)).Select(g => $"{g.Part?.Uri}{g.Path?.XPath}: {g.Description}"));
    }

    [Fact]
    public void Workbook_has_a_sheet_for_each_table_with_a_header_that_stays()
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(ContohLaporan.Laporan())), false);
        var buku = xlsx.WorkbookPart!;

        Assert.Equal(["Ringkasan", "Capaian", "Perhitungan"], buku.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));
        var lembar = Lembar(buku, "Capaian");
        var beku = lembar.Descendants<Pane>().Single();
        Assert.Equal((4d, PaneStateValues.Frozen, "A5"), (beku.VerticalSplit!.Value, beku.State!.Value, beku.TopLeftCell!.Value));
        Assert.Equal("A4:H7", lembar.Elements<AutoFilter>().Single().Reference!.Value);
        Assert.Equal([22d, 26d, 32d, 14d, 14d, 14d, 16d, 26d], lembar.Descendants<Column>().Select(k => k.Width!.Value));
        Assert.Equal("Jabatan|Sasaran|Indikator|Target|Realisasi|Capaian|Predikat|Kendala", string.Join('|', lembar.Descendants<Row>().Single(r => r.RowIndex! == 4u).Elements<Cell>().Select(c => c.InnerText)));
    }

    [Fact]
    public void Numbers_are_native_in_Indonesian_form_formulas_are_kept_and_groups_are_repeated()
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(ContohLaporan.Laporan())), false);
        var (capaian, ringkasan) = (Lembar(xlsx.WorkbookPart!, "Capaian"), Lembar(xlsx.WorkbookPart!, "Ringkasan"));

        Assert.Equal(("ROUND(E5/D5*100,2)", "95.83"), Isi(capaian, "F5"));
        Assert.Equal((null, "1234.5"), Isi(capaian, "D6"));
        Assert.Equal((null, "belum ada data"), Isi(capaian, "E6"));
        Assert.Equal(("COUNTIF('Capaian'!$G$5:$G$7,A5)", "2"), Isi(ringkasan, "B5"));
        Assert.Equal(("SUM(B5:B5)", "2"), Isi(ringkasan, "B6"));
        Assert.Equal(["Kasi Pemerintahan", "Kasi Pemerintahan", "Kasi Pelayanan"], new[] { "A5", "A6", "A7" }.Select(a => Isi(capaian, a).Nilai));
        Assert.Equal(["[$-421]#,##0.00\"%\"", "[$-421]#,##0.0"], new[] { "F5", "D6" }.Select(a => Format(xlsx.WorkbookPart!, capaian, a)));
    }

    public static TheoryData<string> Suntikan => new() { "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "＝1+1", "=HYPERLINK(\"http://contoh.invalid\";\"klik\")" };

    [Theory]
    [MemberData(nameof(Suntikan))]
    public void Text_that_looks_like_a_formula_is_neutralised_in_Excel_and_CSV(string teks)
    {
        var laporan = ContohLaporan.Laporan(new UnsurLaporan.Tabel(ContohLaporan.Capaian(teks)));
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(laporan)), false);

        var sel = Sel(Lembar(xlsx.WorkbookPart!, "Capaian"), "H5");
        Assert.Null(sel.CellFormula);
        Assert.Equal(CellValues.InlineString, sel.DataType!.Value);
        Assert.StartsWith("'", sel.InnerText, StringComparison.Ordinal);
        var csv = Encoding.UTF8.GetString(PenulisCsv.Write(laporan));
        Assert.DoesNotContain(";" + teks, csv, StringComparison.Ordinal);
        Assert.DoesNotContain(";\"" + teks[0], csv, StringComparison.Ordinal);
        Assert.Contains(";\"'" + teks[0], csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rapat = penting")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("2+2")]
    public void Other_text_stays_as_it_is(string teks)
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(ContohLaporan.Laporan(new UnsurLaporan.Tabel(ContohLaporan.Capaian(teks))))), false);

        Assert.Equal(teks, Isi(Lembar(xlsx.WorkbookPart!, "Capaian"), "H5").Nilai);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 812 3456 7890")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    [InlineData("'=1+1")]
    [InlineData("''=1+1")]
    [InlineData("'kutipan'")]
    [InlineData("2+2")]
    [InlineData("-")]
    public void Text_that_was_neutralised_comes_back_as_it_was(string teks)
    {
        var laporan = ContohLaporan.Laporan(new UnsurLaporan.Tabel(ContohLaporan.Capaian(teks)));

        Assert.All(new[] { PenulisXlsx.Write(laporan), PenulisCsv.Write(laporan) }, berkas =>
        {
            var tabel = PembacaTabel.Read(BerkasTabel.ReadTeks(berkas));
            Assert.Equal(teks, tabel.Baris.First(b => b.Sel.Contains("Pembinaan perangkat desa")).Sel[7]);
        });
        Assert.Contains(PembacaXlsx.ReadSemua(PenulisXlsx.Write(laporan)), b => b[^1] == teks);
    }

    [Fact]
    public void Names_of_sheets_are_short_allowed_and_each_its_own()
    {
        var tabel = ContohLaporan.Ringkasan();
        var laporan = ContohLaporan.Laporan([.. new[] { "01 Seksi Ketenteraman/Ketertiban Umum [A]", "01 Seksi Ketenteraman/Ketertiban Umum [B]", "", ":" }.Select(n => new UnsurLaporan.Tabel(tabel with { Nama = n, Baris = [] }))]);
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(laporan)), false);

        var nama = xlsx.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!).ToList();
        Assert.Equal(4, nama.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(nama, n => Assert.True(n.Length is > 0 and <= 31 && !n.AsSpan().ContainsAny(Terlarang), n));
    }

    [Fact]
    public void Character_that_XML_cannot_hold_is_left_out_and_the_rest_stays()
    {
        var laporan = ContohLaporan.Laporan(new UnsurLaporan.Paragraf("a\u0001b🦄"), new UnsurLaporan.Tabel(ContohLaporan.Capaian("c\u0000d\uFFFE")));

        Assert.Contains("ab🦄", TeksWord(PenulisDocx.Write(laporan, TataNaskah.A4)), StringComparison.Ordinal);
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisXlsx.Write(laporan)), false);
        Assert.Equal("cd", Isi(Lembar(xlsx.WorkbookPart!, "Capaian"), "H5").Nilai);
    }

    [Fact]
    public void Word_has_headings_tables_with_a_repeated_head_merged_cells_and_the_papers_size()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(PenulisDocx.Write(ContohLaporan.Laporan(), TataNaskah.F4)), false);
        var badan = docx.MainDocumentPart!.Document.Body!;

        Assert.Equal(["A. Capaian Kinerja Organisasi", "PERJANJIAN KINERJA TAHUN 2022"], badan.Elements<Word.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(p => p.InnerText));
        var tabel = badan.Elements<Word.Table>().ToList()[1];
        Assert.NotNull(tabel.Elements<Word.TableRow>().First().TableRowProperties!.GetFirstChild<Word.TableHeader>());
        Assert.Equal(2, tabel.Descendants<Word.GridSpan>().Count());
        Assert.Equal([Word.MergedCellValues.Restart, Word.MergedCellValues.Continue], tabel.Descendants<Word.VerticalMerge>().Select(m => m.Val!.Value));
        Assert.DoesNotContain("Hanya di lembar", badan.InnerText, StringComparison.Ordinal);
        var kertas = badan.Descendants<Word.PageSize>().Single();
        Assert.Equal((Word.PageOrientationValues.Landscape, 18709u, 12189u), (kertas.Orient!.Value, kertas.Width!.Value, kertas.Height!.Value));
    }

    [Fact]
    public void Csv_is_what_Indonesian_Excel_opens_at_a_double_click()
    {
        var csv = PenulisCsv.Write(ContohLaporan.Laporan(new UnsurLaporan.Tabel(ContohLaporan.Capaian("satu; \"dua\"\ntiga"))));

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var teks = Encoding.UTF8.GetString(csv[3..]);
        Assert.StartsWith("Jabatan;Sasaran;Indikator;Target;Realisasi;Capaian;Predikat;Kendala\r\n", teks, StringComparison.Ordinal);
        Assert.Contains("24;23;95,83%;Sangat Tinggi;\"satu; \"\"dua\"\"\ntiga\"\r\n", teks, StringComparison.Ordinal);
        Assert.Contains("1.234,5;belum ada data;–", teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{a}/{b} × 100%", "((A/B))*100")]
    [InlineData("60% × a + 40% × b", "((60%*A)+(40%*B))")]
    [InlineData("a × (b − 2,5)", "(A*(B-2.5))")]
    public void Formula_of_the_decree_becomes_one_of_a_sheet(string rumus, string lembar) =>
        Assert.Equal(lembar, RumusLembar.Write(Rumus.Parse(rumus.Replace("{a}/{b}", "a / b", StringComparison.Ordinal)), k => k.ToUpperInvariant()));

    private static Worksheet Lembar(WorkbookPart buku, string nama) =>
        ((WorksheetPart)buku.GetPartById(buku.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == nama).Id!)).Worksheet;

    private static Cell Sel(Worksheet lembar, string alamat) => lembar.Descendants<Cell>().Single(c => c.CellReference == alamat);

    private static (string? Rumus, string Nilai) Isi(Worksheet lembar, string alamat) =>
        Sel(lembar, alamat) is var sel && sel.CellFormula is { } rumus ? (rumus.Text, sel.CellValue!.Text) : (null, sel.CellValue?.Text ?? sel.InnerText);

    private static string Format(WorkbookPart buku, Worksheet lembar, string alamat)
    {
        var gaya = buku.WorkbookStylesPart!.Stylesheet;
        var id = gaya.CellFormats!.Elements<CellFormat>().ElementAt((int)Sel(lembar, alamat).StyleIndex!.Value).NumberFormatId!.Value;
        return gaya.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId! == id).FormatCode!.Value!;
    }

    private static string TeksWord(byte[] docx)
    {
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return dokumen.MainDocumentPart!.Document.Body!.InnerText;
    }
}
