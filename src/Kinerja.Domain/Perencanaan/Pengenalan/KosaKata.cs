using System.Text.Json;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Which strings are words. A list of roots (data, <c>kata.json</c>) and the rules of Indonesian affixes know the common words of an office; words that the document itself repeats are added.
/// It serves to part words that a scanner glued together and to see letters that it lost; it judges no spelling.
/// </summary>
internal sealed class KosaKata
{
    // Longest first; what me- and pe- swallow is put back.
    private static readonly (string Awalan, string[] Ganti)[] DaftarAwalan =
    [
        ("memper", [""]), ("diper", [""]), ("meng", ["", "k"]), ("peng", ["", "k"]), ("meny", ["s"]), ("peny", ["s"]), ("mem", ["", "p"]), ("pem", ["", "p"]), ("men", ["", "t"]), ("pen", ["", "t"]),
        ("ber", [""]), ("ter", [""]), ("per", [""]), ("pel", [""]), ("me", [""]), ("pe", [""]), ("di", [""]), ("ke", [""]), ("se", [""]),
    ];

    private static readonly string[] DaftarAkhiran = ["", "nya", "lah", "annya", "kannya", "inya", "kan", "an", "i"];

    private static readonly HashSet<string> Umum = Read();

    private readonly HashSet<string> tambahan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> naskah;
    private readonly Dictionary<string, bool> ingatan = new(StringComparer.Ordinal);

    /// <param name="kataNaskah">Words of the document, as often as they stand there.</param>
    public KosaKata(IEnumerable<string> kataNaskah)
    {
        naskah = kataNaskah.Select(k => k.ToLowerInvariant()).CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Glued words may be repeated too: they are no words.
        tambahan.UnionWith(naskah.Where(k => k is { Key.Length: >= 4, Value: >= 3 } && !IsKata(k.Key) && PemisahKata.Split(k.Key, this) is null).Select(k => k.Key).ToList());
        ingatan.Clear();
        IsDempet = naskah.Keys.Count(k => !IsKata(k) && PemisahKata.Split(k, this) is not null) >= BatasDempet;
    }

    // A clean document holds a compound or two that the list does not know; a scanner that glues does it all over.
    private const int BatasDempet = 8;

    /// <summary>Whether this document's scanner glued words; a single one in a clean document may be the drafter's own.</summary>
    public bool IsDempet { get; }

    /// <summary>How often the document writes this word.</summary>
    public int Count(string kata) => naskah.GetValueOrDefault(kata.ToLowerInvariant());

    public bool IsKata(string kata)
    {
        var kecil = kata.ToLowerInvariant();
        if (ingatan.TryGetValue(kecil, out var tahu))
        {
            return tahu;
        }

        var hasil = kecil.Contains('-', StringComparison.Ordinal) ? kecil.Split('-').All(b => b.Length == 0 || IsKata(b)) : IsDasar(kecil) || IsBerimbuhan(kecil);
        ingatan[kecil] = hasil;
        return hasil;
    }

    /// <summary>Stands in the list itself, without any affix taken off.</summary>
    public bool IsDasar(string kata) => Umum.Contains(kata) || tambahan.Contains(kata);

    /// <summary>A known word one letter apart, where the word itself is not known.</summary>
    public string? FindMirip(string kata)
    {
        var kecil = kata.ToLowerInvariant();
        for (var i = 0; i <= kecil.Length; i++)
        {
            if (i < kecil.Length && kecil.Length > 4 && kecil.Remove(i, 1) is var kurang && IsKata(kurang))
            {
                return kurang;
            }

            if (i + 1 < kecil.Length && kecil[..i] + kecil[i + 1] + kecil[i] + kecil[(i + 2)..] is var tukar && IsKata(tukar))
            {
                return tukar;
            }

            for (var h = 'a'; h <= 'z'; h++)
            {
                if (i < kecil.Length && kecil[..i] + h + kecil[(i + 1)..] is var ganti && IsKata(ganti))
                {
                    return ganti;
                }

                if (kecil.Insert(i, h.ToString()) is var lebih && IsKata(lebih))
                {
                    return lebih;
                }
            }
        }

        return null;
    }

    private bool IsBerimbuhan(string kata)
    {
        foreach (var akhiran in DaftarAkhiran)
        {
            var pangkal = kata.EndsWith(akhiran, StringComparison.Ordinal) && kata.Length - akhiran.Length >= 3 ? kata[..^akhiran.Length] : null;
            if (pangkal is not null && ((akhiran.Length > 0 && pangkal.Length >= 4 && IsDasar(pangkal)) || IsBerawalan(pangkal, 2)))
            {
                return true;
            }
        }

        return false;
    }

    // "kependudukan" carries two: ke- and pen-.
    private bool IsBerawalan(string pangkal, int dalam)
    {
        foreach (var (awalan, ganti) in DaftarAwalan)
        {
            if (!pangkal.StartsWith(awalan, StringComparison.Ordinal) || pangkal.Length - awalan.Length < 2)
            {
                continue;
            }

            var sisa = pangkal[awalan.Length..];
            if (Array.Exists(ganti, g => (g + sisa).Length >= 3 && (IsDasar(g + sisa) || (dalam > 1 && IsBerawalan(g + sisa, dalam - 1)))))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Read()
    {
        using var aliran = typeof(KosaKata).Assembly.GetManifestResourceStream("Kebahasaan/kata.json")!;
        return new HashSet<string>(JsonSerializer.Deserialize<string[]>(aliran)!.SelectMany(b => b.Split(' ')), StringComparer.Ordinal);
    }
}
