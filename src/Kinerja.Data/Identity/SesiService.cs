using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Identity;

/// <summary>A session as its owner sees it.</summary>
public sealed record SesiRow(SesiId Id, string Alamat, string Peramban, DateTimeOffset DimulaiPada, DateTimeOffset TerakhirPada);

/// <summary>The sessions of a person: begun by signing in, ended from here or from another device.</summary>
public sealed class SesiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>How long a sign-in lasts without any use.</summary>
    public static readonly TimeSpan MasaDiam = TimeSpan.FromHours(10);

    /// <summary>Begins a session of the person who has just proved who they are.</summary>
    public async Task<SesiId> BeginAsync(PenggunaId orang, string alamat, string peramban, CancellationToken ct)
    {
        ruang.SetPengguna(orang);
        await using var db = await factory.CreateDbContextAsync(ct);
        var sesi = new Sesi(orang, alamat, peramban, clock.GetUtcNow());
        db.Sesi.Add(sesi);
        await db.SaveChangesAsync(ct);
        return sesi.Id;
    }

    /// <summary>Notes that a session is in use. False where there is none, or it was ended.</summary>
    public async Task<bool> TouchAsync(PenggunaId orang, SesiId? id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var kini = clock.GetUtcNow();
        return await db.Sesi.Where(s => s.Id == id && s.PenggunaId == orang && s.BerakhirPada == null)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.TerakhirPada, kini), ct) == 1;
    }

    /// <summary>The person's own that are in use, the latest first.</summary>
    public async Task<IReadOnlyList<SesiRow>> ListAsync(PenggunaId orang, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var sejak = clock.GetUtcNow() - MasaDiam;
        return await db.Sesi.Where(s => s.PenggunaId == orang && s.BerakhirPada == null && s.TerakhirPada > sejak).OrderByDescending(s => s.TerakhirPada)
            .Select(s => new SesiRow(s.Id, s.Alamat, s.Peramban, s.DimulaiPada, s.TerakhirPada)).ToListAsync(ct);
    }

    /// <summary>Ends one session of a person, or all but one.</summary>
    /// <param name="id"><c>null</c>: all of them.</param>
    /// <param name="kecuali">The one that goes on.</param>
    public async Task<int> EndAsync(PenggunaId orang, SesiId? id, SesiId? kecuali, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await db.Sesi.Where(s => s.PenggunaId == orang && s.BerakhirPada == null && (id == null || s.Id == id) && (kecuali == null || s.Id != kecuali)).ToListAsync(ct);
        daftar.ForEach(s => s.End(clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return daftar.Count;
    }
}
