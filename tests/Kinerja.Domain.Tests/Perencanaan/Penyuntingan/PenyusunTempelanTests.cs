using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PenyusunTempelanTests
{
    private const string Kepala = "SASARAN/ KINERJA UTAMA\tINDIKATOR KINERJA INDIVIDU\tPENJELASAN/ FORMULASI PENGHITUNGAN\tSUMBER DATA\n";

    private readonly NaskahJson _naskah = NaskahUji.Read(NaskahUji.Ampelgading);

    private BagianJabatanJson Bagian => _naskah.Lampiran[0].Bagian[0];

    [Fact]
    public void Blank_cell_goes_on_with_what_stands_above()
    {
        var sasaran = Read(Kepala + "Tertib\tKehadiran\tJumlah hadir\tAbsensi\n\t\tJumlah alpa\tSubag Umum\n\tLaporan\tJumlah laporan\tArsip\n\t\t\tSekcam\nAman\tPatroli\tJumlah patroli\tTrantib");

        Assert.Equal(["Tertib", "Aman"], sasaran.Select(s => s.Teks));
        Assert.Equal(["Kehadiran", "Laporan"], sasaran[0].Indikator.Select(i => i.Teks));
        Assert.Equal(["Jumlah hadir", "Jumlah alpa"], sasaran[0].Indikator[0].Formulasi.Select(f => f.Teks));
        Assert.Equal(["Arsip", "Sekcam"], sasaran[0].Indikator[1].Formulasi[0].SumberData.Daftar.Butir.Select(b => b.Teks));
    }

    [Fact]
    public void Head_is_dropped_where_every_page_repeats_it()
    {
        var sasaran = Read(Kepala + "(1)\t(2)\t(3)\t(4)\nTertib\tKehadiran\tJumlah\tAbsensi\n" + Kepala + "\tLaporan\tJumlah\tArsip");

        Assert.Equal(["Kehadiran", "Laporan"], sasaran.Single().Indikator.Select(i => i.Teks));
    }

    [Fact]
    public void Sasaran_that_a_page_cut_goes_on()
    {
        var sasaran = Read(Kepala + "Meningkatnya kinerja aparatur\tKehadiran\tJumlah\tAbsensi\nsehingga pelayanan baik\t\t\t\nAman\tPatroli\tJumlah\tTrantib");

        Assert.Equal(["Meningkatnya kinerja aparatur sehingga pelayanan baik", "Aman"], sasaran.Select(s => s.Teks));
    }

    [Fact]
    public void Columns_stand_where_their_titles_do()
    {
        var sasaran = Read("No\tSumber Data\tIndikator Kinerja\tFormulasi\tSasaran\n1\tAbsensi\tKehadiran\tJumlah\tTertib").Single();

        Assert.Equal(("Tertib", "Kehadiran", "Jumlah", "Absensi"), (sasaran.Teks, sasaran.Indikator[0].Teks, sasaran.Indikator[0].Formulasi[0].Teks, sasaran.Indikator[0].Formulasi[0].SumberData.Daftar.Butir[0].Teks));
    }

    [Fact]
    public void Row_that_speaks_of_indicators_is_no_head()
    {
        var sasaran = Read(Kepala + "Kinerja baik\tIndikator terukur\tJumlah\tArsip\nMeningkatnya kinerja\tIndeks kinerja\tJumlah\tArsip");

        Assert.Equal(["Kinerja baik", "Meningkatnya kinerja"], sasaran.Select(s => s.Teks));
    }

    [Theory]
    [InlineData("1\tTertib\tKehadiran\tJumlah\tAbsensi\n2\tAman\tPatroli\tJumlah\tTrantib", "Tertib")]
    [InlineData("Tertib\tKehadiran\tJumlah\tAbsensi", "Tertib")]
    [InlineData("Kehadiran\tJumlah\tAbsensi", "")]
    [InlineData("Kehadiran\tJumlah", "")]
    public void Without_titles_the_order_of_the_paper_counts(string teks, string sasaran)
    {
        var hasil = Read(teks)[0];

        Assert.Equal((sasaran, "Kehadiran", "Jumlah"), (hasil.Teks, hasil.Indikator[0].Teks, hasil.Indikator[0].Formulasi[0].Teks));
    }

    [Fact]
    public void Several_indicators_in_one_cell_are_told_apart_with_their_formulas()
    {
        var sasaran = Read(Kepala + "Tertib\t\"❖ Kehadiran\n❖ Laporan\"\t\"1. Jumlah hadir\n2. Jumlah laporan\"\tArsip").Single();

        Assert.Equal([("Kehadiran", "Jumlah hadir"), ("Laporan", "Jumlah laporan")], sasaran.Indikator.Select(i => (i.Teks, i.Formulasi.Single().Teks)));
        Assert.All(sasaran.Indikator, i => Assert.Equal(GayaDaftar.Wajik, i.Penanda));
    }

    [Fact]
    public void Formulas_that_do_not_pair_stay_together_with_the_first()
    {
        var sasaran = Read(Kepala + "Tertib\t\"- Kehadiran\n- Laporan\"\tJumlah semua\tArsip").Single();

        Assert.Equal([1, 0], sasaran.Indikator.Select(i => i.Formulasi.Count));
    }

    [Fact]
    public void Items_under_a_name_are_its_parts()
    {
        var indikator = Read(Kepala + "Tertib\t\"Persentase pelayanan:\na. KTP\nb. KK\"\tJumlah\tArsip").Single().Indikator.Single();

        Assert.Equal("Persentase pelayanan:", indikator.Teks);
        Assert.Equal(["KTP", "KK"], indikator.Rincian!.Butir.Select(b => b.Teks));
    }

    [Fact]
    public void Note_in_a_cell_is_told_from_its_words()
    {
        var f = Read(Kepala + "Tertib\tKehadiran\t\"Jumlah hadir\nCatatan : setahun\"\t\"- Absensi\n- Arsip\nCatatan: 240 hari\"").Single().Indikator[0].Formulasi[0];

        Assert.Equal(("Jumlah hadir", "setahun", "240 hari"), (f.Teks, f.Catatan, f.SumberData.Catatan));
        Assert.Equal(["Absensi", "Arsip"], f.SumberData.Daftar.Butir.Select(b => b.Teks));
    }

    [Fact]
    public void Every_piece_gets_an_id_of_its_own()
    {
        var ke = new AlamatNaskah(Bagian.Id!.Value.Value, NamaBidang.Sasaran);
        var tempelan = PembacaTempelan.Read(null, Kepala + "Tertib\tKehadiran\tJumlah\t\"a. Absensi\nb. Arsip\"\nAman\tPatroli\tJumlah\tTrantib");

        var hasil = NaskahUji.Berhasil(_naskah, PenyusunTempelan.CreateSisip(_naskah, ke, Bagian.Sasaran[0].Id!.Value.Value, tempelan));

        Assert.Equal([Bagian.Sasaran[0].Teks, "Tertib", "Aman"], hasil.Naskah.Lampiran[0].Bagian[0].Sasaran.Select(s => s.Teks).Take(3));
        Assert.Equal(FormatNaskah.Write(_naskah), FormatNaskah.Write(NaskahUji.Berhasil(hasil.Naskah, hasil.Balik).Naskah));
    }

    [Theory]
    [InlineData(NamaBidang.Tugas)]
    [InlineData(NamaBidang.Sasaran)]
    public void List_goes_into_any_list_of_a_section(string daftar)
    {
        var sisip = PenyusunTempelan.CreateSisip(_naskah, new(Bagian.Id!.Value.Value, daftar), null, PembacaTempelan.Read(null, "1. satu\n2. dua"));

        Assert.Equal(2, sisip.Item.Count);
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, sisip));
    }

    [Fact]
    public void Paste_into_mengingat_and_diktum_makes_their_kind()
    {
        var tempelan = PembacaTempelan.Read(null, "1. Undang-Undang\n2. Peraturan");

        Assert.All(PenyusunTempelan.CreateSisip(_naskah, new(null, NamaBidang.Mengingat), null, tempelan).Item, i => Assert.IsType<Isi<Kinerja.Domain.Penetapan.DasarHukum>>(i));
        Assert.All(PenyusunTempelan.CreateSisip(_naskah, new(null, NamaBidang.Diktum), null, tempelan).Item, i => Assert.IsType<Isi<Kinerja.Domain.Penetapan.Diktum>>(i));
        Assert.Throws<AturanException>(() => PenyusunTempelan.CreateSisip(_naskah, new(null, NamaBidang.Lampiran), null, tempelan));
        Assert.Throws<AturanException>(() => PenyusunTempelan.CreateSisip(_naskah, new(null, NamaBidang.Mengingat), null, new Tempelan.Kosong()));
    }

    private static IReadOnlyList<SasaranJson> Read(string teks) => PenyusunTempelan.CreateSasaran(Assert.IsType<Tempelan.Tabel>(PembacaTempelan.Read(null, teks)));
}
