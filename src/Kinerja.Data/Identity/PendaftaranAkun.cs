using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Identity;

/// <summary>A person to be registered.</summary>
/// <param name="Peran"><c>null</c>: the pengelola of the server, who belongs to no tenant.</param>
/// <param name="Sandi">In clear; or, with <paramref name="SandiTersandi"/>, already hashed.</param>
public sealed record AkunBaru(string NamaPengguna, string Nama, Peran? Peran, string Sandi, string? Nip = null, bool SandiTersandi = false);

/// <summary>Registers people in the kecamatan or kabupaten that the scope works in.</summary>
public sealed class PendaftaranAkun(UserManager<Pengguna> pengguna, IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <exception cref="AturanException">The name is taken, the password too short, the role not one of this tenant.</exception>
    public async Task CreateAsync(AkunBaru akun, CancellationToken ct)
    {
        var baru = new Pengguna(PenggunaId.New(), akun.NamaPengguna, akun.Nama, akun.Nip, isPengelola: akun.Peran is null);
        await RequireNipBebasAsync(baru, ct);
        IdentityResult hasil;
        if (akun.SandiTersandi)
        {
            baru.PasswordHash = akun.Sandi;
            hasil = await pengguna.CreateAsync(baru);
        }
        else
        {
            hasil = await pengguna.CreateAsync(baru, akun.Sandi);
        }

        if (!hasil.Succeeded)
        {
            throw new AturanException(string.Join(" ", hasil.Errors.Select(e => e.Description)));
        }

        await AddKeanggotaanAsync(baru.Id, akun.Peran, ct);
    }

    private async Task AddKeanggotaanAsync(PenggunaId id, Peran? peran, CancellationToken ct)
    {
        if (peran is not { } p)
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        if (p.IsKabupaten())
        {
            var kabupaten = ruang.Kabupaten ?? throw new AturanException($"Peran {p} memerlukan kabupaten.");
            db.KeanggotaanKabupaten.Add(new KeanggotaanKabupaten(kabupaten, KeanggotaanKabupatenId.New(), id, p));
        }
        else
        {
            var kecamatan = ruang.Kecamatan ?? throw new AturanException($"Peran {p} memerlukan kecamatan.");
            db.Keanggotaan.Add(new Keanggotaan(kecamatan.Id, KeanggotaanId.New(), id, p, []));
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task RequireNipBebasAsync(Pengguna baru, CancellationToken ct)
    {
        if (baru.Nip is null)
        {
            return;
        }

        ruang.SetKunci(baru.Nip);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.Users.AnyAsync(p => p.Nip == baru.Nip, ct))
        {
            throw new AturanException($"NIP {baru.Nip} sudah dipakai akun lain.");
        }
    }
}
