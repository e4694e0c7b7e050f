using System.Globalization;
using System.Security.Claims;
using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;

namespace Kinerja.Web.Account;

/// <summary>An account as its owner sees it.</summary>
public sealed record AkunDetail(PenggunaId Id, string Nama, string NamaPengguna, string? Nip, bool IsPengelola, bool DuaLangkah);

/// <summary>What a person changes of their own account. Whatever proves who they are asks for the password again: a screen left open must not be enough.</summary>
public sealed class AkunSaya(SignInManager<Pengguna> masuk, UserManager<Pengguna> pengguna, SesiService sesi, IHttpContextAccessor konteks)
{
    public const int JumlahKodePemulihan = 10;

    private const string Penerbit = "Kinerja";

    private ClaimsPrincipal Orang => konteks.HttpContext?.User ?? throw new InvalidOperationException("An account is changed in a request.");

    public async Task<AkunDetail> ReadAsync()
    {
        var akun = await FindAsync();
        return new AkunDetail(akun.Id, akun.Nama, akun.UserName ?? "", akun.Nip, akun.IsPengelola, akun.TwoFactorEnabled);
    }

    private async Task<Pengguna> FindAsync() => await pengguna.GetUserAsync(Orang) ?? throw new AturanException("Akun ini tidak ada lagi. Masuklah kembali.");

    /// <summary>Changes the password; every other session ends.</summary>
    public async Task ChangeSandiAsync(string lama, string baru, CancellationToken ct)
    {
        var akun = await FindAsync();
        await RequireSandiAsync(akun, lama);
        Require(await pengguna.ChangePasswordAsync(akun, lama, baru));
        await EndLainAsync(akun, ct);
    }

    /// <summary>Begins with the second step: a new secret, which holds once a code of it was typed.</summary>
    public async Task BeginDuaLangkahAsync(string sandi)
    {
        var akun = await FindAsync();
        await RequireSandiAsync(akun, sandi);
        if (akun.TwoFactorEnabled)
        {
            throw new AturanException("Verifikasi dua langkah sudah menyala.");
        }

        Require(await pengguna.ResetAuthenticatorKeyAsync(akun));
        await masuk.RefreshSignInAsync(akun);
    }

    /// <summary>The secret that is waiting for its first code; <c>null</c> where there is none.</summary>
    public async Task<string?> FindKunciAsync()
    {
        var akun = await FindAsync();
        return akun.TwoFactorEnabled ? null : await pengguna.GetAuthenticatorKeyAsync(akun);
    }

    /// <summary>What an authenticator app reads from the QR code (the otpauth scheme; RFC 6238 with its defaults: SHA-1, 6 digits, 30 seconds).</summary>
    public static string ToOtpauth(string namaPengguna, string kunci) =>
        string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{Uri.EscapeDataString(Penerbit)}:{Uri.EscapeDataString(namaPengguna)}?secret={kunci}&issuer={Uri.EscapeDataString(Penerbit)}&digits=6");

    /// <returns>The recovery codes, which are shown this once.</returns>
    public async Task<IReadOnlyList<string>> EnableDuaLangkahAsync(string kode, CancellationToken ct)
    {
        var akun = await FindAsync();
        var polos = kode.Replace(" ", "", StringComparison.Ordinal).Trim();
        if (akun.TwoFactorEnabled || !await pengguna.VerifyTwoFactorTokenAsync(akun, pengguna.Options.Tokens.AuthenticatorTokenProvider, polos))
        {
            throw new AturanException("Kode tidak cocok. Periksa jam ponsel, lalu ketik kode yang sedang tampil.");
        }

        Require(await pengguna.SetTwoFactorEnabledAsync(akun, true));
        var pemulihan = await pengguna.GenerateNewTwoFactorRecoveryCodesAsync(akun, JumlahKodePemulihan);
        await EndLainAsync(akun, ct);
        return [.. pemulihan ?? []];
    }

    public async Task DisableDuaLangkahAsync(string sandi, CancellationToken ct)
    {
        var akun = await FindAsync();
        await RequireSandiAsync(akun, sandi);
        Require(await pengguna.SetTwoFactorEnabledAsync(akun, false));
        Require(await pengguna.ResetAuthenticatorKeyAsync(akun));
        await EndLainAsync(akun, ct);
    }

    /// <returns>New recovery codes; the former ones hold no more.</returns>
    public async Task<IReadOnlyList<string>> RenewPemulihanAsync(string sandi)
    {
        var akun = await FindAsync();
        await RequireSandiAsync(akun, sandi);
        return akun.TwoFactorEnabled ? [.. await pengguna.GenerateNewTwoFactorRecoveryCodesAsync(akun, JumlahKodePemulihan) ?? []] : throw new AturanException("Verifikasi dua langkah belum menyala.");
    }

    public async Task<int> CountPemulihanAsync() => await pengguna.CountRecoveryCodesAsync(await FindAsync());

    // The stamp that was changed ends them within a minute; their rows end at once, so that the list says so.
    private async Task EndLainAsync(Pengguna akun, CancellationToken ct)
    {
        await masuk.RefreshSignInAsync(akun);
        await sesi.EndAsync(akun.Id, null, Common.TeksTampilan.FindSesiId(Orang), ct);
    }

    // Counted like a failed sign-in, or an open screen would be a place to guess at leisure.
    private async Task RequireSandiAsync(Pengguna akun, string sandi)
    {
        if (await pengguna.IsLockedOutAsync(akun))
        {
            throw new AturanException($"Terlalu banyak percobaan. Tunggu {PenghitungGagal.LamaKunci.TotalMinutes:0} menit.");
        }

        if (!await pengguna.CheckPasswordAsync(akun, sandi))
        {
            await pengguna.AccessFailedAsync(akun);
            throw new AturanException("Sandi sekarang tidak cocok.");
        }

        await pengguna.ResetAccessFailedCountAsync(akun);
    }

    private static void Require(IdentityResult hasil)
    {
        if (!hasil.Succeeded)
        {
            throw new AturanException(string.Join(" ", hasil.Errors.Select(e => e.Description)));
        }
    }
}
