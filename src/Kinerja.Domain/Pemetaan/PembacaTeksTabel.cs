using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pemetaan;

/// <summary>Delimited text as a sheet: commas, semicolons, tabs or bars, whichever parts its lines most evenly.</summary>
public static class PembacaTeksTabel
{
    private const int BarisDilihat = 50;

    private static readonly char[] Pemisah = ['\t', ';', ',', '|'];

    /// <exception cref="AturanException">A quotation mark is never closed, or there are too many rows.</exception>
    public static LembarBerkas Read(string teks)
    {
        var isi = teks.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var baris = Csv.Read(isi, FindPemisah(isi));
        return baris.Count > LembarBerkas.BarisMaksimum
            ? throw TerlaluBanyak()
            : new LembarBerkas("", [.. baris.Index().Where(b => b.Item.Exists(s => s.Trim().Length > 0)).Select(b => new BarisBerkas(b.Index + 1, [.. b.Item.Take(LembarBerkas.KolomMaksimum).Select(s => s.Trim())]))]);
    }

    public static AturanException TerlaluBanyak() => new(string.Create(TeksIndonesia.Budaya, $"Tabel ini lebih dari {LembarBerkas.BarisMaksimum:N0} baris. Bagi menjadi beberapa berkas."));

    private static char FindPemisah(string isi)
    {
        var baris = isi.Split('\n', BarisDilihat + 1).Take(BarisDilihat).Where(b => b.Length > 0).ToList();
        return Pemisah.Select(p => (Tanda: p, Jumlah: baris.Count(b => b.Contains(p, StringComparison.Ordinal)), Banyak: baris.Sum(b => b.Count(h => h == p))))
            .OrderByDescending(p => p.Jumlah).ThenByDescending(p => p.Tanda is '\t' or ';').ThenByDescending(p => p.Banyak).First().Tanda;
    }
}
