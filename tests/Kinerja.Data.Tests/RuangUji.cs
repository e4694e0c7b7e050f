using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Tests;

/// <summary>A scope in which a demo account has entered a kecamatan.</summary>
public sealed class RuangUji : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    private RuangUji(AsyncServiceScope scope, PenggunaId orang) => (this.scope, Orang) = (scope, orang);

    public PenggunaId Orang { get; }

    public static async Task<RuangUji> EnterAsync(BasisDataUji basisData, string nama, string kode)
    {
        PenggunaId orang;
        await using (var cari = basisData.Layanan.CreateAsyncScope())
        {
            orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        }

        var scope = basisData.Layanan.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None)
            ? new RuangUji(scope, orang)
            : throw new InvalidOperationException($"{nama} tidak dapat masuk {kode}.");
    }

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
