using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PencariNaskahTests
{
    private readonly NaskahJson _naskah = NaskahUji.Read(NaskahUji.Ampelgading);

    [Fact]
    public void Find_tells_the_place_and_the_words_around_it()
    {
        var temu = Find("KABUPATEN AMPELGADING").Single();

        Assert.Equal(new AlamatNaskah(null, NamaBidang.Pejabat), temu.Alamat);
        Assert.Equal("Pejabat", temu.Tempat);
        Assert.Equal("KABUPATEN AMPELGADING", temu.Cuplikan.Substring(temu.LetakCuplikan, temu.Panjang));
        Assert.Equal("KABUPATEN AMPELGADING", _naskah.BatangTubuh!.Pejabat!.Substring(temu.Letak, temu.Panjang));
    }

    [Fact]
    public void Find_names_the_row_that_people_see()
    {
        var temu = Find("Subag Umum Kepegawaian")[0];

        Assert.Equal("Lampiran 1 › Bagian 1 (Sekretaris Kecamatan) › Sasaran 1 › Indikator 1 › Formulasi 1 › Sumber data butir 1", temu.Tempat);
        Assert.Equal(temu.Tempat, UraianTempat.Describe(_naskah, temu.Alamat));
    }

    [Theory]
    [InlineData("kinerja individu", 0, true)]
    [InlineData("Kinerja Individu", 1, true)]
    public void Find_minds_capitals_where_asked(string kata, int sedikitnya, bool bedakan) =>
        Assert.Equal(sedikitnya > 0, Find(kata, new PilihanCari(BedakanKapital: bedakan)).Any(t => t.Alamat.Id == _naskah.BatangTubuh!.Menimbang.Butir[0].Id.Value));

    [Fact]
    public void Find_reads_over_accents_where_not_asked_to_mind_them()
    {
        var naskah = With("Pelayanan prima, Café Désa dan cafe\u0301 desa");

        Assert.Equal(["Café Désa", "cafe\u0301 desa"], FindIn(naskah, "cafe desa").Select(t => naskah.BatangTubuh!.Tentang.Substring(t.Letak, t.Panjang)));
        Assert.Empty(FindIn(naskah, "cafe desa", new PilihanCari(BedakanDiakritik: true)));
    }

    [Fact]
    public void Find_of_whole_words_leaves_longer_ones()
    {
        var naskah = With("desa, desa-desa, pedesaan, Desa2 (desa)");

        Assert.Equal(6, FindIn(naskah, "desa").Count);
        Assert.Equal(4, FindIn(naskah, "desa", new PilihanCari(KataUtuh: true)).Count);
    }

    [Fact]
    public void Find_reads_over_the_end_of_a_line() => Assert.Contains(Find("Kecamatan Ampelgading Kabupaten Malang"), t => t.Alamat.Bidang == NamaBidang.Tentang);

    [Fact]
    public void Find_of_nothing_is_nothing()
    {
        Assert.Null(PencariNaskah.Create("  "));
        Assert.Null(PencariNaskah.Create(null));
        Assert.NotNull(PencariNaskah.Create("a"));
    }

    [Fact]
    public void Find_never_looks_at_choices_ids_and_dates()
    {
        Assert.Empty(Find("DuaBaris"));
        Assert.Empty(Find("Wajik"));
        Assert.Empty(Find(_naskah.Lampiran[0].Id!.Value.ToString()));
    }

    [Fact]
    public void Replace_all_is_one_edit_that_comes_back()
    {
        var kelompok = PencariNaskah.Create("Ampelgading", new PilihanCari(BedakanKapital: true))!.ReplaceAll(_naskah, "Kasembon");

        var hasil = NaskahUji.Berhasil(_naskah, kelompok);

        Assert.Empty(FindIn(hasil.Naskah, "Ampelgading", new PilihanCari(BedakanKapital: true)));
        Assert.Contains("CAMAT AMPELGADING", hasil.Naskah.BatangTubuh!.Judul, StringComparison.Ordinal);
        Assert.Equal("Ampelgading", hasil.Naskah.Kecamatan.Nama);
        Assert.Equal(FormatNaskah.Write(_naskah), FormatNaskah.Write(NaskahUji.Berhasil(hasil.Naskah, hasil.Balik).Naskah));
    }

    [Fact]
    public void Replace_of_one_place_leaves_the_others()
    {
        var pencari = PencariNaskah.Create("KEDUA")!;
        var tempat = pencari.Find(_naskah);

        var hasil = NaskahUji.Berhasil(_naskah, pencari.Replace(_naskah, tempat[^1], "KETIGA")!).Naskah;

        Assert.Equal(tempat.Count - 1, pencari.Find(hasil).Count);
        Assert.Null(pencari.Replace(hasil, tempat[^1], "KETIGA"));
    }

    [Fact]
    public void Replace_in_a_formula_keeps_its_fraction()
    {
        var hasil = NaskahUji.Berhasil(_naskah, PencariNaskah.Create("Hari kerja efektif")!.ReplaceAll(_naskah, "hari kerja wajib")).Naskah;

        Assert.Equal(
            "{Σ Pegawai × (Σ hari kerja wajib − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja wajib} × 100%",
            hasil.Lampiran[0].Bagian[0].Sasaran[0].Indikator[0].Formulasi[0].Teks);
    }

    [Fact]
    public void Find_does_not_reach_over_the_bar_of_a_fraction()
    {
        Assert.Empty(Find("masuk kerja)}/{Σ Pegawai"));
        Assert.Empty(Find("}/{"));
        Assert.NotEmpty(Find("masuk kerja)"));
    }

    [Fact]
    public void Replacement_that_would_break_a_fraction_is_refused()
    {
        var pencari = PencariNaskah.Create("efektif")!;

        Assert.Throws<AturanException>(() => pencari.ReplaceAll(_naskah, "}/{"));
        Assert.NotEmpty(pencari.ReplaceAll(_naskah, "/").Isi);
    }

    private List<KataDitemukan> Find(string kata, PilihanCari? pilihan = null) => FindIn(_naskah, kata, pilihan);

    private static List<KataDitemukan> FindIn(NaskahJson naskah, string kata, PilihanCari? pilihan = null) => [.. PencariNaskah.Create(kata, pilihan)!.Find(naskah)];

    private NaskahJson With(string tentang) => _naskah with { BatangTubuh = _naskah.BatangTubuh! with { Tentang = tentang }, Lampiran = [] };
}
