using System.Text;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>Compares a naskah with its paper letter by letter: nothing missing, nothing added, nothing out of order. Spaces are not compared.</summary>
public static class PerbandinganNaskah
{
    private const int Jendela = 60;

    /// <summary>Describes the first difference; <c>null</c> where there is none.</summary>
    public static string? FindBeda(IReadOnlyList<Penggalan> bacaan, string kertas)
    {
        var (terbaca, batas) = Join(bacaan);
        var tercetak = PembersihTeks.RemoveSpasi(kertas);
        var sama = terbaca.AsSpan().CommonPrefixLength(tercetak);
        if (sama == terbaca.Length && sama == tercetak.Length)
        {
            return null;
        }

        var letak = batas.FindLastIndex(b => b <= sama);
        return $"Beda di {bacaan[Math.Max(letak, 0)].Jalur}\n  JSON   …{Window(terbaca, sama)}…\n  kertas …{Window(tercetak, sama)}…";
    }

    private static (string Teks, List<int> Batas) Join(IReadOnlyList<Penggalan> bacaan)
    {
        var teks = new StringBuilder();
        var batas = new List<int>();
        foreach (var penggalan in bacaan)
        {
            batas.Add(teks.Length);
            teks.Append(PembersihTeks.RemoveSpasi(penggalan.Tanda + penggalan.Teks));
        }

        return (teks.ToString(), batas);
    }

    private static string Window(string teks, int letak)
    {
        var awal = Math.Max(0, letak - Jendela);
        return $"{teks[awal..letak]}»{teks[letak..Math.Min(teks.Length, letak + Jendela)]}";
    }
}
