using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

public sealed class AlamatSelTests
{
    [Fact]
    public void Address_of_a_period_reads_back_as_itself()
    {
        var id = UkuranId.New();
        foreach (var periode in Enum.GetValues<JenisPeriode>().SelectMany(j => Periode.Setahun(2022).Split(j)))
        {
            Assert.True(AlamatSel.TryRead(AlamatSel.Write(id, periode), out var ukuran, out var terbaca));
            Assert.Equal((id, periode), (ukuran, terbaca));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x/2022-Bulan-1")]
    [InlineData("0190a000-0000-7000-8000-000000000001")]
    [InlineData("0190a000-0000-7000-8000-000000000001/2022-Bulan-13")]
    [InlineData("0190a000-0000-7000-8000-000000000001/2022-Bulan--1")]
    [InlineData("0190a000-0000-7000-8000-000000000001/1999-Bulan-1")]
    [InlineData("0190a000-0000-7000-8000-000000000001/2022-9-1")]
    [InlineData("0190a000-0000-7000-8000-000000000001/2022-Minggu-1")]
    public void Address_that_is_made_up_is_refused(string alamat) => Assert.False(AlamatSel.TryRead(alamat, out _, out _));
}
