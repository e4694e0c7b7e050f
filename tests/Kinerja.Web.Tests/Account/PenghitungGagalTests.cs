using Kinerja.Web.Account;
using Xunit;

namespace Kinerja.Web.Tests.Account;

public sealed class PenghitungGagalTests
{
    private readonly Jam _jam = new();

    [Fact]
    public void Name_is_locked_after_the_fifth_failure_whoever_it_belongs_to()
    {
        using var hitung = new PenghitungGagal(_jam);
        for (var i = 0; i < PenghitungGagal.BatasGagal; i++)
        {
            Assert.False(hitung.IsTerkunci("TIDAK.ADA"));
            hitung.Add("TIDAK.ADA");
        }

        Assert.True(hitung.IsTerkunci("TIDAK.ADA"));
        Assert.False(hitung.IsTerkunci("LAIN"));
    }

    [Fact]
    public void Lock_ends_by_itself()
    {
        using var hitung = new PenghitungGagal(_jam);
        for (var i = 0; i < PenghitungGagal.BatasGagal; i++)
        {
            hitung.Add("A");
        }

        _jam.Kini += PenghitungGagal.LamaKunci;

        Assert.False(hitung.IsTerkunci("A"));
    }

    [Fact]
    public void Success_forgets_the_failures_before_it()
    {
        using var hitung = new PenghitungGagal(_jam);
        for (var i = 0; i < PenghitungGagal.BatasGagal - 1; i++)
        {
            hitung.Add("A");
        }

        hitung.Clear("A");
        hitung.Add("A");

        Assert.False(hitung.IsTerkunci("A"));
    }

    private sealed class Jam : TimeProvider
    {
        public DateTimeOffset Kini { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Kini;
    }
}
