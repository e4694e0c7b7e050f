using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>How many of the due figures are there: <c>47 dari 51 terisi</c>.</summary>
/// <param name="Terisi">Complete and handed over.</param>
/// <param name="Wajib">Periods that have ended; what is not due yet is not missing.</param>
public sealed record Kelengkapan(int Terisi, int Wajib)
{
    public static Kelengkapan Kosong { get; } = new(0, 0);

    /// <summary>In percent points, unrounded; <c>null</c>: nothing is due yet.</summary>
    public decimal? Persen => Wajib == 0 ? null : 100m * Terisi / Wajib;

    public static Kelengkapan operator +(Kelengkapan kiri, Kelengkapan kanan) => new(kiri.Terisi + kanan.Terisi, kiri.Wajib + kanan.Wajib);

    public static Kelengkapan Add(Kelengkapan left, Kelengkapan right) => left + right;

    /// <summary>The figures of one measure. A yearly one is due when the year has ended, not in March.</summary>
    /// <param name="jenis">How often it is measured.</param>
    /// <param name="dalam">The year or a part of it.</param>
    /// <param name="sampai">What has ended before this day is due.</param>
    /// <param name="terisi">Its own periods that are complete and handed over.</param>
    public static Kelengkapan Count(JenisPeriode jenis, Periode dalam, DateOnly sampai, IEnumerable<Periode> terisi)
    {
        var wajib = ListWajib(jenis, dalam, sampai);
        return new Kelengkapan(terisi.Distinct().Count(wajib.Contains), wajib.Count);
    }

    public static IReadOnlyList<Periode> ListWajib(JenisPeriode jenis, Periode dalam, DateOnly sampai) => [.. dalam.Split(jenis).Where(p => IsBerakhir(p, sampai))];

    public static bool IsBerakhir(Periode periode, DateOnly hari) => new DateOnly(periode.Tahun, periode.BulanAkhir, 1).AddMonths(1) <= hari;
}
