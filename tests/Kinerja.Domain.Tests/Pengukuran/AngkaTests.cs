using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class AngkaTests
{
    public static TheoryData<string, decimal> Sah => new()
    {
        { "1.250.500.000", 1250500000m }, { "2,5", 2.5m }, { "90,76", 90.76m }, { "1.234,5", 1234.5m }, { "5.239", 5239m }, { "0", 0m }, { "0,00", 0m }, { "-5", -5m }, { "−5", -5m }, { "–2,5", -2.5m },
        { "+7", 7m }, { "-0", 0m }, { "\u00A07\u00A0", 7m }, { "1\u00A0250\u00A0500,5", 1250500.5m }, { "1\u202F250", 1250m }, { "90,76%", 90.76m }, { "90,76 %", 90.76m }, { "100\u00A0%", 100m }, { "\uFEFF12", 12m },
        { "79.228.162.514.264.337.593.543.950.335", decimal.MaxValue }, { "0,0000000000000000000000000001", 0.0000000000000000000000000001m }, { "007", 7m }, { "1234567", 1234567m }, { "1,50000000000000000000000000000000", 1.5m },
    };

    public static TheoryData<string> Tolak =>
    [
        "", " ", "-", "%", "1.5", "93.5", "12.34", "1.2345", "1234.567", "0.123", "1.23.456", "1,234.5", "1,2,3", ",5", "5,", ".5", "5.", "1 250", "1..250", "--5", "5-", "- 5", "1e5", "٣", "５", "Rp5", "5 orang",
        "79.228.162.514.264.337.593.543.950.336", "0,00000000000000000000000000001", "12345678901234567890123456789,5", "5%%", "1.250\u00A0500", "NaN", "∞",
    ];

    [Theory]
    [MemberData(nameof(Sah))]
    public void An_indonesian_number_is_read_exactly(string teks, decimal nilai)
    {
        Assert.Equal(nilai, Angka.Read(teks).Nilai);
        Assert.True(Angka.TryReadLenient(teks, out var lentur));
        Assert.Equal(nilai, lentur.Nilai);
    }

    [Theory]
    [MemberData(nameof(Tolak))]
    public void Anything_else_is_refused_rather_than_guessed(string teks)
    {
        Assert.False(Angka.TryRead(teks, out _));
        Assert.Throws<AturanException>(() => Angka.Read(teks));
    }

    [Theory]
    [InlineData("93.5", 93.5)]
    [InlineData("12.34", 12.34)]
    [InlineData("0.125", 0.125)]
    [InlineData("1.2345", 1.2345)]
    [InlineData("1234.567", 1234.567)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("93.5%", 93.5)]
    [InlineData("5.239", 5239)]
    [InlineData("5,239", 5.239)]
    public void The_lenient_reader_takes_a_decimal_point_only_where_it_can_be_nothing_else(string teks, double nilai)
    {
        Assert.True(Angka.TryReadLenient(teks, out var angka));
        Assert.Equal((decimal)nilai, angka.Nilai);
    }

    [Theory]
    [InlineData("1.23.456")]
    [InlineData("1,2,3")]
    [InlineData("12,34.5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1 250")]
    public void The_lenient_reader_refuses_what_has_two_readings_or_none(string teks) => Assert.False(Angka.TryReadLenient(teks, out _));

    [Fact]
    public void The_printed_precision_and_the_percent_sign_are_told()
    {
        Assert.Equal(new Angka(90.7m, true, 2), Angka.Read("90,70%"));
        Assert.Equal(new Angka(90m, false, 0), Angka.Read("90"));
    }

    [Theory]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("-2.345", 2, "-2,35")]
    [InlineData("2.5", 0, "3")]
    [InlineData("1250500000", 0, "1.250.500.000")]
    [InlineData("1234.5", 2, "1.234,50")]
    [InlineData("-0.001", 2, "0,00")]
    public void Writing_rounds_half_away_from_zero(string nilai, int desimal, string teks) => Assert.Equal(teks, Angka.Write(Invarian(nilai), desimal));

    [Fact]
    public void Plain_writing_has_no_thousands_points() => Assert.Equal("1234567,50", Angka.WritePlain(1234567.5m, 2));

    [Fact]
    public void Every_number_that_is_written_reads_back()
    {
        var acak = new Random(20221);
        for (var i = 0; i < 5000; i++)
        {
            var nilai = new decimal(acak.Next(), acak.Next(), acak.Next(), acak.Next(2) == 0, (byte)acak.Next(29));
            Assert.Equal(nilai, Angka.Read(Angka.Write(nilai)).Nilai);
        }

        Assert.Equal(decimal.MinValue, Angka.Read(Angka.Write(decimal.MinValue)).Nilai);
    }

    private static decimal Invarian(string teks) => decimal.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
