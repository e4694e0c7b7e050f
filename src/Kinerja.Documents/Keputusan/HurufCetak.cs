using System.Globalization;
using System.Text;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Keputusan;

/// <summary>
/// What the shipped fonts can print. PDF/A forbids a missing glyph, so a character that none of them has is replaced by a visible box here
/// rather than failing the whole decree there.
/// </summary>
internal sealed class HurufCetak
{
    private const string Pengganti = "□";
    private const string Simbol = "DejaVuSans";

    private readonly HashSet<int> _tersedia;

    private HurufCetak(HashSet<int> tersedia) => _tersedia = tersedia;

    public static string Nama(JenisHuruf jenis) => jenis switch
    {
        JenisHuruf.Bookman => "TeX Gyre Bonum",
        JenisHuruf.Arial => "Liberation Sans",
        _ => throw new InvalidOperationException($"Jenis huruf {jenis} tak dikenal."),
    };

    public static HurufCetak Load(LetakTypst letak, JenisHuruf jenis)
    {
        string[] gaya = jenis == JenisHuruf.Bookman
            ? ["texgyrebonum-regular.otf", "texgyrebonum-bold.otf", "texgyrebonum-italic.otf", "texgyrebonum-bolditalic.otf"]
            : ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf", "LiberationSans-BoldItalic.ttf"];

        // Any style may be asked for; what one style lacks is taken out of the symbol font.
        var tersedia = Intersect(letak, gaya);
        tersedia.UnionWith(Intersect(letak, [$"{Simbol}.ttf", $"{Simbol}-Bold.ttf"]));
        return new HurufCetak(tersedia);
    }

    /// <summary>Composed, without controls and invisible format characters, every remaining character printable.</summary>
    public string Clean(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var rune in Normalize(teks).EnumerateRunes())
        {
            hasil.Append(Replace(rune));
        }

        return hasil.ToString();
    }

    private static HashSet<int> Intersect(LetakTypst letak, string[] berkas)
    {
        var hasil = TabelHuruf.Read(File.ReadAllBytes(Path.Combine(letak.Fon, berkas[0])));
        foreach (var lain in berkas.Skip(1))
        {
            hasil.IntersectWith(TabelHuruf.Read(File.ReadAllBytes(Path.Combine(letak.Fon, lain))));
        }

        return hasil;
    }

    // A lone surrogate is no text and Normalize refuses it; enumerating the runes turns it into U+FFFD.
    private static string Normalize(string teks)
    {
        var utuh = string.Concat(teks.ReplaceLineEndings("\n").EnumerateRunes().Select(r => r.ToString()));
        return utuh.Normalize(NormalizationForm.FormC);
    }

    private string Replace(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == '\n' => "\n",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\n",
        UnicodeCategory.SpaceSeparator => rune.Value == 0xA0 ? "\u00A0" : " ",
        UnicodeCategory.Control => " ",
        UnicodeCategory.Format => "",
        // They choose between two looks of one character; our fonts have one.
        _ when rune.Value is >= 0xFE00 and <= 0xFE0F => "",
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => Pengganti,
        _ => rune != Rune.ReplacementChar && _tersedia.Contains(rune.Value) ? rune.ToString() : Pengganti,
    };
}
