using System.Globalization;
using System.Numerics;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class CapaianTests
{
    private static readonly KebijakanCapaian Linear = KebijakanCapaian.Baku;
    private static readonly KebijakanCapaian Rasio = new() { RumusTurun = RumusTurun.Rasio };

    [Theory]
    [InlineData(5, 5, "100", "100")]
    [InlineData(5, 3, "140", "166.67")]
    [InlineData(5, 7, "60", "71.43")]
    [InlineData(5, 6, "80", "83.33")]
    [InlineData(5, 0, "200", null)]
    [InlineData(5, 12, "-40", "41.67")]
    public void Less_is_better_by_both_formulas(int target, int realisasi, string linear, string? rasio)
    {
        Assert.Equal(Invarian(linear), Capaian.Compute(target, realisasi, Polaritas.Turun, Linear).Nilai);
        Assert.Equal(rasio is null ? null : Invarian(rasio), Capaian.Compute(target, realisasi, Polaritas.Turun, Rasio).Nilai);
    }

    [Fact]
    public void The_floor_of_the_policy_holds_what_would_fall_below_it()
    {
        var capaian = Capaian.Compute(5, 12, Polaritas.Turun, new KebijakanCapaian { BatasBawah = 0 });

        Assert.Equal((0m, "Dibatasi paling rendah 0."), (capaian.Nilai, capaian.Keterangan));
        Assert.Equal(-40m, Capaian.Compute(5, 12, Polaritas.Turun, Linear).Nilai);
    }

    [Fact]
    public void A_ratio_with_nothing_realised_is_endless_and_ends_at_the_cap()
    {
        Assert.Contains("membagi target dengan nol", Capaian.Compute(5, 0, Polaritas.Turun, Rasio).Alasan, StringComparison.Ordinal);
        Assert.Equal(120m, Capaian.Compute(5, 0, Polaritas.Turun, Rasio with { BatasAtas = 120 }).Nilai);
    }

    [Fact]
    public void The_cap_is_told_and_a_value_below_it_is_not()
    {
        var kebijakan = new KebijakanCapaian { BatasAtas = 120 };

        Assert.Equal((120m, "Dibatasi paling tinggi 120."), (Capaian.Compute(5, 3, Polaritas.Turun, kebijakan) is var c ? (c.Nilai, c.Keterangan) : default));
        Assert.Null(Capaian.Compute(5, 4, Polaritas.Turun, kebijakan).Keterangan);
    }

    [Theory]
    [InlineData("80", "95", "118.75")]
    [InlineData("90.76", "90.64", "99.87")]
    [InlineData("3", "1", "33.33")]
    [InlineData("3", "2", "66.67")]
    [InlineData("100", "0", "0.00")]
    [InlineData("100", "-5", "-5.00")]
    [InlineData("1250500000", "1250500000", "100.00")]
    public void More_is_better(string target, string realisasi, string nilai) => Assert.Equal(Invarian(nilai), Capaian.Compute(Invarian(target), Invarian(realisasi), Polaritas.Naik, Linear).Nilai);

    [Theory]
    [InlineData(10, 10, 100)]
    [InlineData(10, 8, 80)]
    [InlineData(10, 12, 80)]
    [InlineData(10, 25, -50)]
    public void Steady_loses_on_both_sides(int target, int realisasi, int nilai) => Assert.Equal(nilai, Capaian.Compute(target, realisasi, Polaritas.Stabil, Linear).Nilai);

    [Theory]
    [InlineData(Polaritas.Naik)]
    [InlineData(Polaritas.Turun)]
    [InlineData(Polaritas.Stabil)]
    public void A_target_of_zero_is_a_reason(Polaritas polaritas)
    {
        var capaian = Capaian.Compute(0, 1, polaritas, Linear);

        Assert.Null(capaian.Nilai);
        Assert.StartsWith("Target 0", capaian.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_may_say_what_a_target_of_zero_gives_except_where_more_is_better()
    {
        var kebijakan = new KebijakanCapaian { TargetNol = AturanTargetNol.SeratusAtauNol };

        Assert.Equal(100m, Capaian.Compute(0, 0, Polaritas.Turun, kebijakan).Nilai);
        Assert.Equal(0m, Capaian.Compute(0, 1, Polaritas.Turun, kebijakan).Nilai);
        Assert.All([Capaian.Compute(0, 0, Polaritas.Turun, kebijakan), Capaian.Compute(0, 1, Polaritas.Turun, kebijakan)], c => Assert.Contains("menurut kebijakan", c.Keterangan, StringComparison.Ordinal));
        Assert.Null(Capaian.Compute(0, 0, Polaritas.Naik, kebijakan).Nilai);
    }

    [Fact]
    public void A_negative_target_is_a_reason() => Assert.Contains("Target negatif", Capaian.Compute(-5, -3, Polaritas.Naik, Linear).Alasan, StringComparison.Ordinal);

    [Fact]
    public void Nothing_filled_in_is_not_zero()
    {
        Assert.Equal("Realisasi belum diisi.", Capaian.Compute(new NilaiTarget.Tunggal(5), null, Polaritas.Turun, Linear).Alasan);
        Assert.Equal("Target belum ditetapkan.", Capaian.Compute(null, 5, Polaritas.Naik, Linear).Alasan);
        Assert.Equal(0m, Capaian.Compute(new NilaiTarget.Tunggal(5), 0, Polaritas.Naik, Linear).Nilai);
    }

    [Theory]
    [InlineData(85, Polaritas.Naik, "100")]
    [InlineData(80, Polaritas.Naik, "100")]
    [InlineData(90, Polaritas.Turun, "100")]
    [InlineData(99, Polaritas.Naik, "110")]
    [InlineData(40, Polaritas.Naik, "50")]
    [InlineData(99, Polaritas.Turun, "90")]
    [InlineData(40, Polaritas.Turun, "150")]
    [InlineData(99, Polaritas.Stabil, "90")]
    [InlineData(40, Polaritas.Stabil, "50")]
    public void Within_a_range_is_all_and_outside_the_nearer_end_counts(int realisasi, Polaritas polaritas, string nilai) =>
        Assert.Equal(Invarian(nilai), Capaian.Compute(NilaiTarget.Read("80–90%"), realisasi, polaritas, Linear).Nilai);

    [Fact]
    public void A_text_target_is_reached_or_left_to_a_person()
    {
        var target = Assert.IsType<NilaiTarget.Teks>(NilaiTarget.Read("WTP"));

        Assert.Equal(100m, Capaian.Compute(target, " wtp ", Linear).Nilai);
        Assert.Contains("tidak sama", Capaian.Compute(target, "WDP", Linear).Alasan, StringComparison.Ordinal);
        Assert.NotNull(Capaian.Compute(target, " ", Linear).Alasan);
        Assert.Contains("berupa teks", Capaian.Compute(target, 5m, Polaritas.Naik, Linear).Alasan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80–90%", 80, 90)]
    [InlineData("80 - 90", 80, 90)]
    [InlineData("80% s.d. 90%", 80, 90)]
    [InlineData("80 sampai dengan 90", 80, 90)]
    public void A_range_is_read_as_printed(string teks, int bawah, int atas) => Assert.Equal(new NilaiTarget.Rentang(bawah, atas), NilaiTarget.Read(teks));

    [Theory]
    [InlineData("90–80")]
    [InlineData("sesuai kebutuhan")]
    [InlineData("2 semester")]
    public void What_is_neither_number_nor_range_stays_text(string teks) => Assert.Equal(new NilaiTarget.Teks(teks), NilaiTarget.Read(teks));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData(null)]
    public void No_target_is_nothing(string? teks) => Assert.Null(NilaiTarget.Read(teks));

    [Theory]
    [InlineData("200", "4.69", 2, "2.35")]
    [InlineData("200", "4.689999999999999999999999999", 2, "2.34")]
    [InlineData("400", "-9.38", 2, "-2.35")]
    [InlineData("3", "2", 0, "67")]
    [InlineData("3", "2", 10, "66.6666666667")]
    public void Rounding_is_once_and_half_away_from_zero(string target, string realisasi, int desimal, string nilai) =>
        Assert.Equal(Invarian(nilai), Capaian.Compute(Invarian(target), Invarian(realisasi), Polaritas.Naik, new KebijakanCapaian { Desimal = desimal }).Nilai);

    [Fact]
    public void The_quotient_is_not_rounded_before_it_is_rounded()
    {
        // 28 digits of the quotient say …5 exactly; the true quotient lies below the half.
        var (target, realisasi) = (20000000000000000000000000000m, 9000999999999999999999999999m);

        Assert.Equal(45.00m, Capaian.Compute(target, realisasi, Polaritas.Naik, Linear).Nilai);
        Assert.Equal(45.01m, Math.Round(realisasi / target * 100m, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Any_figures_give_a_number_or_a_reason()
    {
        decimal[] nilai = [decimal.MinValue, -1, 0, 0.0000000000000000000000000001m, 1, 3, decimal.MaxValue];
        foreach (var (t, r) in nilai.SelectMany(t => nilai.Select(r => (t, r))))
        {
            foreach (var polaritas in Enum.GetValues<Polaritas>())
            {
                var capaian = Capaian.Compute(t, r, polaritas, Rasio);
                Assert.True(capaian.Nilai is null != capaian.Alasan is null);
            }
        }
    }

    [Fact]
    public void Capaian_agrees_with_whole_number_arithmetic()
    {
        var acak = new Random(86);
        for (var i = 0; i < 5000; i++)
        {
            var (t, r) = (acak.Next(1, 2_000_000), acak.Next(0, 4_000_000));
            var persepuluhribu = new BigInteger(r) * 20000 / t;
            Assert.Equal((decimal)((persepuluhribu + 1) / 2) / 100m, Capaian.Compute(t, r, Polaritas.Naik, Linear).Nilai);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_policy_with_impossible_places_is_refused(int desimal) => Assert.Throws<AturanException>(() => new KebijakanCapaian { Desimal = desimal });

    [Fact]
    public void A_policy_whose_cap_lies_under_its_floor_is_refused() =>
        Assert.Throws<AturanException>(() => Capaian.Compute(5, 5, Polaritas.Naik, new KebijakanCapaian { BatasAtas = 50, BatasBawah = 60 }));

    private static decimal Invarian(string teks) => decimal.Parse(teks, CultureInfo.InvariantCulture);
}
