namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>The heaviest common subsequence of two rows of numbers: exact where the table is small enough, else between anchors that occur once in both.</summary>
internal static class DeretSama
{
    /// <summary>A million cells are 4 MB and some milliseconds: two texts of a thousand words and spaces each.</summary>
    private const int PetakMaksimum = 1_000_000;

    private const int KedalamanMaksimum = 32;

    public static List<(int Lama, int Baru)> Find(int[] lama, int[] baru, Func<int, int>? bobot = null)
    {
        var hasil = new List<(int, int)>();
        new Pencarian(lama, baru, bobot ?? (_ => 1), hasil).Find(0, lama.Length, 0, baru.Length, 0);
        return hasil;
    }

    /// <summary>Which places belong to the longest rising row: what has not moved when all the rest has.</summary>
    public static bool[] FindNaik(IReadOnlyList<int> urutan)
    {
        var ekor = new List<int>();
        var sebelum = new int[urutan.Count];
        for (var i = 0; i < urutan.Count; i++)
        {
            var (bawah, atas) = (0, ekor.Count);
            while (bawah < atas)
            {
                var tengah = (bawah + atas) / 2;
                (bawah, atas) = urutan[ekor[tengah]] < urutan[i] ? (tengah + 1, atas) : (bawah, tengah);
            }

            sebelum[i] = bawah > 0 ? ekor[bawah - 1] : -1;
            if (bawah == ekor.Count)
            {
                ekor.Add(i);
            }
            else
            {
                ekor[bawah] = i;
            }
        }

        var hasil = new bool[urutan.Count];
        for (var i = ekor.Count > 0 ? ekor[^1] : -1; i >= 0; i = sebelum[i])
        {
            hasil[i] = true;
        }

        return hasil;
    }

    private sealed class Pencarian(int[] a, int[] b, Func<int, int> bobot, List<(int Lama, int Baru)> hasil)
    {
        public void Find(int a0, int a1, int b0, int b1, int kedalaman)
        {
            while (a0 < a1 && b0 < b1 && a[a0] == b[b0])
            {
                hasil.Add((a0++, b0++));
            }

            var sama = 0;
            while (a0 < a1 - sama && b0 < b1 - sama && a[a1 - 1 - sama] == b[b1 - 1 - sama])
            {
                sama++;
            }

            FindTengah(a0, a1 - sama, b0, b1 - sama, kedalaman);
            for (; sama > 0; sama--)
            {
                hasil.Add((a1 - sama, b1 - sama));
            }
        }

        private void FindTengah(int a0, int a1, int b0, int b1, int kedalaman)
        {
            if (a0 == a1 || b0 == b1)
            {
                return;
            }

            if ((long)(a1 - a0 + 1) * (b1 - b0 + 1) <= PetakMaksimum)
            {
                FindTepat(a0, a1, b0, b1);
                return;
            }

            if (kedalaman >= KedalamanMaksimum)
            {
                return;
            }

            var jangkar = FindJangkar(a0, a1, b0, b1);
            foreach (var (i, j) in jangkar)
            {
                Find(a0, i, b0, j, kedalaman + 1);
                hasil.Add((i, j));
                (a0, b0) = (i + 1, j + 1);
            }

            if (jangkar.Count > 0)
            {
                Find(a0, a1, b0, b1, kedalaman + 1);
            }
        }

        private void FindTepat(int a0, int a1, int b0, int b1)
        {
            var (n, m) = (a1 - a0, b1 - b0);
            var berat = new int[n + 1, m + 1];
            for (var i = n - 1; i >= 0; i--)
            {
                for (var j = m - 1; j >= 0; j--)
                {
                    var lewati = Math.Max(berat[i + 1, j], berat[i, j + 1]);
                    berat[i, j] = a[a0 + i] == b[b0 + j] ? Math.Max(lewati, berat[i + 1, j + 1] + bobot(a[a0 + i])) : lewati;
                }
            }

            for (var (i, j) = (0, 0); i < n && j < m;)
            {
                if (a[a0 + i] == b[b0 + j] && berat[i, j] == berat[i + 1, j + 1] + bobot(a[a0 + i]))
                {
                    hasil.Add((a0 + i++, b0 + j++));
                }
                else if (berat[i + 1, j] >= berat[i, j + 1])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }
        }

        private List<(int, int)> FindJangkar(int a0, int a1, int b0, int b1)
        {
            var (diA, diB) = (FindTunggal(a, a0, a1), FindTunggal(b, b0, b1));
            var calon = diA.Where(p => diB.ContainsKey(p.Key)).Select(p => (I: p.Value, J: diB[p.Key])).OrderBy(p => p.I).ToList();
            var naik = FindNaik([.. calon.Select(p => p.J)]);
            return [.. calon.Where((_, i) => naik[i])];
        }

        private static Dictionary<int, int> FindTunggal(int[] deret, int awal, int akhir)
        {
            var letak = new Dictionary<int, int>();
            for (var i = awal; i < akhir; i++)
            {
                letak[deret[i]] = letak.ContainsKey(deret[i]) ? -1 : i;
            }

            return letak.Where(p => p.Value >= 0).ToDictionary(p => p.Key, p => p.Value);
        }
    }
}
