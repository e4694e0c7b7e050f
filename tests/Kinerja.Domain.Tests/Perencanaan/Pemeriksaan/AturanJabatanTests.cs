using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

/// <summary>L01–L08: the four decrees, a case of no decree, and a near miss that stays silent.</summary>
public sealed partial class AturanJabatanTests
{
    private const string Ampelgading = "35.07.06";
    private const string Bululawang = "35.07.14";
    private const string Kromengan = "35.07.31";
    private const string Sangkapura = "35.25.17";

    [Fact]
    public void A_decree_that_is_right_in_everything_gives_no_finding_about_jabatan_or_indikator() =>
        Assert.Empty(PemeriksaNaskah.Check(new KonteksPeriksa(Benar())).Where(t => t.Aturan[0] is 'L' or 'I').Select(t => $"{t.Aturan} {t.Tempat.Jalur} {t.Pesan}"));

    [Theory]
    [InlineData(Ampelgading, 16)]
    [InlineData(Bululawang, 12)]
    [InlineData(Kromengan, 0)]
    [InlineData(Sangkapura, 17)]
    public void L01_counts_empty_and_missing_headings(string kode, int banyak) => Assert.Equal(banyak, Jalur(Contoh(kode), "L01").Count);

    [Fact]
    public void L01_an_empty_list_a_missing_one_and_a_filled_one()
    {
        var isi = Bagian("Pengelola Arsip");

        Assert.Equal([Di(2, "tugas")], Jalur(Dengan(isi with { Tugas = DaftarButir.Kosong }), "L01"));
        Assert.Equal([Di(2, "fungsi")], Jalur(Dengan(isi with { Fungsi = null }), "L01"));
        Assert.Empty(Jalur(Dengan(isi), "L01"));
    }

    [Theory]
    [InlineData(Ampelgading, 1)]
    [InlineData(Bululawang, 0)]
    [InlineData(Kromengan, 1)]
    [InlineData(Sangkapura, 1)]
    public void L02_misses_the_camat(string kode, int banyak) => Assert.Equal(banyak, Jalur(Contoh(kode), "L02").Count);

    [Theory]
    [InlineData("Sekretaris Camat", 1)]
    [InlineData("Camat Wajak", 0)]
    [InlineData("Plt. CAMAT", 0)]
    public void L02_tells_the_camat_from_his_secretary(string jabatan, int banyak) =>
        Assert.Equal(banyak, Jalur(Benar().WithBagian(b => b with { Jabatan = jabatan }), "L02").Count);

    [Fact]
    public void L03_finds_the_units_of_two_decrees()
    {
        Assert.Equal([2, 3, 4, 5, 7], Check(Contoh(Ampelgading), "L03").Select(t => Nomor(t)));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Check(Contoh(Kromengan), "L03").Select(t => Nomor(t)));
        Assert.Empty(Check(Contoh(Bululawang), "L03"));
    }

    [Theory]
    [InlineData("Seksi Perekonomian", "Kepala Seksi Perekonomian")]
    [InlineData("SUBBAGIAN UMUM", "KEPALA SUBBAGIAN UMUM")]
    [InlineData("Kepala Seksi Perekonomian", null)]
    [InlineData("Pengelola Data Seksi Perekonomian", null)]
    public void L03_proposes_the_head(string jabatan, string? usulan) => Assert.Equal(usulan, Usulan(Bagian(jabatan), "L03"));

    [Fact]
    public void L04_finds_the_acting_head_of_Kromengan() =>
        Assert.Equal("Sub Bagian Umum, Kepegawaian, Keuangan dan Aset Kecamatan Kromengan", Assert.Single(Check(Contoh(Kromengan), "L04")).Perbaikan!.Baru);

    [Theory]
    [InlineData("Plh Kepala Seksi Perekonomian", "Kepala Seksi Perekonomian")]
    [InlineData("Kepala Seksi Perekonomian (Plt.)", "Kepala Seksi Perekonomian")]
    [InlineData("Pelaksana Tugas Sekretaris Kecamatan", "Sekretaris Kecamatan")]
    [InlineData("Pelaksana Teknis Pelayanan", null)]
    public void L04_takes_the_status_out(string jabatan, string? usulan) => Assert.Equal(usulan, Usulan(Bagian(jabatan), "L04"));

    [Fact]
    public void L05_finds_the_names_that_differ()
    {
        Assert.Equal([Di(5, "jabatan")], Jalur(Contoh(Sangkapura), "L05"));
        Assert.Contains(Di(3, "jabatan"), Jalur(Contoh(Bululawang), "L05"));
        Assert.Equal("Pengadministrasi Pelayanan Publik", Check(Contoh(Bululawang), "L05").First(t => t.Tempat.Jalur.Contains("sumberData.daftar.butir[1]", StringComparison.Ordinal)).Perbaikan!.Baru);
        Assert.Contains(Di(12, "tugas.butir[0].teks"), Jalur(Contoh(Ampelgading), "L05"));
    }

    [Fact]
    public void L05_compares_forms_of_one_kind_only()
    {
        var naskah = Dengan(Bagian("Kepala Seksi Perekonomian"), Bagian("Kepala Seksi Pelayanan"), Bagian("Kasi Sosial"));

        Assert.Equal([Di(4, "jabatan")], Jalur(naskah, "L05"));
        Assert.Empty(Jalur(Dengan(Bagian("Kepala Seksi Perekonomian"), Bagian("Kepala Subbagian Umum")), "L05"));
    }

    [Theory]
    [InlineData("Kepala Seksi Perekonomian", "membantu Camat melaksanakan urusan perekonomian dan penanaman modal;", 0)]
    [InlineData("Kepala Seksi Perdagangan Rakyat", "membantu Camat melaksanakan urusan perindustrian rakyat;", 1)]
    public void L05_compares_a_name_with_its_first_task(string jabatan, string tugas, int banyak) =>
        Assert.Equal(banyak, CheckTambahan(Dengan(Bagian(jabatan, [tugas, "melaksanakan tugas lain."])), "L05").Count);

    [Fact]
    public void L06_finds_posts_of_one_name()
    {
        var temuan = Check(Contoh(Kromengan), "L06");

        Assert.Equal([10, 11, 12], temuan.Select(t => Nomor(t)));
        Assert.Contains("tugas serta fungsi", temuan[2].Pesan, StringComparison.Ordinal);
        Assert.DoesNotContain("tugas serta fungsi", temuan[0].Pesan, StringComparison.Ordinal);
        Assert.Single(Check(Dengan(Bagian("Pengemudi"), Bagian("PENGEMUDI Kecamatan Wajak")), "L06"));
        Assert.Empty(Check(Dengan(Bagian("Pengemudi"), Bagian("Pengemudi Ambulans")), "L06"));
    }

    [Fact]
    public void L07_asks_about_the_superiors_of_the_seeds()
    {
        var kromengan = Check(Contoh(Kromengan), "L07");

        Assert.Equal([9, 10, 11, 12, 15, 16, 17], kromengan.Where(t => t.Kutipan == "oleh Camat").Select(t => Nomor(t)));
        Assert.Contains(kromengan, t => t.Tempat.Jalur == Di(15, "tugas.butir[2].teks") && t.Pesan.StartsWith("Ada 2 butir", StringComparison.Ordinal));
        Assert.Contains(kromengan, t => t.Tempat.Jalur == Di(17, "tugas.butir[0].teks"));
        Assert.Contains(Di(10, "tugas.butir[6].teks"), Jalur(Contoh(Ampelgading), "L07"));
        Assert.Contains(Di(4, "sasaran[1].indikator[0].formulasi[0].sumberData.daftar.butir[0].teks"), Jalur(Contoh(Ampelgading), "L07"));
        Assert.All(kromengan, t => Assert.True(t.Pertanyaan));
    }

    [Theory]
    [InlineData("Pengelola Kepegawaian", "melaksanakan tugas lain yang diberikan oleh Camat.", 1)]
    [InlineData("Kepala Seksi Perekonomian", "melaksanakan tugas lain yang diberikan oleh Camat.", 0)]
    [InlineData("Pengelola Kepegawaian", "melaksanakan tugas lain yang diberikan oleh Kepala Seksi Perekonomian.", 1)]
    [InlineData("Pengelola Data Pasar", "melaksanakan tugas lain yang diberikan oleh Kepala Seksi Perekonomian.", 0)]
    [InlineData("Pengelola Data Pasar", "melaksanakan tugas lain yang diberikan oleh Kepala Seksi Perikanan.", 1)]
    public void L07_compares_a_post_with_its_superior(string jabatan, string tugas, int banyak) =>
        Assert.Equal(banyak, CheckTambahan(Dengan(Bagian(jabatan, [tugas]), Bagian("Kepala Seksi Perekonomian")), "L07").Count);

    [Fact]
    public void L08_asks_about_the_copies_of_the_seeds()
    {
        Assert.Equal([6, 10, 11, 12, 16, 17], Check(Contoh(Kromengan), "L08").Where(t => t.Kutipan!.StartsWith("Pengkoordinasian penerapan", StringComparison.Ordinal)).Select(t => Nomor(t)));
        Assert.Superset(new HashSet<string> { Di(13, "tugas.butir[0].teks"), Di(18, "tugas.butir[0].teks"), Di(19, "tugas.butir[0].teks") }, Jalur(Contoh(Sangkapura), "L08").ToHashSet());
        Assert.Contains(Di(12, "tugas.butir[4].teks"), Jalur(Contoh(Ampelgading), "L08"));
        Assert.All(Check(Contoh(Sangkapura), "L08"), t => Assert.True(t.Pertanyaan));
    }

    [Theory]
    [InlineData("Pengelola Data Pertanahan", "menyusun jadwal ronda siskamling;", 1)]
    [InlineData("Pengelola Data Keamanan", "menyusun jadwal ronda siskamling;", 0)]
    [InlineData("Pengelola Data Pertanahan", "mencatat data pertanahan untuk keperluan keamanan;", 0)]
    [InlineData("Pengelola Barang", "mencatat barang milik negara;", 1)]
    [InlineData("Pengelola Barang", "mencatat barang milik negara dan daerah;", 0)]
    public void L08_compares_an_item_with_its_post(string jabatan, string tugas, int banyak) => Assert.Equal(banyak, CheckTambahan(Dengan(Bagian(jabatan, [tugas])), "L08").Count);

    private static string? Usulan(BagianJabatanJson bagian, string aturan) => CheckTambahan(Dengan(bagian), aturan) is [{ } satu] ? satu.Perbaikan?.Baru : null;

    private static int Nomor(TemuanNaskah temuan) => int.Parse(temuan.Tempat.Jalur.Split(".bagian[")[1].Split(']')[0], System.Globalization.CultureInfo.InvariantCulture);
}
