namespace Kinerja.Data.Tests.Contoh;

/// <summary>The text of one decree as the scan gave it, with its list of repairs.</summary>
public sealed record SumberNaskah(string Teks, DaftarPerbaikan Daftar)
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "Contoh", "Naskah");

    public static SumberNaskah Read(string kode)
    {
        var berkas = Directory.GetFiles(Map, $"{kode}-*.txt").Single();
        return new(File.ReadAllText(berkas).ReplaceLineEndings("\n"), DaftarPerbaikan.Parse(File.ReadAllText(Path.ChangeExtension(berkas, ".perbaikan.json"))));
    }

    /// <summary>The words of all seeds, none of them repaired.</summary>
    public static HashSet<string> ReadKosakata() =>
        [.. Directory.GetFiles(Map, "*.txt").SelectMany(b => Kosakata.Split(PembersihTeks.Clean(File.ReadAllText(b))))];

    /// <summary>What the paper says: repaired, without furniture and markup.</summary>
    public string ToBersih() => PembersihTeks.Clean(Daftar.Apply(Teks));
}
