using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Data.Contoh;
using Kinerja.Data.Tests.Pengenalan;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>LibreOffice opens the exported decree, and what it makes of it has the same text: as a PDF, and saved again as a document.</summary>
[Collection(PencetakCollection.Nama)]
public sealed partial class NaskahOfficeTests(Pencetak pencetak)
{
    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public async Task Pdf_of_LibreOffice_says_what_the_document_and_our_own_pdf_say(string kode)
    {
        var docx = PenulisNaskahDocx.Write(NaskahContoh.Read(kode), TataNaskah.F4);
        var paragraf = ListParagraf(docx);
        var judul = paragraf.Where(p => p.Peran is PeranParagraf.KepalaTabel).Select(p => p.Teks).Distinct().OrderByDescending(t => t.Length).ToList();

        var (sisa, urut) = Consume(await ReadAsync(await AlatOffice.ConvertToPdfAsync(docx)), paragraf);
        var kita = await ReadAsync(await pencetak.PrintContohAsync(kode, nameof(TataNaskah.F4)));

        // Every word is there once; beyond them only the titles that a table says again on its next page.
        Assert.Equal("", judul.Aggregate(sisa, (t, j) => t.Replace(j, "", StringComparison.Ordinal)));
        Assert.InRange(urut, paragraf.Count * 97 / 100, paragraf.Count);
        // Ours says the same, but for words too wide for their cell, which are hyphenated there, and rows that its pages cut.
        Assert.InRange(paragraf.Count(p => kita.Contains(p.Teks, StringComparison.Ordinal)), paragraf.Count * 95 / 100, paragraf.Count);
    }

    [Fact]
    public void Missing_word_is_seen()
    {
        var docx = PenulisNaskahDocx.Write(NaskahContoh.Read("35.07.06"), TataNaskah.F4);
        var paragraf = ListParagraf(docx);
        var utuh = string.Concat(paragraf.Select(p => p.Teks));

        Assert.Equal(("", paragraf.Count), Consume(utuh, paragraf));
        Assert.Equal(paragraf.Count - 1, Consume(utuh.Replace("Situasikeamanan", "", StringComparison.Ordinal), paragraf).Urut);
        Assert.Equal("tambahan", Consume(utuh + "tambahan", paragraf).Sisa);
    }

    [Fact]
    public async Task Document_saved_by_LibreOffice_loses_what_travelled_beside_it_and_is_recognised_all_the_same()
    {
        var asal = NaskahContoh.Read("35.07.31");

        var ukuran = UkuranPengenalan.Measure(asal, BolakBalik.Read(await AlatOffice.SaveAgainAsync(PenulisNaskahDocx.Write(asal, TataNaskah.F4)), asal));

        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam.Take(20)));
        Assert.True(ukuran.Persen >= 98, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian.Take(40)));
    }

    [Fact]
    public async Task Workbook_opens_with_a_sheet_for_each_jabatan_and_computes_nothing()
    {
        var asal = ContohCetak.Naskah(sasaran: [ContohCetak.Sasaran("=40+2", ContohCetak.Indikator("Jumlah laporan", "{a}/{b} × 100%"))]);

        var lembar = await AlatOffice.ReadSheetsAsync(PenulisNaskahXlsx.Write(asal, TataNaskah.F4));

        Assert.Equal(["1 Kasi Pemerintahan", "Keputusan"], lembar.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("KESATU :;Indikator Kinerja Individu ditetapkan", lembar["Keputusan"], StringComparison.Ordinal);
        Assert.Contains("'=40+2;Jumlah laporan;{a}/{b} × 100%;Seksi Pemerintahan", lembar["1 Kasi Pemerintahan"], StringComparison.Ordinal);
    }

    // The marks of lists are part of what is seen; the lines of a fraction are texts of their own.
    private static List<(PeranParagraf? Peran, string Teks)> ListParagraf(byte[] docx) =>
        [.. BerkasKeputusan.Read(docx).Bertanda!.Unsur.SelectMany(u => u.DaftarParagraf).SelectMany(p => Pecahan().Split($"{p.Tanda}{p.Teks}").Select(t => (p.Peran, Teks: AlatPdf.Squeeze(t)))).Where(p => p.Teks.Length > 0)];

    private static async Task<string> ReadAsync(byte[] pdf) => AlatPdf.Squeeze(string.Concat((await AlatPdf.ReadPagesAsync(pdf)).Select(h => NomorHalaman().Replace(h, ""))));

    /// <summary>Takes each text out of the page, and counts those that stand behind the one before them.</summary>
    private static (string Sisa, int Urut) Consume(string halaman, IReadOnlyList<(PeranParagraf? Peran, string Teks)> paragraf)
    {
        var (sisa, letak, urut) = (new StringBuilder(halaman), 0, 0);
        foreach (var (_, teks) in paragraf)
        {
            var kini = sisa.ToString();
            var ketemu = kini.IndexOf(teks, letak, StringComparison.Ordinal);
            if (ketemu >= 0 && ketemu < letak + 4000)
            {
                (urut, letak) = (urut + 1, ketemu + teks.Length);
                Blank(sisa, ketemu, teks.Length);
                continue;
            }

            TakeApart(sisa, teks);
        }

        return (sisa.ToString().Replace("\u0001", "", StringComparison.Ordinal), urut);
    }

    // A line whose letters come from two types, and a cell that a page cuts, are written in several goes: the longest beginning, then the longest of what is left.
    private static void TakeApart(StringBuilder halaman, string teks)
    {
        for (var sisa = teks; sisa.Length > 0;)
        {
            var (kini, kurang, lebih) = (halaman.ToString(), 0, sisa.Length);
            while (kurang < lebih)
            {
                var tengah = (kurang + lebih + 1) / 2;
                (kurang, lebih) = kini.Contains(sisa[..tengah], StringComparison.Ordinal) ? (tengah, lebih) : (kurang, tengah - 1);
            }

            if (kurang == 0 || (kurang < Math.Min(4, sisa.Length) && sisa[0] != '☎'))
            {
                return;
            }

            Blank(halaman, kini.IndexOf(sisa[..kurang], StringComparison.Ordinal), kurang);
            sisa = sisa[kurang..];
        }
    }

    private static void Blank(StringBuilder teks, int letak, int panjang)
    {
        for (var i = letak; i < letak + panjang; i++)
        {
            teks[i] = '\u0001';
        }
    }

    [GeneratedRegex(@"\}/\{|[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Pecahan();

    [GeneratedRegex(@"\A- [0-9]+ -\s", RegexOptions.CultureInvariant)]
    private static partial Regex NomorHalaman();
}
