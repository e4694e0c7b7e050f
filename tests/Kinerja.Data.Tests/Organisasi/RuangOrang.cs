using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Organisasi;

/// <summary>A demo account at work in a kecamatan.</summary>
internal sealed record RuangOrang(AsyncServiceScope Scope, PenggunaId Orang) : IAsyncDisposable
{
    public static async Task<RuangOrang> EnterAsync(BasisDataUji basisData, string nama, string kode)
    {
        await using var cari = basisData.Layanan.CreateAsyncScope();
        var orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        var scope = basisData.Layanan.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None));
        return new RuangOrang(scope, orang);
    }

    public static async Task RefusesAsync(string sebab, Func<Task> perbuatan) =>
        Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    public T Get<T>()
        where T : notnull => Scope.ServiceProvider.GetRequiredService<T>();

    public Task<KinerjaDbContext> OpenAsync() => Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();

    public ValueTask DisposeAsync() => Scope.DisposeAsync();
}
