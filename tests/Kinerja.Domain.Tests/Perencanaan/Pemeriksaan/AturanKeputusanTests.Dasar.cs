using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// K08 to K14: the legal bases.
public sealed partial class AturanKeputusanTests
{
    private const string Uu23 = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)";

    [Fact]
    public void K08_finds_the_same_law_in_other_words_and_not_two_laws_of_one_number()
    {
        Assert.Equal("batangTubuh.mengingat.butir[1].teks", Satu("K08", NaskahUji.Benar().WithDasar("Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP;", "PERATURAN PRESIDEN No. 29 Tahun 2014;")).Tempat.Jalur);
        Assert.Empty(Check("K08", NaskahUji.Benar().WithDasar("Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah;", "Peraturan Bupati Malang Nomor 9 Tahun 2016 tentang Pakaian Dinas;", $"{Uu23} sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2016 tentang Contoh;")));
    }

    [Theory]
    [InlineData("35.07.14", 1, "PP 38")]
    [InlineData("35.07.06", 0, "Undang-Undang Nomor 12 Tahun 2011 telah diubah, terakhir dengan Undang-Undang Nomor 15 Tahun 2019")]
    [InlineData("35.07.06", 1, "Undang-Undang Nomor 23 Tahun 2014 telah diubah, terakhir dengan Undang-Undang Nomor 11 Tahun 2020")]
    [InlineData("35.07.14", 1, "Undang-Undang Nomor 23 Tahun 2014 telah diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015")]
    [InlineData("35.07.06", 3, "Materi Peraturan Pemerintah Nomor 38 Tahun 2007 kini diatur Undang-Undang Nomor 23 Tahun 2014")]
    [InlineData("35.07.14", 3, "Peraturan Pemerintah Nomor 38 Tahun 2007")]
    [InlineData("35.07.31", 3, "Peraturan Pemerintah Nomor 38 Tahun 2007")]
    [InlineData("35.07.06", 7, "Peraturan Daerah Kabupaten Malang Nomor 6 Tahun 2016 berlaku sampai 31 Desember 2021")]
    public void K09_reads_the_papers_with_the_law_of_their_day(string kode, int butir, string pesan)
    {
        var temuan = Check("K09", NaskahUji.Contoh(kode)).Where(t => t.Tempat.Jalur == $"{Mengingat}.butir[{butir}].teks");
        Assert.Equal(!pesan.StartsWith("PP ", StringComparison.Ordinal), temuan.Any(t => t.Pesan.Contains(pesan, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    public void K09_does_not_ask_for_an_amendment_that_did_not_exist_yet(string kode) =>
        Assert.DoesNotContain(Check("K09", NaskahUji.Contoh(kode)), t => t.Tempat.Jalur == $"{Mengingat}.butir[0].teks");

    [Theory]
    [InlineData("35.07.06", "Nomor 17 Tahun 2018", true)]
    [InlineData("35.07.31", "Nomor 17 Tahun 2018", true)]
    [InlineData("35.07.14", "Nomor 17 Tahun 2018", false)]
    [InlineData("35.07.06", "PER/20/M.PAN/11/2008", true)]
    [InlineData("35.07.31", "Peraturan Presiden Nomor 29 Tahun 2014", true)]
    [InlineData("35.07.06", "Peraturan Presiden Nomor 29 Tahun 2014", false)]
    public void K09_misses_what_belongs_there_once_it_is_law(string kode, string sebut, bool kurang) =>
        Assert.Equal(kurang, Check("K09", NaskahUji.Contoh(kode)).Any(t => t.Tempat.Jalur == Mengingat && t.Pesan.Contains(sebut, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;", "telah dicabut dengan Undang-Undang Nomor 20 Tahun 2023")]
    [InlineData("Peraturan Menteri PAN dan RB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai Negeri Sipil;", "telah dicabut dengan")]
    [InlineData("Peraturan Bupati Malang Nomor 1 Tahun 2027 tentang Contoh;", "belum ada pada 6 Januari 2025")]
    [InlineData("Peraturan Daerah Kabupaten Malang Nomor 77 Tahun 2016 tentang Rencana Strategis Perangkat Daerah Tahun 2016 – 2021;", "Masa rencana ini berakhir tahun 2021")]
    public void K09_blocks_what_is_no_longer_or_not_yet_law(string dasar, string pesan)
    {
        var temuan = Satu("K09", NaskahUji.Benar().AddDasar(dasar));
        Assert.Equal(TingkatAturan.Galat, temuan.Tingkat);
        Assert.Contains(pesan, temuan.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;")]
    [InlineData("Peraturan Daerah Kabupaten Malang Nomor 77 Tahun 2022 tentang Rencana Pembangunan Jangka Menengah Daerah Tahun 2021-2026;")]
    [InlineData("Peraturan Bupati Malang Nomor 1 Tahun 2025 tentang Contoh;")]
    public void K09_is_silent_about_what_is_law_or_unknown(string dasar) => Assert.Empty(Check("K09", NaskahUji.Benar().AddDasar(dasar)));

    [Fact]
    public void K09_looks_for_the_last_amendment_and_not_for_any()
    {
        var naskah = NaskahUji.Benar();
        var lama = naskah.BatangTubuh!.Mengingat.Butir[0].Teks.Split(" sebagaimana")[0] + " sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);";
        var temuan = Satu("K09", naskah.WithDasar([lama, .. naskah.BatangTubuh.Mengingat.Butir.Skip(1).Select(b => b.Teks)]));
        Assert.Contains("Perubahan terakhir Undang-Undang Nomor 23 Tahun 2014 adalah Undang-Undang Nomor 6 Tahun 2023", temuan.Pesan, StringComparison.Ordinal);
        Assert.Equal(naskah.BatangTubuh.Mengingat.Butir[0].Teks, temuan.Perbaikan!.Baru);
    }

    [Theory]
    [InlineData("35.07.06", 6)]
    [InlineData("35.07.14", 6)]
    [InlineData("35.07.31", 6)]
    public void K10_finds_the_title_of_the_revoked_regulation_on_the_papers(string kode, int butir)
    {
        var temuan = Check("K10", NaskahUji.Contoh(kode));
        Assert.Equal([TingkatAturan.Galat, TingkatAturan.Peringatan], temuan.Select(t => t.Tingkat));
        Assert.All(temuan, t => Assert.Equal($"{Mengingat}.butir[{butir}].teks", t.Tempat.Jalur));
        Assert.Contains("Nomor 29 Tahun 2010, yang telah dicabut", temuan[0].Pesan, StringComparison.Ordinal);
        Assert.Contains("bukan Menteri Negara Pendayagunaan", temuan[1].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void K10_offers_no_correction_where_number_and_title_are_both_in_force()
    {
        var temuan = Satu("K10", NaskahUji.Benar().AddDasar("Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Tata Cara Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan;"));
        Assert.Contains("milik Peraturan Pemerintah Nomor 39 Tahun 2006", temuan.Pesan, StringComparison.Ordinal);
        Assert.Null(temuan.Perbaikan);
    }

    [Theory]
    [InlineData("Peraturan Pemerintah Nomor 94 Tahun 2021 tentang DISIPLIN PEGAWAI NEGERI SIPIL;")]
    [InlineData("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah;")]
    [InlineData("Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara;")]
    public void K10_is_silent_about_case_commas_and_abbreviations(string dasar) => Assert.Empty(Check("K10", NaskahUji.Benar().AddDasar(dasar)));

    [Theory]
    [InlineData("35.07.06", 0, 1, 2, 3, 4)]
    [InlineData("35.07.14", 0, 1, 2, 3, 4)]
    [InlineData("35.07.31", 0, 1, 2, 3, 4)]
    public void K11_finds_every_gazette_that_is_missing_or_cut_short(string kode, params int[] butir) =>
        Assert.Equal(butir.Select(b => $"{Mengingat}.butir[{b}].teks"), NaskahUji.Jalur(NaskahUji.Contoh(kode), "K11"));

    [Theory]
    [InlineData("Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2006 Nomor 26, Tambahan Lembaran Negara Republik Indonesia Nomor 4614);", "Nomor 25, Tambahan")]
    [InlineData("Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;", "(Lembaran Negara Republik Indonesia Tahun 2021 Nomor 202, Tambahan Lembaran Negara Republik Indonesia Nomor 6718);")]
    [InlineData("Peraturan Pemerintah Nomor 999 Tahun 2020 tentang Contoh (Lembaran Negara Tahun 2020 Nomor 1);", "(Lembaran Negara Republik Indonesia Tahun 2020 Nomor 1);")]
    public void K11_mends_a_gazette_that_is_wrong_missing_or_short(string dasar, string baru) =>
        Assert.Contains(baru, Satu("K11", NaskahUji.Benar().AddDasar(dasar)).Perbaikan!.Baru, StringComparison.Ordinal);

    [Fact]
    public void K11_asks_for_a_berita_negara_only_where_the_others_name_theirs()
    {
        const string Dasar = "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah";
        Assert.Empty(Check("K11", NaskahUji.Benar().AddDasar($"{Dasar};")));
        Assert.Contains("(Berita Negara Republik Indonesia Tahun 2015 Nomor 2036)", Satu("K11", NaskahUji.Benar().AddDasar($"{Dasar} (Berita Negara Republik Indonesia Tahun 2019 Nomor 157);")).Perbaikan!.Baru, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("35.07.06", "batangTubuh.mengingat.butir[7].teks", "batangTubuh.mengingat.butir[9].teks")]
    [InlineData("35.07.14", "batangTubuh.mengingat.butir[4].teks", "batangTubuh.mengingat.butir[7].teks")]
    [InlineData("35.07.31", "batangTubuh.mengingat.butir[1].teks", "batangTubuh.mengingat.butir[8].teks")]
    public void K12_finds_kind_number_year_or_region_wrong_on_the_papers(string kode, params string[] jalur) => Assert.Equal(jalur, NaskahUji.Jalur(NaskahUji.Contoh(kode), "K12"));

    [Theory]
    [InlineData("Undang-Undang Nomor 20 Tahun 2022 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);", "Undang-Undang Nomor 20 Tahun 2023 tentang")]
    [InlineData("Peraturan Pemerintah 17 Tahun 2018 tentang Kecamatan;", "Peraturan Pemerintah Nomor 17 Tahun 2018")]
    [InlineData("Peraturan Bupati Nomor 5 Tahun 2024 tentang Pakaian Dinas;", "Peraturan Bupati Malang Nomor 5")]
    [InlineData("Peraturan Daerah Malang Nomor 5 Tahun 2024 tentang Pajak Daerah;", "Peraturan Daerah Kabupaten Malang Nomor 5")]
    public void K12_mends_a_year_a_word_a_region(string dasar, string baru) => Assert.Contains(baru, Satu("K12", NaskahUji.Benar().AddDasar(dasar)).Perbaikan!.Baru, StringComparison.Ordinal);

    [Fact]
    public void K12_knows_which_matters_belong_to_which_kind_of_act()
    {
        var temuan = Satu("K12", NaskahUji.Benar().AddDasar("Peraturan Bupati Malang Nomor 70 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Malang Tahun 2021-2026;"));
        Assert.Contains("ditetapkan dengan Peraturan Daerah, bukan Peraturan Bupati", temuan.Pesan, StringComparison.Ordinal);
        Assert.StartsWith("UU 23/2014 Ps 264", temuan.Dasar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Peraturan Daerah Provinsi Jawa Timur Nomor 1 Tahun 2024 tentang Contoh;")]
    [InlineData("Peraturan Bupati Malang Nomor 70 Tahun 2023 tentang Perubahan Rencana Kerja Pemerintah Daerah;")]
    [InlineData("Peraturan Daerah Kabupaten Malang Nomor 7 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Malang Tahun 2021-2026;")]
    public void K12_is_silent_about_acts_that_it_does_not_know(string dasar) => Assert.Empty(Check("K12", NaskahUji.Benar().AddDasar(dasar)));

    [Fact]
    public void K13_wants_both_and_is_content_with_other_numbers()
    {
        var tanpa = NaskahUji.Benar().WithDasar($"{Uu23};", "Peraturan Daerah Kabupaten Malang Nomor 1 Tahun 2020 tentang Pajak Daerah;", "Peraturan Bupati Malang Nomor 64 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Kecamatan;");
        Assert.Contains("Peraturan daerah", Satu("K13", tanpa).Pesan, StringComparison.Ordinal);
        Assert.Empty(Check("K13", NaskahUji.Benar().WithDasar("Peraturan Daerah Kabupaten Malang Nomor 1 Tahun 2020 tentang Organisasi Perangkat Daerah;", "Peraturan Bupati Malang Nomor 5 Tahun 2020 tentang Uraian Tugas dan Fungsi Kecamatan;")));
    }

    [Theory]
    [InlineData("Keputusan Bupati Malang Nomor 188.45/9/KEP/35.07.013/2024 tentang Tim SAKIP;", false)]
    [InlineData("Surat Keputusan Camat Wajak Nomor 188.4/9/KEP/35.07.16/2024 tentang Renstra;", true)]
    [InlineData("Surat Edaran Menteri Dalam Negeri Nomor 100/1 Tahun 2024 tentang Contoh;", false)]
    public void K14_finds_what_is_no_regulation(string dasar, bool perbaikan) => Assert.Equal(perbaikan, Satu("K14", NaskahUji.Benar().AddDasar(dasar)).Perbaikan is not null);

    [Fact]
    public void K14_is_silent_about_a_regulation_on_decrees() => Assert.Empty(Check("K14", NaskahUji.Benar().AddDasar("Peraturan Bupati Malang Nomor 4 Tahun 2024 tentang Tata Cara Penyusunan Keputusan Camat;")));
}
