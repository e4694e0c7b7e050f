using System.Globalization;
using System.Runtime.CompilerServices;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Web.Tests;

public sealed class BudayaTests
{
    [ModuleInitializer]
    internal static void Apply() => BudayaUji.Apply();

    [Fact]
    public async Task Run_stands_under_the_culture_that_was_asked_for()
    {
        var diminta = Environment.GetEnvironmentVariable(BudayaUji.Variabel) is { Length: > 0 } nama ? CultureInfo.GetCultureInfo(nama) : CultureInfo.CurrentCulture;

        Assert.Equal(diminta, CultureInfo.CurrentCulture);
        Assert.Equal(diminta, await Task.Factory.StartNew(() => CultureInfo.CurrentCulture, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.Equal(diminta.NumberFormat.NumberDecimalSeparator, 1.5m.ToString(CultureInfo.CurrentCulture).Substring(1, 1));
    }
}
