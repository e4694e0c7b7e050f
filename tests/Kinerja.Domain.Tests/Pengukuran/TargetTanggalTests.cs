using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Dates as targets.</summary>
public sealed class TargetTanggalTests
{
    private static readonly NilaiTarget.Tanggal AkhirMaret = new(new DateOnly(2022, 3, 31));

    [Theory]
    [InlineData("31 Maret 2022")]
    [InlineData("31 mar 2022")]
    [InlineData("31-03-2022")]
    [InlineData("31/3/2022")]
    [InlineData("2022-03-31")]
    public void A_date_is_read_in_indonesian_and_iso(string teks) => Assert.Equal(AkhirMaret, NilaiTarget.Read(teks));

    [Theory]
    [InlineData("31 Februari 2022")]
    [InlineData("03/31/2022")]
    [InlineData("31 Maret")]
    [InlineData("31 Ma 2022")]
    [InlineData("3 laporan 2022")]
    public void What_is_no_whole_date_is_none(string teks) => Assert.False(PembacaTanggal.TryRead(teks, out _));

    [Fact]
    public void A_date_without_a_year_takes_the_one_it_is_given()
    {
        Assert.True(PembacaTanggal.TryRead("31 Maret", out var hari, 2022));
        Assert.Equal(AkhirMaret.Hari, hari);
    }

    [Theory]
    [InlineData("2022-03-31", "100", "Tepat pada")]
    [InlineData("2022-03-01", "100", "30 hari lebih awal")]
    [InlineData("2022-04-09", "90", "Terlambat 9 hari")]
    [InlineData("2022-12-31", "-205.56", "Terlambat 275 hari")]
    [InlineData("2023-01-15", "-222.22", "Terlambat 290 hari")]
    public void On_time_is_a_hundred_and_late_is_measured_in_days_of_the_year(string realisasi, string capaian, string keterangan)
    {
        var hasil = Capaian.Compute(AkhirMaret, DateOnly.Parse(realisasi, System.Globalization.CultureInfo.InvariantCulture), KebijakanCapaian.Baku);

        Assert.Equal(decimal.Parse(capaian, System.Globalization.CultureInfo.InvariantCulture), hasil.Nilai);
        Assert.Contains(keterangan, hasil.Keterangan, StringComparison.Ordinal);
    }

    [Fact]
    public void Floor_and_ratio_of_the_policy_hold_for_dates_too()
    {
        Assert.Equal(0m, Capaian.Compute(AkhirMaret, new DateOnly(2022, 12, 31), new() { BatasBawah = 0 }).Nilai);
        Assert.Equal(50m, Capaian.Compute(AkhirMaret, new DateOnly(2022, 6, 29), new() { RumusTurun = RumusTurun.Rasio }).Nilai);
    }

    [Fact]
    public void A_figure_is_a_date_by_its_eight_digits_and_anything_else_gives_a_reason()
    {
        Assert.Equal(90m, Capaian.Compute(AkhirMaret, 20220409m, Polaritas.Naik, KebijakanCapaian.Baku).Nilai);
        Assert.Contains("20220331", Capaian.Compute(AkhirMaret, 12m, Polaritas.Naik, KebijakanCapaian.Baku).Alasan, StringComparison.Ordinal);
        Assert.Equal("Realisasi belum diisi.", Capaian.Compute(AkhirMaret, (decimal?)null, Polaritas.Naik, KebijakanCapaian.Baku).Alasan);
    }
}
