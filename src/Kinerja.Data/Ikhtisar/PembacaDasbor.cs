using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Ikhtisar;

/// <summary>Reads what a dashboard is made of. Ten queries, three more where the measures have results of earlier years; however many measures there are.</summary>
internal static class PembacaDasbor
{
    public static async Task<BahanDasbor> ReadAsync(KinerjaDbContext db, int? tahun, ZonaWaktu zona, TimeProvider clock, CancellationToken ct)
    {
        var daftarTahun = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        var dipilih = tahun ?? daftarTahun.FirstOrDefault();
        // One indicator may stand under two posts; it is measured once.
        var ukuran = (await PembacaUkuranTerukur.ListAsync(db, dipilih, ct)).DistinctBy(u => u.Id).ToList();
        var hasil = (await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == dipilih).ToListAsync(ct)).ToLookup(h => h.UkuranId, h => (h.Periode, CapaianService.ToRow(h)));
        var keadaan = await ReadKeadaanAsync(db, dipilih, zona, ct);
        var tenggat = await TenggatIsian.ReadAsync(db, dipilih, clock, ct);
        var kebijakan = await PembacaKebijakan.ReadAsync(db, dipilih, ct);
        var bobot = await PembacaTarget.ListBobotAsync(db, dipilih, ct);
        var keputusan = await ReadKeputusanAsync(db, dipilih, ct);
        var (lalu, makna) = await PembacaTahunLalu.ReadAsync(db, dipilih, ukuran, hasil, ct);
        return new BahanDasbor(dipilih, daftarTahun, ukuran, hasil, keadaan, tenggat, kebijakan, bobot, keputusan, lalu, makna);
    }

    private static async Task<Dictionary<(UkuranId, Periode), KeadaanRealisasi>> ReadKeadaanAsync(KinerjaDbContext db, int tahun, ZonaWaktu zona, CancellationToken ct)
    {
        var baris = await db.Realisasi.Where(r => r.Tahun == tahun)
            .Select(r => new { r.UkuranId, r.JenisPeriode, r.NomorPeriode, r.Status, Kembali = r.CatatanPengembalian != null, r.DiajukanPada }).ToListAsync(ct);
        return baris.GroupBy(r => (r.UkuranId, new Periode(tahun, r.JenisPeriode, r.NomorPeriode))).ToDictionary(
            g => g.Key, g => new KeadaanRealisasi(g.Min(r => r.Status), g.Any(r => r.Kembali && r.Status == StatusRealisasi.Draf), ToHari(g.Max(r => r.DiajukanPada), zona)));
    }

    private static DateOnly? ToHari(DateTimeOffset? pada, ZonaWaktu zona) =>
        pada is { } p ? DateOnly.FromDateTime(p.ToOffset(TimeSpan.FromHours(zona.SelisihJam())).DateTime) : null;

    private static Task<KeputusanDasbor?> ReadKeputusanAsync(KinerjaDbContext db, int tahun, CancellationToken ct) =>
        PembacaUkuranTerukur.FindKeputusan(db, tahun).Select(k => new KeputusanDasbor(
            k, db.Indikator.Where(i => i.KeputusanId == k && !db.Ukuran.Any(u => u.IdentitasId == i.IdentitasId)).Select(i => i.IdentitasId).Distinct().Count())).FirstOrDefaultAsync(ct);
}
