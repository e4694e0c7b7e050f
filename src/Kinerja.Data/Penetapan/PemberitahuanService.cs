using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A notification as its reader sees it.</summary>
public sealed record PemberitahuanRow(PemberitahuanId Id, string Teks, string Tautan, DateTimeOffset Pada, bool Dibaca);

/// <summary>Tells people of the office that it is their turn, and lists what they were told.</summary>
public sealed class PemberitahuanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    private const int Terbanyak = 100;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<PemberitahuanRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Pemberitahuan.Where(p => p.Untuk == ruang.Pengguna).OrderByDescending(p => p.Id).Take(Terbanyak)
            .Select(p => new PemberitahuanRow(p.Id, p.Teks, p.Tautan, p.Pada, p.DibacaPada != null)).ToListAsync(ct);
    }

    public async Task<int> CountBaruAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Pemberitahuan.CountAsync(p => p.Untuk == ruang.Pengguna && p.DibacaPada == null, ct);
    }

    /// <summary>Marks all, or one, as read.</summary>
    public async Task ReadAsync(PemberitahuanId? id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var p in await db.Pemberitahuan.Where(p => p.Untuk == ruang.Pengguna && p.DibacaPada == null && (id == null || p.Id == id)).ToListAsync(ct))
        {
            p.Read(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds one for everybody of the office who has one of the roles, but for who did it. The caller saves.</summary>
    public async Task AddAsync(KinerjaDbContext db, IReadOnlyCollection<Peran> untuk, string teks, string tautan, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        var orang = await db.Keanggotaan.Where(k => untuk.Contains(k.Peran) && k.PenggunaId != ruang.Pengguna).Select(k => k.PenggunaId).Distinct().ToListAsync(ct);
        db.Pemberitahuan.AddRange(orang.Select(o => new Pemberitahuan(kecamatan, o, teks, tautan, clock.GetUtcNow())));
    }
}
