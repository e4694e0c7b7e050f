using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Rows of published tables: right ones stay right, wrong ones are explained.</summary>
public sealed class PemeriksaanCapaianTests
{
    [Theory]
    [InlineData("80", "95", "118,75", Polaritas.Naik)]
    [InlineData("80", "95", "118,8", Polaritas.Naik)]
    [InlineData("80", "95", "119", Polaritas.Naik)]
    [InlineData("90,76", "90,64", "99,87%", Polaritas.Naik)]
    [InlineData("5", "3", "140", Polaritas.Turun)]
    [InlineData("10", "12", "80,00", Polaritas.Stabil)]
    [InlineData("100", "100", "100", Polaritas.Naik)]
    public void A_right_row_is_right_at_the_precision_it_is_printed_with(string target, string realisasi, string tercetak, Polaritas polaritas)
    {
        var hasil = Check(target, realisasi, tercetak, polaritas);

        Assert.True(hasil.Cocok);
        Assert.Null(hasil.Kesalahan);
    }

    [Theory]
    [InlineData("80", "95", "84,21", Polaritas.Naik, KesalahanTabel.KolomTertukar, "118,75")]
    [InlineData("80", "95", "95", Polaritas.Naik, KesalahanTabel.RealisasiDisalin, "119")]
    [InlineData("80", "95", "80", Polaritas.Naik, KesalahanTabel.TargetDisalin, "119")]
    [InlineData("3", "2", "66,66", Polaritas.Naik, KesalahanTabel.Dipotong, "66,67")]
    [InlineData("80", "95", "100", Polaritas.Naik, KesalahanTabel.Dibatasi, "119")]
    [InlineData("50", "95", "150,00", Polaritas.Naik, KesalahanTabel.Dibatasi, "190,00")]
    [InlineData("5", "3", "166,67", Polaritas.Turun, KesalahanTabel.RumusTurunLain, "140,00")]
    [InlineData("5", "2", "40,00", Polaritas.Turun, KesalahanTabel.PolaritasLain, "160,00")]
    [InlineData("10", "12", "120,00", Polaritas.Stabil, KesalahanTabel.PolaritasLain, "80,00")]
    [InlineData("80", "95", "1,1875", Polaritas.Naik, KesalahanTabel.LupaKaliSeratus, "118,7500")]
    [InlineData("80", "95", "11,88", Polaritas.Naik, KesalahanTabel.TandaDesimalLain, "118,75")]
    [InlineData("90,76", "90,64", "9987", Polaritas.Naik, KesalahanTabel.TandaDesimalLain, "100")]
    [InlineData("80", "9,5", "118,75", Polaritas.Naik, KesalahanTabel.TandaDesimalLain, "11,88")]
    [InlineData("80", "95", "77,77", Polaritas.Naik, KesalahanTabel.TidakDikenal, "118,75")]
    public void A_wrong_row_is_explained(string target, string realisasi, string tercetak, Polaritas polaritas, KesalahanTabel kesalahan, string benar)
    {
        var hasil = Check(target, realisasi, tercetak, polaritas);

        Assert.False(hasil.Cocok);
        Assert.Equal(kesalahan, hasil.Kesalahan);
        Assert.StartsWith($"Seharusnya {benar}. ", hasil.Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_computed_is_never_right()
    {
        var hasil = Check("0", "5", "100", Polaritas.Naik);

        Assert.False(hasil.Cocok);
        Assert.Null(hasil.Kesalahan);
        Assert.Contains("Target 0", hasil.Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_policy_caps_is_no_mistake()
    {
        var kebijakan = new KebijakanCapaian { BatasAtas = 100 };

        Assert.True(PemeriksaanCapaian.Check(80, 95, Angka.Read("100"), Polaritas.Naik, kebijakan).Cocok);
        Assert.False(PemeriksaanCapaian.Check(80, 95, Angka.Read("118,75"), Polaritas.Naik, kebijakan).Cocok);
    }

    [Fact]
    public void The_linear_formula_is_the_other_one_where_the_policy_is_the_ratio() =>
        Assert.Equal(KesalahanTabel.RumusTurunLain, PemeriksaanCapaian.Check(5, 3, Angka.Read("140"), Polaritas.Turun, new KebijakanCapaian { RumusTurun = RumusTurun.Rasio }).Kesalahan);

    [Fact]
    public void Any_row_gets_an_answer()
    {
        decimal[] nilai = [decimal.MinValue, -1, 0, 0.0000000000000000000000000001m, 1, 3, decimal.MaxValue];
        foreach (var (t, r) in nilai.SelectMany(t => nilai.Select(r => (t, r))))
        {
            Assert.All(Enum.GetValues<Polaritas>(), p => Assert.All(nilai, n => Assert.NotEmpty(PemeriksaanCapaian.Check(t, r, new Angka(n, false, 28), p, KebijakanCapaian.Baku).Penjelasan)));
        }
    }

    private static HasilPemeriksaanCapaian Check(string target, string realisasi, string tercetak, Polaritas polaritas) =>
        PemeriksaanCapaian.Check(Angka.Read(target).Nilai, Angka.Read(realisasi).Nilai, Angka.Read(tercetak), polaritas, KebijakanCapaian.Baku);
}
