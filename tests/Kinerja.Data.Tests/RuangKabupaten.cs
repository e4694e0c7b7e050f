using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Tests;

/// <summary>A scope in which an officer of a kabupaten has entered the kabupaten itself.</summary>
internal sealed record RuangKabupaten(AsyncServiceScope Scope, PenggunaId Orang) : IAsyncDisposable
{
    /// <param name="layanan">Other services over the same database; <c>null</c>: its own.</param>
    public static async Task<RuangKabupaten> EnterAsync(BasisDataUji basisData, string nama = "organisasi.malang", string kode = "35.07", ServiceProvider? layanan = null)
    {
        PenggunaId orang;
        await using (var cari = basisData.Layanan.CreateAsyncScope())
        {
            orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        }

        var scope = (layanan ?? basisData.Layanan).CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang, kode, CancellationToken.None) is not null
            ? new RuangKabupaten(scope, orang)
            : throw new InvalidOperationException($"{nama} tidak dapat masuk {kode}.");
    }

    public T Get<T>()
        where T : notnull => Scope.ServiceProvider.GetRequiredService<T>();

    public Task<KinerjaDbContext> OpenAsync() => Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();

    public ValueTask DisposeAsync() => Scope.DisposeAsync();
}
