using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pengenalan;

/// <summary>What is scanning noise and what is the drafter's own.</summary>
public sealed class PembersihTeksTests
{
    [Theory]
    [InlineData(@"\frac{\sum \text{Hadir}}{\sum \text{Pegawai}} \times 100\%", "{Σ Hadir}/{Σ Pegawai} × 100%")]
    [InlineData(@"\text{Hari kerja} - \text{hari libur}", "Hari kerja − hari libur")]
    [InlineData(@"\text{tugas-tugas} \leq 5", "tugas-tugas ≤ 5")]
    [InlineData(@"\left( a + \frac{b}{\frac{c}{d}} \right)", "(a + {b}/{{c}/{d}})")]
    public void Latex_becomes_the_printed_formula(string latex, string tercetak)
    {
        Assert.Equal(tercetak, NotasiLatex.Convert(latex, out var asing));
        Assert.Empty(asing);
    }

    [Fact]
    public void Latex_that_is_not_understood_is_doubted()
    {
        Assert.NotEmpty(Clean(@"$\sqrt{a}$").Ragu);
        Assert.NotEmpty(Clean(@"$\frac{a}{b$").Ragu);
    }

    [Theory]
    [InlineData("Laporankeuanganterdiridari", "Laporan keuangan terdiri dari")]
    [InlineData("PenagihanPBBke desa", "Penagihan PBB ke desa")]
    [InlineData("sesuaidenganpedomandanketentuan", "sesuai dengan pedoman dan ketentuan")]
    [InlineData("pendokumentasiandibidang", "pendokumentasian di bidang")]
    [InlineData("orang diKecamatan", "orang di Kecamatan")]
    [InlineData("6bulansebelum", "6 bulan sebelum")]
    [InlineData("KEPALA SEKSIPEMERINTAHAN", "KEPALA SEKSI PEMERINTAHAN")]
    public void Glued_words_are_parted(string dempet, string lepas)
    {
        var hasil = Clean(dempet);

        Assert.Equal(lepas, hasil.Teks);
        Assert.Contains(hasil.Perbaikan, p => p.Jenis is JenisPerbaikan.KataDempet);
    }

    [Theory]
    [InlineData("dibidang pemerintahan")]
    [InlineData("diwilayah sekecamatan")]
    [InlineData("kerjasama antardesa")]
    [InlineData("BUMDes dan RKPDesa")]
    [InlineData("e-KTP, SP2D, LKjIP")]
    [InlineData("melaksanakan penatausahaan")]
    public void What_a_drafter_writes_as_one_stays_one(string teks)
    {
        var hasil = Clean(teks);

        Assert.Equal(teks, hasil.Teks);
        Assert.Empty(hasil.Perbaikan);
    }

    [Theory]
    [InlineData("Jumlah laopran")]
    [InlineData("Numlah peserta")]
    public void Misspelt_word_stays_and_is_doubted(string teks)
    {
        var hasil = Clean(teks);

        Assert.Equal(teks, hasil.Teks);
        Assert.NotEmpty(hasil.Ragu);
    }

    [Fact]
    public void Sign_in_place_of_a_letter_is_read_where_one_word_fits()
    {
        Assert.Equal("Penyusunan program", Clean("*enyusunan program", "penyusunan penyusunan").Teks);
        Assert.Equal("dipergunakan", Clean("diper%unakan").Teks);
        Assert.NotEmpty(Clean("*xqzvtr program").Ragu);
    }

    [Fact]
    public void Word_parted_in_a_clean_document_is_doubted_and_in_a_glued_one_is_not()
    {
        Assert.NotEmpty(Clean("Laporankegiatan").Ragu);
        Assert.Empty(Clean("Laporankegiatan", "datapegawai bukuregister suratmasuk laporanbulanan kegiatandesa rekapjumlah hasilseleksi danadesa").Ragu);
    }

    [Fact]
    public void Letters_that_survived_tell_where_the_lost_ones_were()
    {
        var daftar = PembacaButir.Read(new PembersihTeks(new KosaKata([])), [.. new[] { "a. Penyusunan rencana", "\" Pelaksanaan kegiatan", "C. Pembinaan desa", "Pelaksanaan pencatatan dan", "d. pelaporan" }.Select((t, i) => new BarisButir(i + 1, t))]);

        Assert.Equal(GayaDaftar.Huruf, daftar.Gaya);
        Assert.Equal(["Penyusunan rencana", "Pelaksanaan kegiatan", "Pembinaan desa", "Pelaksanaan pencatatan dan pelaporan"], daftar.Butir.Select(b => b.Teks));
        Assert.All(daftar.Butir, b => Assert.Empty(b.Ragu));
    }

    [Fact]
    public void Letters_that_do_not_fit_make_the_whole_list_doubtful()
    {
        var daftar = PembacaButir.Read(new PembersihTeks(new KosaKata([])), [.. new[] { "a. Penyusunan rencana", "f. Pelaksanaan kegiatan" }.Select((t, i) => new BarisButir(i + 1, t))]);

        Assert.All(daftar.Butir, b => Assert.NotEmpty(b.Ragu));
    }

    private static TeksTerbaca Clean(string teks, string naskah = "") => new PembersihTeks(new KosaKata(naskah.Split(' '))).Clean(teks, 1, 1);
}
