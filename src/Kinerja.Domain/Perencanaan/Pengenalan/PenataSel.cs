namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Puts paragraphs, each a cell, back into rows: sasaran (where a new one begins), indikator, formulasi, sumber. Of all ways to part them the cheapest is taken; what it costs tells how sure it is.
/// </summary>
internal static class PenataSel
{
    private const decimal BatasYakin = 0.5m;

    private const string Sebab = "Letak sel di barisnya tidak pasti: bandingkan dengan sumber.";

    // Which columns a row may have, and what a missing one costs.
    private static readonly (int[] Kolom, decimal Biaya)[] Bentuk =
    [
        ([0, 1, 2, 3], 0), ([1, 2, 3], 0), ([0, 1, 2], 4), ([1, 2], 4), ([0, 1], 7), ([1], 7), ([0], 9),
    ];

    // A row that is a little unusual is sure all the same, where every other arrangement is much more so.
    private const decimal BatasJanggal = 2.3m;

    private const decimal SelisihYakin = 2m;

    public static List<BarisTertata> Arrange(List<BlokTeks> blok, bool pertama)
    {
        var n = blok.Count;
        var calon = Enumerable.Range(0, n).SelectMany(i => Bentuk.SelectMany(b => EnumerateBatas(i, b.Kolom.Length, n)
            .Select(batas => new Calon(i, b.Kolom, batas, b.Biaya + (i == 0 && pertama && b.Kolom[0] != 0 ? 6m : 0m) + Weigh(blok, i, b.Kolom, batas))))).ToList();
        var (maju, asal) = Walk(calon, n);
        if (n == 0)
        {
            return [];
        }

        var mundur = Enumerable.Repeat(decimal.MaxValue, n + 1).ToArray();
        mundur[n] = 0;
        foreach (var c in calon.AsEnumerable().Reverse().Where(c => mundur[c.Sampai] < decimal.MaxValue))
        {
            mundur[c.Dari] = Math.Min(mundur[c.Dari], mundur[c.Sampai] + c.Biaya);
        }

        var hasil = new List<BarisTertata>();
        for (var k = n; k > 0; k = asal[k]!.Dari)
        {
            var ini = asal[k]!;
            // The cheapest arrangement in which this row is another one.
            var lain = calon.Where(c => c != ini && c.Dari <= ini.Dari && c.Sampai > ini.Dari && maju[c.Dari] < decimal.MaxValue && mundur[c.Sampai] < decimal.MaxValue).Select(c => maju[c.Dari] + c.Biaya + mundur[c.Sampai]).DefaultIfEmpty(decimal.MaxValue).Min();
            hasil.Insert(0, Create(blok, ini, ini.Biaya <= BatasYakin || (ini.Biaya <= BatasJanggal && lain - maju[n] >= SelisihYakin)));
        }

        return hasil;
    }

    private static (decimal[] Biaya, Calon?[] Asal) Walk(List<Calon> calon, int n)
    {
        var biaya = Enumerable.Repeat(decimal.MaxValue, n + 1).ToArray();
        var asal = new Calon?[n + 1];
        biaya[0] = 0;
        foreach (var c in calon.Where(c => biaya[c.Dari] < decimal.MaxValue && biaya[c.Dari] + c.Biaya < biaya[c.Sampai]))
        {
            (biaya[c.Sampai], asal[c.Sampai]) = (biaya[c.Dari] + c.Biaya, c);
        }

        return (biaya, asal);
    }

    private static BarisTertata Create(List<BlokTeks> blok, Calon c, bool yakin)
    {
        var sel = Enumerable.Range(0, 4).Select(_ => new List<PotonganSel>()).ToArray();
        for (var i = 0; i < c.Kolom.Length; i++)
        {
            sel[c.Kolom[i]].AddRange(blok[(i == 0 ? c.Dari : c.Batas[i - 1])..c.Batas[i]].SelectMany(b => b.Baris).Select(b => new PotonganSel(b.Nomor, b.Teks)));
        }

        return new BarisTertata(sel[0], sel[1], sel[2], sel[3], yakin ? null : Sebab);
    }

    // A cell is one paragraph, or two where the scanner saw a gap inside it.
    private static IEnumerable<int[]> EnumerateBatas(int dari, int kolom, int n)
    {
        for (var pola = 0; pola < 1 << kolom; pola++)
        {
            var batas = new int[kolom];
            var kini = dari;
            for (var c = 0; c < kolom; c++)
            {
                kini += 1 + ((pola >> c) & 1);
                batas[c] = kini;
            }

            if (kini <= n)
            {
                yield return batas;
            }
        }
    }

    private static decimal Weigh(List<BlokTeks> blok, int dari, int[] kolom, int[] batas)
    {
        var jumlah = 0.1m;
        for (var c = 0; c < kolom.Length; c++)
        {
            var awal = c == 0 ? dari : batas[c - 1];
            jumlah += WeighSel(kolom[c], blok[awal].Teks) + (batas[c] - awal == 1 ? 0 : CiriSel.IsLanjutan(blok[awal + 1].Teks) ? 0.8m : 2m);
        }

        return jumlah;
    }

    private static decimal WeighSel(int kolom, string teks)
    {
        var (sasaran, indikator) = (CiriSel.IsSasaran(teks), CiriSel.IsIndikator(teks));
        var lanjutan = CiriSel.IsLanjutan(teks) ? 1.5m : 0m;
        return lanjutan + kolom switch
        {
            0 => sasaran ? 0 : indikator ? 5 : 3,
            1 => indikator ? 0 : sasaran ? 3 : 2.5m,
            2 => indikator ? 0.3m : sasaran ? 2.5m : 0,
            _ => indikator || sasaran ? 3 : 0,
        };
    }

    private sealed record Calon(int Dari, int[] Kolom, int[] Batas, decimal Biaya)
    {
        public int Sampai => Batas[^1];
    }
}
