using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class HitunganPeriodeTests
{
    private static readonly DefinisiUkuran Rasio = Define("Berkas selesai / Berkas masuk × 100%", JenisPeriode.Bulan, new("Berkas selesai", "berkas", Akumulasi.Jumlah), new("Berkas masuk", "berkas", Akumulasi.Jumlah));

    private static readonly Periode Tahun = Periode.Setahun(2022);

    [Fact]
    public void The_years_value_is_the_formula_over_the_sums_and_not_the_mean_of_the_months()
    {
        // 1 of 1 in January (100%), 50 of 100 in February (50%): the mean would say 75%.
        var hasil = HitunganPeriode.Compute(Rasio, Tahun, [.. Month(1, 1, 1), .. Month(2, 50, 100)]);

        Assert.Equal(50.495m, Math.Round(hasil.Hasil.Nilai!.Value, 3));
        Assert.Equal((2, 12, false), (hasil.Terisi, hasil.Wajib, hasil.Lengkap));
        Assert.Equal(101m, hasil.Nilai[NamaVariabel.Key("Berkas masuk")]);
    }

    [Fact]
    public void A_month_with_one_figure_missing_is_left_out_of_both_sums()
    {
        var hasil = HitunganPeriode.Compute(Rasio, Tahun, [.. Month(1, 8, 10), .. Month(2, null, 90)]);

        Assert.Equal(80m, hasil.Hasil.Nilai);
        Assert.Equal(1, hasil.Terisi);
    }

    [Fact]
    public void Nihil_is_counted_where_unknown_is_not()
    {
        Assert.Equal(40m, HitunganPeriode.Compute(Rasio, Tahun, [.. Month(1, 8, 10), .. Month(2, 0, 10)]).Hasil.Nilai);
        Assert.Equal(80m, HitunganPeriode.Compute(Rasio, Tahun, [.. Month(1, 8, 10), .. Month(2, null, 10)]).Hasil.Nilai);
    }

    [Fact]
    public void Nothing_entered_gives_a_reason_and_never_zero()
    {
        foreach (var isian in new IEnumerable<NilaiPeriode>[] { [], Month(3, null, null) })
        {
            var hasil = HitunganPeriode.Compute(Rasio, Tahun, isian);

            Assert.Null(hasil.Hasil.Nilai);
            Assert.Equal(SebabTanpaNilai.VariabelKurang, hasil.Hasil.Sebab);
            Assert.Equal(0, hasil.Terisi);
        }
    }

    [Theory]
    [InlineData(Akumulasi.Jumlah, 36)]
    [InlineData(Akumulasi.RataRata, 12)]
    [InlineData(Akumulasi.Terakhir, 10)]
    [InlineData(Akumulasi.Maksimum, 17)]
    public void A_variable_accumulates_as_it_says(Akumulasi akumulasi, int hasil)
    {
        var ukuran = Define("UKM", JenisPeriode.Bulan, new VariabelUkuran("UKM", "UKM", akumulasi));
        NilaiPeriode[] isian = [new("ukm", Periode.Bulan(2022, 5), 10), new("UKM", Periode.Bulan(2022, 1), 9), new("Jumlah UKM", Periode.Bulan(2022, 3), 17), new("UKM", Periode.Bulan(2023, 1), 999)];

        Assert.Equal(hasil, HitunganPeriode.Compute(ukuran, Tahun, isian).Hasil.Nilai);
    }

    [Fact]
    public void A_stock_entered_once_serves_the_flows_of_every_month()
    {
        var ukuran = Define("perekaman / wajib KTP × 100%", JenisPeriode.Triwulan, new("perekaman", "orang", Akumulasi.Jumlah), new("wajib KTP", "orang", Akumulasi.Terakhir));
        NilaiPeriode[] isian = [new("wajib KTP", Periode.Bulan(2022, 1), 400), new("perekaman", Periode.Bulan(2022, 1), 30), new("perekaman", Periode.Bulan(2022, 2), 70)];

        Assert.Equal(25m, HitunganPeriode.Compute(ukuran, Tahun, isian).Hasil.Nilai);
    }

    [Fact]
    public void A_yearly_measure_is_not_late_in_march()
    {
        var ukuran = Define("laporan", JenisPeriode.Tahun, new VariabelUkuran("laporan", "laporan", Akumulasi.Jumlah));
        var maret = HitunganPeriode.Compute(ukuran, Periode.Bulan(2022, 3), []);

        Assert.False(ukuran.IsDue(Periode.Bulan(2022, 3)));
        Assert.True(ukuran.IsDue(Tahun));
        Assert.Equal(0, maret.Wajib);
        Assert.True(maret.Lengkap);
        Assert.Contains("belum waktunya pada Maret 2022", maret.Hasil.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_not_counted_again_beside_its_quarter()
    {
        var ukuran = Define("laporan", JenisPeriode.Triwulan, new VariabelUkuran("laporan", "laporan", Akumulasi.Jumlah));

        Assert.Equal(9m, HitunganPeriode.Compute(ukuran, Tahun, [new("laporan", Periode.Bulan(2022, 2), 4), new("laporan", Periode.Triwulan(2022, 1), 6), new("laporan", Periode.Bulan(2022, 4), 3)]).Hasil.Nilai);
    }

    [Fact]
    public void Attendance_over_the_year_weighs_months_by_their_days()
    {
        var ukuran = Define(
            "Pegawai × (Hari kerja − hari tidak masuk) / (Pegawai × Hari kerja) × 100%", JenisPeriode.Bulan,
            new("Pegawai", "orang", Akumulasi.RataRata), new("Hari kerja", "hari", Akumulasi.Jumlah), new("hari tidak masuk", "hari", Akumulasi.Jumlah));
        NilaiPeriode[] isian = [.. Absen(1, 20, 20, 2), .. Absen(2, 22, 10, 1), .. Absen(3, 21, 10, 1)];

        Assert.Equal(90m, HitunganPeriode.Compute(ukuran, Tahun, isian).Hasil.Nilai);
        Assert.Equal(21m, HitunganPeriode.Compute(ukuran, Tahun, isian).Nilai[NamaVariabel.Key("Pegawai")]);
        Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, HitunganPeriode.Compute(ukuran, Tahun, Absen(1, 20, 20, 60)).Hasil.Sebab);
    }

    [Fact]
    public void Sums_beyond_all_bounds_give_a_reason() =>
        Assert.Equal(SebabTanpaNilai.Luapan, HitunganPeriode.Compute(Rasio, Tahun, [.. Month(1, decimal.MaxValue, 1), .. Month(2, decimal.MaxValue, 1)]).Hasil.Sebab);

    [Fact]
    public void A_gloss_has_nothing_to_compute() =>
        Assert.Contains("penjelasan", HitunganPeriode.Compute(Rasio with { Jenis = JenisUkuran.Penjelasan, Rumus = null }, Tahun, []).Hasil.Alasan, StringComparison.Ordinal);

    private static IEnumerable<NilaiPeriode> Month(int bulan, decimal? selesai, decimal? masuk) =>
        [new("Berkas selesai", Periode.Bulan(2022, bulan), selesai), new("Berkas masuk", Periode.Bulan(2022, bulan), masuk)];

    private static IEnumerable<NilaiPeriode> Absen(int bulan, decimal pegawai, decimal hari, decimal tidakMasuk) =>
        [new("Pegawai", Periode.Bulan(2022, bulan), pegawai), new("Hari kerja", Periode.Bulan(2022, bulan), hari), new("hari tidak masuk", Periode.Bulan(2022, bulan), tidakMasuk)];

    private static DefinisiUkuran Define(string rumus, JenisPeriode periode, params VariabelUkuran[] variabel) =>
        new() { Jenis = JenisUkuran.Rasio, Rumus = rumus, DaftarVariabel = variabel, Satuan = "%", Polaritas = Polaritas.Naik, Periode = periode, Akumulasi = Akumulasi.Jumlah };
}
