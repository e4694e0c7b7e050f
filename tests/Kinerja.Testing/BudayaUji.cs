using System.Globalization;

namespace Kinerja.Testing;

/// <summary>The culture that a whole run of a test project stands under. <c>tests/run.sh</c> runs twice: what a person reads must not depend on the server's language.</summary>
public static class BudayaUji
{
    public const string Variabel = "KINERJA_BUDAYA";

    /// <summary>For a module initializer: before the first test, and for every thread that the run will make.</summary>
    public static void Apply()
    {
        if (Environment.GetEnvironmentVariable(Variabel) is { Length: > 0 } nama)
        {
            var budaya = CultureInfo.GetCultureInfo(nama, predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = budaya;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = budaya;
        }
    }
}
