using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Impor;

/// <summary>The names of the styles of an exported decree. Programs rename the ids of styles when they save; the names stay.</summary>
internal static partial class NamaGaya
{
    private const string Awalan = "Naskah ";

    private static readonly Dictionary<string, PeranParagraf> Peran = Enum.GetValues<PeranParagraf>().ToDictionary(Write, StringComparer.OrdinalIgnoreCase);

    /// <summary>Naskah Judul Bagian</summary>
    public static string Write(PeranParagraf peran) => Awalan + Kapital().Replace(peran.ToString(), " $0").Trim();

    public static PeranParagraf? Read(string? nama) => nama is not null && Peran.TryGetValue(nama, out var peran) ? peran : null;

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Kapital();
}
