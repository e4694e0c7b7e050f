using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

internal static class PembacaTarget
{
    /// <summary>The targets of a year as they stand. One query.</summary>
    /// <param name="daftar">Of these measures; <c>null</c>: of all.</param>
    public static async Task<ILookup<UkuranId, TargetTercatat>> ListAsync(KinerjaDbContext db, IReadOnlyCollection<UkuranId>? daftar, int tahun, CancellationToken ct)
    {
        var target = daftar is null ? db.Target : db.Target.Where(t => daftar.Contains(t.UkuranId));
        var baris = await (
            from t in target
            join v in db.VersiTarget on new { t.Id, t.Versi } equals new { Id = v.TargetId, Versi = v.Nomor }
            where t.Tahun == tahun
            select new { t.UkuranId, t.JenisPeriode, t.NomorPeriode, t.Komponen, t.Versi, v.Teks }).ToListAsync(ct);
        return baris.ToLookup(b => b.UkuranId, b => new TargetTercatat(new Periode(tahun, b.JenisPeriode, b.NomorPeriode), b.Komponen, b.Versi, b.Teks));
    }

    /// <summary>How much each measure counts in the year, as far as anybody said. One query.</summary>
    public static async Task<Dictionary<UkuranId, decimal>> ListBobotAsync(KinerjaDbContext db, int tahun, CancellationToken ct) =>
        await (
            from t in db.Target
            join v in db.VersiTarget on new { t.Id, t.Versi } equals new { Id = v.TargetId, Versi = v.Nomor }
            where t.Tahun == tahun && t.JenisPeriode == JenisPeriode.Tahun && t.Komponen == "" && v.Bobot != null
            select new { t.UkuranId, v.Bobot }).ToDictionaryAsync(b => b.UkuranId, b => b.Bobot!.Value, ct);
}
