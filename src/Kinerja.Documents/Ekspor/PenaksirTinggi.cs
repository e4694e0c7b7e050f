using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Ekspor;

/// <summary>
/// Reckons how high a section will be, to put it on a page of its own where it would be torn. Word can be told to keep paragraphs together but not tables; a guess by letters, a little too high, tears none that the PDF keeps.
/// </summary>
internal sealed class PenaksirTinggi(UkurHuruf ukur, TataNaskah tata, int lebarIsi)
{
    // Colons and labels before the items; the frame of a cell.
    private const int LebarLabel = 1800;

    private const int Bingkai = 130;

    private static readonly int[] Perseratus = [22, 25, 33, 20];

    private readonly int tinggi = GayaDocx.Kertas(tata).Tinggi - GayaDocx.Twip(tata.Margin.Atas) - GayaDocx.Twip(tata.Margin.Bawah);
    private int sisa;
    private bool awal;

    private int Baris => (int)(tata.UkuranHuruf * 23.8m);

    private int BarisTabel => (int)(tata.UkuranHurufTabel * 23.8m);

    /// <summary>A page begins, with a head of so many lines.</summary>
    public void Begin(int kepala) => (sisa, awal) = (tinggi - (kepala > 0 ? (kepala + 2) * Baris : 0), true);

    /// <summary>Places a section, on this page or on the next one; <c>false</c>: on the next one.</summary>
    /// <param name="penutup">A signature follows it at once.</param>
    public bool TryPlace(BagianCetak bagian, bool penutup)
    {
        var perlu = CountTinggi(bagian) + (penutup ? 11 * Baris : 0);
        var muat = awal || perlu <= sisa;
        sisa = muat ? sisa - perlu : tinggi - perlu;
        for (awal = false; sisa < 0; sisa += tinggi)
        {
        }

        return muat;
    }

    private int CountTinggi(BagianCetak bagian) =>
        (4 * Baris) + (bagian.Uraian.SelectMany(u => u.Butir.Count == 0 ? [1] : u.Butir.Select(b => CountBaris(b.Teks, tata.UkuranHuruf, lebarIsi - LebarLabel))).Sum() * Baris) + (bagian.Sasaran.Count == 0 ? 0 : 4 * BarisTabel)
        + bagian.Sasaran.Sum(CountSasaran);

    private int CountSasaran(SasaranCetak s) => Math.Max(CountSel([s.Teks], 0), s.Indikator.Sum(x => Math.Max(CountSel([x.Teks, .. x.Rincian.Select(r => r.Teks)], 1), x.Formulasi.Sum(CountFormulasi))));

    private int CountFormulasi(FormulasiCetak f) => Math.Max(
        CountSel([.. f.Rumus.SelectMany(Write), f.Catatan ?? ""], 2),
        CountSel([.. f.Sumber.Select(s => s.Teks), f.CatatanSumber is { } c ? "Catatan : " + c : ""], 3));

    private static IEnumerable<string> Write(BagianRumus b) => b.Teks is { } teks ? [teks] : [string.Concat(b.Pembilang!.SelectMany(Write)), string.Concat(b.Penyebut!.SelectMany(Write))];

    private int CountSel(IReadOnlyList<string> teks, int kolom) => (teks.Where(t => t.Length > 0).Sum(t => CountBaris(t, tata.UkuranHurufTabel, (lebarIsi * Perseratus[kolom] / 100) - 200)) * BarisTabel) + Bingkai;

    private int CountBaris(string teks, decimal ukuran, int lebar) => teks.Split('\n').Sum(b => ukur.Wrap(b, ukuran, lebar).Count);
}
