using System.Globalization;
using System.Text;
using System.Xml;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Documents.Impor;

/// <summary>The rows of one sheet.</summary>
internal sealed class PembacaLembar(List<string> teksBersama, List<FormatAngka> format)
{
    // One more than is taken, so that the check can say that there is more.
    private const int BarisMaksimum = PembacaTabel.BarisMaksimum + 100;

    public List<IReadOnlyList<string>> Read(XmlReader xml)
    {
        var hasil = new List<IReadOnlyList<string>>();
        var baris = new List<string>();
        while (xml.Read() && hasil.Count < BarisMaksimum)
        {
            if (xml.LocalName == "row" && xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement)
            {
                baris = [];
            }
            else if (xml.LocalName == "row" && xml.NodeType is XmlNodeType.EndElement && baris.Exists(s => s.Length > 0))
            {
                hasil.Add(baris);
            }
            else if (xml.LocalName == "c" && xml.NodeType is XmlNodeType.Element)
            {
                AddSel(baris, xml);
            }
        }

        return hasil;
    }

    /// <summary>The text of a cell or shared string, without the readings that East Asian sheets carry above it.</summary>
    public static string ReadTeks(XmlReader xml)
    {
        var teks = new StringBuilder();
        var bacaan = 0;
        while (xml.Read())
        {
            if (xml.LocalName == "rPh" && !xml.IsEmptyElement)
            {
                bacaan += xml.NodeType is XmlNodeType.Element ? 1 : -1;
            }
            else if (bacaan == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                teks.Append(xml.Value);
            }
        }

        return teks.ToString();
    }

    private void AddSel(List<string> baris, XmlReader xml)
    {
        var kolom = FindKolom(xml.GetAttribute("r")) ?? baris.Count;
        var (jenis, gaya) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        using var sel = xml.ReadSubtree();
        var isi = ReadIsi(sel);
        if (kolom >= PembacaTabel.KolomMaksimum || kolom < baris.Count)
        {
            return;
        }

        baris.AddRange(Enumerable.Repeat("", kolom - baris.Count));
        baris.Add(Show(isi, jenis, gaya));
    }

    // The formula is left aside: its result, as last computed by the spreadsheet, is what the paper shows.
    private static string ReadIsi(XmlReader sel)
    {
        var isi = "";
        while (sel.Read())
        {
            if (sel.NodeType is XmlNodeType.Element && sel.LocalName is "v" or "is")
            {
                using var nilai = sel.ReadSubtree();
                isi = ReadTeks(nilai);
            }
        }

        return isi;
    }

    private string Show(string isi, string? jenis, string? gaya) => jenis switch
    {
        "s" => int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < teksBersama.Count ? teksBersama[i] : "",
        "b" => isi == "1" ? "YA" : "TIDAK",
        null or "n" when decimal.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai) => FindFormat(gaya).Write(nilai),
        _ => isi,
    };

    private FormatAngka FindFormat(string? gaya) => int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < format.Count ? format[i] : FormatAngka.General;

    // “AB12” is column 28, from 1.
    private static int? FindKolom(string? acuan)
    {
        var kolom = 0;
        foreach (var huruf in (acuan ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            kolom = (kolom * 26) + (huruf - 'A' + 1);
        }

        return kolom > 0 ? kolom - 1 : null;
    }
}
