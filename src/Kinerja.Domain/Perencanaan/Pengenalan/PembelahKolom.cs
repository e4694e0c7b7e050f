using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Cuts lines that run over the columns of a table. Nothing of it is sure: the rules that the scanner kept, the words that cells begin with and capitals are all there is to go by.</summary>
internal sealed partial class PembelahKolom(IEnumerable<BarisSumber> baris)
{
    private readonly List<BarisTertata> hasil = [];

    public List<BarisTertata> Split()
    {
        foreach (var b in baris)
        {
            Add(b.Nomor, b.Teks.Trim());
        }

        return hasil;
    }

    private void Add(int nomor, string teks)
    {
        var segmen = CiriSel.SplitBatas(teks).Where(s => s.Length > 0).ToList();
        var letak = segmen.FindIndex(s => CiriSel.IsIndikator(s) || CiriSel.FindIndikator(s) > 0);
        if (letak is 0 or 1 && !(hasil.Count > 0 && letak == 1 && !CiriSel.IsSasaran(segmen[0]) && hasil[^1].Indikator.Count > 0 && !CiriSel.IsIndikator(segmen[1])))
        {
            Begin(nomor, segmen, letak);
        }
        else
        {
            Continue(nomor, segmen);
        }
    }

    private void Begin(int nomor, List<string> segmen, int letak)
    {
        var sasaran = letak == 1 ? segmen[0] : "";
        var sisa = segmen[letak..];
        if (!CiriSel.IsIndikator(sisa[0]))
        {
            var potong = CiriSel.FindIndikator(sisa[0]);
            (sasaran, sisa[0]) = ((sasaran + " " + sisa[0][..potong]).Trim(), sisa[0][potong..]);
        }

        var kolom = Spread(sisa);
        var baru = new BarisTertata([], [], [], []);
        Put(baru.Sasaran, nomor, sasaran);
        Put(baru.Indikator, nomor, kolom[0]);
        Put(baru.Formulasi, nomor, kolom[1]);
        Put(baru.Sumber, nomor, kolom[2]);
        hasil.Add(baru);
    }

    // Three columns out of what the rules left: a capital behind a small letter begins a cell.
    private static string[] Spread(List<string> sisa)
    {
        var bagian = sisa.Take(3).ToList();
        while (bagian.Count < 3)
        {
            var calon = bagian.Index().Select(b => (b.Index, Letak: FindKapital(b.Item))).Where(b => b.Letak > 0).OrderByDescending(b => bagian[b.Index].Length).FirstOrDefault();
            if (calon.Letak <= 0)
            {
                bagian.AddRange(Enumerable.Repeat("", 3 - bagian.Count));
                break;
            }

            var teks = bagian[calon.Index];
            bagian[calon.Index] = teks[..calon.Letak].Trim();
            bagian.Insert(calon.Index + 1, teks[calon.Letak..].Trim());
        }

        return [.. bagian];
    }

    private static int FindKapital(string teks) => Kapital().Match(teks) is { Success: true } m ? m.Index : -1;

    private void Continue(int nomor, List<string> segmen)
    {
        if (hasil.Count == 0)
        {
            hasil.Add(new BarisTertata([], [], [], []));
        }

        var kini = hasil[^1];
        List<PotonganSel>[] kolom = [kini.Sasaran, kini.Indikator, kini.Formulasi, kini.Sumber];
        var terisi = kolom.Index().Where(k => k.Item.Count > 0).Select(k => k.Index).DefaultIfEmpty(1).ToList();
        if (segmen.Count >= terisi.Count)
        {
            for (var i = 0; i < segmen.Count; i++)
            {
                Put(kolom[terisi[Math.Min(i, terisi.Count - 1)]], nomor, segmen[i]);
            }

            return;
        }

        // Fewer pieces than columns: to the columns that are written over most lines, from the left.
        for (var i = 0; i < segmen.Count; i++)
        {
            Put(kolom[terisi[Math.Min(i, terisi.Count - 1)]], nomor, segmen[i]);
        }
    }

    private static void Put(List<PotonganSel> sel, int nomor, string teks)
    {
        if (teks.Length > 0)
        {
            sel.Add(new PotonganSel(nomor, teks));
        }
    }

    [GeneratedRegex(@"(?<=\p{Ll}\s+)\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Kapital();
}
