using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Identity;

/// <summary>
/// ASP.NET Core Identity's store, behind row-level security: a person is found by the very user name or NIP that was typed, or by the id of the session,
/// and by nothing else. Lists of people go through an office's own services.
/// </summary>
public sealed class PenyimpanPengguna(KinerjaDbContext context, RuangKerja ruang, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Pengguna, KinerjaDbContext, PenggunaId, KlaimPengguna, MasukPengguna, TokenPengguna>(context, describer)
{
    public override Task<Pengguna?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default)
    {
        ruang.SetKunci(normalizedUserName);
        return Users.FirstOrDefaultAsync(p => p.NormalizedUserName == normalizedUserName || p.Nip == normalizedUserName, cancellationToken);
    }

    public override Task<Pengguna?> FindByIdAsync(string userId, CancellationToken cancellationToken = default)
    {
        var id = ConvertIdFromString(userId);
        if (ruang.Pengguna is null)
        {
            ruang.SetPengguna(id);
        }

        return Users.FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
    }

    public override PenggunaId ConvertIdFromString(string? id) => Guid.TryParse(id, out var nilai) ? new PenggunaId(nilai) : default;
}
