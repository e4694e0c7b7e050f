using Kinerja.Data.Contoh;
using Kinerja.Data.Tests.Pengenalan;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Impor;

/// <summary>Word, Excel and text into the recogniser, and what is turned away at the door.</summary>
public class BerkasKeputusanTests
{
    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public void Word_document_becomes_its_decree(string kode)
    {
        var benar = NaskahContoh.Read(kode);

        var ukuran = UkuranPengenalan.Measure(benar, Recognize(BerkasDocx.Create(benar), benar.Kecamatan, benar.Tahun));

        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam.Take(20)));
        Assert.True(ukuran.Persen >= 98, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian.Take(40)));
    }

    [Fact]
    public void Sheet_with_a_decree_becomes_it()
    {
        var benar = NaskahContoh.Read("35.07.06");
        var baris = File.ReadAllLines(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Naskah"), "35.07.06-*.txt").Single());

        var ukuran = UkuranPengenalan.Measure(benar, Recognize(BerkasXlsx.Create(("Keputusan", Rows(baris))), benar.Kecamatan, benar.Tahun));

        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam.Take(20)));
        Assert.True(ukuran.Persen >= 95, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian.Take(40)));
    }

    [Fact]
    public void Equation_of_word_is_read_as_a_fraction()
    {
        const string rumus = "<m:oMath><m:r><m:t>Tingkat=</m:t></m:r><m:f><m:num><m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:e><m:r><m:t>hadir</m:t></m:r></m:e></m:nary></m:num><m:den><m:d><m:e><m:r><m:t>Σ pegawai-cuti</m:t></m:r></m:e></m:d></m:den></m:f><m:r><m:t>×100%</m:t></m:r></m:oMath>";
        var sumber = BerkasKeputusan.Read(BerkasDocx.Create($"<w:p>{rumus}</w:p>"));

        Assert.Equal("Tingkat = {Σ hadir}/{(Σ pegawai − cuti)} × 100%", sumber.Baris[0].Teks);
    }

    [Fact]
    public void List_of_word_counts_on_and_begins_anew_where_word_does()
    {
        const string nomor = "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        var sumber = BerkasKeputusan.Read(BerkasDocx.Create(string.Concat(new[] { 7, 7, 8, 8 }.Select((n, i) => BerkasDocx.P($"butir {i}", n))), nomor));

        Assert.Equal(["a. butir 0", "b. butir 1", "a. butir 2", "b. butir 3"], sumber.Baris.Select(b => b.Teks));
    }

    [Fact]
    public void Deleted_words_of_a_tracked_change_are_not_read()
    {
        var sumber = BerkasKeputusan.Read(BerkasDocx.Create("<w:p><w:r><w:t xml:space=\"preserve\">tetap </w:t></w:r><w:del><w:r><w:delText>dihapus</w:delText></w:r></w:del><w:ins><w:r><w:t>disisipkan</w:t></w:r></w:ins></w:p>"));

        Assert.Equal("tetap disisipkan", sumber.Baris[0].Teks);
    }

    [Fact]
    public void Cells_merged_over_rows_and_columns_keep_their_column()
    {
        var tabel = $"<w:tbl><w:tr>{BerkasDocx.Sel(BerkasDocx.P("a"), "<w:gridSpan w:val=\"2\"/>")}{BerkasDocx.Sel(BerkasDocx.P("b"))}</w:tr><w:tr>{BerkasDocx.Sel(BerkasDocx.P("c"), "<w:vMerge w:val=\"restart\"/>")}{BerkasDocx.Sel(BerkasDocx.P("d"))}{BerkasDocx.Sel(BerkasDocx.P("e"))}</w:tr><w:tr>{BerkasDocx.Sel(BerkasDocx.P(""), "<w:vMerge/>")}{BerkasDocx.Sel(BerkasDocx.P("f"))}{BerkasDocx.Sel(BerkasDocx.P("g"))}</w:tr></w:tbl>";
        var sumber = BerkasKeputusan.Read(BerkasDocx.Create(tabel));

        Assert.Equal(["a||b", "c|d|e", "|f|g"], sumber.Baris.Select(b => string.Join('|', b.Sel!)));
    }

    [Fact]
    public void Bad_files_are_turned_away_with_a_reason()
    {
        Assert.Contains("kosong", Refusal([]), StringComparison.Ordinal);
        Assert.Contains("PDF", Refusal("%PDF-1.7"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("lama, atau yang bersandi", Refusal([0xD0, 0xCF, 0x11, 0xE0, 1]), StringComparison.Ordinal);
        Assert.Contains("RTF", Refusal("{\\rtf1}"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("bukan teks", Refusal([1, 0, 2, 0, 3]), StringComparison.Ordinal);
        Assert.Contains("terlalu besar", Refusal(new byte[BerkasKeputusan.UkuranMaksimum + 1]), StringComparison.Ordinal);
        Assert.Contains("rusak", Refusal([(byte)'P', (byte)'K', 3, 4, 9, 9, 9]), StringComparison.Ordinal);
        Assert.Contains("bukan dokumen Word", Refusal(BerkasXlsx.Zip([("catatan.txt", "x")])), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_type_definition_is_turned_away()
    {
        var isi = BerkasXlsx.Zip([("_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"r\" Type=\"t/officeDocument\" Target=\"word/document.xml\"/></Relationships>"), ("word/document.xml", "<!DOCTYPE a [<!ENTITY e \"boom\">]><a>&e;</a>")]);

        Assert.Contains("rusak", Refusal(isi), StringComparison.Ordinal);
    }

    [Fact]
    public void Path_out_of_the_file_is_turned_away() =>
        Assert.Contains("mengarah ke luar", Refusal(BerkasDocx.Create("", "", ("../../etc/jahat", "x"))), StringComparison.Ordinal);

    [Fact]
    public void Too_many_parts_are_turned_away() =>
        Assert.Contains("bagian", Refusal(BerkasDocx.Create("", "", [.. Enumerable.Range(0, ArsipAman.BagianMaksimum + 1).Select(i => ($"x/{i}", ""))])), StringComparison.Ordinal);

    [Fact]
    public void Part_that_grows_without_bound_is_turned_away()
    {
        var isi = BerkasDocx.Create("<w:p><w:r><w:t>" + new string(' ', (int)ArsipAman.IsiMaksimum) + "</w:t></w:r></w:p>");

        Assert.True(isi.Length < 1_000_000);
        Assert.Contains("setelah dibuka", Refusal(isi), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_without_a_decree_is_said_to_have_none() =>
        Assert.Contains("tidak ditemukan keputusan", Assert.Throws<AturanException>(() => Recognize("Daftar belanja\n1. beras\n2. gula"u8.ToArray(), NaskahContoh.Read("35.07.06").Kecamatan, 2022)).Message, StringComparison.Ordinal);

    private static string Refusal(byte[] isi) => Assert.Throws<AturanException>(() => BerkasKeputusan.Read(isi)).Message;

    private static HasilPengenalan Recognize(byte[] isi, KecamatanJson kecamatan, int tahun) => PembacaNaskah.Recognize(BerkasKeputusan.Read(isi), new KonteksPengenalan(kecamatan, tahun));

    // A line in the first cell, a table row in four.
    private static string Rows(string[] baris) => string.Concat(baris.Select((b, i) =>
        $"<row r=\"{i + 1}\">{string.Concat(b.Split('\t').Select((s, k) => $"<c r=\"{(char)('A' + k)}{i + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(s.Replace("**", "", StringComparison.Ordinal))}</t></is></c>"))}</row>"));
}
