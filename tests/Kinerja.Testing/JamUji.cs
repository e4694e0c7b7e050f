namespace Kinerja.Testing;

/// <summary>A clock that stands still.</summary>
public sealed class JamUji(DateTimeOffset kini) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => kini;
}
