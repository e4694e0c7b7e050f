using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>A measure of a post as the map of the year takes it.</summary>
/// <param name="Dinilai">It has a capaian at all; what is only followed is due, but colours nothing.</param>
/// <param name="Hasil">Of all its periods that are there: capaian, and whether it is complete.</param>
public sealed record UkuranPeta(JabatanId Jabatan, JenisPeriode Jenis, bool Dinilai, decimal? Bobot, IReadOnlyDictionary<Periode, (decimal? Capaian, bool Terisi)> Hasil);

/// <summary>One post in one month: the figures that are due with it, a quarter with its last month.</summary>
/// <param name="Berakhir">The month is over.</param>
/// <param name="Wajib">Due with it, whether or not it is over.</param>
/// <param name="Rata">Of the capaian that stand at its end: each measure's shortest period that ends with the month and has one.</param>
/// <param name="Predikat">Of the rounded mean; <c>null</c> without one: no colour.</param>
public sealed record SelPeta(int Bulan, bool Berakhir, int Wajib, int Terisi, RataCapaian Rata, string? Predikat)
{
    public static SelPeta Compute(Periode bulan, DateOnly hariIni, IEnumerable<UkuranPeta> ukuran, DaftarPredikat predikat, int desimal)
    {
        var jatuh = ukuran.Select(u => (Ukuran: u, Periode: Periode.Setahun(bulan.Tahun).Split(u.Jenis).FirstOrDefault(p => p.BulanAkhir == bulan.Nomor)))
            .Where(u => u.Periode is not null).ToList();
        var berakhir = Kelengkapan.IsBerakhir(bulan, hariIni);
        var rata = PerataCapaian.ComputeBiasa(jatuh.Where(j => j.Ukuran.Dinilai).Select(j => new CapaianBerbobot(j.Ukuran.Jabatan, FindCapaian(j.Ukuran, j.Periode!, berakhir), j.Ukuran.Bobot)));
        return new SelPeta(
            bulan.Nomor, berakhir, jatuh.Count, jatuh.Count(j => j.Ukuran.Hasil.TryGetValue(j.Periode!, out var h) && h.Terisi), rata,
            rata.Nilai is { } nilai ? predikat.Find(Math.Round(nilai, desimal, MidpointRounding.AwayFromZero)) : null);
    }

    // Twelve reports a year have no capaian in March, but in their quarter, or in December. What has not ended has no capaian that stands.
    private static decimal? FindCapaian(UkuranPeta ukuran, Periode sendiri, bool berakhir) => Enum.GetValues<JenisPeriode>()
        .Where(j => j == sendiri.Jenis || (berakhir && j > sendiri.Jenis)).Select(j => Periode.Setahun(sendiri.Tahun).Split(j).FirstOrDefault(p => p.BulanAkhir == sendiri.BulanAkhir)).OfType<Periode>()
        .Select(p => ukuran.Hasil.TryGetValue(p, out var h) ? h.Capaian : null).FirstOrDefault(c => c is not null);
}
