using System.Reflection;

namespace Kinerja.Documents.Typst;

/// <summary>Where the compiler's script, package, templates and fonts lie.</summary>
public sealed record LetakTypst
{
    public required string Skrip { get; init; }

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public required string Modul { get; init; }

    public required string Templat { get; init; }

    public required string Fon { get; init; }

    /// <summary>
    /// <c>KINERJA_TYPST</c> (a folder laid out as published), else <c>typst</c> beside the program, else the source tree that this assembly was built from.
    /// </summary>
    public static LetakTypst Find()
    {
        if (Environment.GetEnvironmentVariable("KINERJA_TYPST") is { Length: > 0 } folder)
        {
            return FromPublished(folder);
        }

        var terbit = Path.Combine(AppContext.BaseDirectory, "typst");
        return Directory.Exists(terbit) ? FromPublished(terbit) : FromSource();
    }

    public static LetakTypst FromPublished(string folder) => new()
    {
        Skrip = Path.Combine(folder, "penyusun.mjs"),
        Modul = folder,
        Templat = Path.Combine(folder, "templat"),
        Fon = Path.Combine(folder, "fon"),
    };

    private static LetakTypst FromSource()
    {
        var sumber = typeof(LetakTypst).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "KinerjaTypst")?.Value;
        if (sumber is null || !Directory.Exists(sumber))
        {
            throw new PenyusunException("Berkas pencetak naskah tidak ditemukan: tidak ada folder “typst” di samping program. Pasang ulang program ini atau isi KINERJA_TYPST.");
        }

        return new LetakTypst
        {
            Skrip = Path.Combine(sumber, "Typst", "penyusun.mjs"),
            Modul = Path.Combine(sumber, "Typst", "npm"),
            Templat = Path.Combine(sumber, "Keputusan", "Templat"),
            Fon = Path.Combine(sumber, "Fon"),
        };
    }
}
