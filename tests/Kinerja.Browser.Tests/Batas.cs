using System.Reflection;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>
/// How long a step may last before it counts as failed. A page can stop answering in ways that no time limit of the browser's driver covers (a script evaluated in a frame that hangs), and a run that
/// never ends says less than a test that failed.
/// </summary>
public sealed class Batas
{
    /// <summary>Milliseconds for a whole test; the longest walks take a quarter of it.</summary>
    public const int Uji = 240_000;

    /// <summary>For starting or stopping a program or a browser.</summary>
    public static readonly TimeSpan Alat = TimeSpan.FromMinutes(2);

    [Fact]
    public void Every_test_that_can_wait_has_a_limit()
    {
        var tanpa = typeof(Batas).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Task) && m.GetCustomAttribute<FactAttribute>() is { Timeout: 0 })
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}").ToList();

        Assert.Empty(tanpa);
    }
}
