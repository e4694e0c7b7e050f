using System.Text;
using System.Xml;

namespace Kinerja.Documents.Ekspor;

/// <summary>
/// Text that a spreadsheet would take for a formula is made harmless: an apostrophe before it. What a clerk typed under “kendala” reaches the PC of who opens the file, and saved there as CSV it would be computed at the next opening
/// (OWASP, CSV injection).
/// </summary>
internal static class PenawarRumus
{
    private const string Awalan = "=+-@\t\r＝＋－＠";

    public static string Neutralize(string teks) => IsRumus(teks.TrimStart('\'')) ? "'" + teks : teks;

    /// <summary>The text as it was before <see cref="Neutralize"/>. One that began with an apostrophe of its own got a second one, so that nothing is taken from it here.</summary>
    public static string Restore(string teks) => teks is ['\'', ..] && IsRumus(teks.TrimStart('\'')) ? teks[1..] : teks;

    private static bool IsRumus(string teks) => teks.Length > 1 && Awalan.Contains(teks[0], StringComparison.Ordinal) || teks is "=" or "+" or "@" or "\t" or "\r";

    /// <summary>Without the characters that XML 1.0 cannot hold; one of them would leave the whole file unreadable.</summary>
    public static string CleanXml(string teks)
    {
        if (teks.All(h => XmlConvert.IsXmlChar(h)))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (var rune in teks.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
            {
                hasil.Append(rune.ToString());
            }
        }

        return hasil.ToString();
    }
}
