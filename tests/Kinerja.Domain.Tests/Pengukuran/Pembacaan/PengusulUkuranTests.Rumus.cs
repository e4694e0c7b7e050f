using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran.Pembacaan;

/// <summary>Rows that are formulas.</summary>
public sealed class PengusulRumusTests
{
    [Theory]
    [InlineData("Persentase desa tertib administrasi", "{Σ Desa tertib}/{Σ Desa seluruhnya} × 100%", JenisUkuran.Rasio, "%")]
    [InlineData("Nilai kinerja", "Nilai kehadiran × 30% + Nilai hasil × 50% + Nilai inovasi × 20%", JenisUkuran.Terbobot, "nilai")]
    [InlineData("Jumlah hari layanan", "Jumlah petugas x (Σ hari buka - Σ hari libur)", JenisUkuran.Hitungan, "orang-hari")]
    [InlineData("Rasio penyuluh", "Jumlah penyuluh dibagi jumlah kelompok tani", JenisUkuran.Rasio, "rasio")]
    public void A_formula_is_read_as_its_kind(string nama, string baris, JenisUkuran jenis, string satuan)
    {
        var usulan = Assert.Single(Contoh.Propose(nama, baris));

        Assert.Equal((jenis, satuan), (usulan.Definisi.Jenis, usulan.Definisi.Satuan));
        Assert.NotNull(Rumus.Parse(usulan.Definisi.Rumus).Evaluate([.. usulan.Definisi.DaftarVariabel.Select((_, i) => (decimal?)(i + 2))]).Nilai);
    }

    [Fact]
    public void Two_rows_of_one_thing_at_two_stages_are_one_ratio()
    {
        var usulan = Assert.Single(Contoh.Propose("Rekap perbaikan jalan", "Jumlah jalan desa yang ditargetkan", "Jumlah jalan desa yang selesai"));

        Assert.Equal("jalan desa yang selesai / jalan desa yang ditargetkan × 100%", usulan.Definisi.Rumus);
        Assert.Equal([0, 1], usulan.DaftarBaris);
        Assert.Contains(nameof(KodeTemuanUkuran.RasioTerpisah), Contoh.Kode(usulan));
    }

    [Fact]
    public void Two_rows_of_different_things_stay_two()
    {
        var usulan = Contoh.Propose("Jumlah kegiatan kebersihan", "Jumlah ruang yang dibersihkan", "Jumlah halaman yang disapu");

        Assert.Equal([0], usulan[0].DaftarBaris);
        Assert.Equal([1], usulan[1].DaftarBaris);
        Assert.All(usulan, u => Assert.Contains(nameof(KodeTemuanUkuran.BeberapaHitungan), Contoh.Kode(u)));
    }

    [Fact]
    public void A_limit_behind_the_formula_is_a_target_and_says_the_direction()
    {
        var usulan = Assert.Single(Contoh.Propose("Jumlah keterlambatan laporan", "Jumlah keterlambatan laporan ≤ 3 kali"));
        var target = Assert.Single(usulan.Definisi.DaftarTarget);

        Assert.Equal("keterlambatan laporan", usulan.Definisi.Rumus);
        Assert.Equal(Polaritas.Turun, usulan.Definisi.Polaritas);
        Assert.Equal((JenisUsulanTarget.Batas, 3m, Pembanding.PalingBanyak), (target.Jenis, target.Nilai, target.Pembanding));
        Assert.Equal(Polaritas.Naik, Assert.Single(Contoh.Propose("Jumlah kunjungan", "Jumlah kunjungan ≥ 3")).Definisi.Polaritas);
    }

    [Fact]
    public void An_inverted_ratio_stays_as_printed_with_its_correction_and_no_direction()
    {
        var usulan = Assert.Single(Contoh.Propose("Persentase izin", "Σ Izin yang diajukan / Σ Izin yang diterbitkan × 100%"));

        Assert.Equal("Izin yang diajukan / Izin yang diterbitkan × 100%", usulan.Definisi.Rumus);
        Assert.Null(usulan.Definisi.Polaritas);
        Assert.Equal(Keyakinan.PerluDiperiksa, usulan.Keyakinan);
        Assert.Equal("Izin yang diterbitkan / Izin yang diajukan × 100%", Assert.Single(usulan.DaftarTemuan, t => t.Kode == nameof(KodeTemuan.RasioTerbalik)).UsulanRumus);
    }

    [Theory]
    [InlineData("ASN × (hari kerja − ASN yang cuti) / ASN", "(ASN × hari kerja − [orang-hari tidak masuk kerja]) / ASN")]
    [InlineData("{Σ ASN × (Σ hari kerja − Σ ASN yang cuti)}/{Σ ASN × Σ hari kerja} × 100%", "(ASN × hari kerja − [orang-hari tidak masuk kerja]) / (ASN × hari kerja) × 100%")]
    public void Persons_taken_from_days_are_refused_with_a_correction_that_computes(string baris, string benar)
    {
        var temuan = Assert.Single(Assert.Single(Contoh.Propose("Tingkat kehadiran", baris)).DaftarTemuan, t => t.Kode == nameof(KodeTemuan.SatuanBerbeda));

        Assert.Equal(BobotTemuan.Tolak, temuan.Bobot);
        Assert.Equal(Rumus.Parse(benar), Rumus.Parse(temuan.UsulanRumus));
    }

    [Fact]
    public void A_formula_cut_off_is_told_and_not_guessed()
    {
        var usulan = Assert.Single(Contoh.Propose("Persentase desa", "{Σ Desa}/{Σ Desa seluruhnya × 100%"));

        Assert.Null(usulan.Definisi.Rumus);
        Assert.Contains(nameof(KodeTemuanUkuran.RumusTidakTerbaca), Contoh.Kode(usulan));
    }

    [Fact]
    public void A_slash_or_colon_in_a_sentence_divides_nothing() =>
        Assert.All(
            new[] { "Rapat dilaksanakan 6 kali / tahun", "Laporan disusun : lengkap dan jelas", "Kunjungan ke desa / kelurahan" },
            b => Assert.Equal(JenisUkuran.Hitungan, Assert.Single(Contoh.Propose("Jumlah rapat", b)).Definisi.Jenis));
}
