using System.Linq.Expressions;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>Lists evidence, and the figures that it can be given for.</summary>
public sealed class PembacaBukti(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary>The evidence of some figures, oldest first.</summary>
    public async Task<IReadOnlyList<BuktiRow>> ListAsync(IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        var tahun = untuk.Select(k => k.Periode.Tahun).ToHashSet();
        var ukuran = untuk.Select(k => k.UkuranId).ToHashSet();
        await using var db = await factory.CreateDbContextAsync(ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var realisasi = await db.Realisasi.AsNoTracking().Where(r => tahun.Contains(r.Tahun) && ukuran.Contains(r.UkuranId))
            .Select(r => new { r.Id, r.UkuranId, r.Tahun, r.JenisPeriode, r.NomorPeriode, r.JabatanId }).ToListAsync(ct);
        var dicari = untuk.ToHashSet();
        var id = realisasi.Where(r => hak.CanRead(r.JabatanId) && dicari.Contains(new KunciRealisasi(r.UkuranId, new Periode(r.Tahun, r.JenisPeriode, r.NomorPeriode)))).Select(r => r.Id).ToList();
        return await ListAsync(db, b => db.BuktiRealisasi.Any(k => k.BuktiId == b.Id && id.Contains(k.RealisasiId)), ct);
    }

    /// <summary>All evidence of a post in a year: to be given for more figures, too.</summary>
    public async Task<IReadOnlyList<BuktiRow>> ListJabatanAsync(JabatanId jabatan, int tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return (await HakRealisasi.ReadAsync(db, ruang, ct)).CanRead(jabatan)
            ? await ListAsync(db, b => db.BuktiRealisasi.Any(k => k.BuktiId == b.Id && db.Realisasi.Any(r => r.Id == k.RealisasiId && r.JabatanId == jabatan && r.Tahun == tahun)), ct)
            : [];
    }

    /// <summary>The measures of a post and their periods in a year; nothing where the person does not fill that post.</summary>
    public async Task<IReadOnlyList<TempatBukti>> ListTempatAsync(JabatanId jabatan, int tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!(await HakRealisasi.ReadAsync(db, ruang, ct)).CanFill(jabatan))
        {
            return [];
        }

        var ukuran = (await PembacaUkuranTerukur.ListAsync(db, tahun, ct)).Where(u => u.JabatanId == jabatan && u.Definisi.Jenis is not JenisUkuran.Penjelasan).ToList();
        var tertutup = (await db.Realisasi.AsNoTracking().Where(r => r.Tahun == tahun && r.JabatanId == jabatan && r.Status != StatusRealisasi.Draf)
            .Select(r => new { r.UkuranId, r.JenisPeriode, r.NomorPeriode }).ToListAsync(ct)).Select(r => new KunciRealisasi(r.UkuranId, new Periode(tahun, r.JenisPeriode, r.NomorPeriode))).ToHashSet();
        var kunci = await db.KunciBulan.AsNoTracking().Where(k => k.Tahun == tahun).ToListAsync(ct);
        return
        [
            .. ukuran.Select(u => new TempatBukti(u.Id, u.Indikator, [.. Periode.Setahun(tahun).Split(u.Definisi.Periode)
                .Select(p => new PeriodeBukti(p, !tertutup.Contains(new KunciRealisasi(u.Id, p)) && !kunci.Exists(k => k.Covers(p))))])),
        ];
    }

    /// <summary>Two queries, however many there are.</summary>
    internal static async Task<IReadOnlyList<BuktiRow>> ListAsync(KinerjaDbContext db, Expression<Func<Bukti, bool>> syarat, CancellationToken ct)
    {
        var baris = await (
            from b in db.Bukti.AsNoTracking().Where(syarat)
            join p in db.Users on b.DiunggahOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            orderby b.DiunggahPada, b.Id
            select new { Bukti = b, Nama = p == null ? "–" : p.Nama }).ToListAsync(ct);
        var id = baris.Select(b => b.Bukti.Id).ToList();
        var untuk = (await (
            from k in db.BuktiRealisasi
            join r in db.Realisasi on k.RealisasiId equals r.Id
            where id.Contains(k.BuktiId)
            select new { k.BuktiId, r.UkuranId, r.Tahun, r.JenisPeriode, r.NomorPeriode }).ToListAsync(ct))
            .ToLookup(k => k.BuktiId, k => new KunciRealisasi(k.UkuranId, new Periode(k.Tahun, k.JenisPeriode, k.NomorPeriode)));
        return [.. baris.Select(b => new BuktiRow(
            b.Bukti.Id, b.Bukti.Nama, b.Bukti.Jenis, b.Bukti.UkuranByte, b.Bukti.Tautan, b.Nama, b.Bukti.DiunggahPada, [.. untuk[b.Bukti.Id].OrderBy(k => k.Periode)]) { Sha256 = b.Bukti.Sha256 })];
    }
}
