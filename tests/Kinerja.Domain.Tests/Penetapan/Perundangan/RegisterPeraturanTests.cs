using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;
using Xunit;

namespace Kinerja.Domain.Tests.Penetapan.Perundangan;

public sealed class RegisterPeraturanTests
{
    private static readonly RegisterPeraturan Register = RegisterPeraturan.Bawaan;

    [Fact]
    public void Shipped_register_is_whole_and_refers_only_to_itself()
    {
        Assert.True(Register.Semua.Count >= 55);
        Assert.Equal(Register.Semua.Count, Register.Semua.Select(p => p.Sebutan).Distinct().Count());
        Assert.All(Register.Semua, p =>
        {
            Assert.False(string.IsNullOrWhiteSpace(p.Judul) || string.IsNullOrWhiteSpace(p.Sumber));
            Assert.All(p.Hubungan, h => Assert.NotNull(Register.Find(h.Peraturan)));
            Assert.Equal(p.Wilayah is null, p.NamaWilayah is null);
            Assert.True(p.Jenis is not JenisPeraturan.PeraturanMenteri || p.Pembentuk is not null);
            Assert.InRange(p.MulaiPalingAwal.Year, p.Tahun, p.Tahun + 1);
        });
    }

    /// <summary>What is stored in decrees points to these: they never change.</summary>
    [Fact]
    public void Ids_are_stable() => Assert.Equal("019b76da-a800-7cb9-902d-e076f6919a58", Register.Find("Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016", "35.07.06")!.Id.ToString());

    [Theory]
    [InlineData("undang-undang no. 23 tahun 2014", "Pemerintahan Daerah")]
    [InlineData("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/9/M.PAN/05/2007 tentang apa saja", "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah")]
    [InlineData("Peraturan Menteri PAN & RB Nomor 53 Tahun 2014", "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah")]
    public void Act_is_found_by_a_lenient_citation(string kutipan, string judul) => Assert.Equal(judul, Register.Find(kutipan)!.Judul);

    [Theory]
    [InlineData("Undang-Undang Nomor 9 Tahun 2016", null)]
    [InlineData("Peraturan Menteri Keuangan Nomor 53 Tahun 2014", null)]
    [InlineData("Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016", null)]
    [InlineData("Peraturan Daerah Kabupaten Gresik Nomor 9 Tahun 2016", "35.25.17")]
    public void Act_of_another_number_minister_or_kabupaten_is_not(string kutipan, string? wilayah) => Assert.Null(Register.Find(kutipan, wilayah));

    [Theory]
    [InlineData("Undang-Undang Nomor 5 Tahun 2014", "2023-10-30", true)]
    [InlineData("Undang-Undang Nomor 5 Tahun 2014", "2023-10-31", false)]
    [InlineData("Undang-Undang Nomor 20 Tahun 2023", "2023-10-30", false)]
    [InlineData("Peraturan Menteri PANRB Nomor 29 Tahun 2010", "2014-11-30", true)]
    [InlineData("Peraturan Menteri PANRB Nomor 29 Tahun 2010", "2014-12-01", false)]
    [InlineData("Peraturan Daerah Nomor 6 Tahun 2016", "2021-12-31", true)]
    [InlineData("Peraturan Daerah Nomor 6 Tahun 2016", "2022-01-01", false)]
    [InlineData("Peraturan Pemerintah Nomor 19 Tahun 2008", "2018-06-01", true)]
    [InlineData("Peraturan Pemerintah Nomor 19 Tahun 2008", "2019-01-02", false)]
    public void Validity_depends_on_the_day_and_an_unknown_day_accuses_nobody(string kutipan, string hari, bool berlaku) =>
        Assert.Equal(berlaku, Register.IsBerlaku(Register.Find(kutipan, "35.07.06")!, DateOnly.ParseExact(hari, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2014-12-01", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)")]
    [InlineData("2015-02-10", "… sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 24, Tambahan Lembaran Negara Republik Indonesia Nomor 5657)")]
    [InlineData("2019-01-02", "… sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679)")]
    [InlineData("2023-01-02", "… sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 238, Tambahan Lembaran Negara Republik Indonesia Nomor 6841)")]
    public void Citation_is_that_of_its_day(string hari, string kutipan)
    {
        var cite = Register.Cite(Register.Find("Undang-Undang Nomor 23 Tahun 2014")!, DateOnly.ParseExact(hari, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith(kutipan.TrimStart('…'), cite, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_citation_that_is_written_is_read_back_as_the_same_act()
    {
        var pada = new DateOnly(2026, 1, 2);
        Assert.All(Register.Semua, p =>
        {
            var pokok = PembacaKutipan.ReadPokok(Register.Cite(p, pada))!;
            Assert.Equal(p.Id, Register.Find(pokok, p.Wilayah)?.Id);
            Assert.Equal(p.Judul, pokok.Judul);
            Assert.Equal(p.Lembaran, pokok.Lembaran?.Lembaran);
        });
    }

    [Fact]
    public void Replacement_is_named_whether_it_revokes_or_only_regulates_anew()
    {
        var pada = new DateOnly(2022, 1, 1);
        Assert.Equal(["Undang-Undang Nomor 23 Tahun 2014"], Register.ListPengganti(Register.Find("Peraturan Pemerintah Nomor 38 Tahun 2007")!, pada).Select(p => p.Sebutan));
        Assert.Equal(["Peraturan Pemerintah Nomor 17 Tahun 2018"], Register.ListPengganti(Register.Find("Peraturan Pemerintah Nomor 19 Tahun 2008")!, pada).Select(p => p.Sebutan));
        Assert.Equal(["Undang-Undang Nomor 32 Tahun 2004"], Register.ListIndukTercabut(Register.Find("Peraturan Pemerintah Nomor 38 Tahun 2007")!, pada).Select(p => p.Sebutan));
        Assert.Empty(Register.ListPengganti(Register.Find("Peraturan Pemerintah Nomor 39 Tahun 2006")!, pada));
    }

    [Fact]
    public void Kabupaten_lays_its_own_acts_over_the_shipped_ones()
    {
        var lama = Register.Find("Peraturan Daerah Nomor 6 Tahun 2016", "35.07")!;
        var baru = new Peraturan
        {
            Id = PeraturanId.New(), Jenis = JenisPeraturan.PeraturanDaerah, Nomor = "5", Tahun = 2021, Judul = "Rencana Pembangunan Jangka Menengah Daerah Kabupaten Malang Tahun 2021-2026",
            Wilayah = "35.07", NamaWilayah = "Kabupaten Malang", Sumber = "contoh", Tanggal = new DateOnly(2021, 8, 1), Hubungan = [new HubunganPeraturan(JenisHubungan.Mencabut, lama.Id)],
        };
        var register = Register.With([baru]);

        Assert.Equal(Register.Semua.Count + 1, register.Semua.Count);
        Assert.Equal(baru, register.FindPencabut(lama, new DateOnly(2021, 9, 1)));
        Assert.Null(Register.FindPencabut(lama, new DateOnly(2021, 9, 1)));
        Assert.Equal("Kota Contoh", register.With([baru with { NamaWilayah = "Kota Contoh" }]).Find(baru.Id)!.NamaWilayah);
    }

    [Theory]
    [InlineData("Kedudukan Susunan Organisasi, Tugas & Fungsi serta Tata Kerja KECAMATAN", "Peraturan Bupati Malang Nomor 64 Tahun 2016")]
    [InlineData("Kecamatan", "Peraturan Pemerintah Nomor 17 Tahun 2018")]
    [InlineData("Pajak Daerah dan Retribusi Daerah", null)]
    public void Title_finds_its_act_or_none(string judul, string? sebutan) => Assert.Equal(sebutan, Register.FindJudul(judul, "35.07.06", new DateOnly(2022, 1, 1))?.Sebutan);
}
