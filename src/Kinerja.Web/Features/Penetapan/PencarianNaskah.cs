using System.Text.RegularExpressions;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The words that a reader looks for in one decree: whole phrase, any case, any run of spaces or line breaks between its words.</summary>
public sealed class PencarianNaskah
{
    public const int PanjangMinimum = 2;
    public const int PanjangMaksimum = 100;

    private readonly Regex pola;

    private PencarianNaskah(string kata, Regex pola)
    {
        Kata = kata;
        this.pola = pola;
    }

    public string Kata { get; }

    /// <summary>Returns <c>null</c> where there is nothing worth looking for: less than two letters would mark half of the page.</summary>
    public static PencarianNaskah? Create(string? kata)
    {
        var potongan = (kata ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var rapi = string.Join(' ', potongan);
        if (rapi.Length is < PanjangMinimum or > PanjangMaksimum)
        {
            return null;
        }

        // Every word is escaped and only spaces repeat, so that no input makes the engine backtrack.
        var pola = string.Join(@"\s+", potongan.Select(Regex.Escape));
        return new PencarianNaskah(rapi, new Regex(pola, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }

    public int Count(string teks) => pola.Count(teks);

    /// <summary>The text cut at its matches, nothing lost and nothing empty.</summary>
    public IEnumerable<Potongan> Split(string teks)
    {
        var awal = 0;
        foreach (Match cocok in pola.Matches(teks))
        {
            if (cocok.Index > awal)
            {
                yield return new Potongan(teks[awal..cocok.Index], Cocok: false);
            }

            yield return new Potongan(cocok.Value, Cocok: true);
            awal = cocok.Index + cocok.Length;
        }

        if (awal < teks.Length)
        {
            yield return new Potongan(teks[awal..], Cocok: false);
        }
    }
}

/// <summary>A piece of a text, and whether it is what the reader looks for.</summary>
public readonly record struct Potongan(string Teks, bool Cocok);
