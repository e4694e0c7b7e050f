using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>What an account is part of, wherever that is.</summary>
internal sealed record KaitanAkun(IReadOnlyList<KecamatanId> Kecamatan, IReadOnlyList<KabupatenId> KabupatenKecamatan, IReadOnlyList<KabupatenId> Kabupaten);

/// <summary>Work on accounts in a scope of its own: Identity's store holds a context for as long as its scope lives, and the scope of a circuit lives for hours.</summary>
internal static class RuangAkun
{
    public static AsyncServiceScope CreateAkunScope(this IServiceScopeFactory scopes, RuangKerja ruang)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().EnterLike(ruang);
        return scope;
    }

    /// <summary>Where a person belongs. An office sees only its own part of that, so that it is asked as the person themselves; nothing of it is shown.</summary>
    public static async Task<KaitanAkun> ReadKaitanAsync(this IServiceScopeFactory scopes, PenggunaId orang, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(orang);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var kecamatan = await (
            from k in db.Keanggotaan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            join w in db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on k.KecamatanId equals w.Id
            where k.PenggunaId == orang
            select new { w.Id, w.KabupatenId }).Distinct().ToListAsync(ct);
        var kabupaten = await db.KeanggotaanKabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).Where(k => k.PenggunaId == orang).Select(k => k.KabupatenId).Distinct().ToListAsync(ct);
        return new KaitanAkun([.. kecamatan.Select(k => k.Id)], [.. kecamatan.Select(k => k.KabupatenId).Distinct()], kabupaten);
    }

    public static void RequireBerhasil(this IdentityResult hasil)
    {
        if (!hasil.Succeeded)
        {
            throw new AturanException(string.Join(" ", hasil.Errors.Select(e => e.Description)));
        }
    }
}
