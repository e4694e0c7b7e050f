namespace Kinerja.Domain.Pemetaan;

/// <summary>Finds the titles of a table below what stands above it, also where they have two storeys.</summary>
public static class KepalaTabel
{
    internal const string Tanpa = "Kolom ";

    private const int Terdalam = 20;

    /// <summary>Of several sheets the one that looks most like such a table.</summary>
    public static TabelBerkas Find(JenisTabel jenis, IReadOnlyList<LembarBerkas> daftar) =>
        daftar.Select(l => Find(jenis, l)).OrderByDescending(t => t.Nilai).ThenByDescending(t => t.Tabel.Baris.Count > 0).First().Tabel;

    private static (TabelBerkas Tabel, int Nilai) Find(JenisTabel jenis, LembarBerkas lembar)
    {
        var makna = DaftarMakna.List(jenis);
        int Score(IEnumerable<string> judul) => judul.Select(j => PengusulPeta.FindMakna(makna, j)?.Kunci).OfType<string>().Distinct().Count();

        var (letak, tinggi, nilai) = (-1, 1, 0);
        for (var i = 0; i < Math.Min(Terdalam, lembar.Baris.Count); i++)
        {
            var satu = Score(lembar.Baris[i].Sel);
            var dua = i + 1 < lembar.Baris.Count ? Score(Join(lembar.Baris[i], lembar.Baris[i + 1])) : 0;
            if (Math.Max(satu, dua) > nilai)
            {
                (letak, tinggi, nilai) = (i, dua > satu ? 2 : 1, Math.Max(satu, dua));
            }
        }

        // One known word may stand in any sentence; two make a head, or one where nothing else stands in the row.
        var ada = nilai > 1 || (nilai == 1 && lembar.Baris[letak].Sel.Count(s => s.Length > 0) <= 3);
        var lebar = lembar.Baris.Count == 0 ? 0 : lembar.Baris.Max(b => b.Sel.Count);
        var judul = !ada ? [] : tinggi == 2 ? Join(lembar.Baris[letak], lembar.Baris[letak + 1]).ToList() : lembar.Baris[letak].Sel.ToList();
        var kepala = Enumerable.Range(0, lebar).Select(k => k < judul.Count && judul[k].Length > 0 ? judul[k] : Tanpa + Name(k)).ToList();
        return (new TabelBerkas(lembar.Nama, kepala, [.. lembar.Baris.Skip(ada ? letak + tinggi : 0)]), nilai);
    }

    // “Ketidakhadiran” reaches over Sakit, Izin and Cuti below it; “Nama” stands in the upper row alone.
    private static IEnumerable<string> Join(BarisBerkas atas, BarisBerkas bawah) =>
        Enumerable.Range(0, Math.Max(atas.Sel.Count, bawah.Sel.Count)).Select(k => bawah.At(k).Length > 0 ? bawah.At(k) : atas.At(k));

    private static string Name(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString() : Name((kolom / 26) - 1) + (char)('A' + (kolom % 26));
}
