using Xunit;

namespace Kinerja.Data.Tests;

/// <summary>Tests that count what the whole process does: they run after all others, one by one.</summary>
[CollectionDefinition(Nama, DisableParallelization = true)]
public sealed class KoleksiSendirian
{
    public const string Nama = "sendirian";
}
