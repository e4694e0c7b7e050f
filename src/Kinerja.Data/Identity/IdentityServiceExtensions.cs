using Kinerja.Data.Organisasi;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

public static class IdentityServiceExtensions
{
    /// <summary>The shortest password.</summary>
    public const int PanjangSandi = 10;

    /// <summary>ASP.NET Core Identity on <see cref="PenyimpanPengguna"/>. The app adds cookies and sign-in on top.</summary>
    public static IdentityBuilder AddKinerjaIdentity(this IServiceCollection services)
    {
        services.AddScoped<PendaftaranAkun>();
        services.AddScoped<AnggotaService>();
        services.AddScoped<PejabatService>();
        services.AddScoped<WilayahService>();
        services.AddScoped<PemasanganAwal>();
        services.AddScoped<TautanSandiService>();
        services.AddScoped<SesiService>();
        services.AddScoped<IUserStore<Pengguna>, PenyimpanPengguna>();
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TautanSandiService.MasaBerlaku);
        return services.AddIdentityCore<Pengguna>(o =>
        {
            o.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
            // Length over composition rules (NIST SP 800-63B §5.1.1.2).
            o.Password.RequiredLength = PanjangSandi;
            o.Password.RequireDigit = false;
            o.Password.RequireLowercase = false;
            o.Password.RequireUppercase = false;
            o.Password.RequireNonAlphanumeric = false;
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        }).AddErrorDescriber<PesanIdentitas>().AddDefaultTokenProviders();
    }
}

/// <summary>Identity's refusals, as far as people meet them, in their language.</summary>
internal sealed class PesanIdentitas : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Pesan(nameof(DuplicateUserName), $"Nama pengguna “{userName}” sudah dipakai.");

    public override IdentityError InvalidUserName(string? userName) =>
        Pesan(nameof(InvalidUserName), $"Nama pengguna “{userName}” hanya boleh berisi huruf latin, angka, titik, garis bawah, dan tanda hubung.");

    public override IdentityError PasswordTooShort(int length) => Pesan(nameof(PasswordTooShort), $"Sandi paling sedikit {length} huruf.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Pesan(nameof(PasswordRequiresUniqueChars), $"Sandi harus memakai paling sedikit {uniqueChars} huruf yang berbeda.");

    public override IdentityError PasswordMismatch() => Pesan(nameof(PasswordMismatch), "Sandi tidak cocok.");

    public override IdentityError ConcurrencyFailure() => Pesan(nameof(ConcurrencyFailure), "Akun ini baru saja diubah orang lain. Muat ulang lalu coba lagi.");

    public override IdentityError DefaultError() => Pesan(nameof(DefaultError), "Terjadi kesalahan yang tidak dikenal.");

    private static IdentityError Pesan(string kode, string teks) => new() { Code = kode, Description = teks };
}
