using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>Who at the kabupaten has to be told of what waits for them in a kecamatan. Row-level security shows an office none of its kabupaten's officers; only their ids come back from here.</summary>
public sealed class PembacaPejabat(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<PenggunaId>> ListAsync(KabupatenId kabupaten, Peran peran, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().EnterKabupaten(kabupaten);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        return await db.KeanggotaanKabupaten.Where(k => k.Peran == peran).Select(k => k.PenggunaId).Distinct().ToListAsync(ct);
    }
}
