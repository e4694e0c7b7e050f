namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>Finds words and phrases of a list in a text, the longest first, in one pass.</summary>
internal sealed class KamusFrasa<T>
{
    private readonly Dictionary<string, List<(string[] Kata, T Isi)>> menurutAwal;

    public KamusFrasa(IEnumerable<(string Frasa, T Isi)> daftar) =>
        menurutAwal = daftar.Select(d => (Kata: d.Frasa.ToLowerInvariant().Split(' '), d.Isi)).GroupBy(d => d.Kata[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(d => d.Kata.Length).ToList(), StringComparer.Ordinal);

    public IEnumerable<(int Mulai, int Panjang, T Isi)> Find(string teks, IReadOnlyList<KataTeks> kata)
    {
        for (var i = 0; i < kata.Count; i++)
        {
            if (!menurutAwal.TryGetValue(kata[i].Kata, out var calon))
            {
                continue;
            }

            foreach (var (frasa, isi) in calon)
            {
                if (IsAt(teks, kata, i, frasa))
                {
                    var akhir = kata[i + frasa.Length - 1];
                    yield return (kata[i].Mulai, akhir.Mulai + akhir.Panjang - kata[i].Mulai, isi);
                    i += frasa.Length - 1;
                    break;
                }
            }
        }
    }

    // The words of a phrase stand side by side, with nothing but a space between them.
    private static bool IsAt(string teks, IReadOnlyList<KataTeks> kata, int i, string[] frasa)
    {
        if (i + frasa.Length > kata.Count)
        {
            return false;
        }

        for (var j = 1; j < frasa.Length; j++)
        {
            var sebelum = kata[i + j - 1];
            if (kata[i + j].Kata != frasa[j] || !string.IsNullOrWhiteSpace(teks[(sebelum.Mulai + sebelum.Panjang)..kata[i + j].Mulai]))
            {
                return false;
            }
        }

        return true;
    }
}
