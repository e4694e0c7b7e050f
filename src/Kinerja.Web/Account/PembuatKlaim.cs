using System.Security.Claims;
using Kinerja.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Account;

/// <summary>Adds the name that is shown. Roles are no claims: they belong to a kecamatan and are read at its door.</summary>
public sealed class PembuatKlaim(UserManager<Pengguna> userManager, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Pengguna>(userManager, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Pengguna user)
    {
        var identitas = await base.GenerateClaimsAsync(user);
        identitas.AddClaim(new Claim(ClaimTypes.GivenName, user.Nama));
        if (user.IsPengelola)
        {
            identitas.AddClaim(new Claim(KlaimPengelola, "ya"));
        }

        return identitas;
    }

    public const string KlaimPengelola = "kinerja:pengelola";

    /// <summary>The session that a sign-in began.</summary>
    public const string KlaimSesi = "kinerja:sesi";
}
