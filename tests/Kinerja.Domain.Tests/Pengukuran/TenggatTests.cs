using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class TenggatTests
{
    [Theory]
    [InlineData(6, SatuanTenggat.Bulan, ArahTenggat.Sebelum, "2022-10-01", "2022-04-01")]
    [InlineData(1, SatuanTenggat.Bulan, ArahTenggat.Sebelum, "2022-03-31", "2022-02-28")]
    [InlineData(2, SatuanTenggat.Minggu, ArahTenggat.Sesudah, "2022-12-25", "2023-01-08")]
    [InlineData(1, SatuanTenggat.Tahun, ArahTenggat.Sebelum, "2024-02-29", "2023-02-28")]
    [InlineData(10, SatuanTenggat.Hari, ArahTenggat.Sesudah, "2022-02-20", "2022-03-02")]
    [InlineData(3, SatuanTenggat.HariKerja, ArahTenggat.Sesudah, "2022-03-03", "2022-03-08")] // Thursday: Friday, Monday, Tuesday
    [InlineData(3, SatuanTenggat.HariKerja, ArahTenggat.Sebelum, "2022-03-08", "2022-03-03")]
    [InlineData(null, null, ArahTenggat.Pada, "2022-04-03", "2022-04-03")]
    [InlineData(null, null, ArahTenggat.Sebelum, "2022-01-10", "2022-01-10")]
    public void Last_day_follows_the_rule(int? jumlah, SatuanTenggat? satuan, ArahTenggat arah, string acuan, string batas) =>
        Assert.Equal(Tanggal(batas), new AturanTenggat(jumlah, satuan, arah, ["TMT"]).FindBatas(Tanggal(acuan), IsHariKerja));

    [Fact]
    public void In_time_is_the_last_day_itself_and_what_is_still_to_come_counts_nowhere()
    {
        var aturan = new AturanTenggat(6, SatuanTenggat.Bulan, ArahTenggat.Sebelum, ["TMT kenaikan pangkat"]);
        PeristiwaTenggat Ajukan(string tmt, string? selesai) => new(Tanggal(tmt), selesai is null ? null : Tanggal(selesai));

        var hasil = HasilTenggat.Compute(
            aturan, [Ajukan("2022-10-01", "2022-04-01"), Ajukan("2022-10-01", "2022-04-02"), Ajukan("2022-10-01", null), Ajukan("2023-04-01", null)], Tanggal("2022-06-15"), IsHariKerja);

        Assert.Equal(new HasilTenggat(1, 3, 1), hasil);
        Assert.Equal(new HasilTenggat(0, 0, 0), HasilTenggat.Compute(aturan, [], Tanggal("2022-06-15"), IsHariKerja));
    }

    private static DateOnly Tanggal(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsHariKerja(DateOnly d) => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
