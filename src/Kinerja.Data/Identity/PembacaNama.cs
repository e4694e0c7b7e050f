using System.Linq.Expressions;
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
            nama[id] = await FindAsync(id, p => p.Nama, ct) ?? "akun yang sudah tidak ada";
        }

        return nama;
    }

    /// <summary>The mail address of one of them; <c>null</c> where none is known.</summary>
    public Task<string?> FindSurelAsync(PenggunaId orang, CancellationToken ct) => FindAsync(orang, p => p.Email, ct);

    private async Task<string?> FindAsync(PenggunaId id, Expression<Func<Pengguna, string?>> bidang, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(id);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        return await db.Users.Where(p => p.Id == id).Select(bidang).SingleOrDefaultAsync(ct);
    }
}
