using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The years of a plan, as its title prints them.</summary>
internal static partial class MasaRencana
{
    /// <summary>The last year of a medium-term plan that a text names; <c>null</c> where it names none.</summary>
    public static int? FindAkhir(string teks) =>
        Pola().Match(teks) is { Success: true } m ? int.Parse(m.Groups["akhir"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?:RPJMD|RPJPD|Renstra|Rencana\s+Pembangunan\s+Jangka|Rencana\s+Strategis)\b.{0,200}?\b(?:19|20)\d{2}\s*(?:[-–—]|sampai\s+dengan|s\.?d\.?)\s*(?<akhir>(?:19|20)\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
