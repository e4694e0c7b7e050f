using System.Text;
using System.Xml;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Ekspor;

/// <summary>
/// Text that a spreadsheet would take for a formula is made harmless: an apostrophe before it. What a clerk typed under “kendala” reaches the PC of who opens the file, and saved there as CSV it would be computed at the next opening
/// (OWASP, CSV injection).
/// </summary>
internal static class PenawarRumus
{
    public static string Neutralize(string teks) => TeksSel.Neutralize(teks);

    /// <summary>The text as it was before <see cref="Neutralize"/>.</summary>
    public static string Restore(string teks) => TeksSel.Restore(teks);

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
