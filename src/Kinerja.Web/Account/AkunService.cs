using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.Identity;

namespace Kinerja.Web.Account;

public enum HasilMasuk
{
    Berhasil,

    /// <summary>The password is right; the code of the second step is still to come.</summary>
    PerluKode,

    /// <summary>Unknown account, wrong password, or an account that may not sign in: one answer for all.</summary>
    Ditolak,

    /// <summary>Too many failures for this name, whether or not there is such an account.</summary>
    Terkunci,
}

/// <summary>Signing in, and where a person goes from there.</summary>
public sealed class AkunService(SignInManager<Pengguna> masuk, UserManager<Pengguna> pengguna, IPasswordHasher<Pengguna> hasher, PenghitungGagal gagal, PintuKecamatan pintu, PintuKabupaten pintuKabupaten)
{
    private const int PanjangTotp = 6;

    // Verified against for names that nobody has, so that they take as long as the others.
    private const string HashPengganti = "AQAAAAIAAYagAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

    public async Task<HasilMasuk> SignInAsync(string nama, string sandi)
    {
        var kunci = pengguna.NormalizeName(nama.Trim());
        if (gagal.IsTerkunci(kunci))
        {
            return HasilMasuk.Terkunci;
        }

        if (await pengguna.FindByNameAsync(nama.Trim()) is not { } orang)
        {
            hasher.VerifyHashedPassword(null!, HashPengganti, sandi);
            return Refuse(kunci);
        }

        var hasil = await masuk.PasswordSignInAsync(orang, sandi, isPersistent: false, lockoutOnFailure: true);
        if (hasil.Succeeded)
        {
            gagal.Clear(kunci);
            return HasilMasuk.Berhasil;
        }

        if (hasil.RequiresTwoFactor)
        {
            return HasilMasuk.PerluKode;
        }

        return hasil.IsLockedOut ? HasilMasuk.Terkunci : Refuse(kunci);
    }

    /// <summary>The second step: a code of the authenticator app, or one of the recovery codes.</summary>
    public async Task<HasilMasuk> SignInKodeAsync(string kode)
    {
        if (await masuk.GetTwoFactorAuthenticationUserAsync() is not { } orang)
        {
            return HasilMasuk.Ditolak;
        }

        var polos = kode.Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        var hasil = polos.Length == PanjangTotp && polos.All(char.IsAsciiDigit)
            ? await masuk.TwoFactorAuthenticatorSignInAsync(polos, isPersistent: false, rememberClient: false)
            : await masuk.TwoFactorRecoveryCodeSignInAsync(polos);
        if (!hasil.Succeeded)
        {
            return hasil.IsLockedOut ? HasilMasuk.Terkunci : HasilMasuk.Ditolak;
        }

        gagal.Clear(pengguna.NormalizeName(orang.UserName!));
        return HasilMasuk.Berhasil;
    }

    /// <summary>Whether somebody stands between the two steps.</summary>
    public async Task<bool> IsMenungguKodeAsync() => await masuk.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>Where a person goes who asked for no particular page: an officer to their kabupaten, others into their kecamatan; to the list of those they may enter where there are several.</summary>
    public async Task<string> FindAwalAsync(PenggunaId orang, CancellationToken ct)
    {
        var kabupaten = await pintuKabupaten.ListAsync(orang, ct);
        var kecamatan = await pintu.ListAsync(orang, ct);
        return (kabupaten, kecamatan.Where(k => k.Peran.Any(p => !p.IsKabupaten())).ToList()) switch
        {
            ([var satu], []) => $"/b/{satu.Kode}/dasbor",
            ([], [var satu]) => $"/k/{satu.Kode}",
            _ => "/pilih",
        };
    }

    private HasilMasuk Refuse(string kunci)
    {
        gagal.Add(kunci);
        return gagal.IsTerkunci(kunci) ? HasilMasuk.Terkunci : HasilMasuk.Ditolak;
    }
}
