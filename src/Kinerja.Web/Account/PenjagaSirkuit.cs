using System.Security.Claims;
using Kinerja.Data.Identity;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Account;

/// <summary>A circuit outlives the request that signed in: at most a minute after an account is closed, its password changed or the session ended from elsewhere, its circuits know.</summary>
public sealed class PenjagaSirkuit(ILoggerFactory logger, IServiceScopeFactory scopes, IOptions<IdentityOptions> opsi) : RevalidatingServerAuthenticationStateProvider(logger)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(60);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var pengguna = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        return await pengguna.GetUserAsync(authenticationState.User) is { } orang
            && authenticationState.User.FindFirstValue(opsi.Value.ClaimsIdentity.SecurityStampClaimType) == await pengguna.GetSecurityStampAsync(orang)
            && await scope.ServiceProvider.GetRequiredService<SesiService>().TouchAsync(orang.Id, authenticationState.User.FindSesiId(), cancellationToken);
    }
}
