using Kinerja.Data.Tenancy;
using Kinerja.Data.Tests.Embedded;
using Kinerja.Domain.Umum;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

[Collection(KoleksiKlaster.Nama)]
public sealed class PeriksaPeranTests(KlasterBersama bersama)
{
    [Fact]
    public Task Aplikasi_is_accepted() => PeriksaPeran.RefusePrivilegedAsync(bersama.Klaster.ConnectionStringAplikasi, CancellationToken.None);

    [Fact]
    public Task Superuser_is_refused() => RefusesAsync(bersama.Klaster.ConnectionStringPengurus, "adalah superuser");

    [Fact]
    public Task Owner_of_the_database_is_refused() => RefusesAsync(bersama.Klaster.ConnectionStringPemilik, "memiliki basis datanya");

    [Theory]
    [InlineData("uji_biasa", "", null)]
    [InlineData("uji_bypass", "alter role uji_bypass bypassrls", "mempunyai BYPASSRLS")]
    [InlineData("uji_tabel", "create table milik_uji (isi text); alter table milik_uji owner to uji_tabel", "memiliki tabel milik_uji")]
    [InlineData("uji_skema", "create schema skema_uji authorization uji_skema", "memiliki skema skema_uji")]
    [InlineData("uji_anggota", "grant kinerja_pemilik to uji_anggota", "memiliki basis datanya")]
    [InlineData("uji_menyamar", "grant postgres to uji_menyamar", "adalah superuser")]
    public async Task Role_with_one_right_too_many_is_refused(string peran, string hak, string? sebab)
    {
        await bersama.CreateDatabaseAsync(peran);
        var pengurus = new NpgsqlConnectionStringBuilder(bersama.Klaster.ConnectionStringPengurus) { Database = peran };
        await Perintah.RunAsync(pengurus.ConnectionString, $"create role {peran} login password 'uji'; grant connect on database {peran} to {peran}; {hak}");
        pengurus.Username = peran;
        pengurus.Password = "uji";

        if (sebab is null)
        {
            await PeriksaPeran.RefusePrivilegedAsync(pengurus.ConnectionString, CancellationToken.None);
        }
        else
        {
            await RefusesAsync(pengurus.ConnectionString, sebab);
        }
    }

    private static async Task RefusesAsync(string sambungan, string sebab)
    {
        var ditolak = await Assert.ThrowsAsync<AturanException>(() => PeriksaPeran.RefusePrivilegedAsync(sambungan, CancellationToken.None));
        Assert.Contains(sebab, ditolak.Message, StringComparison.Ordinal);
    }
}
