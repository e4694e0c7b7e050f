using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>A scope in which a demo account works.</summary>
internal sealed record RuangUji(AsyncServiceScope Scope, PenggunaId Orang) : IAsyncDisposable
{
    public static async Task<RuangUji> EnterAsync(BasisDataUji basisData, string nama, string kode)
    {
        var orang = await FindAsync(basisData, nama);
        var scope = basisData.Layanan.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None));
        return new RuangUji(scope, orang);
    }

    public static async Task<PenggunaId> FindAsync(BasisDataUji basisData, string nama)
    {
        await using var cari = basisData.Layanan.CreateAsyncScope();
        return (await cari.ServiceProvider.GetRequiredService<UserManager<Kinerja.Data.Identity.Pengguna>>().FindByNameAsync(nama))!.Id;
    }

    public T Get<T>()
        where T : notnull => Scope.ServiceProvider.GetRequiredService<T>();

    public Task<KinerjaDbContext> OpenAsync() => Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();

    public async Task ApproveSureAsync(int tahun)
    {
        var keputusan = await Get<KeputusanService>().FindAsync(tahun, CancellationToken.None);
        await Get<Kinerja.Data.Pengukuran.UkuranService>().ApproveSureAsync(keputusan, Orang, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Scope.DisposeAsync();
}
