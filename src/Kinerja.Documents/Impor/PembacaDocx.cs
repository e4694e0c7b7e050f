using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>Reads a Word document as paragraphs and table rows: list marks counted out, merged cells, equations, text boxes, and the letterhead where it stands in the page head.</summary>
internal sealed class PembacaDocx
{
    private const int KedalamanMaksimum = 40;

    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly PenomoranWord penomoran;
    private readonly List<BarisSumber> baris = [];

    private PembacaDocx(PenomoranWord penomoran) => this.penomoran = penomoran;

    /// <exception cref="AturanException">It is no Word document, or one that cannot be opened safely.</exception>
    public static SumberNaskah Read(ArsipAman arsip, string jalur)
    {
        try
        {
            var acuan = arsip.ListAcuan(jalur).ToList();
            string? Find(string jenis) => acuan.FirstOrDefault(a => a.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur;

            if (PembacaBekal.Find(arsip, acuan) is { } bekal && PembacaDocxBertanda.Read(arsip, jalur, Find("/numbering"), Find("/styles"), bekal) is { Baris.Count: <= SumberNaskah.BarisMaksimum } bertanda)
            {
                return bertanda;
            }

            var pembaca = new PembacaDocx(new PenomoranWord(Word.Normalize(arsip.Read(Find("/numbering"))), Word.Normalize(arsip.Read(Find("/styles")))));
            var isi = Word.Normalize(arsip.Read(jalur))?.Root?.Element(Word.W + "body") ?? throw new AturanException("Dokumen Word ini tidak berisi teks.");
            foreach (var kepala in acuan.Where(a => a.Jenis.EndsWith("/header", StringComparison.Ordinal)).Select(a => Word.Normalize(arsip.Read(a.Jalur))?.Root).OfType<XElement>().Where(IsKop).Take(1))
            {
                pembaca.ReadBlok(kepala, 0);
            }

            pembaca.ReadBlok(isi, 0);
            return pembaca.baris.Count <= SumberNaskah.BarisMaksimum ? new SumberNaskah(pembaca.baris) : throw new AturanException($"Dokumen ini {pembaca.baris.Count} paragraf dan baris tabel; paling banyak {SumberNaskah.BarisMaksimum}.");
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException)
        {
            throw new AturanException("Dokumen Word ini rusak atau tidak lengkap. Buka dan simpan ulang di Word, lalu coba lagi.", e);
        }
    }

    // A page head with only a page number is none.
    private static bool IsKop(XElement kepala) => string.Concat(kepala.Descendants(Word.W + "t").Select(t => t.Value)).Contains("PEMERINTAH", StringComparison.OrdinalIgnoreCase);

    private void ReadBlok(XElement wadah, int dalam)
    {
        foreach (var e in wadah.Elements().Where(_ => dalam < KedalamanMaksimum))
        {
            if (e.Name == Word.W + "p")
            {
                ReadParagraf(e, dalam);
            }
            else if (e.Name == Word.W + "tbl")
            {
                foreach (var r in TabelWord.Read(e, sel => ReadSel(sel, dalam + 1)))
                {
                    baris.Add(new BarisSumber(baris.Count + 1, "", r, Utuh: true));
                }
            }
            else if (e.Name == Word.W + "sdt" && e.Element(Word.W + "sdtContent") is { } isi)
            {
                ReadBlok(isi, dalam + 1);
            }
            else if (e.Name == Word.W + "ins" || e.Name == Word.W + "smartTag" || e.Name == Word.W + "customXml")
            {
                ReadBlok(e, dalam + 1);
            }
        }
    }

    private void ReadParagraf(XElement p, int dalam)
    {
        var kotak = new List<XElement>();
        var teks = ReadTeks(p, kotak, dalam);
        var tanda = teks.Trim().Length > 0 ? penomoran.Next(p.Element(Word.W + "pPr")) : null;
        // A break inside an unmarked paragraph is a line of the paper; inside an item it is the item's.
        var bagian = tanda is null ? teks.Split('\n') : [$"{tanda} {teks.Replace('\n', ' ')}"];
        foreach (var b in bagian)
        {
            baris.Add(new BarisSumber(baris.Count + 1, b.Replace('\t', ' ').Trim(), Utuh: true));
        }

        kotak.ForEach(k => ReadBlok(k, dalam + 1));
    }

    private string ReadSel(XElement sel, int dalam)
    {
        var dalamSel = new PembacaDocx(penomoran);
        dalamSel.ReadBlok(sel, dalam);
        return string.Join('\n', dalamSel.baris.Select(b => b.Sel is null ? b.Teks : string.Join(' ', b.Sel.Where(s => s.Length > 0))).Where(t => t.Length > 0));
    }

    private static string ReadTeks(XElement wadah, List<XElement> kotak, int dalam) => ReadTeks(wadah, kotak, dalam, r => $" {RumusWord.Read(r)} ");

    /// <summary>The words of a paragraph; text boxes in it are put aside.</summary>
    public static string ReadTeks(XElement wadah, List<XElement> kotak, int dalam, Func<XElement, string> bacaRumus)
    {
        var hasil = new StringBuilder();
        foreach (var e in wadah.Elements())
        {
            Append(hasil, e, kotak, dalam, bacaRumus);
        }

        return hasil.ToString();
    }

    private static void Append(StringBuilder hasil, XElement e, List<XElement> kotak, int dalam, Func<XElement, string> bacaRumus)
    {
        if (dalam > KedalamanMaksimum)
        {
            return;
        }

        if (RumusWord.IsRumus(e))
        {
            hasil.Append(bacaRumus(e));
            return;
        }

        // The same drawing stands twice, for new and for old programs.
        if (e.Name == Mc + "AlternateContent")
        {
            foreach (var pilihan in e.Elements().Take(1))
            {
                Append(hasil, pilihan, kotak, dalam + 1, bacaRumus);
            }

            return;
        }

        switch (e.Name.LocalName)
        {
            case "t" when e.Name.Namespace == Word.W: hasil.Append(e.Value); break;
            case "tab" when e.Name.Namespace == Word.W && e.Parent?.Name == Word.W + "r": hasil.Append('\t'); break;
            case "br" or "cr": hasil.Append('\n'); break;
            case "noBreakHyphen": hasil.Append('-'); break;
            case "sym": hasil.Append(ReadSimbol(e)); break;
            case "txbxContent": kotak.Add(e); break;
            case "OLEObject" when ((string?)e.Attribute("ProgID"))?.StartsWith("Equation", StringComparison.Ordinal) == true: hasil.Append(' ').Append(PembacaNaskah.RumusGambar).Append(' '); break;
            case "del" or "moveFrom" or "instrText" or "pPr" or "rPr" or "delText": break;
            default:
                foreach (var anak in e.Elements())
                {
                    Append(hasil, anak, kotak, dalam + 1, bacaRumus);
                }

                break;
        }
    }

    private static string ReadSimbol(XElement e) =>
        int.TryParse(Word.Nilai(e, "char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var kode) && kode is > 32 and < 0xFFFE
            ? kode == 0xF028 || kode == 0x28 ? "☎" : TandaWord.Bullet(((char)(kode < 0x100 ? kode + 0xF000 : kode)).ToString()) : "";
}
