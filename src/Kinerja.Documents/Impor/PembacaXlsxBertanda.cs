using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>Reads a workbook that this program wrote, with what each cell is by the name of its style.</summary>
internal sealed partial class PembacaXlsxBertanda
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly PengurangSel pengurang;
    private readonly IReadOnlyList<PeranParagraf?> gaya;
    private readonly IReadOnlyList<string> teksBersama;
    private readonly List<UnsurBertanda> unsur = [];
    private int nomor;
    private bool dalamTabel;

    private PembacaXlsxBertanda(XElement? gaya, XElement? teksBersama, NaskahJson asal)
    {
        var nama = (gaya?.Element(S + "cellStyles")?.Elements(S + "cellStyle") ?? []).GroupBy(c => (string?)c.Attribute("xfId") ?? "").ToDictionary(g => g.Key, g => NamaGaya.Read((string?)g.First().Attribute("name")));
        this.gaya = [.. (gaya?.Element(S + "cellXfs")?.Elements(S + "xf") ?? []).Select(x => nama.GetValueOrDefault((string?)x.Attribute("xfId") ?? ""))];
        this.teksBersama = [.. (teksBersama?.Elements(S + "si") ?? []).Select(ReadTeks)];
        pengurang = new PengurangSel(asal);
    }

    /// <summary><c>null</c>: it is none that this program wrote, or nothing of its marks is left.</summary>
    public static SumberNaskah? Read(ArsipAman arsip, string jalur)
    {
        var acuan = arsip.ListAcuan(jalur).ToList();
        XElement? Find(string jenis) => arsip.Read(acuan.FirstOrDefault(a => a.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur)?.Root;

        if (PembacaBekal.Find(arsip, acuan) is not { } bekal || arsip.Read(jalur)?.Root is not { } buku)
        {
            return null;
        }

        var pembaca = new PembacaXlsxBertanda(Find("/styles"), Find("/sharedStrings"), bekal.Naskah);
        if (pembaca.gaya.All(g => g is null))
        {
            return null;
        }

        foreach (var lembar in buku.Element(S + "sheets")?.Elements(S + "sheet").Where(l => (string?)l.Attribute("state") is null or "visible") ?? [])
        {
            if (acuan.FirstOrDefault(a => a.Id == (string?)lembar.Attribute(R + "id")).Jalur is { } bagian && arsip.Read(bagian)?.Root is { } isi)
            {
                pembaca.ReadLembar(isi);
            }
        }

        return new SumberNaskah(BarisBertanda.List(pembaca.unsur)) { Bertanda = new SumberBertanda(pembaca.unsur, bekal) };
    }

    private void ReadLembar(XElement lembar)
    {
        var gabung = (lembar.Element(S + "mergeCells")?.Elements(S + "mergeCell") ?? []).Select(m => Rentang().Match((string?)m.Attribute("ref") ?? "")).Where(m => m.Success)
            .Select(m => (Kolom: FindKolom(m.Groups["k"].Value), Dari: Angka(m.Groups["d"].Value), Sampai: Angka(m.Groups["s"].Value))).Where(m => m.Sampai > m.Dari).ToLookup(m => m.Kolom);
        dalamTabel = false;
        foreach (var baris in lembar.Element(S + "sheetData")?.Elements(S + "row") ?? [])
        {
            if (++nomor > SumberNaskah.BarisMaksimum)
            {
                throw new AturanException($"Buku kerja ini lebih dari {SumberNaskah.BarisMaksimum} baris.");
            }

            var letak = Angka((string?)baris.Attribute("r") ?? "0");
            var sel = ReadBaris(baris);
            if (sel.Exists(s => s.Teks.Length > 0))
            {
                unsur.Add(new UnsurBertanda(null, [.. Complete(sel).Select((s, k) => new SelBertanda(s.Teks.Length == 0 && gabung[k].Any(g => g.Dari < letak && letak <= g.Sampai), pengurang.Read(s.Peran, s.Teks, nomor)))]));
            }
        }
    }

    private List<(int Kolom, PeranParagraf? Peran, string Teks)> ReadBaris(XElement baris)
    {
        var hasil = new List<(int Kolom, PeranParagraf? Peran, string Teks)>();
        foreach (var c in baris.Elements(S + "c"))
        {
            var kolom = (string?)c.Attribute("r") is { } r ? FindKolom(string.Concat(r.TakeWhile(char.IsAsciiLetterUpper))) : hasil.Count;
            var peran = int.TryParse((string?)c.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < gaya.Count ? gaya[i] : null;
            hasil.Add((kolom, peran, TeksSel.Restore(Lepas().Replace(ReadIsi(c), "_$1"))));
        }

        return hasil;
    }

    // A row of the table has its four cells, also those that a program leaves out as empty; a row written under it without its style is one too.
    private IEnumerable<(PeranParagraf? Peran, string Teks)> Complete(List<(int Kolom, PeranParagraf? Peran, string Teks)> sel)
    {
        var bertabel = sel.Exists(s => s.Peran is >= PeranParagraf.KepalaTabel);
        var tanpaGaya = dalamTabel && sel.TrueForAll(s => s.Peran is null || s.Teks.Length == 0) && sel.Count(s => s.Teks.Length > 0) > 1;
        dalamTabel = bertabel || tanpaGaya;
        if (!dalamTabel)
        {
            return sel.Select(s => (s.Peran, s.Teks));
        }

        PeranParagraf[] peran = [PeranParagraf.Sasaran, PeranParagraf.Indikator, PeranParagraf.Formulasi, PeranParagraf.SumberData];
        var lebar = Math.Max(SusunanXlsx.JumlahKolom, sel.Where(s => s.Teks.Length > 0).Select(s => s.Kolom + 1).DefaultIfEmpty(0).Max());
        return Enumerable.Range(0, Math.Min(lebar, 60)).Select(k => sel.Find(s => s.Kolom == k) is { Teks: not null } ada ? (ada.Peran ?? (ada.Teks.Length == 0 || tanpaGaya ? peran[Math.Min(k, 3)] : null), ada.Teks) : (peran[Math.Min(k, 3)], ""));
    }

    private string ReadIsi(XElement c) => (string?)c.Attribute("t") switch
    {
        "s" => int.TryParse(c.Element(S + "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < teksBersama.Count ? teksBersama[i] : "",
        "inlineStr" => c.Element(S + "is") is { } isi ? ReadTeks(isi) : "",
        _ => c.Element(S + "v")?.Value ?? "",
    };

    private static string ReadTeks(XElement isi) => string.Concat(isi.Elements().Where(e => e.Name != S + "rPh").SelectMany(e => e.DescendantsAndSelf(S + "t")).Select(t => t.Value)).ReplaceLineEndings("\n");

    private static int FindKolom(string huruf) => huruf.Take(3).Aggregate(0, (n, h) => (n * 26) + (h - 'A' + 1)) - 1;

    private static int Angka(string teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex(@"\A\$?(?<k>[A-Z]{1,3})\$?(?<d>[0-9]{1,7}):\$?[A-Z]{1,3}\$?(?<s>[0-9]{1,7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rentang();

    [GeneratedRegex("_x005F_(x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Lepas();
}
