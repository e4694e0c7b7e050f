using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Microsoft.AspNetCore.Identity;

namespace Kinerja.Web.Account;

public enum HasilMasuk
{
    Berhasil,

    /// <summary>Unknown account, wrong password, or an account that may not sign in: one answer for all.</summary>
    Ditolak,

    /// <summary>Too many failures for this name, whether or not there is such an account.</summary>
    Terkunci,
}

/// <summary>Signing in, and where a person goes from there.</summary>
public sealed class AkunService(SignInManager<Pengguna> masuk, UserManager<Pengguna> pengguna, IPasswordHasher<Pengguna> hasher, PenghitungGagal gagal, PintuKecamatan pintu)
{
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

        return hasil.IsLockedOut ? HasilMasuk.Terkunci : Refuse(kunci);
    }

    /// <summary>Where a person goes who asked for no particular page: into their kecamatan, or to the list of those they may enter.</summary>
    public async Task<string> FindAwalAsync(Domain.Organisasi.PenggunaId orang, CancellationToken ct) =>
        await pintu.ListAsync(orang, ct) is [var satu] ? $"/k/{satu.Kode}/keputusan" : "/pilih";

    private HasilMasuk Refuse(string kunci)
    {
        gagal.Add(kunci);
        return gagal.IsTerkunci(kunci) ? HasilMasuk.Terkunci : HasilMasuk.Ditolak;
    }
}
