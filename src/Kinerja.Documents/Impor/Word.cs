using System.Globalization;
using System.Xml.Linq;

namespace Kinerja.Documents.Impor;

/// <summary>Names in the XML of Word. Documents saved as “Strict” use another namespace for the same.</summary>
internal static class Word
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Ketat = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XNamespace KetatRumus = "http://purl.oclc.org/ooxml/officeDocument/math";

    public static string? Nilai(XElement? e, string nama = "val") => (string?)e?.Attribute(W + nama);

    public static int? Angka(XElement? e, string nama = "val") => int.TryParse(Nilai(e, nama), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>The same document in the ordinary namespaces.</summary>
    public static XDocument? Normalize(XDocument? dokumen)
    {
        if (dokumen?.Root is not { } akar || (akar.Name.Namespace != Ketat && !akar.Descendants().Any(e => e.Name.Namespace == KetatRumus)))
        {
            return dokumen;
        }

        XNamespace rumus = "http://schemas.openxmlformats.org/officeDocument/2006/math";
        XName Ganti(XName nama) => nama.Namespace == Ketat ? W + nama.LocalName : nama.Namespace == KetatRumus ? rumus + nama.LocalName : nama;
        foreach (var e in akar.DescendantsAndSelf())
        {
            e.Name = Ganti(e.Name);
            e.ReplaceAttributes(e.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => new XAttribute(Ganti(a.Name), a.Value)).ToList());
        }

        return dokumen;
    }
}
