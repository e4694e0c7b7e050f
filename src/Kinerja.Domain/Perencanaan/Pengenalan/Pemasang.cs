namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Finds for each item of a list the one that it was before. What is worded alike is the same, in order; between those a reworded item is the same where it shares enough words. A row that was added is nobody's.
/// </summary>
internal static class Pemasang
{
    // Lists longer than this are compared place by place: the table below grows with the square.
    private const int PanjangMaksimum = 1500;

    private const decimal MiripMinimum = 0.4m;

    public static IReadOnlyList<(T Baru, T? Lama)> Match<T>(IReadOnlyList<T> baru, IReadOnlyList<T> lama, Func<T, string> teks)
        where T : class
    {
        var (a, b) = (baru.Select(teks).ToList(), lama.Select(teks).ToList());
        var pasangan = new T?[a.Count];
        var (i, j) = (0, 0);
        foreach (var (x, y) in Align(a, b).Append((a.Count, b.Count)))
        {
            Fill(pasangan, (a, i, x), (b, j, y), lama);
            if (x < a.Count)
            {
                pasangan[x] = lama[y];
            }

            (i, j) = (x + 1, y + 1);
        }

        FillPindah(pasangan, a, b, lama);
        return [.. baru.Select((n, k) => (n, pasangan[k]))];
    }

    // What was moved to another place in its list, word for word.
    private static void FillPindah<T>(T?[] pasangan, List<string> baru, List<string> lama, IReadOnlyList<T> asal)
        where T : class
    {
        var bebas = asal.Index().Where(l => !pasangan.Any(p => ReferenceEquals(p, l.Item))).GroupBy(l => lama[l.Index]).ToDictionary(g => g.Key, g => new Queue<T>(g.Select(l => l.Item)));
        for (var i = 0; i < pasangan.Length; i++)
        {
            if (pasangan[i] is null && bebas.TryGetValue(baru[i], out var sisa) && sisa.TryDequeue(out var lamanya))
            {
                pasangan[i] = lamanya;
            }
        }
    }

    // Between two that did not change: each with the next one that it resembles.
    private static void Fill<T>(T?[] pasangan, (List<string> Teks, int Dari, int Sampai) baru, (List<string> Teks, int Dari, int Sampai) lama, IReadOnlyList<T> asal)
        where T : class
    {
        var j = lama.Dari;
        for (var i = baru.Dari; i < baru.Sampai && j < lama.Sampai; i++)
        {
            var pilihan = Enumerable.Range(j, lama.Sampai - j).Take(50).Select(k => (Letak: k, Nilai: Mirip(baru.Teks[i], lama.Teks[k]))).MaxBy(p => p.Nilai);
            if (pilihan.Nilai >= MiripMinimum)
            {
                pasangan[i] = asal[pilihan.Letak];
                j = pilihan.Letak + 1;
            }
        }
    }

    private static decimal Mirip(string a, string b)
    {
        var (x, y) = (Kata(a), Kata(b));
        var bersama = x.Intersect(y, StringComparer.OrdinalIgnoreCase).Count();
        return x.Count + y.Count == 0 ? 0 : 2m * bersama / (x.Count + y.Count);
    }

    private static HashSet<string> Kata(string teks) => new(teks.Split([' ', '\n', ',', ';', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    // The longest common order.
    private static List<(int, int)> Align(List<string> a, List<string> b)
    {
        if (a.Count > PanjangMaksimum || b.Count > PanjangMaksimum)
        {
            return [.. Enumerable.Range(0, Math.Min(a.Count, b.Count)).Where(i => a[i] == b[i]).Select(i => (i, i))];
        }

        var panjang = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                panjang[i, j] = a[i] == b[j] ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var hasil = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j])
            {
                hasil.Add((i++, j++));
            }
            else if (panjang[i + 1, j] >= panjang[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return hasil;
    }
}
