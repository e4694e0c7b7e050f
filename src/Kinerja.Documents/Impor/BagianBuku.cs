using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>The parts of a workbook that its cells refer to.</summary>
internal static partial class BagianBuku
{
    private const int TeksBersamaMaksimum = 1_000_000;

    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string HubunganKetat = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>The sheets by their ids, and whether days count from 1904.</summary>
    public static (IReadOnlyList<(string Nama, bool Tampak, string Id)> Lembar, bool Macintosh) ReadLembar(XmlReader buku)
    {
        var hasil = new List<(string, bool, string)>();
        var macintosh = false;
        using (buku)
        {
            while (buku.Read())
            {
                if (buku.NodeType is XmlNodeType.Element && buku.LocalName == "sheet")
                {
                    hasil.Add((buku.GetAttribute("name") ?? "", buku.GetAttribute("state") is null or "visible", buku.GetAttribute("id", Hubungan) ?? buku.GetAttribute("id", HubunganKetat) ?? ""));
                }
                else if (buku.NodeType is XmlNodeType.Element && buku.LocalName == "workbookPr")
                {
                    macintosh = buku.GetAttribute("date1904") is "1" or "true";
                }
            }
        }

        return (hasil, macintosh);
    }

    public static List<string> ReadTeksBersama(XmlReader? xml)
    {
        var hasil = new List<string>();
        using (xml)
        {
            while (xml?.Read() == true)
            {
                if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "si")
                {
                    hasil.Add(xml.IsEmptyElement ? "" : Decode(ReadIsi(xml)));
                    if (hasil.Count > TeksBersamaMaksimum)
                    {
                        throw new AturanException("Isi berkas Excel ini terlalu besar. Salin tabelnya saja ke berkas baru, atau tempel di kotak di atas.");
                    }
                }
            }
        }

        return hasil;
    }

    public static List<FormatAngka> ReadFormat(XmlReader? xml)
    {
        var kode = new Dictionary<int, string>();
        var hasil = new List<FormatAngka>();
        var dalamSel = false;
        using (xml)
        {
            while (xml?.Read() == true)
            {
                if (xml.LocalName == "cellXfs")
                {
                    dalamSel = xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement;
                }
                else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "numFmt")
                {
                    kode[Number(xml)] = xml.GetAttribute("formatCode") ?? "";
                }
                else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "xf" && dalamSel)
                {
                    hasil.Add(FormatAngka.Of(Number(xml), kode.GetValueOrDefault(Number(xml))));
                }
            }
        }

        return hasil;
    }

    /// <summary>What stands in the element that the reader is at, which it leaves behind: of a cell the value and not the formula, of a text without the readings that East Asian sheets carry above it. Of more letters than a cell can hold it gives one too many.</summary>
    public static string ReadIsi(XmlReader xml)
    {
        var (akhir, dalam) = (xml.Depth, 0);
        string? satu = null;
        StringBuilder? banyak = null;
        while (xml.Read() && xml.Depth > akhir)
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "f" or "rPh" && !xml.IsEmptyElement)
            {
                dalam = xml.Depth;
            }
            else if (xml.NodeType is XmlNodeType.EndElement && xml.Depth == dalam)
            {
                dalam = 0;
            }
            else if (dalam == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                (satu, banyak) = satu is null ? (xml.Value, null) : (satu, banyak ?? new StringBuilder(satu));
                _ = banyak is { Length: <= PembacaBuku.PanjangSel } ? banyak.Append(xml.Value) : null;
            }
        }

        var teks = banyak?.ToString() ?? satu ?? "";
        return teks.Length <= PembacaBuku.PanjangSel ? teks : teks[..(PembacaBuku.PanjangSel + 1)];
    }

    /// <summary>Excel writes a character that XML cannot hold, or would change, as <c>_x000D_</c>.</summary>
    public static string Decode(string teks) => teks.Contains("_x", StringComparison.Ordinal)
        ? Sandi().Replace(teks, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : teks;

    private static int Number(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Sandi();
}
