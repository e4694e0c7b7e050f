using System.Xml.Linq;

namespace Kinerja.Documents.Impor;

/// <summary>An equation that this program wrote, letter for letter. What somebody added with the editor of Word is read as any other equation.</summary>
internal static class RumusUtuh
{
    private const int KedalamanMaksimum = 30;

    private static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public static string Read(XElement rumus) => Write(rumus, 0);

    private static string Write(XElement e, int dalam)
    {
        if (dalam > KedalamanMaksimum || e.Name.Namespace != M)
        {
            return "";
        }

        string Isi(string nama) => e.Element(M + nama) is { } anak ? Write(anak, dalam + 1) : "";
        return e.Name.LocalName switch
        {
            "f" => $"{{{Isi("num")}}}/{{{Isi("den")}}}",
            // The lines of a long numerator.
            "eqArr" => string.Join(' ', e.Elements(M + "e").Select(x => Write(x, dalam + 1))),
            "r" when e.Element(M + "rPr")?.Element(M + "nor") is not null => string.Concat(e.Elements(M + "t").Select(t => t.Value)),
            "oMathPara" or "oMath" or "num" or "den" or "e" or "box" => string.Concat(e.Elements().Select(x => Write(x, dalam + 1))),
            _ => RumusWord.Read(e),
        };
    }
}
