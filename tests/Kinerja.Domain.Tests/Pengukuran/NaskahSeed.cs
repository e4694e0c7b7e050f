using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>The four decrees as they came, read from the repository: their own formulas, not copies of them.</summary>
internal static partial class NaskahSeed
{
    /// <summary>Every table cell that holds a formula in LaTeX, caption and all.</summary>
    public static IEnumerable<string> RumusLatex() => DaftarBerkas()
        .SelectMany(File.ReadAllLines)
        .SelectMany(baris => baris.Split('\t'))
        .Where(sel => PolaRumus().IsMatch(sel));

    public static IEnumerable<string> DaftarBerkas() => Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string sumber = "") =>
        Path.Combine(Path.GetDirectoryName(sumber)!, "..", "..", "Kinerja.Data.Tests", "Contoh", "Naskah");

    [GeneratedRegex(@"\$.*\$")]
    private static partial Regex PolaRumus();
}
