using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>
/// The names of those who stand in an office's own record. Row-level security shows an office only its present members; who has left, or works for the kabupaten, stays a name in the record that they
/// are in.
/// </summary>
public sealed class PembacaNama(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory)
{
    public async Task<IReadOnlyDictionary<PenggunaId, string>> ReadAsync(IEnumerable<PenggunaId> orang, CancellationToken ct)
    {
        var dicari = orang.Distinct().ToList();
        await using var db = await factory.CreateDbContextAsync(ct);
        var nama = await db.Users.Where(p => dicari.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, ct);
        foreach (var id in dicari.Where(d => !nama.ContainsKey(d)))
        {
            nama[id] = await FindAsync(id, ct) ?? "akun yang sudah tidak ada";
        }

        return nama;
    }

    private async Task<string?> FindAsync(PenggunaId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(id);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        return await db.Users.Where(p => p.Id == id).Select(p => p.Nama).SingleOrDefaultAsync(ct);
    }
}
