using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Reads where a decree stands in its life. The acts themselves are <see cref="DaurKeputusanService"/>.</summary>
public sealed class DaurDetailService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary><c>null</c> where this kecamatan has no such decree. Four queries.</summary>
    public async Task<DaurDetail?> ReadAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var semua = await db.Keputusan.AsNoTracking().Select(k => new
        {
            k.Id, k.Tahun, k.Nomor, k.Status, k.AsalNaskah, k.JenisNaskah, k.Tanggal, k.DihapusPada, k.DifasilitasiPada, k.DisalinDariId, k.MengubahId, k.MencabutId,
        }).ToListAsync(ct);
        if (semua.Find(k => k.Id == id) is not { } k)
        {
            return null;
        }

        var tautan = semua.OrderByDescending(s => s.Tahun).ThenBy(s => s.Id.Value).ToDictionary(s => s.Id, s => new TautanKeputusan(s.Id, s.Tahun, s.Nomor, s.Status));
        TautanKeputusan? Find(KeputusanId? lain) => lain is { } l ? tautan.GetValueOrDefault(l) : null;
        var terbit = semua.Where(s => s.Status.IsBeku() && s.DihapusPada is null).ToList();
        // What has its number and waits for the signature changes and ends nothing yet.
        var berlaku = terbit.Where(s => s.Status is StatusKeputusan.Ditetapkan).ToList();
        var (wajib, pola) = await ReadPolaAsync(db, k.Tahun, ct);
        return new DaurDetail(
            k.Id, k.Tahun, k.Status, k.AsalNaskah, k.JenisNaskah, k.Nomor, k.Tanggal, k.DihapusPada is not null, k.DifasilitasiPada, wajib, pola.Write(null, ruang.RequireKecamatan().Kode, k.Tahun),
            Find(k.DisalinDariId), Find(k.MengubahId), Find(k.MencabutId),
            [.. berlaku.Where(s => s.MengubahId == id).Select(s => tautan[s.Id])], [.. berlaku.Where(s => s.MencabutId == id).Select(s => tautan[s.Id])],
            k.Status is StatusKeputusan.Draf && k.AsalNaskah is AsalNaskah.Disusun ? [.. terbit.Where(s => s.Id != id).OrderByDescending(s => s.Tahun).Select(s => tautan[s.Id])] : []);
    }

    private static async Task<(bool Wajib, PolaNomor Pola)> ReadPolaAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        var akhirTahun = new DateOnly(tahun, 12, 31);
        var tata = await db.ProfilNaskah.AsNoTracking().Where(p => p.BerlakuDari <= akhirTahun).OrderByDescending(p => p.BerlakuDari).Select(p => p.Tata).FirstOrDefaultAsync(ct);
        var kabupaten = await db.PengaturanKabupaten.Select(p => new { p.WajibFasilitasi, p.PolaNomor }).FirstOrDefaultAsync(ct);
        return (kabupaten?.WajibFasilitasi ?? false, new PolaNomor(tata?.PolaNomor ?? kabupaten?.PolaNomor ?? PolaNomor.Biasa));
    }
}
