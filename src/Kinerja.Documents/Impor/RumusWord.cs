using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kinerja.Documents.Impor;

/// <summary>A Word equation as the naskah writes formulas: <c>{pembilang}/{penyebut} × 100%</c>.</summary>
internal static partial class RumusWord
{
    private const int KedalamanMaksimum = 30;

    private static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public static bool IsRumus(XElement e) => e.Name == M + "oMath" || e.Name == M + "oMathPara";

    public static string Read(XElement rumus)
    {
        var teks = Tanda().Replace(Write(rumus, 0), " $1 ");
        return Tutup().Replace(Buka().Replace(Ruang().Replace(teks, " "), "$1"), "$1").Trim();
    }

    private static string Write(XElement e, int dalam)
    {
        if (dalam > KedalamanMaksimum)
        {
            return "";
        }

        string Isi(string nama) => e.Element(M + nama) is { } anak ? Write(anak, dalam + 1).Trim() : "";
        string Sifat(string nama, string baku) => (string?)e.Element(M + (e.Name.LocalName + "Pr"))?.Element(M + nama)?.Attribute(M + "val") ?? baku;

        return e.Name.Namespace != M ? "" : e.Name.LocalName switch
        {
            "f" => $"{{{Isi("num")}}}/{{{Isi("den")}}}",
            "t" => e.Value.Replace("∑", "Σ ", StringComparison.Ordinal).Replace("-", " − ", StringComparison.Ordinal).Replace("*", " × ", StringComparison.Ordinal),
            "d" => $"{Sifat("begChr", "(")}{string.Join(", ", e.Elements(M + "e").Select(x => Write(x, dalam + 1).Trim()))}{Sifat("endChr", ")")}",
            "nary" => $"{Sifat("chr", "∫").Replace("∑", "Σ", StringComparison.Ordinal)} {Isi("e")}",
            "eqArr" => string.Join(' ', e.Elements(M + "e").Select(x => Write(x, dalam + 1).Trim())),
            "rad" => $"√({Isi("e")})",
            "sSup" => $"{Isi("e")}{Pangkat(Isi("sup"))}",
            "sSub" => $"{Isi("e")} {Isi("sub")}",
            "rPr" or "ctrlPr" or "fPr" or "dPr" or "naryPr" or "radPr" or "sSupPr" or "sSubPr" or "eqArrPr" => "",
            _ => string.Concat(e.Elements().Aggregate(new StringBuilder(), (b, x) => b.Append(Write(x, dalam + 1)))),
        };
    }

    private static string Pangkat(string teks) => teks switch { "2" => "²", "3" => "³", _ => "^" + teks };

    [GeneratedRegex(@"\s*([×÷=−+≤≥<>])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Tanda();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();

    [GeneratedRegex(@"([({])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Buka();

    [GeneratedRegex(@"\s+([)}])", RegexOptions.CultureInvariant)]
    private static partial Regex Tutup();
}
