using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// I13–I25: sources, and indicators beside each other.
public sealed partial class AturanIndikatorTests
{
    [Fact]
    public void I13_finds_sources_that_are_somebody()
    {
        Assert.Contains(Sumber(10, 0, 0), Jalur(Contoh(Bululawang), "I13"));
        Assert.Contains("itu sendiri", Check(Contoh(Bululawang), "I13").Single(t => t.Tempat.Jalur == Sumber(10, 0, 0)).Pesan, StringComparison.Ordinal);
        Assert.Contains(Sumber(6, 0, 0), Jalur(Contoh(Ampelgading), "I13"));
        Assert.True(Jalur(Contoh(Kromengan), "I13").Count >= 31);
        Assert.Empty(Jalur(Contoh(Sangkapura), "I13"));
    }

    [Theory]
    [InlineData("Pengelola Arsip", 1)]
    [InlineData("Dinas Kearsipan", 1)]
    [InlineData("Seluruh kelurahan", 1)]
    [InlineData("Buku agenda Kasi Pelayanan", 0)]
    [InlineData("Laporan desa", 0)]
    public void I13_tells_somebody_from_a_record(string sumber, int banyak) => Assert.Equal(banyak, CheckTambahan(DenganIndikator("Jumlah arsip", "Arsip bernomor", sumber), "I13").Count);

    [Fact]
    public void I14_finds_the_wrong_sources_of_the_seeds()
    {
        Assert.Equal([Sumber(9, 0, 0), Sumber(0, 0, 0, 1, 1), Sumber(0, 1, 0, 1, 1), Sumber(0, 2, 0, 1, 1)], Jalur(Contoh(Bululawang), "I14"));
        Assert.Equal([Sumber(13, 0, 0), Sumber(13, 0, 1)], Jalur(Contoh(Kromengan), "I14"));
        Assert.Equal([Sumber(11, 0, 1)], Jalur(Contoh(Ampelgading), "I14"));
        Assert.Superset(new HashSet<string> { Sumber(20, 0, 0), Sumber(20, 1, 0) }, Jalur(Contoh(Sangkapura), "I14").ToHashSet());
    }

    [Theory]
    [InlineData("Jumlah pos ronda aktif", "DPA", 1)]
    [InlineData("Persentase penyerapan anggaran", "DPA", 0)]
    [InlineData("Jumlah pos ronda aktif", "Absensi pegawai", 1)]
    [InlineData("Persentase pegawai yang hadir", "Absensi pegawai", 0)]
    public void I14_asks_what_a_record_can_tell(string nama, string sumber, int banyak) => Assert.Equal(banyak, CheckTambahan(DenganIndikator(nama, "Dihitung tiap bulan", sumber), "I14").Count);

    [Fact]
    public void I15_asks_about_targets_of_one_activity()
    {
        var temuan = Check(Contoh(Sangkapura), "I15");

        Assert.Contains(temuan, t => t.Tempat.Jalur == Indikator(15, 0, 0) && t.Pesan.Contains("12 kali", StringComparison.Ordinal) && t.Pesan.Contains("6 kali", StringComparison.Ordinal));
        Assert.Contains(temuan, t => t.Tempat.Jalur == Indikator(16, 1, 0) && t.Pesan.Contains("17 desa", StringComparison.Ordinal));
        Assert.Contains(temuan, t => t.Tempat.Jalur == Indikator(4, 0, 1) && t.Pesan.Contains("dua kali", StringComparison.Ordinal));
        Assert.All(temuan, t => Assert.True(t.Pertanyaan));
    }

    [Theory]
    [InlineData("Jumlah penyuluhan kebakaran hutan", "Penyuluhan dilaksanakan 4 kali", "Penyuluhan dilaksanakan 6 kali", 1)]
    [InlineData("Jumlah penyuluhan kebakaran hutan", "Penyuluhan yang dihadiri warga", "Penyuluhan dilaksanakan 6 kali", 0)]
    public void I15_compares_targets_only_where_both_name_one(string nama, string satu, string dua, int banyak) =>
        Assert.Equal(banyak, Check(Dengan(Bagian("Kepala Seksi Ketertiban", null, null, Hasil("Amannya hutan", (nama, satu, "Laporan"))), Bagian("Pengelola Keamanan", null, null, Hasil("Amannya hutan", (nama, dua, "Laporan")))), "I15").Count);

    [Fact]
    public void I15_is_silent_about_different_activities() =>
        Assert.Empty(Check(Dengan(Bagian("Kepala Seksi Ketertiban", null, null, Hasil("A", ("Jumlah penyuluhan kebakaran hutan", "Dilaksanakan 4 kali", "Laporan"))), Bagian("Pengelola Pajak", null, null, Hasil("B", ("Jumlah penagihan tunggakan retribusi", "Dilaksanakan 6 kali", "Laporan")))), "I15"));

    [Fact]
    public void I16_compares_with_the_profile_and_without_it_the_paper_with_itself()
    {
        var naskah = Contoh(Sangkapura);
        var profil = ProfilPeriksa.Of(naskah) with { JumlahDesa = 17 };
        string[] desa = [Formulasi(2, 0, 0), Formulasi(9, 1, 0), Formulasi(9, 2, 0), Formulasi(9, 2, 1), Formulasi(9, 2, 2), Formulasi(9, 3, 0)];

        Assert.Equal(new HashSet<string>([.. desa, Formulasi(5, 0, 0), Formulasi(9, 4, 0)]), Jalur(naskah, "I16", profil).ToHashSet());
        Assert.All(Check(naskah, "I16", profil), t => Assert.Equal(TingkatAturan.Galat, t.Tingkat));
        Assert.Equal(desa, Jalur(naskah, "I16"));
        Assert.All(Check(naskah, "I16"), t => Assert.Equal(TingkatAturan.Peringatan, t.Tingkat));
    }

    [Theory]
    [InlineData("Pembinaan ke 15 desa", 13, 1)]
    [InlineData("Pembinaan ke 13 desa", 13, 0)]
    [InlineData("Pembinaan ke 5 desa", 13, 0)]
    public void I16_counts_up_to_what_there_is(string rumus, int desa, int banyak) =>
        Assert.Equal(banyak, CheckTambahan(DenganIndikator("Jumlah desa yang dibina", rumus), "I16", ProfilPeriksa.Of(Benar()) with { JumlahDesa = desa }).Count);

    [Fact]
    public void I17_finds_the_indicators_that_stand_twice()
    {
        Assert.Superset(
            new HashSet<string> { Indikator(11, 0, 0), Indikator(11, 0, 1), Indikator(12, 0, 0), Indikator(13, 0, 1), Indikator(17, 0, 0), Indikator(17, 0, 1) },
            Jalur(Contoh(Kromengan), "I17").ToHashSet());
        Assert.Superset(
            new HashSet<string> { Indikator(14, 4, 0), Indikator(8, 0, 0), Indikator(22, 0, 0), Indikator(16, 1, 0), Indikator(16, 2, 0), Indikator(9, 2, 2) },
            Jalur(Contoh(Sangkapura), "I17").ToHashSet());
        Assert.Empty(Jalur(Contoh(Bululawang), "I17"));
    }

    [Fact]
    public void I17_takes_one_identity_for_a_link_and_a_draft_for_another_thing()
    {
        var id = IdentitasId.New();
        var (satu, dua) = (Bagian("Kepala Seksi Arsip", null, null, Hasil("A", ("Jumlah arsip", "x y", "Buku"))), Bagian("Pengelola Arsip", null, null, Hasil("A", ("Jumlah arsip", "x y", "Buku"))));

        Assert.Single(Check(Dengan(satu, dua), "I17"));
        Assert.Empty(Check(Dengan(WithIdentitas(satu, id), WithIdentitas(dua, id)), "I17"));
        Assert.Empty(Check(Dengan(satu, Bagian("Pengelola Arsip", null, null, Hasil("A", ("Jumlah draf arsip", "x z", "Buku")))), "I17"));
    }

    [Fact]
    public void I18_finds_the_part_of_a_sasaran_that_nothing_measures()
    {
        Assert.Superset(new HashSet<string> { Di(9, "sasaran[0].teks"), Di(14, "sasaran[0].teks") }, Jalur(Contoh(Ampelgading), "I18").ToHashSet());
        Assert.Empty(Jalur(Contoh(Kromengan), "I18"));
        Assert.Equal("tertib kendaraan dinas", Assert.Single(Bagi("Tertib arsip dan tertib kendaraan dinas", "Jumlah arsip tertata")).Kutipan);
        Assert.Empty(Bagi("Terwujudnya arsip yang tertib dan aman", "Jumlah arsip tertata"));
        Assert.Empty(Bagi("Terwujudnya sarana dan prasarana arsip", "Jumlah sarana arsip"));
    }

    [Fact]
    public void I19_finds_the_tasks_of_the_seeds_that_nothing_measures()
    {
        Assert.Superset(new HashSet<string> { Di(3, "tugas.butir[7].teks"), Di(1, "tugas.butir[6].teks"), Di(4, "tugas.butir[3].teks") }, Jalur(Contoh(Bululawang), "I19").ToHashSet());
        Assert.Superset(new HashSet<string> { Di(2, "tugas.butir[7].teks"), Di(14, "tugas.butir[6].teks"), Di(14, "tugas.butir[7].teks"), Di(8, "tugas.butir[2].teks") }, Jalur(Contoh(Ampelgading), "I19").ToHashSet());
        Assert.Contains(Di(2, "tugas.butir[7].teks"), Jalur(Contoh(Kromengan), "I19"));
        Assert.DoesNotContain(Di(2, "tugas.butir[1].teks"), Jalur(Contoh(Kromengan), "I19"));
    }

    [Fact]
    public void I20_asks_about_indicators_of_another_field()
    {
        Assert.Superset(
            new HashSet<string> { Indikator(14, 0, 0), Indikator(14, 0, 1), Indikator(14, 1, 0), Indikator(14, 2, 0), Indikator(7, 2, 0), Indikator(7, 2, 1) },
            Jalur(Contoh(Sangkapura), "I20").ToHashSet());
        Assert.All(Check(Contoh(Sangkapura), "I20"), t => Assert.True(t.Pertanyaan));
        Assert.Single(CheckTambahan(DenganIndikator("Jumlah siskamling aktif", "x y", jabatan: "Pengelola Data Pertanahan"), "I20"));
        Assert.Empty(CheckTambahan(DenganIndikator("Jumlah sertifikat tanah", "x y", jabatan: "Pengelola Data Pertanahan"), "I20"));
    }

    [Fact]
    public void I21_finds_what_others_decide() =>
        Assert.Superset(new HashSet<string> { Formulasi(10, 0, 1), Formulasi(13, 2, 0), Formulasi(14, 4, 0), Formulasi(17, 0, 0), Indikator(10, 0, 0), Indikator(9, 0, 0) }, Jalur(Contoh(Sangkapura), "I21").ToHashSet());

    [Theory]
    [InlineData("Jumlah penerima bantuan pupuk", "Petani penerima", 1)]
    [InlineData("Jumlah laporan penerima bantuan pupuk", "Laporan bulanan", 0)]
    [InlineData("Jumlah bibit ditanam", "Menyesuaikan kuota dari dinas", 1)]
    [InlineData("Jumlah bibit ditanam", "Menyesuaikan musim tanam", 0)]
    public void I21_tells_the_own_work_from_the_gift_of_others(string nama, string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I21", nama, rumus).Count);

    [Fact]
    public void I22_finds_one_matter_under_two_names()
    {
        Assert.Equal([Indikator(3, 0, 3)], Jalur(Contoh(Ampelgading), "I22"));
        Assert.Equal([Indikator(5, 0, 0)], Jalur(Contoh(Bululawang), "I22"));
        Assert.Single(Berdua("Jumlah pembinaan linmas", "Jumlah pembinaan perlindungan masyarakat"));
        Assert.Empty(Berdua("Jumlah pembinaan linmas", "Jumlah pembinaan karang taruna"));
    }

    [Fact]
    public void I23_finds_a_sasaran_that_stops_at_a_conjunction()
    {
        var terbelah = Dengan(Bagian("Pengelola Arsip", null, null, Hasil("Tertatanya arsip masuk dan"), Hasil("arsip keluar", ("Jumlah arsip", "x y", "Buku"))));

        Assert.Contains("arsip keluar", Assert.Single(Check(terbelah, "I23")).Pesan, StringComparison.Ordinal);
        Assert.All(DaftarContoh, k => Assert.Empty(Check(Contoh(k), "I23")));
    }

    [Fact]
    public void I24_finds_the_marks_of_the_seeds()
    {
        Assert.Equal([Indikator(4, 1, 0), Di(5, "sasaran[0].teks"), Indikator(5, 1, 0)], Jalur(Contoh(Ampelgading), "I24"));
        Assert.Equal("Jumlah pelayanan Administrasi PATEN yang ditangani", Check(Contoh(Ampelgading), "I24")[2].Perbaikan!.Baru);
        Assert.Superset(new HashSet<string> { Indikator(13, 0, 0), Indikator(14, 0, 0) }, Jalur(Contoh(Kromengan), "I24").ToHashSet());
    }

    [Theory]
    [InlineData("Jumlah arsip ,tertata;", "Jumlah arsip ,tertata")]
    [InlineData("Jumlah arsip ( masuk )", "Jumlah arsip (masuk)")]
    [InlineData("Jumlah arsip, surat, dan berkas.", null)]
    [InlineData("Jumlah arsip a.n. camat", null)]
    public void I24_tidies_a_name(string nama, string? benar) => Assert.Equal(benar, Tambahan("I24", nama, "x y") is [{ } satu] ? satu.Perbaikan!.Baru : null);

    [Fact]
    public void I25_finds_papers_that_only_count_their_own_work()
    {
        Assert.All(DaftarContoh, k => Assert.Single(Check(Contoh(k), "I25")));
        Assert.Empty(Check(DenganIndikator("Jumlah arsip", "Arsip bernomor"), "I25"));
    }

    private static IReadOnlyList<TemuanNaskah> Bagi(string sasaran, string indikator) => CheckTambahan(DenganIndikator(indikator, "x y", sasaran: sasaran), "I18");

    private static IReadOnlyList<TemuanNaskah> Berdua(string satu, string dua) =>
        CheckTambahan(Dengan(Bagian("Pengelola Data", null, null, Hasil("A", (satu, "x y", "Buku"), (dua, "x z", "Buku")))), "I22");

    private static BagianJabatanJson WithIdentitas(BagianJabatanJson bagian, IdentitasId id) =>
        bagian with { Sasaran = [bagian.Sasaran[0] with { Indikator = [bagian.Sasaran[0].Indikator[0] with { IdentitasId = id }] }] };
}
