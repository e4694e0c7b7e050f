using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>LibreOffice opens what the program writes: its text, its cells, and its formulas computed anew.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task Workbook_computes_to_the_stored_numbers_and_injected_text_computes_to_nothing()
    {
        var laporan = ContohLaporan.Laporan(
            new UnsurLaporan.Tabel(ContohLaporan.Ringkasan()), new UnsurLaporan.Tabel(ContohLaporan.Capaian("=40+2")),
            // The twin: a formula of ours is computed, so that the one beside it could have been.
            new UnsurLaporan.Tabel(new TabelLaporan("Kembar", "Kembar", [new("Teks", 10), new("Rumus", 10)], [[new("=40+2"), ContohLaporan.Angka("42", 42, rumus: new RumusSel("40+2"))]])));

        var lembar = await AlatOffice.ReadSheetsAsync(WithoutResults(PenulisXlsx.Write(laporan)));

        Assert.Equal(["Capaian", "Kembar", "Ringkasan"], lembar.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Kasi Pemerintahan;Tertib administrasi;Pembinaan perangkat desa;24;23;95,83", lembar["Capaian"], StringComparison.Ordinal);
        Assert.Contains("1234,5;belum ada data;–", lembar["Capaian"], StringComparison.Ordinal);
        Assert.Contains("90;87,5;97,22", lembar["Capaian"], StringComparison.Ordinal);
        Assert.Contains("Sangat Tinggi;2", lembar["Ringkasan"], StringComparison.Ordinal);
        Assert.Contains("Jumlah;2", lembar["Ringkasan"], StringComparison.Ordinal);
        Assert.EndsWith("'=40+2;42", lembar["Kembar"].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(";'=40+2", lembar["Capaian"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_document_opens_with_all_its_text()
    {
        var teks = await AlatOffice.ReadTextAsync(PenulisDocx.Write(ContohLaporan.Laporan(), TataNaskah.F4));

        var letak = 0;
        foreach (var harapan in new[] { "LAPORAN CAPAIAN KINERJA", "A. Capaian Kinerja Organisasi", "Kasi Pemerintahan", "Pembinaan perangkat desa", "95,83%", "belum ada data", "PERJANJIAN KINERJA TAHUN 2022", "Siti Rahayu", "Pihak Kedua,", "NIP. 197001011995031001" })
        {
            var ketemu = teks.IndexOf(harapan, letak, StringComparison.Ordinal);
            Assert.True(ketemu >= 0, $"“{harapan}” tidak ada sesudah tempat {letak}: {teks}");
            letak = ketemu;
        }
    }

    // What is stored beside a formula is taken away, so that only its own computation can give the number.
    private static byte[] WithoutResults(byte[] xlsx)
    {
        using var berkas = new MemoryStream();
        berkas.Write(xlsx);
        using (var dokumen = SpreadsheetDocument.Open(berkas, true))
        {
            foreach (var sel in dokumen.WorkbookPart!.WorksheetParts.SelectMany(b => b.Worksheet.Descendants<Cell>()).Where(c => c.CellFormula is not null))
            {
                sel.CellValue = null;
            }
        }

        return berkas.ToArray();
    }
}
