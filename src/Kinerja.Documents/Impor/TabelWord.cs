using System.Xml.Linq;

namespace Kinerja.Documents.Impor;

/// <summary>The rows of a Word table on one grid: a cell over several columns or rows stands in its first and leaves the others empty.</summary>
internal static class TabelWord
{
    private const int KolomMaksimum = 60;

    public static IEnumerable<IReadOnlyList<string>> Read(XElement tabel, Func<XElement, string> bacaSel)
    {
        var baris = tabel.Elements().SelectMany(e => e.Name == Word.W + "tr" ? [e] : e.Name == Word.W + "sdt" ? e.Descendants(Word.W + "tr") : e.Name == Word.W + "ins" ? e.Elements(Word.W + "tr") : [])
            .Where(b => b.Element(Word.W + "trPr")?.Element(Word.W + "del") is null).ToList(); // deleted, with the change still shown
        var lebar = Math.Clamp(tabel.Element(Word.W + "tblGrid")?.Elements(Word.W + "gridCol").Count() ?? 0, 0, KolomMaksimum);
        var isi = baris.ConvertAll(b => ReadBaris(b, bacaSel));
        lebar = Math.Min(KolomMaksimum, isi.Select(b => b.Count).Append(lebar).Max());
        // Columns of the grid in which no row begins a cell are only the drawing's.
        var terpakai = Enumerable.Range(0, lebar).Where(k => isi.Exists(b => k < b.Count && b[k] is not null)).ToList();
        return isi.Select(b => (IReadOnlyList<string>)[.. terpakai.Select(k => k < b.Count ? b[k] ?? "" : "")]);
    }

    // null: no cell begins here.
    private static List<string?> ReadBaris(XElement baris, Func<XElement, string> bacaSel)
    {
        var hasil = new List<string?>();
        hasil.AddRange(Enumerable.Repeat((string?)null, Math.Clamp(Word.Angka(baris.Element(Word.W + "trPr")?.Element(Word.W + "gridBefore")) ?? 0, 0, KolomMaksimum)));
        foreach (var sel in baris.Elements().SelectMany(e => e.Name == Word.W + "tc" ? [e] : e.Name == Word.W + "sdt" ? e.Descendants(Word.W + "tc").Take(KolomMaksimum) : []))
        {
            var sifat = sel.Element(Word.W + "tcPr");
            var lebar = Math.Clamp(Word.Angka(sifat?.Element(Word.W + "gridSpan")) ?? 1, 1, KolomMaksimum);
            var gabung = sifat?.Element(Word.W + "vMerge");
            var lanjutan = gabung is not null && Word.Nilai(gabung) is null or "continue";
            hasil.Add(gabung is not null && lanjutan ? "" : bacaSel(sel));
            hasil.AddRange(Enumerable.Repeat((string?)null, lebar - 1));
        }

        return hasil.Count > KolomMaksimum ? hasil[..KolomMaksimum] : hasil;
    }
}
