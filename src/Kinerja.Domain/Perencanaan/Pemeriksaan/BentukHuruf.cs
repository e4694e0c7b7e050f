using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Headings and sentences: the same words in capitals, as a title, on one line.</summary>
internal static partial class BentukHuruf
{
    private static readonly HashSet<string> KataSambung = ["dan", "di", "ke", "dari", "dalam", "untuk", "pada", "dengan", "serta", "atas", "yang", "oleh"];

    /// <summary>One line, single spaces.</summary>
    public static string SatuBaris(string teks) => Spasi().Replace(teks, " ").Trim();

    /// <summary>A heading in capitals as a sentence writes it: <c>Indikator Kinerja Individu di Lingkungan …</c>.</summary>
    public static string ToJudul(string kapital) => Kata().Replace(SatuBaris(kapital).ToLowerInvariant(), m => KataSambung.Contains(m.Value) ? m.Value : TeksIndonesia.Budaya.TextInfo.ToTitleCase(m.Value));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spasi();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Kata();
}
