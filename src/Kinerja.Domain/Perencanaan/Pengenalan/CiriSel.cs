using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>The words that the cells of an indicator table begin with: a sasaran tells a state that came about, an indikator counts or measures.</summary>
internal static partial class CiriSel
{
    public static bool IsSasaran(string teks) => Sasaran().IsMatch(teks);

    public static bool IsIndikator(string teks) => AwalIndikator().IsMatch(teks);

    public static bool IsLanjutan(string teks) => teks.Length > 0 && (char.IsLower(teks[0]) || teks[0] is ')' or ',' or '/' or '&');

    public static bool HasBatas(string baris) => Batas().IsMatch(baris);

    /// <summary>Where the word that begins an indikator stands in a line; -1: nowhere.</summary>
    public static int FindIndikator(string baris) => TengahIndikator().Match(baris) is { Success: true } m ? m.Index : -1;

    /// <summary>The line without what is left of rules.</summary>
    public static string Rapikan(string baris) => string.Join(' ', SplitBatas(baris)).Trim();

    /// <summary>The segments between the rules of a line.</summary>
    public static string[] SplitBatas(string baris) => [.. Batas().Split(baris).Select(b => b.Trim())];

    [GeneratedRegex(@"\A(?:T\p{Ll}{1,2}\p{Ll}+nya\b|Meningkat|Menurun|Peningkatan|Penurunan|Tertib|Terwujud|Terlaksana|Optimal|Kualitas|Situasi|Partisipasi|Disiplin)", RegexOptions.CultureInvariant)]
    private static partial Regex Sasaran();

    [GeneratedRegex(@"\A(?:[JN]um\p{Ll}{1,4}h(?=\P{L}|\p{L})|Persentase|Prosentase|Presentase|Tingkat|Rasio|Indeks|Cakupan|Nilai|Rata-rata|Banyaknya|Frekuensi)", RegexOptions.CultureInvariant)]
    private static partial Regex AwalIndikator();

    // In the middle of a line only behind a word that does not govern it.
    [GeneratedRegex(@"(?<=[\p{L}\d)]\s*[\s|\[]\s*)(?<!\b(?:dibagi|dan|dari|atau|per|bagi|dikali|ditambah|dikurangi|terhadap|antara)\s+)(?:[JN]um\p{Ll}{1,4}h|Persentase|Prosentase|Presentase)", RegexOptions.CultureInvariant)]
    private static partial Regex TengahIndikator();

    [GeneratedRegex(@"\s*(?:~?\[(?![^\]]*\])|\||¦)+\s*\[?", RegexOptions.CultureInvariant)]
    private static partial Regex Batas();
}
