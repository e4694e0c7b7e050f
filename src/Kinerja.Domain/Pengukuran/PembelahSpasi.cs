using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// Lines copied out of a PDF have lost their columns. What is left: wide gaps, if the reader kept them, else the numbers at the end of the line; what stands before them is the name of the indicator.
/// </summary>
internal static partial class PembelahSpasi
{
    private static readonly string[] Kata = ["target", "realisasi", "polaritas", "capaian", "%"];

    public static IReadOnlyList<BarisTercetak> Split(string isi)
    {
        var baris = isi.Split('\n').Select((b, i) => (Nomor: i + 1, Teks: b.Trim())).Where(b => b.Teks.Length > 0).ToList();
        if (baris.Count(b => Celah().Count(b.Teks) >= 2) * 2 >= baris.Count)
        {
            return [.. baris.Select(b => new BarisTercetak(b.Nomor, [.. Celah().Split(b.Teks).Select(s => s.Trim())]))];
        }

        var potongan = baris.Select(b => (b.Nomor, Kata: Join(b.Teks))).Select(b => (b.Nomor, b.Kata, Ekor: CountEkor(b.Kata))).ToList();
        var ekor = potongan.Where(p => p.Ekor >= 2).GroupBy(p => p.Ekor).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 0;
        return [.. potongan.Select(p => new BarisTercetak(p.Nomor, Lay(p.Kata, p.Ekor, ekor)))];
    }

    /// <summary>The name in the first cell, the numbers in the following ones; a line without them is a heading or the rest of a long name.</summary>
    private static List<string> Lay(List<string> kata, int ada, int ekor)
    {
        if (ekor == 0 || ada == 0)
        {
            return LayKepala(kata, ekor);
        }

        // A text target (“WTP WTP 100”) ends the run of numbers early.
        var diambil = ada >= ekor || kata.Count > ekor ? Math.Min(ekor, kata.Count) : ada;
        var depan = string.Join(' ', kata.SkipLast(diambil));
        return [depan, .. kata.TakeLast(diambil)];
    }

    // “No Indikator Kinerja Target Realisasi Capaian (%)”: as many known words as there are numbers, in their order.
    private static List<string> LayKepala(List<string> kata, int ekor)
    {
        var teks = string.Join(' ', kata);
        var urutan = Kata.Select(k => (Kata: k, Letak: teks.LastIndexOf(k, StringComparison.OrdinalIgnoreCase)))
            .Where(k => k.Letak >= 0 && !(k.Kata == "%" && teks.Contains("capaian", StringComparison.OrdinalIgnoreCase)))
            .OrderBy(k => k.Letak).ToList();
        return ekor >= 2 && urutan.Count == ekor ? [teks[..urutan[0].Letak].Trim(), .. urutan.Select(u => u.Kata)] : [teks];
    }

    private static int CountEkor(List<string> kata)
    {
        var jumlah = 0;
        while (jumlah < kata.Count && IsEkor(kata[kata.Count - 1 - jumlah]))
        {
            jumlah++;
        }

        return jumlah;
    }

    private static bool IsEkor(string kata) => Angka.TryReadLenient(kata.TrimEnd('*'), out _) || SelTabel.IsKosong(kata) || kata.ToLowerInvariant() is "naik" or "turun" or "stabil";

    // “118,75 %” is one cell.
    private static List<string> Join(string teks)
    {
        var hasil = new List<string>();
        foreach (var kata in teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (kata == "%" && hasil.Count > 0 && Angka.TryReadLenient(hasil[^1], out var angka) && !angka.Persen)
            {
                hasil[^1] += " %";
            }
            else
            {
                hasil.Add(kata);
            }
        }

        return hasil;
    }

    [GeneratedRegex(@"[ \u00A0]{2,}|\t+", RegexOptions.CultureInvariant)]
    private static partial Regex Celah();
}
