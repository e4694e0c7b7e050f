using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kinerja.Documents.Impor;

/// <summary>The numbers and bullets of a Word document. They stand nowhere in its text: each paragraph names a list and a level, and the label is counted out.</summary>
internal sealed partial class PenomoranWord
{
    private const int TingkatMaksimum = 9;

    private readonly Dictionary<string, string> abstrak = [];
    private readonly Dictionary<(string Abstrak, int Tingkat), (string Bentuk, string Pola, int Mulai)> tingkat = [];
    private readonly Dictionary<(string Nomor, int Tingkat), int> mulaiUlang = [];
    private readonly Dictionary<string, (string? Nomor, int Tingkat, string? Dasar)> gaya = [];
    private readonly Dictionary<string, int?[]> hitungan = [];
    private readonly HashSet<(string, int)> sudahMulai = [];

    public PenomoranWord(XDocument? penomoran, XDocument? gayaDokumen)
    {
        foreach (var a in penomoran?.Root?.Elements(Word.W + "abstractNum") ?? [])
        {
            foreach (var t in a.Elements(Word.W + "lvl"))
            {
                tingkat[(Word.Nilai(a, "abstractNumId") ?? "", Word.Angka(t, "ilvl") ?? 0)] = (Word.Nilai(t.Element(Word.W + "numFmt")) ?? "decimal", Word.Nilai(t.Element(Word.W + "lvlText")) ?? "", Word.Angka(t.Element(Word.W + "start")) ?? 1);
            }
        }

        foreach (var n in penomoran?.Root?.Elements(Word.W + "num") ?? [])
        {
            var id = Word.Nilai(n, "numId") ?? "";
            abstrak[id] = Word.Nilai(n.Element(Word.W + "abstractNumId")) ?? "";
            foreach (var o in n.Elements(Word.W + "lvlOverride").Where(o => o.Element(Word.W + "startOverride") is not null))
            {
                mulaiUlang[(id, Word.Angka(o, "ilvl") ?? 0)] = Word.Angka(o.Element(Word.W + "startOverride")) ?? 1;
            }
        }

        foreach (var s in gayaDokumen?.Root?.Elements(Word.W + "style") ?? [])
        {
            var nomor = s.Element(Word.W + "pPr")?.Element(Word.W + "numPr");
            gaya[Word.Nilai(s, "styleId") ?? ""] = (Word.Nilai(nomor?.Element(Word.W + "numId")), Word.Angka(nomor?.Element(Word.W + "ilvl")) ?? 0, Word.Nilai(s.Element(Word.W + "basedOn")));
        }
    }

    /// <summary>The label of the next paragraph with these properties: <c>a.</c>, <c>❖</c>; <c>null</c>: it has none.</summary>
    public string? Next(XElement? sifat)
    {
        var nomor = sifat?.Element(Word.W + "numPr");
        var (id, t) = nomor?.Element(Word.W + "numId") is { } n ? (Word.Nilai(n), Word.Angka(nomor.Element(Word.W + "ilvl")) ?? 0) : FindGaya(Word.Nilai(sifat?.Element(Word.W + "pStyle")));
        if (id is null or "0" || !abstrak.TryGetValue(id, out var a) || t is < 0 or >= TingkatMaksimum || !tingkat.TryGetValue((a, t), out var bentuk) || bentuk.Bentuk == "none")
        {
            return null;
        }

        return bentuk.Bentuk == "bullet" ? TandaWord.Bullet(bentuk.Pola) : Count(id, a, t, bentuk.Pola);
    }

    private string Count(string id, string a, int t, string pola)
    {
        if (!hitungan.TryGetValue(a, out var kini))
        {
            hitungan[a] = kini = new int?[TingkatMaksimum];
        }

        // A list that begins anew does so once, at its own first item.
        kini[t] = mulaiUlang.TryGetValue((id, t), out var mulai) && sudahMulai.Add((id, t)) ? mulai : (kini[t] + 1) ?? tingkat[(a, t)].Mulai;
        Array.Clear(kini, t + 1, TingkatMaksimum - t - 1);
        return Acuan().Replace(pola, m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1 is var k && k < TingkatMaksimum && tingkat.TryGetValue((a, k), out var b) ? TandaWord.Write(kini[k] ?? b.Mulai, b.Bentuk) : "").Trim();
    }

    // Styles may hand their list on to those that build on them; a ring of styles ends.
    private (string?, int) FindGaya(string? nama)
    {
        for (var langkah = 0; nama is not null && langkah < 20 && gaya.TryGetValue(nama, out var g); langkah++, nama = g.Dasar)
        {
            if (g.Nomor is not null)
            {
                return (g.Nomor, g.Tingkat);
            }
        }

        return (null, 0);
    }

    [GeneratedRegex("%([1-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Acuan();
}
