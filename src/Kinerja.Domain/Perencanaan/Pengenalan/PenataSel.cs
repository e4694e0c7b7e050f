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

    public static List<BarisTertata> Arrange(List<BlokTeks> blok, bool pertama)
    {
        var n = blok.Count;
        var biaya = Enumerable.Repeat(decimal.MaxValue, n + 1).ToArray();
        var asal = new (int Dari, int[] Kolom, int[] Batas, decimal Biaya)[n + 1];
        biaya[0] = 0;
        for (var i = 0; i < n; i++)
        {
            if (biaya[i] == decimal.MaxValue)
            {
                continue;
            }

            foreach (var (kolom, dasar) in Bentuk)
            {
                var tanpaSasaran = i == 0 && pertama && kolom[0] != 0 ? 6m : 0m;
                foreach (var batas in EnumerateBatas(i, kolom.Length, n))
                {
                    var b = dasar + tanpaSasaran + Weigh(blok, i, kolom, batas);
                    if (biaya[i] + b < biaya[batas[^1]])
                    {
                        biaya[batas[^1]] = biaya[i] + b;
                        asal[batas[^1]] = (i, kolom, batas, b);
                    }
                }
            }
        }

        return Collect(blok, asal);
    }

    private static List<BarisTertata> Collect(List<BlokTeks> blok, (int Dari, int[] Kolom, int[] Batas, decimal Biaya)[] asal)
    {
        var hasil = new List<BarisTertata>();
        for (var k = blok.Count; k > 0; k = asal[k].Dari)
        {
            var (dari, kolom, batas, biaya) = asal[k];
            var sel = Enumerable.Range(0, 4).Select(_ => new List<PotonganSel>()).ToArray();
            for (var c = 0; c < kolom.Length; c++)
            {
                sel[kolom[c]].AddRange(blok[(c == 0 ? dari : batas[c - 1])..batas[c]].SelectMany(b => b.Baris).Select(b => new PotonganSel(b.Nomor, b.Teks)));
            }

            hasil.Insert(0, new BarisTertata(sel[0], sel[1], sel[2], sel[3], biaya > BatasYakin ? Sebab : null));
        }

        return hasil;
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
}
