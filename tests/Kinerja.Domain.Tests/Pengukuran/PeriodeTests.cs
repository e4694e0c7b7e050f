using System.Text.Json;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData(2022, JenisPeriode.Bulan, 0)]
    [InlineData(2022, JenisPeriode.Bulan, 13)]
    [InlineData(2022, JenisPeriode.Triwulan, 5)]
    [InlineData(2022, JenisPeriode.Semester, 3)]
    [InlineData(2022, JenisPeriode.Tahun, 2)]
    [InlineData(1999, JenisPeriode.Tahun, 1)]
    [InlineData(2022, (JenisPeriode)9, 1)]
    public void Nonsense_is_refused(int tahun, JenisPeriode jenis, int nomor) => Assert.Throws<AturanException>(() => new Periode(tahun, jenis, nomor));

    [Fact]
    public void Text_is_as_people_say_it()
    {
        Assert.Equal("Januari 2022", Periode.Bulan(2022, 1).ToString());
        Assert.Equal("Triwulan I 2022", Periode.Triwulan(2022, 1).ToString());
        Assert.Equal("Semester II 2022", Periode.Semester(2022, 2).ToString());
        Assert.Equal("2022", Periode.Setahun(2022).ToString());
    }

    [Fact]
    public void A_quarter_has_its_three_months_and_no_other()
    {
        var triwulan = Periode.Triwulan(2022, 2);

        Assert.Equal([Periode.Bulan(2022, 4), Periode.Bulan(2022, 5), Periode.Bulan(2022, 6)], triwulan.Split(JenisPeriode.Bulan));
        Assert.True(triwulan.Contains(Periode.Bulan(2022, 6)));
        Assert.False(triwulan.Contains(Periode.Bulan(2022, 7)));
        Assert.False(triwulan.Contains(Periode.Bulan(2023, 6)));
        Assert.True(triwulan.Contains(new DateOnly(2022, 4, 1)));
        Assert.False(triwulan.Contains(new DateOnly(2022, 3, 31)));
        Assert.Empty(triwulan.Split(JenisPeriode.Tahun));
        Assert.Equal(4, Periode.Setahun(2022).Split(JenisPeriode.Triwulan).Count);
    }

    [Fact]
    public void A_quarter_stands_behind_its_last_month()
    {
        Periode[] urut = [Periode.Bulan(2022, 2), Periode.Bulan(2022, 3), Periode.Triwulan(2022, 1), Periode.Bulan(2022, 4), Periode.Bulan(2022, 12), Periode.Triwulan(2022, 4), Periode.Semester(2022, 2), Periode.Setahun(2022), Periode.Bulan(2023, 1)];

        Assert.Equal(urut, urut.Reverse().Order());
        Assert.True(urut[0] < urut[1] && urut[2] > urut[1] && urut[0] <= urut[0] && urut[0] >= urut[0]);
    }

    [Fact]
    public void A_period_survives_json_and_a_broken_one_is_refused()
    {
        var json = JsonSerializer.Serialize(Periode.Triwulan(2022, 3), FormatNaskah.Opsi);

        Assert.Equal("""{"tahun":2022,"jenis":"Triwulan","nomor":3}""", json);
        Assert.Equal(Periode.Triwulan(2022, 3), JsonSerializer.Deserialize<Periode>(json, FormatNaskah.Opsi));
        Assert.Throws<AturanException>(() => JsonSerializer.Deserialize<Periode>(json.Replace("3}", "7}", StringComparison.Ordinal), FormatNaskah.Opsi));
    }
}
