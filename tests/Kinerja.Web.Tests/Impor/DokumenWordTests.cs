using Kinerja.Data.Contoh;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Xunit;

namespace Kinerja.Web.Tests.Impor;

/// <summary>
/// Word documents that a word processor wrote, not this test: LibreOffice made them of the .fodt and .html beside them (<c>soffice --convert-to docx:"MS Word 2007 XML"</c>). They hold lists in layout tables, a text box, merged cells, an equation,
/// a table in a cell, tracked changes, a footnote, a reference, heads and feet with page numbers.
/// </summary>
public sealed class DokumenWordTests
{
    private static readonly string[] BukanNaskah = ["yang lama", "dibuang", "Catatan kaki", "Halaman", "Bagian Umum"];

    [Fact]
    public void Document_of_a_word_processor_becomes_its_decree()
    {
        var hasil = Recognize("keputusan.docx", "Tanjung Ulu");
        var (tubuh, bagian) = (hasil.Naskah.BatangTubuh!, hasil.Naskah.Lampiran[0].Bagian.Single());

        Assert.Equal(["PEMERINTAH KABUPATEN LEMBAH RAYA", "KECAMATAN TANJUNG ULU", "Jalan Sungai Batang Nomor 7 Telepon (0341) 555123"], hasil.Naskah.KopSurat!.Baris.Select(b => b.Teks));
        Assert.Equal("INDIKATOR KINERJA INDIVIDU\nKECAMATAN TANJUNG ULU TAHUN 2024", tubuh.Tentang);
        Assert.Equal((GayaDaftar.Huruf, 2), (tubuh.Menimbang.Gaya, tubuh.Menimbang.Butir.Count));
        Assert.Equal("bahwa untuk mengukur kinerja aparatur kecamatan perlu disusun indikator kinerja;", tubuh.Menimbang.Butir[0].Teks);
        Assert.Equal(["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;", "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;"], tubuh.Mengingat.Butir.Select(b => b.Teks));
        Assert.Equal("Keputusan ini mulai berlaku pada tanggal 8 Januari 2024.", tubuh.Diktum[1].Teks);
        Assert.Equal(("RATNA DEWI, S.STP.", "198001012000032001"), (tubuh.Penutup.Nama, tubuh.Penutup.Nip));
        Assert.Equal(["Penyusunan program dan kegiatan pelayanan umum", "Pelaksanaan tugas kedinasan lain yang diberikan oleh Camat"], bagian.Fungsi!.Butir.Select(b => b.Teks));
        Assert.Equal(["Meningkatnya mutu pelayanan surat", "Tertibnya arsip kantor"], bagian.Sasaran.Select(s => s.Teks));
        Assert.Equal(["Persentase surat masuk yang dijawab", "Jumlah surat keluar yang terarsip"], bagian.Sasaran[0].Indikator.Select(i => i.Teks));
        var rumus = bagian.Sasaran[0].Indikator.Select(i => i.Formulasi.Single()).ToList();
        Assert.Equal(["{Jumlah surat dijawab}/{Jumlah surat masuk} × 100%", "Penghitungan surat keluar setiap bulan"], rumus.Select(f => f.Teks));
        Assert.Equal((GayaDaftar.Strip, 2), (rumus[0].SumberData.Daftar.Gaya, rumus[0].SumberData.Daftar.Butir.Count));
        Assert.Empty(hasil.DaftarRagu);
        Assert.Empty(hasil.BarisSisa);
    }

    [Fact]
    public void What_is_deleted_or_stands_at_the_edge_of_the_page_is_no_part_of_the_decree()
    {
        var teks = string.Join('\n', Read("keputusan.docx").Baris.Select(b => b.Tampilan));

        Assert.Contains("kinerja aparatur kecamatan", teks, StringComparison.Ordinal);
        Assert.All(BukanNaskah, b => Assert.DoesNotContain(b, teks, StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_merged_over_rows_of_rows_keep_their_indicators()
    {
        var bagian = Recognize("dari-web.docx", "Batu Ampar").Naskah.Lampiran[0].Bagian.Single();

        Assert.Equal("Pelaksanaan pembinaan\n• tingkat desa\n• tingkat dusun", bagian.Fungsi!.Butir[1].Teks);
        Assert.Equal([2, 1], bagian.Sasaran.Select(s => s.Indikator.Count));
        Assert.Equal(["Jumlah usulan yang dibiayai dibagi jumlah usulan dikali 100%", "Jumlah usulan prioritas"], bagian.Sasaran[0].Indikator[0].Formulasi.Select(f => f.Teks));
    }

    [Fact]
    public void Row_deleted_with_changes_shown_is_not_read()
    {
        static string Baris(string teks, string sifat) => $"<w:tr><w:trPr>{sifat}</w:trPr>{BerkasDocx.Sel(BerkasDocx.P(teks))}</w:tr>";
        var sumber = BerkasKeputusan.Read(BerkasDocx.Create($"<w:tbl>{Baris("tetap", "")}{Baris("dihapus", "<w:del w:id=\"1\"/>")}{Baris("disisipkan", "<w:ins w:id=\"2\"/>")}</w:tbl>"));

        Assert.Equal(["tetap", "disisipkan"], sumber.Baris.Select(b => b.Tampilan));
    }

    [Fact]
    public void Equation_that_is_a_picture_is_asked_for()
    {
        const string objek = "<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Equation.3\"/></w:object></w:r>";
        var badan = BerkasDocx.P("INDIKATOR KINERJA INDIVIDU") + BerkasDocx.P("JABATAN : BENDAHARA")
            + $"<w:tbl><w:tr>{string.Concat(new[] { "KINERJA", "INDIKATOR KINERJA", "FORMULASI", "SUMBER DATA" }.Select(j => BerkasDocx.Sel(BerkasDocx.P(j))))}</w:tr><w:tr>{BerkasDocx.Sel(BerkasDocx.P("Tertibnya kas"))}{BerkasDocx.Sel(BerkasDocx.P("Persentase SPJ"))}{BerkasDocx.Sel($"<w:p>{objek}</w:p>")}{BerkasDocx.Sel(BerkasDocx.P("SPJ"))}</w:tr></w:tbl>";

        var hasil = PembacaNaskah.Recognize(BerkasKeputusan.Read(BerkasDocx.Create(badan)), new KonteksPengenalan(NaskahContoh.Read("35.07.06").Kecamatan, 2024));

        var rumus = hasil.Bidang.Single(b => b.Jalur.EndsWith("formulasi[0].teks", StringComparison.Ordinal));
        Assert.Equal(PembacaNaskah.RumusGambar, rumus.Teks);
        Assert.Contains(rumus.Ragu, r => r.Contains("ketik rumusnya", StringComparison.Ordinal));
    }

    private static SumberNaskah Read(string nama) => BerkasKeputusan.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Contoh", nama)));

    private static HasilPengenalan Recognize(string nama, string kecamatan) => PembacaNaskah.Recognize(Read(nama), new KonteksPengenalan(NaskahContoh.Read("35.07.06").Kecamatan with { Nama = kecamatan }));
}
