using System.Xml.Linq;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Impor;

/// <summary>Reads a Word document that this program wrote, with what each paragraph is by the name of its style. Every text is the one that stands on the page, letter for letter.</summary>
internal sealed class PembacaDocxBertanda
{
    private const int KedalamanMaksimum = 40;

    private readonly PenomoranWord penomoran;
    private readonly Dictionary<string, PeranParagraf> gaya = [];
    private readonly List<UnsurBertanda> unsur = [];
    private int nomor;

    private PembacaDocxBertanda(XDocument? penomoran, XDocument? gayaDokumen)
    {
        this.penomoran = new PenomoranWord(penomoran, gayaDokumen);
        foreach (var s in gayaDokumen?.Root?.Elements(Word.W + "style") ?? [])
        {
            if (NamaGaya.Read(Word.Nilai(s.Element(Word.W + "name"))) is { } peran && Word.Nilai(s, "styleId") is { } id)
            {
                gaya[id] = peran;
            }
        }
    }

    /// <summary>The same document twice over: as lines for the eye, and with its marks. <c>null</c>: none of its paragraphs carries one.</summary>
    public static SumberNaskah? Read(ArsipAman arsip, string jalur, string? penomoran, string? gaya, BekalNaskah bekal)
    {
        var pembaca = new PembacaDocxBertanda(Word.Normalize(arsip.Read(penomoran)), Word.Normalize(arsip.Read(gaya)));
        if (pembaca.gaya.Count == 0 || Word.Normalize(arsip.Read(jalur))?.Root?.Element(Word.W + "body") is not { } isi)
        {
            return null;
        }

        pembaca.ReadBlok(isi, 0);
        return new SumberNaskah(BarisBertanda.List(pembaca.unsur)) { Bertanda = new SumberBertanda(pembaca.unsur, bekal) };
    }

    private void ReadBlok(XElement wadah, int dalam)
    {
        foreach (var e in wadah.Elements().Where(_ => dalam < KedalamanMaksimum))
        {
            if (e.Name == Word.W + "p")
            {
                nomor++;
                unsur.AddRange(ReadParagraf(e, dalam).Select(p => new UnsurBertanda(p)));
            }
            else if (e.Name == Word.W + "tbl")
            {
                ReadTabel(e, dalam);
            }
            else if (IsWadah(e))
            {
                ReadBlok(e.Element(Word.W + "sdtContent") ?? e, dalam + 1);
            }
        }
    }

    private static bool IsWadah(XElement e) => e.Name == Word.W + "sdt" || e.Name == Word.W + "ins" || e.Name == Word.W + "smartTag" || e.Name == Word.W + "customXml";

    private void ReadTabel(XElement tabel, int dalam)
    {
        foreach (var baris in List(tabel, "tr"))
        {
            nomor++;
            unsur.Add(new UnsurBertanda(null, [.. List(baris, "tc").Select(sel => new SelBertanda(IsLanjutan(sel), ReadSel(sel, dalam + 1)))]));
        }
    }

    // A row deleted with changes tracked is gone.
    private static IEnumerable<XElement> List(XElement wadah, string nama) => wadah.Elements()
        .SelectMany(e => e.Name == Word.W + nama ? [e] : IsWadah(e) ? e.Descendants(Word.W + nama).Where(d => d.Ancestors(Word.W + nama).All(a => !a.Ancestors().Contains(e))) : [])
        .Where(e => e.Element(Word.W + "trPr")?.Element(Word.W + "del") is null);

    private static bool IsLanjutan(XElement sel) => sel.Element(Word.W + "tcPr")?.Element(Word.W + "vMerge") is { } gabung && Word.Nilai(gabung) is null or "continue";

    private List<ParagrafBertanda> ReadSel(XElement wadah, int dalam) => dalam >= KedalamanMaksimum ? [] : [.. wadah.Elements().SelectMany(e =>
        e.Name == Word.W + "p" ? ReadParagraf(e, dalam)
        : e.Name == Word.W + "tbl" ? List(e, "tr").SelectMany(r => List(r, "tc")).SelectMany(s => ReadSel(s, dalam + 1))
        : IsWadah(e) ? ReadSel(e.Element(Word.W + "sdtContent") ?? e, dalam + 1) : [])];

    // A text box that somebody drew has no place in the decree; its words are shown as such.
    private List<ParagrafBertanda> ReadParagraf(XElement p, int dalam)
    {
        var kotak = new List<XElement>();
        var teks = PembacaDocx.ReadTeks(p, kotak, dalam, RumusUtuh.Read);
        var sifat = p.Element(Word.W + "pPr");
        var peran = Word.Nilai(sifat?.Element(Word.W + "pStyle")) is { } id && gaya.TryGetValue(id, out var g) ? g : (PeranParagraf?)null;
        var tanda = teks.Trim().Length > 0 ? penomoran.Next(sifat) ?? "" : "";
        return [new ParagrafBertanda(nomor, peran, tanda, teks), .. kotak.SelectMany(k => ReadSel(k, dalam + 1)).Select(k => k with { Peran = null })];
    }
}
