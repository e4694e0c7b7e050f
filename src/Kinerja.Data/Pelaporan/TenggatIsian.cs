using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>When the office's figures are due, and which months are closed.</summary>
internal sealed record TenggatIsian(DateOnly HariIni, int HariTenggat, IReadOnlySet<int> BulanTerkunci)
{
    /// <summary>Two queries.</summary>
    public static async Task<TenggatIsian> ReadAsync(KinerjaDbContext db, int tahun, TimeProvider clock, CancellationToken ct)
    {
        var kecamatan = await db.Kecamatan.AsNoTracking().SingleAsync(ct);
        var kunci = await db.KunciBulan.Where(k => k.Tahun == tahun).Select(k => k.Bulan).ToListAsync(ct);
        return new TenggatIsian(kecamatan.Today(clock), kecamatan.HariTenggat, kunci.ToHashSet());
    }

    /// <summary>The last day for entering a period's figures: a day of the month after it.</summary>
    public DateOnly Find(Periode periode) => Find(periode, HariTenggat);

    /// <summary>The same for an office whose last day that is.</summary>
    public static DateOnly Find(Periode periode, int hariTenggat) => new DateOnly(periode.Tahun, periode.BulanAkhir, 1).AddMonths(1).AddDays(hariTenggat - 1);

    public bool IsMulai(Periode periode) => new DateOnly(periode.Tahun, periode.BulanAwal, 1) <= HariIni;

    public bool IsTerkunci(Periode periode) => BulanTerkunci.Contains(periode.BulanAkhir);

    public LembarPeriode ToPeriode(IsiPeriode isi) => new(isi.Periode, isi, Find(isi.Periode), IsTerkunci(isi.Periode), IsMulai(isi.Periode));
}
