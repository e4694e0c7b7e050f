using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// K15 to K21: how sentences are put.
public sealed partial class AturanKeputusanTests
{
    [Theory]
    [InlineData("35.07.06", "mengingat.butir[7].teks", "diktum[2].butir.butir[0].teks", "diktum[2].butir.butir[1].teks", "diktum[2].butir.butir[2].teks", "diktum[2].butir.butir[3].teks", "diktum[2].butir.butir[4].teks")]
    [InlineData("35.07.31", "mengingat.butir[1].teks", "mengingat.butir[8].teks", "memutuskan", "menetapkan")]
    [InlineData("35.07.14", "mengingat.butir[1].teks", "mengingat.butir[4].teks", "menetapkan", "diktum[0].teks", "diktum[1].butir.butir[1].teks", "diktum[2].butir.butir[0].teks", "diktum[2].butir.butir[1].teks", "diktum[2].butir.butir[2].teks", "diktum[2].butir.butir[3].teks", "diktum[2].butir.butir[4].teks")]
    public void K15_finds_every_open_end_of_the_papers(string kode, params string[] jalur) => Assert.Equal(jalur.Select(j => "batangTubuh." + j), NaskahUji.Jalur(NaskahUji.Contoh(kode), "K15"));

    [Fact]
    public void K15_joins_a_sentence_that_the_line_cut_in_two()
    {
        var temuan = Satu("K15", NaskahUji.Benar().AddDasar("Peraturan Bupati Malang Nomor 4 Tahun 2024 tentang Penetapan Renstra\n\nKecamatan Wajak;"));
        Assert.Equal("Peraturan Bupati Malang Nomor 4 Tahun 2024 tentang Penetapan Renstra Kecamatan Wajak;", temuan.Perbaikan!.Baru);
    }

    [Fact]
    public void K15_closes_a_consideration()
    {
        var naskah = NaskahUji.Benar().WithMenimbang("bahwa kinerja perlu diukur", "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Camat Wajak tentang Indikator Kinerja Individu.");
        Assert.Equal("bahwa kinerja perlu diukur;", Satu("K15", naskah).Perbaikan!.Baru);
    }

    [Fact]
    public void K15_is_silent_about_the_last_point_and_lists_of_sentences()
    {
        Assert.Empty(Check("K15", NaskahUji.Benar().AddDasar("Peraturan Bupati Malang Nomor 4 Tahun 2024 tentang Contoh.")));
        Assert.Empty(Check("K15", NaskahUji.Benar().With(t => t with { Diktum = [new Diktum(DiktumId.New(), "KESATU", "Digunakan untuk:", NaskahUji.Daftar(GayaDaftar.Huruf, "Perencanaan.", "Pelaporan."))] })));
        Assert.Equal(2, Check("K15", NaskahUji.Benar().With(t => t with { Diktum = [new Diktum(DiktumId.New(), "KESATU", "Digunakan untuk:", NaskahUji.Daftar(GayaDaftar.Huruf, "perencanaan.", "pelaporan;"))] })).Count);
    }

    [Theory]
    [InlineData("Menetapkan")]
    [InlineData("MENETAPKAN :")]
    public void K16_finds_a_bare_verb_and_writes_the_object(string menetapkan) =>
        Assert.Equal("Menetapkan: KEPUTUSAN CAMAT WAJAK TENTANG INDIKATOR KINERJA INDIVIDU KECAMATAN WAJAK KABUPATEN MALANG TAHUN 2025.", Satu("K16", NaskahUji.Benar().With(t => t with { Menetapkan = menetapkan })).Perbaikan!.Baru);

    [Fact]
    public void K16_is_silent_where_an_object_stands() => Assert.Empty(Check("K16", NaskahUji.Benar().With(t => t with { Menetapkan = "Menetapkan :\nKeputusan Camat Wajak tentang Indikator Kinerja Individu." })));

    [Fact]
    public void K17_finds_each_break_of_the_formula()
    {
        var naskah = NaskahUji.Benar().WithMenimbang("BAHWA kinerja perlu diukur;", "untuk melaksanakan ketentuan, Indikator Individu perlu ada;", "bahwa berkaitan dengan hal tersebut pada huruf b, perlu ditetapkan pedoman;");
        var temuan = Check("K17", naskah);
        Assert.Equal(
            ["“bahwa” ditulis dengan huruf kecil.", "Pertimbangan diawali kata “bahwa”.", "Kata “Kinerja” hilang: Indikator Kinerja Individu.", "Acuan ditulis “sebagaimana dimaksud dalam huruf b”.", "Pertimbangan terakhir menyebut keputusannya: “… perlu menetapkan Keputusan Camat … tentang …;”."],
            temuan.Select(t => t.Pesan));
        Assert.Contains("huruf a dan huruf b, perlu menetapkan Keputusan Camat Wajak tentang Indikator Kinerja Individu Kecamatan Wajak Kabupaten Malang Tahun 2025;", temuan[^1].Perbaikan!.Baru, StringComparison.Ordinal);
    }

    [Fact]
    public void K17_is_silent_about_three_considerations_in_order() =>
        Assert.Empty(Check("K17", NaskahUji.Benar().WithMenimbang(
            "bahwa kinerja perlu diukur;", "bahwa Indikator Kinerja Individu belum ada;",
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Camat\nWajak tentang Indikator Kinerja Individu;")));

    [Fact]
    public void K18_wants_the_annex_to_be_part_of_the_decree()
    {
        Assert.EndsWith("dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.", Satu("K18", NaskahUji.Benar().WithDiktum(0, "Indikator sebagaimana tercantum dalam Lampiran")).Perbaikan!.Baru, StringComparison.Ordinal);
        Assert.Contains("tidak ada diktum yang menyebut Lampiran", Satu("K18", NaskahUji.Benar().WithDiktum(0, "Menetapkan indikator kinerja.")).Pesan, StringComparison.Ordinal);
        Assert.Contains("dua kali", Satu("K18", NaskahUji.Benar().WithDiktum(1, "Indikator Kecamatan Wajak bagi pegawai Kecamatan Wajak digunakan untuk:")).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void K18_is_silent_about_another_wording_and_a_named_decree() =>
        Assert.Empty(Check("K18", NaskahUji.Benar().WithDiktum(0, "Indikator tercantum dalam Lampiran I dan Lampiran II sebagai bagian yang tak terpisahkan dari Keputusan ini.")));

    [Theory]
    [InlineData("Keputusan ini berlaku mulai tanggal penetapan.", "Keputusan ini mulai berlaku pada tanggal ditetapkan.")]
    [InlineData("Keputusan ini mulai berlaku pada tanggal ditetapkan dan dapat dirubah.", "Keputusan ini mulai berlaku pada tanggal ditetapkan dan dapat diubah.")]
    [InlineData("Keputusan ini mulai berlaku pada tanggal ditetapkan dengan ketentuan Jika ada kekeliruan diperbaiki.", "Keputusan ini mulai berlaku pada tanggal ditetapkan dengan ketentuan jika ada kekeliruan diperbaiki.")]
    public void K19_mends_style_and_spelling_of_the_closing_clause(string teks, string baru) => Assert.Equal(baru, Satu("K19", NaskahUji.Benar().WithDiktum(3, teks)).Perbaikan!.Baru);

    [Theory]
    [InlineData("Keputusan ini mulai berlaku pada tanggal ditetapkan, dengan ketentuan apabila di kemudian hari terdapat kekeliruan akan diperbaiki. Apabila perlu, Keputusan ini diubah.")]
    [InlineData("Keputusan ini mulai berlaku pada tanggal ditetapkan dan berlaku bagi Dinas Dalam Negeri.")]
    public void K19_is_silent_about_the_right_words(string teks) => Assert.Empty(Check("K19", NaskahUji.Benar().WithDiktum(3, teks)));

    [Fact]
    public void K19_misses_a_decree_that_never_says_when_it_begins() =>
        Assert.Contains("kapan Keputusan ini mulai berlaku", Satu("K19", NaskahUji.Benar().With(t => t with { Diktum = [t.Diktum[0]] })).Pesan, StringComparison.Ordinal);

    [Fact]
    public void K20_finds_a_replaced_term_in_the_decree_and_not_in_a_title_or_before_its_day()
    {
        var naskah = NaskahUji.Benar().WithDiktum(0, "Digunakan dalam LAKIP sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.");
        Assert.Contains("LKjIP", Satu("K20", naskah).Perbaikan!.Baru, StringComparison.Ordinal);
        Assert.Empty(Check("K20", naskah, Profil() with { Tanggal = new DateOnly(2013, 1, 2) }));
        Assert.Empty(Check("K20", NaskahUji.Benar().AddDasar("Peraturan Bupati Malang Nomor 4 Tahun 2024 tentang Penetapan Kinerja;")));
        Assert.Empty(Check("K20", NaskahUji.Benar().WithDiktum(2, "Keputusan tentang penetapan kinerja pegawai dicabut.")));
    }

    [Fact]
    public void K21_wants_the_year_in_the_title()
    {
        Assert.Equal("Indikator Kinerja Individu Kecamatan Wajak Tahun 2025", Satu("K21", NaskahUji.Benar().With(t => t with { Tentang = "Indikator Kinerja Individu Kecamatan Wajak" })).Perbaikan!.Baru);
        Assert.Empty(Check("K21", NaskahUji.Benar().With(t => t with { Tentang = "INDIKATOR KINERJA INDIVIDU\nTAHUN ANGGARAN 2025" })));
    }

    [Fact]
    public void K21_blocks_the_year_of_the_paper_that_was_copied()
    {
        var temuan = Check("K21", NaskahUji.Contoh("35.07.06") with { Tahun = 2023 });
        Assert.Equal(["batangTubuh.tentang"], temuan.Select(t => t.Tempat.Jalur));
        Assert.Equal((TingkatAturan.Galat, "INDIKATOR KINERJA INDIVIDU KECAMATAN AMPELGADING\nKABUPATEN MALANG TAHUN 2023"), (temuan[0].Tingkat, temuan[0].Perbaikan!.Baru));
        Assert.Empty(Check("K21", NaskahUji.Benar().With(t => t with { Menetapkan = "Menetapkan: KEPUTUSAN TENTANG RENCANA TAHUN 2021-2026." })));
    }
}
