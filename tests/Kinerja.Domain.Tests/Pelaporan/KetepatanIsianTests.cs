using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pelaporan;

public sealed class KetepatanIsianTests
{
    [Theory]
    [InlineData(2026, 2026, 2, 10, false)]
    [InlineData(2026, 2026, 2, 11, true)]
    [InlineData(2026, 2027, 12, 31, true)]
    [InlineData(2026, 2028, 1, 1, false)]
    public void Late_is_what_this_year_or_the_year_before_still_owes(int tahun, int tahunKini, int bulanKini, int hari, bool terlambat) =>
        Assert.Equal(terlambat, KetepatanIsian.IsTerlambat(Periode.Bulan(tahun, 1), new DateOnly(tahun, 2, 10), new DateOnly(tahunKini, bulanKini, hari)));
}
