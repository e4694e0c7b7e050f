using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Cakupan;
using Kinerja.Domain.Perencanaan.Kebahasaan;
using Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Cakupan;

public sealed class PenghitungCakupanTests
{
    [Theory]
    [InlineData("pelaporan", "melaporkan")]
    [InlineData("laporan", "dilaporkan")]
    [InlineData("pengelolaan", "mengelola")]
    [InlineData("penyusunan", "menyusun")]
    [InlineData("disusun", "menyusun")]
    [InlineData("kependudukan", "penduduk")]
    [InlineData("pemeliharaan", "memelihara")]
    [InlineData("mengoordinasikan", "koordinasi")]
    [InlineData("kepegawaian", "pegawai")]
    [InlineData("pertanahan", "tanah")]
    [InlineData("perizinan", "izin")]
    [InlineData("surat-surat", "persuratan")]
    [InlineData("ketertiban", "penertiban")]
    public void KataDasar_brings_forms_of_one_word_together(string satu, string dua) => Assert.Equal(KataDasar.Key(satu), KataDasar.Key(dua));

    [Theory]
    [InlineData("pemerintah", "perangkat")]
    [InlineData("pengolahan", "pengelolaan")]
    [InlineData("desa", "dasar")]
    [InlineData("keamanan", "kenyamanan")]
    [InlineData("pembangunan", "pembinaan")]
    public void KataDasar_keeps_different_words_apart(string satu, string dua) => Assert.NotEqual(KataDasar.Key(satu), KataDasar.Key(dua));

    [Fact]
    public void A_task_is_covered_by_the_indicator_that_shares_its_matter()
    {
        var bagian = Compute(["mengelola pemakaian kendaraan dinas;", "menata taman kantor;", "melaksanakan tugas lain."], ("Jumlah kendaraan dinas yang terpelihara", "Kendaraan yang laik jalan"));

        Assert.Equal([KeadaanCakupan.Tercakup, KeadaanCakupan.Belum, KeadaanCakupan.TidakDinilai], bagian.DaftarTugas.Select(t => t.Keadaan));
        Assert.Equal("Jumlah kendaraan dinas yang terpelihara", Assert.Single(bagian.DaftarTugas[0].DaftarKaitan).Teks);
        Assert.Equal("lampiran[0].bagian[2].tugas.butir[1].teks", bagian.DaftarTugas[1].Tempat.Jalur);
    }

    [Fact]
    public void An_abbreviation_counts_as_what_it_stands_for() =>
        Assert.Equal(KeadaanCakupan.Tercakup, Compute(["membina keamanan lingkungan;"], ("Jumlah pos siskamling", "x y")).DaftarTugas[0].Keadaan);

    [Fact]
    public void What_is_done_alone_connects_nothing() =>
        Assert.Equal(KeadaanCakupan.Belum, Compute(["melaksanakan monitoring pajak;"], ("Jumlah monitoring siskamling", "x y")).DaftarTugas[0].Keadaan);

    [Fact]
    public void A_persons_word_holds_against_the_programs_in_both_directions()
    {
        var naskah = Naskah(["menata taman kantor;", "mengelola kendaraan dinas;"], ("Jumlah kendaraan dinas", "x y"));
        var bagian = naskah.Lampiran[0].Bagian[2];
        var id = IdentitasId.New();
        naskah = naskah.WithLampiran(l => l with { Bagian = [l.Bagian[0], l.Bagian[1], bagian with { Sasaran = [bagian.Sasaran[0] with { Indikator = [bagian.Sasaran[0].Indikator[0] with { IdentitasId = id }] }] }] });

        var hasil = PenghitungCakupan.Compute(naskah, [new KepastianKaitan(bagian.Tugas!.Butir[0].Id, id, true), new KepastianKaitan(bagian.Tugas.Butir[1].Id, id, false)])[2];

        Assert.Equal([KeadaanCakupan.Tercakup, KeadaanCakupan.Belum], hasil.DaftarTugas.Select(t => t.Keadaan));
        Assert.True(hasil.DaftarTugas[0].DaftarKaitan[0].Dipastikan);
    }

    [Theory]
    [InlineData("Tertib arsip dan tertib kendaraan", 2)]
    [InlineData("Tertatanya arsip, surat masuk, serta perpustakaan", 3)]
    [InlineData("Situasi keamanan, ketertiban dan kenyamanan masyarakat", 1)]
    [InlineData("Tata kelola keuangan yang transparan dan akuntabel", 1)]
    [InlineData("Terlaksananya monitoring dan evaluasi pembangunan", 1)]
    public void A_sasaran_is_taken_apart_where_it_names_several_things(string sasaran, int banyak) =>
        Assert.Equal(banyak, PenghitungCakupan.Compute(Dengan(Bagian("Pengelola Arsip", null, null, Hasil(sasaran, ("Jumlah arsip", "x y", "Buku")))))[2].DaftarSasaran[0].DaftarUnsur.Count);

    [Fact]
    public void A_sasaran_without_indicators_is_uncovered() =>
        Assert.Equal(KeadaanCakupan.Belum, PenghitungCakupan.Compute(Dengan(Bagian("Pengelola Arsip", null, null, Hasil("Tertatanya arsip"))))[2].DaftarSasaran[0].DaftarUnsur[0].Keadaan);

    [Fact]
    public void Every_section_of_every_example_is_there()
    {
        foreach (var naskah in DaftarContoh.Select(Contoh))
        {
            var cakupan = PenghitungCakupan.Compute(naskah);

            Assert.Equal(naskah.Lampiran.Sum(l => l.Bagian.Count), cakupan.Count);
            Assert.Equal(naskah.Lampiran.SelectMany(l => l.Bagian).Sum(b => b.Tugas?.Butir.Count ?? 0), cakupan.Sum(c => c.DaftarTugas.Count));
        }
    }

    private static NaskahJson Naskah(string[] tugas, (string Nama, string Formulasi) indikator) =>
        Dengan(Bagian("Pengadministrasi Umum", tugas, null, Hasil("Tertatanya kantor", (indikator.Nama, indikator.Formulasi, "Buku"))));

    private static CakupanBagian Compute(string[] tugas, (string Nama, string Formulasi) indikator) => PenghitungCakupan.Compute(Naskah(tugas, indikator))[2];
}
