using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Perbandingan.Contoh;

namespace Kinerja.Domain.Tests.Perencanaan.Perbandingan;

public partial class BedaNaskahTests
{
    private static readonly IdentitasId Satu = IdentitasId.New();
    private static readonly IdentitasId Dua = IdentitasId.New();
    private static readonly IdentitasId Tiga = IdentitasId.New();

    public static TheoryData<string> SemuaNaskah => [.. DaftarKode];

    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public void Copy_with_new_rows_and_another_year_has_no_difference(string kode)
    {
        var lama = Read(kode);

        Assert.Equal("Tidak ada perbedaan.", BedaNaskah.Compare(lama, Renew(lama) with { Tahun = lama.Tahun + 1, AsalNaskah = AsalNaskah.Disusun }).Ringkasan);
        Assert.Equal(0, BedaNaskah.Compare(Renew(lama), Renew(lama)).Jumlah);
    }

    [Fact]
    public void Changed_text_is_told_word_by_word_with_its_place()
    {
        var lama = Naskah(Sasaran("Tertib administrasi", Indikator("Jumlah laporan", Satu)));
        var baru = Naskah(Sasaran("Tertib administrasi", Indikator("Jumlah dokumen", Satu, "Penghitungan Jumlah laporan")));

        var beda = Assert.Single(BedaNaskah.Compare(lama, baru).Daftar);

        Assert.Equal(JenisPerbedaan.Diubah, beda.Jenis);
        Assert.Equal("lampiran[0].bagian[0].sasaran[0].indikator[0].teks", beda.Tempat.Jalur);
        Assert.Equal("Lampiran › Kasi Pemerintahan › Sasaran 1 › Indikator 1", beda.Tempat.Uraian);
        Assert.Equal(("Jumlah laporan", "Jumlah dokumen"), (beda.TeksLama, beda.TeksBaru));
        Assert.Equal([JenisPotongan.Sama, JenisPotongan.Hapus, JenisPotongan.Tambah], beda.Kata.Select(k => k.Jenis));
    }

    [Fact]
    public void Move_alone_is_one_difference_however_far()
    {
        var (a, b, c, d) = (Indikator("Pertama sekali"), Indikator("Kedua kalinya"), Indikator("Ketiga nanti"), Indikator("Keempat terakhir"));

        Assert.Equal(["Dipindah Pertama sekali"], Describe(Naskah(Sasaran("S", a, b, c, d)), Naskah(Sasaran("S", b, c, d, a))));
        Assert.Equal(["Dipindah Keempat terakhir"], Describe(Naskah(Sasaran("S", a, b, c, d)), Naskah(Sasaran("S", d, a, b, c))));
    }

    [Fact]
    public void Move_and_change_of_one_indicator_are_two_differences()
    {
        var lama = Naskah(Sasaran("Sasaran kesatu", Indikator("Jumlah laporan", Satu), Indikator("Persentase surat", Dua)), Sasaran("Sasaran lain", Indikator("Waktu pelayanan", Tiga)));
        var baru = Naskah(
            Sasaran("Sasaran kesatu", Indikator("Persentase surat", Dua)),
            Sasaran("Sasaran lain", Indikator("Waktu pelayanan", Tiga), Indikator("Jumlah berkas", Satu, "Penghitungan Jumlah laporan")));

        Assert.Equal(["Dipindah Jumlah berkas", "Diubah Jumlah berkas"], Describe(lama, baru));
        Assert.Equal("Lampiran › Kasi Pemerintahan › Sasaran 1 › Indikator 1", BedaNaskah.Compare(lama, baru).Daftar.First().Lama!.Uraian);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Split_sasaran_is_one_added_and_its_indicators_moved(bool beridentitas)
    {
        var (a, b, c) = (I("Jumlah laporan bulanan", Satu), I("Persentase surat masuk", Dua), I("Waktu pelayanan KTP", Tiga));
        var utuh = Naskah(Sasaran("Tertib administrasi", a, b, c));
        var terbelah = Renew(Naskah(Sasaran("Tertib administrasi", a), Sasaran("Pelayanan yang cepat", b, c)), tetap: beridentitas);

        Assert.Equal(["Ditambah Pelayanan yang cepat", "Dipindah Persentase surat masuk", "Dipindah Waktu pelayanan KTP"], Describe(utuh, terbelah));
        Assert.Equal(["Dipindah Persentase surat masuk", "Dipindah Waktu pelayanan KTP", "Dihapus Pelayanan yang cepat"], Describe(terbelah, utuh));

        IndikatorJson I(string teks, IdentitasId id) => Indikator(teks, beridentitas ? id : null);
    }

    [Fact]
    public void Texts_that_occur_twice_are_told_apart_by_their_order()
    {
        Assert.Equal(["Diubah Jumlah laporan akhir"], Describe(Tiga("Jumlah laporan", "Jumlah laporan", "Jumlah laporan"), Tiga("Jumlah laporan", "Jumlah laporan akhir", "Jumlah laporan")));
        Assert.Equal(["Dihapus Jumlah laporan"], Describe(Tiga("Jumlah laporan", "Jumlah laporan", "Jumlah laporan"), Tiga("Jumlah laporan", "Jumlah laporan")));
        Assert.Equal(["Ditambah Jumlah laporan"], Describe(Tiga("Jumlah laporan", "Persentase"), Tiga("Jumlah laporan", "Jumlah laporan", "Persentase")));

        static NaskahJson Tiga(params string[] teks) => Dengan([Bagian("Staf") with { Tugas = Daftar(teks) }]);
    }

    [Fact]
    public void Two_sections_of_one_name_are_told_apart_by_what_stands_in_them()
    {
        var (a, b) = (Bagian("Pengelola Keuangan", Sasaran("Tertib kas", Indikator("Saldo kas tiap bulan"))), Bagian("Pengelola Keuangan", Sasaran("Tertib gaji", Indikator("Daftar gaji terkirim"))));

        Assert.Equal(["Dihapus Pengelola Keuangan"], Describe(Dengan([a, b]), Renew(Dengan([b]))));
        var pindah = Assert.Single(BedaNaskah.Compare(Dengan([a, b]), Renew(Dengan([b, a]))).Daftar);
        Assert.Equal((JenisPerbedaan.Dipindah, "Lampiran › Pengelola Keuangan (urutan ke-2)", "Lampiran › Pengelola Keuangan (urutan ke-1)"), (pindah.Jenis, pindah.Lama!.Uraian, pindah.Baru!.Uraian));
    }

    [Fact]
    public void Renamed_post_is_a_changed_name_and_not_another_section()
    {
        var lama = Dengan([Bagian("Kasi Pemerintahan", Sasaran("Tertib", Indikator("Jumlah laporan pemerintahan desa", Satu)), Sasaran("Lancar", Indikator("Persentase surat desa", Dua))), Bagian("Kasubag Umum")]);
        var baru = Dengan([lama.Lampiran[0].Bagian[0] with { Jabatan = "Kepala Bidang Tata Praja" }, Bagian("Kasubag Umum")]);

        Assert.Equal(["Diubah Kepala Bidang Tata Praja"], Describe(lama, Renew(baru, tetap: true)));
    }

    [Fact]
    public void Diktum_put_in_between_leaves_the_words_of_the_others_alone()
    {
        var lama = Read("35.07.31-2019");
        var diktum = lama.BatangTubuh!.Diktum;
        var baru = lama with
        {
            BatangTubuh = lama.BatangTubuh with { Diktum = [diktum[0], new Diktum(default, diktum[1].Label, "Biaya dibebankan pada APBD."), .. diktum.Skip(1).Select((d, i) => d with { Label = $"KE-{i + 3}" })] },
        };

        var beda = BedaNaskah.Compare(lama, baru);

        Assert.Equal(1, beda.Count(JenisPerbedaan.Ditambah));
        Assert.All(beda.Daftar.Where(p => p.Jenis == JenisPerbedaan.Diubah), p => Assert.EndsWith(".label", p.Tempat.Jalur, StringComparison.Ordinal));
        Assert.Equal(diktum.Count, beda.Jumlah);
    }

    [Fact]
    public void Diktum_rewritten_wholly_is_the_same_by_its_label()
    {
        var lama = Read("35.07.06-2022");
        var baru = lama with { BatangTubuh = lama.BatangTubuh! with { Diktum = [lama.BatangTubuh.Diktum[0] with { Teks = "Xyz." }, .. lama.BatangTubuh.Diktum.Skip(1)] } };

        Assert.Equal(["Diubah Xyz."], Describe(lama, baru));
    }

    [Fact]
    public void Part_that_comes_or_goes_is_one_difference_with_all_its_words()
    {
        var lama = Read("35.07.06-2022") with { KopSurat = null };
        var baru = Read("35.07.06-2022");

        var beda = Assert.Single(BedaNaskah.Compare(lama, baru).Daftar);

        Assert.Equal(JenisPerbedaan.Ditambah, beda.Jenis);
        Assert.StartsWith("PEMERINTAH KABUPATEN MALANG\nKECAMATAN AMPELGADING", beda.TeksBaru, StringComparison.Ordinal);
        Assert.Null(beda.TeksLama);
    }

    [Fact]
    public void Differences_are_grouped_by_part_in_the_order_of_the_paper()
    {
        var lama = Read("35.07.06-2022");
        var tubuh = lama.BatangTubuh!;
        var bagian = lama.Lampiran[0].Bagian;
        var baru = lama with
        {
            BatangTubuh = tubuh with { Nomor = "100.3.3/7", Menimbang = tubuh.Menimbang with { Butir = [.. tubuh.Menimbang.Butir, new Butir(default, "bahwa cukup;")] }, Penutup = tubuh.Penutup with { Nama = "SITI" } },
            Lampiran = [lama.Lampiran[0] with { Bagian = [bagian[0] with { Judul = "IKU" }, .. bagian.Skip(2)] }, .. lama.Lampiran.Skip(1)],
        };

        var beda = BedaNaskah.Compare(lama, baru);

        Assert.Equal(["Judul", "Menimbang", "Penutup", bagian[0].Jabatan!, bagian[1].Jabatan!], beda.Kelompok.Select(k => k.Judul));
        Assert.Equal("1 ditambah, 1 dihapus, 3 diubah.", beda.Ringkasan);
    }

    [Fact]
    public void Formula_is_compared_as_it_reads_and_a_fraction_that_became_text_is_noticed()
    {
        var pecahan = Naskah(Sasaran("S", Indikator("Persentase", Satu, "{hadir}/{wajib} × 100%")));

        var kata = Assert.Single(BedaNaskah.Compare(pecahan, Naskah(Sasaran("S", Indikator("Persentase", Satu, "{hadir}/{seharusnya} × 100%")))).Daftar).Kata;
        Assert.Equal(["(hadir) / (", "wajib", "seharusnya", ") × 100%"], kata.Select(k => k.Teks));

        Assert.Single(BedaNaskah.Compare(pecahan, Naskah(Sasaran("S", Indikator("Persentase", Satu, "(hadir) / (wajib) × 100%")))).Daftar);
    }

    private static IEnumerable<string> Describe(NaskahJson lama, NaskahJson baru) => BedaNaskah.Compare(lama, baru).Daftar.Select(p => $"{p.Jenis} {(p.TeksBaru ?? p.TeksLama!).Split('\n')[0]}");
}
