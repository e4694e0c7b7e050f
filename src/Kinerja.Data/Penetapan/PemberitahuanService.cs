using Kinerja.Data.Surel;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A notification as its reader sees it.</summary>
public sealed record PemberitahuanRow(PemberitahuanId Id, string Teks, string Tautan, DateTimeOffset Pada, bool Dibaca);

/// <summary>Tells people of the office that it is their turn, and lists what they were told.</summary>
public sealed class PemberitahuanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, AntreanSurel antrean, TimeProvider clock)
{
    private const int Terbanyak = 100;
    private const string Perihal = "Kinerja: giliran Anda";

    // What the act at hand adds, and who is told by mail once it stands. A scope does one act at a time.
    private IReadOnlyCollection<Pemberitahuan> menunggu = [];

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

    /// <summary>Adds one for everybody of the office who has one of the roles, but for who did it. The caller saves, then calls <see cref="SendAsync"/>.</summary>
    public async Task AddAsync(KinerjaDbContext db, IReadOnlyCollection<Peran> untuk, string teks, string tautan, CancellationToken ct) =>
        await AddAsync(db, await db.Keanggotaan.Where(k => untuk.Contains(k.Peran)).Select(k => k.PenggunaId).Distinct().ToListAsync(ct), teks, tautan, ct);

    /// <summary>The same for persons. Only members of the office can be told here: the rows are the office's own.</summary>
    public Task AddAsync(KinerjaDbContext db, IReadOnlyCollection<PenggunaId> untuk, string teks, string tautan, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var kecamatan = ruang.RequireKecamatan().Id;
        menunggu = [.. untuk.Where(o => o != ruang.Pengguna).Select(o => new Pemberitahuan(kecamatan, o, teks, tautan, clock.GetUtcNow()))];
        db.Pemberitahuan.AddRange(menunggu);
        return Task.CompletedTask;
    }

    /// <summary>Hands what was added to the mail queue, once the act stands. Without a mail server it does nothing.</summary>
    public async Task SendAsync(CancellationToken ct)
    {
        var kirim = menunggu;
        menunggu = [];
        if (!antrean.Aktif || kirim.Count == 0)
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var orang = kirim.Select(p => p.Untuk).ToList();
        var surel = await db.Users.Where(u => orang.Contains(u.Id) && u.Email != null).ToDictionaryAsync(u => u.Id, u => u.Email!, ct);
        foreach (var p in kirim)
        {
            if (surel.TryGetValue(p.Untuk, out var kepada))
            {
                antrean.Add(new SuratKeluar(kepada, Perihal, $"{p.Teks}\n\n{antrean.AlamatProgram}{p.Tautan}"));
            }
        }
    }
}
