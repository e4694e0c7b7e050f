using System.Text;
using System.Xml;

namespace Kinerja.Documents.Ekspor;

/// <summary>Text on its way into the XML of Word and Excel.</summary>
internal static class TeksXml
{
    /// <summary>Without the characters that XML 1.0 cannot hold; one of them would leave the whole file unreadable.</summary>
    public static string Clean(string teks)
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
