using System.Security.Claims;
using Kinerja.Data.Identity;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Account;

/// <summary>Signing in begins a session that its owner can see and end; a cookie whose session was ended holds no longer than the next look at it (a minute).</summary>
internal sealed class PembukaSesi(
    UserManager<Pengguna> userManager, IHttpContextAccessor contextAccessor, IUserClaimsPrincipalFactory<Pengguna> claimsFactory, IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<Pengguna>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Pengguna> confirmation, SesiService sesi)
    : SignInManager<Pengguna>(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
{
    private Domain.Organisasi.SesiId? _diteruskan;

    public override async Task SignInWithClaimsAsync(Pengguna user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var id = _diteruskan ?? await sesi.BeginAsync(
            user.Id, Context.Connection.RemoteIpAddress?.ToString() ?? "", Context.Request.Headers.UserAgent.ToString(), Context.RequestAborted);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, new Claim(PembuatKlaim.KlaimSesi, id.ToString())]);
    }

    /// <summary>The same session goes on under a new cookie, after a change that ends all others.</summary>
    public override async Task RefreshSignInAsync(Pengguna user)
    {
        _diteruskan = Context.User.FindSesiId();
        try
        {
            await base.RefreshSignInAsync(user);
        }
        finally
        {
            _diteruskan = null;
        }
    }

    public override async Task<Pengguna?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { } orang && await sesi.TouchAsync(orang.Id, principal?.FindSesiId(), Context.RequestAborted) ? orang : null;

    public override async Task SignOutAsync()
    {
        if (Context.User.FindPenggunaId() is { } orang && Context.User.FindSesiId() is { } id)
        {
            await sesi.EndAsync(orang, id, null, Context.RequestAborted);
        }

        await base.SignOutAsync();
    }
}
