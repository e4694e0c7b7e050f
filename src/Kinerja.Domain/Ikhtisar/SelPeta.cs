using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>A measure of a post as the map of the year takes it.</summary>
/// <param name="Dinilai">It has a capaian at all; what is only followed is due, but colours nothing.</param>
/// <param name="Hasil">Of its own periods that are there: capaian, and whether it is complete.</param>
public sealed record UkuranPeta(JabatanId Jabatan, JenisPeriode Jenis, bool Dinilai, decimal? Bobot, IReadOnlyDictionary<Periode, (decimal? Capaian, bool Terisi)> Hasil);

/// <summary>One post in one month: the figures that are due with it, a quarter with its last month.</summary>
/// <param name="Berakhir">The month is over.</param>
/// <param name="Wajib">Due with it, whether or not it is over.</param>
/// <param name="Rata">Of the periods that end with it.</param>
/// <param name="Predikat">Of the rounded mean; <c>null</c> without one: no colour.</param>
public sealed record SelPeta(int Bulan, bool Berakhir, int Wajib, int Terisi, RataCapaian Rata, string? Predikat)
{
    public static SelPeta Compute(Periode bulan, DateOnly hariIni, IEnumerable<UkuranPeta> ukuran, DaftarPredikat predikat, int desimal)
    {
        var jatuh = ukuran.Select(u => (Ukuran: u, Periode: Periode.Setahun(bulan.Tahun).Split(u.Jenis).FirstOrDefault(p => p.BulanAkhir == bulan.Nomor)))
            .Where(u => u.Periode is not null).Select(u => (u.Ukuran, Ada: u.Ukuran.Hasil.TryGetValue(u.Periode!, out var h), Hasil: h)).ToList();
        var rata = PerataCapaian.ComputeBiasa(jatuh.Where(j => j.Ukuran.Dinilai).Select(j => new CapaianBerbobot(j.Ukuran.Jabatan, j.Hasil.Capaian, j.Ukuran.Bobot)));
        return new SelPeta(
            bulan.Nomor, Kelengkapan.IsBerakhir(bulan, hariIni), jatuh.Count, jatuh.Count(j => j.Ada && j.Hasil.Terisi), rata,
            rata.Nilai is { } nilai ? predikat.Find(Math.Round(nilai, desimal, MidpointRounding.AwayFromZero)) : null);
    }
}
