using Kinerja.Data.Migrations;
using Kinerja.Testing;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

public sealed class MigratorTests
{
    [Fact]
    public async Task Servers_that_start_at_once_migrate_once()
    {
        const string Nama = "uji_migrasi";
        var klaster = await KlasterUji.GetAsync();
        await klaster.CreateDatabaseAsync(Nama, null, CancellationToken.None);
        try
        {
            var (pemilik, aplikasi) = klaster.ConnectionStringsFor(Nama);
            var hasil = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Migrator.MigrateAsync(pemilik, aplikasi, CancellationToken.None)));
            Assert.Single(hasil, h => h.Count > 0);
            Assert.Equal(2, hasil.Count(h => h.Count == 0));
            Assert.Empty(await Migrator.ListPendingAsync(aplikasi, CancellationToken.None));
        }
        finally
        {
            await klaster.DropDatabaseAsync(Nama, CancellationToken.None);
        }
    }

    [Fact]
    public async Task App_role_cannot_migrate()
    {
        const string Nama = "uji_migrasi_aplikasi";
        var klaster = await KlasterUji.GetAsync();
        await klaster.CreateDatabaseAsync(Nama, null, CancellationToken.None);
        try
        {
            var aplikasi = klaster.ConnectionStringsFor(Nama).Aplikasi;
            await Assert.ThrowsAsync<PostgresException>(() => Migrator.MigrateAsync(aplikasi, aplikasi, CancellationToken.None));
        }
        finally
        {
            await klaster.DropDatabaseAsync(Nama, CancellationToken.None);
        }
    }
}
