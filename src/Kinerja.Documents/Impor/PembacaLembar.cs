using System.Globalization;
using System.Text;
using System.Xml;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>The rows of one sheet.</summary>
internal sealed class PembacaLembar(List<string> teksBersama, List<FormatAngka> format)
{
    // One more than is taken, so that the check can say that there is more.
    private const int BarisMaksimum = PembacaTabel.BarisMaksimum + 100;

    /// <summary>What a cell of Excel can hold.</summary>
    public const int HurufSel = 32_767;

    // Of all cells together: a text that is stored once can be shown by a million of them.
    private const int HurufMaksimum = 8_000_000;

    private int huruf;

    /// <param name="nama">Of the sheet, for who has to find the cell.</param>
    /// <exception cref="AturanException">A cell that no sheet has, or more in one than a cell can hold.</exception>
    public List<IReadOnlyList<string>> Read(XmlReader xml, string nama)
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
                AddSel(baris, xml, nama);
            }
        }

        return hasil;
    }

    /// <summary>The text of a cell or shared string, without the readings that East Asian sheets carry above it; one letter more than a cell can hold where there are more.</summary>
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
            else if (bacaan == 0 && teks.Length <= HurufSel && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                teks.Append(xml.Value);
            }
        }

        return teks.Length <= HurufSel ? teks.ToString() : teks.ToString(0, HurufSel + 1);
    }

    private void AddSel(List<string> baris, XmlReader xml, string lembar)
    {
        var letak = xml.GetAttribute("r");
        var kolom = LetakSel.FindKolom(letak, lembar) ?? baris.Count;
        var (jenis, gaya) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        using var sel = xml.ReadSubtree();
        var isi = ReadIsi(sel);
        var teks = Show(isi, jenis, gaya) ?? throw new AturanException($"Lembar “{LetakSel.Trim(lembar)}”, sel {letak ?? "tanpa letak"}, menunjuk teks nomor {LetakSel.Trim(isi)} yang tidak ada. Berkas ini rusak; buka dan simpan ulang di Excel, lalu coba lagi.");
        if (teks.Length > HurufSel)
        {
            throw new AturanException($"Lembar “{LetakSel.Trim(lembar)}”, sel {letak ?? "tanpa letak"}, berisi lebih dari 32.767 huruf, yaitu isi terbanyak sebuah sel Excel.");
        }

        if (kolom >= PembacaTabel.KolomMaksimum)
        {
            return;
        }

        if (kolom < baris.Count)
        {
            throw new AturanException($"Lembar “{LetakSel.Trim(lembar)}”, sel {letak}, ditulis dua kali atau tidak pada urutannya. Berkas ini rusak; buka dan simpan ulang di Excel, lalu coba lagi.");
        }

        Count(teks);
        baris.AddRange(Enumerable.Repeat("", kolom - baris.Count));
        baris.Add(teks);
    }

    private void Count(string teks)
    {
        huruf += teks.Length;
        if (huruf > HurufMaksimum)
        {
            throw new AturanException($"Isi berkas Excel ini terlalu besar: lebih dari {HurufMaksimum / 1_000_000} juta huruf. Salin tabelnya saja ke berkas baru, atau tempel di kotak di atas.");
        }
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

    // null: it points to a text that is not there.
    private string? Show(string isi, string? jenis, string? gaya) => jenis switch
    {
        "s" => int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < teksBersama.Count ? teksBersama[i] : isi.Length == 0 ? "" : null,
        "b" => isi == "1" ? "YA" : "TIDAK",
        null or "n" when decimal.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai) => FindFormat(gaya).Write(nilai),
        _ => isi,
    };

    private FormatAngka FindFormat(string? gaya) => int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < format.Count ? format[i] : FormatAngka.General;
}
