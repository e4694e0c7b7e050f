using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Spaces before and after punctuation.</summary>
internal static partial class TandaTulis
{
    /// <summary>What is wrong, the words around it and the whole text corrected; <c>null</c> where nothing is.</summary>
    public static (string Pesan, string Kutipan, string Baru)? Find(string teks)
    {
        var depan = PolaSpasiDepan().Match(teks);
        var rapat = PolaRapat().Match(teks);
        var m = depan.Success ? depan : rapat;
        if (!m.Success)
        {
            return null;
        }

        var baru = PolaRapat().Replace(PolaSpasiDepan().Replace(teks, "$1"), "$0 ").TrimEnd(' ');
        return (depan.Success ? "Ada spasi sebelum tanda baca." : "Sesudah tanda baca diberi spasi.", Around(teks, m), baru);
    }

    private static string Around(string teks, Match m)
    {
        var awal = teks.LastIndexOf(' ', Math.Max(0, m.Index - 1)) + 1;
        var akhir = teks.IndexOf(' ', Math.Min(teks.Length - 1, m.Index + m.Length + 1));
        return teks[awal..(akhir < 0 ? teks.Length : akhir)].Trim();
    }

    [GeneratedRegex(@"(?<=[\p{L}\d)]) +([,;:])(?!\S*\))", RegexOptions.CultureInvariant)]
    private static partial Regex PolaSpasiDepan();

    // "penyusunan,pelaksanaan"; never between figures (1,5) or behind a single letter (a.n.).
    [GeneratedRegex(@"(?<=\p{L}{2})[,;](?=\p{L}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex PolaRapat();
}
