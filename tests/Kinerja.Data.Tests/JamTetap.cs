namespace Kinerja.Data.Tests;

/// <summary>A clock that stands at noon of a day in Western Indonesia.</summary>
internal sealed class JamTetap(int tahun, int bulan, int hari) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(tahun, bulan, hari, 5, 0, 0, TimeSpan.Zero);
}
