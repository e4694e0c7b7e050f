using Kinerja.Domain.Penetapan.Perundangan;
using Xunit;

namespace Kinerja.Domain.Tests.Penetapan.Perundangan;

public sealed class PembacaKutipanTests
{
    [Theory]
    [InlineData("Undang - Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang - Undangan (Lembaran Negara Tahun 2011 Nomor 82, Tambahan Lembaran Negara Nomor 5234);", JenisPeraturan.UndangUndang, "12", 2011, "Pembentukan Peraturan Perundang - Undangan")]
    [InlineData("PERATURAN PRESIDEN 29 tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah", JenisPeraturan.PeraturanPresiden, "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah")]
    [InlineData("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum;", JenisPeraturan.PeraturanMenteri, "PER/09/M.PAN/5/2007", 2007, "Pedoman Umum")]
    [InlineData("Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja", JenisPeraturan.PeraturanPemerintahPenggantiUndangUndang, "2", 2022, "Cipta Kerja")]
    [InlineData("Peraturan Daerah Provinsi Jawa Timur No. 3 Tahun 2019 tentang Contoh", JenisPeraturan.PeraturanDaerahProvinsi, "3", 2019, "Contoh")]
    [InlineData("Peraturan Wali Kota Batu Nomor 7 Tahun 2020", JenisPeraturan.PeraturanKepalaDaerah, "7", 2020, null)]
    [InlineData("Surat Keputusan Camat Kromengan Nomor: 188.4/18/KEP/35.07.31/2016 tentang Penetapan Rencana Strategis.", JenisPeraturan.Keputusan, "188.4/18/KEP/35.07.31/2016", 2016, "Penetapan Rencana Strategis")]
    [InlineData("Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021 tentang Pedoman Umum Tata Naskah Dinas", JenisPeraturan.PeraturanLembaga, "5", 2021, "Pedoman Umum Tata Naskah Dinas")]
    public void Citation_is_read_however_it_is_written(string teks, JenisPeraturan jenis, string nomor, int tahun, string? judul)
    {
        var k = PembacaKutipan.ReadPokok(teks)!;
        Assert.Equal((jenis, nomor, tahun, judul), (k.Jenis, k.Nomor, k.Tahun, k.Judul));
    }

    [Theory]
    [InlineData("Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;")]
    [InlineData("Rencana kerja tahun 2022")]
    [InlineData("peraturan daerah yang berlaku sejak 2014")]
    [InlineData("")]
    public void Text_without_a_citation_gives_none(string teks) => Assert.Null(PembacaKutipan.ReadPokok(teks));

    [Fact]
    public void Amendment_and_acts_inside_a_title_are_told_apart()
    {
        var semua = PembacaKutipan.Read("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, sebagaimana telah diubah dengan Undang-undang Nomor 9 Tahun 2016 tentang Perubahan kedua atas Undang-undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58)");

        Assert.Equal([("23", false, false), ("9", false, true), ("23", true, false)], semua.Select(k => (k.Nomor, k.DalamJudul, k.Perubahan)));
        Assert.Null(semua[0].Lembaran);
        Assert.Equal("58", semua[1].Lembaran!.Lembaran.Nomor);
        Assert.Equal("Pemerintahan Daerah", semua[0].Judul);
    }

    [Theory]
    [InlineData("(Lembaran Negara Republik Indonesia Tahun 2006 Nomor 96, Tambahan Lembaran Negara Republik Indonesia Nomor 4663)", JenisLembaran.LembaranNegara, "96", "4663", true)]
    [InlineData("(Lembaran Negara Tahun 2006 Nomor 96, Tambahan Lembaran Negara Nomor 4663)", JenisLembaran.LembaranNegara, "96", "4663", false)]
    [InlineData("(Lembaran Negara Republik Indonesia Tahun 2006 Nomor 96, Tambahan Lembaran Negara Nomor 4663)", JenisLembaran.LembaranNegara, "96", "4663", false)]
    [InlineData("(Berita Negara Republik Indonesia Tahun 2006 Nomor 1842)", JenisLembaran.BeritaNegara, "1842", null, true)]
    [InlineData("(Lembaran Daerah Kabupaten Malang Tahun 2006 Nomor 1 Seri D)", JenisLembaran.LembaranDaerah, "1 Seri D", null, true)]
    public void Gazette_is_read_with_its_supplement(string lembaran, JenisLembaran jenis, string nomor, string? tambahan, bool lengkap)
    {
        var k = PembacaKutipan.ReadPokok($"Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Contoh {lembaran};")!.Lembaran!;
        Assert.Equal((new LembaranResmi(jenis, 2006, nomor, tambahan), lengkap), (k.Lembaran, k.RepublikIndonesia));
    }
}
