using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>
/// One-time links by which a person sets their password: an invitation, or a reset. Many offices share one mailbox or have none, so that the administrator hands the link over. It ends with its first
/// use, because a password that is set changes the account's security stamp, which the link is bound to.
/// </summary>
public sealed class TautanSandiService(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    public static readonly TimeSpan MasaBerlaku = TimeSpan.FromDays(3);

    /// <summary>A link for a person of the kecamatan that the scope works in.</summary>
    /// <returns>Path and query; the caller knows the host.</returns>
    /// <exception cref="AturanException">The person works elsewhere too: a link would open that as well.</exception>
    public async Task<string> CreateAsync(PenggunaId orang, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan();
        await using var db = await factory.CreateDbContextAsync(ct);
        var peran = await db.Keanggotaan.Where(k => k.PenggunaId == orang).Select(k => k.Peran).ToListAsync(ct);
        if (peran.Count == 0)
        {
            throw new AturanException("Orang ini tidak terdaftar di kecamatan ini. Muat ulang halaman.");
        }

        RequireBoleh(orang, peran, await scopes.ReadKaitanAsync(orang, ct));
        var tautan = await IssueAsync(orang);
        db.CatatanPerubahan.Add(new CatatanPerubahan(
            kecamatan.Id, ruang.Pengguna, clock.GetUtcNow(), nameof(Pengguna), orang.ToString(), null, AksiPerubahan.Ubah, new DaftarPerubahan([new Perubahan("TautanSandi", null, "dibuat, berlaku 3 hari")])));
        await db.SaveChangesAsync(ct);
        return tautan;
    }

    /// <summary>A link without asking by whose right: for one who has just been registered in the same act, and for who runs the server.</summary>
    internal async Task<string> IssueAsync(PenggunaId orang)
    {
        await using var scope = scopes.CreateAkunScope(ruang);
        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        var akun = await manajer.FindByIdAsync(orang.ToString()) ?? throw new AturanException("Akun ini tidak ada lagi.");
        var kode = await manajer.GeneratePasswordResetTokenAsync(akun);
        return $"/sandi-baru?orang={orang}&kode={WebEncoders.Base64UrlEncode(Convert.FromBase64String(kode))}";
    }

    /// <summary>Whose link it is; <c>null</c> where it is none, was used, or is too old: the three are not told apart.</summary>
    public async Task<string?> FindNamaAsync(string? orang, string? kode)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await FindAsync(scope.ServiceProvider, orang, kode) is ({ } akun, _) ? akun.Nama : null;
    }

    /// <summary>Sets the password and ends every session that the account has.</summary>
    /// <returns>The user name to sign in with; <c>null</c> where the link does not hold.</returns>
    /// <exception cref="AturanException">The password is refused.</exception>
    public async Task<string?> UseAsync(string? orang, string? kode, string sandi, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        if (await FindAsync(scope.ServiceProvider, orang, kode) is not ({ } akun, { } token))
        {
            return null;
        }

        (await manajer.ResetPasswordAsync(akun, token, sandi)).RequireBerhasil();
        await manajer.SetLockoutEndDateAsync(akun, null);
        await manajer.ResetAccessFailedCountAsync(akun);
        await scope.ServiceProvider.GetRequiredService<SesiService>().EndAsync(akun.Id, null, null, ct);
        return akun.UserName;
    }

    private static async Task<(Pengguna? Akun, string? Token)> FindAsync(IServiceProvider layanan, string? orang, string? kode)
    {
        var manajer = layanan.GetRequiredService<UserManager<Pengguna>>();
        if (Decode(kode) is not { } token || !Guid.TryParse(orang, out var id) || await manajer.FindByIdAsync(id.ToString()) is not { } akun)
        {
            return (null, null);
        }

        return await manajer.VerifyUserTokenAsync(akun, manajer.Options.Tokens.PasswordResetTokenProvider, UserManager<Pengguna>.ResetPasswordTokenPurpose, token) ? (akun, token) : (null, null);
    }

    private static string? Decode(string? kode)
    {
        try
        {
            return kode is { Length: > 0 and < 2000 } ? Convert.ToBase64String(WebEncoders.Base64UrlDecode(kode)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Who can set a password can become that person, everywhere.
    private void RequireBoleh(PenggunaId orang, IReadOnlyCollection<Peran> peran, KaitanAkun kaitan)
    {
        var kecamatan = ruang.RequireKecamatan();
        if (orang == ruang.Pengguna)
        {
            throw new AturanException("Sandi sendiri diganti pada halaman Akun saya.");
        }

        if (ruang.Peran.Contains(Peran.AdminKabupaten))
        {
            if (!peran.Contains(Peran.AdminKecamatan) || kaitan.Kabupaten.Count > 0 || kaitan.KabupatenKecamatan.Any(k => k != kecamatan.KabupatenId))
            {
                throw new AturanException("Bagian Organisasi hanya membuat tautan bagi admin kecamatan di kabupatennya; untuk yang lain, admin kecamatan itu sendiri.");
            }

            return;
        }

        if (!ruang.Peran.Contains(Peran.AdminKecamatan))
        {
            throw new AturanException("Hanya admin kecamatan yang dapat membuat tautan sandi.");
        }

        if (kaitan.Kabupaten.Count > 0 || kaitan.Kecamatan.Any(k => k != kecamatan.Id))
        {
            throw new AturanException("Akun ini juga bekerja di tempat lain, sehingga tautannya hanya dapat dibuat oleh Bagian Organisasi kabupaten atau pengelola server.");
        }
    }
}
