using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>Each of the three fences holds alone, and each is proved by taking it away.</summary>
public sealed class PagarTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Ampelgading = "35.07.06";

    [Fact]
    public async Task The_filter_holds_where_row_level_security_is_away()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var scope = await EnterAsync(layanan);
        await using var db = await CreateAsync(scope);

        Assert.Equal(51, await db.Formulasi.CountAsync());
        Assert.Equal(1, await db.Kecamatan.CountAsync());
        Assert.Equal(1, await db.Kabupaten.CountAsync());
        Assert.Equal(237, await db.Formulasi.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).CountAsync());
    }

    [Fact]
    public async Task The_filter_yields_nothing_without_a_tenant()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var scope = layanan.CreateAsyncScope();
        await using var db = await CreateAsync(scope);
        Assert.Equal(0, await db.Keputusan.CountAsync());
        Assert.Equal(0, await db.KeanggotaanKabupaten.CountAsync());
        Assert.Equal(0, await db.Kecamatan.CountAsync());
    }

    [Fact]
    public async Task Row_level_security_holds_where_the_filter_is_away()
    {
        await using var scope = await EnterAsync(basisData.Layanan);
        await using var db = await CreateAsync(scope);
        Assert.Equal(51, await db.Formulasi.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).CountAsync());
        Assert.Equal(17, await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from \"BagianJabatan\"").SingleAsync());
    }

    [Fact]
    public async Task The_guard_refuses_to_save_for_another_kecamatan_or_for_none()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var scope = await EnterAsync(layanan);
        await using var db = await CreateAsync(scope);
        db.Jabatan.Add(new Jabatan(KecamatanId.New(), JabatanId.New(), "Camat", 1));
        await Assert.ThrowsAsync<PelanggaranRuangException>(() => db.SaveChangesAsync());

        await using var tanpa = layanan.CreateAsyncScope();
        await using var kosong = await CreateAsync(tanpa);
        kosong.Jabatan.Add(new Jabatan(KecamatanId.New(), JabatanId.New(), "Camat", 1));
        Assert.Throws<PelanggaranRuangException>(() => kosong.SaveChanges());
    }

    [Fact]
    public async Task The_guard_refuses_to_change_or_delete_what_was_read_past_the_filter()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var scope = await EnterAsync(layanan);
        await using var db = await CreateAsync(scope);
        var lain = await db.Jabatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).FirstAsync(j => j.Nama == "CARAKA");
        db.Entry(lain).Property(j => j.Unit).CurrentValue = "dicuri";
        await Assert.ThrowsAsync<PelanggaranRuangException>(() => db.SaveChangesAsync());

        db.Entry(lain).State = EntityState.Deleted;
        await Assert.ThrowsAsync<PelanggaranRuangException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Without_the_guard_row_level_security_still_refuses_the_write()
    {
        var ruang = new RuangKerja();
        await using (var scope = await EnterAsync(basisData.Layanan))
        {
            ruang.Enter(scope.ServiceProvider.GetRequiredService<RuangKerja>().RequireKecamatan());
        }

        var opsi = new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql(basisData.Aplikasi).AddInterceptors(RuangInterceptor.Instance).Options;
        await using var db = new KinerjaDbContext(opsi, ruang);
        db.Jabatan.Add(new Jabatan(KecamatanId.New(), JabatanId.New(), "Camat", 1));
        var galat = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.IsType<PostgresException>(galat.InnerException).SqlState);
    }

    [Fact]
    public async Task The_setting_is_made_when_the_connection_opens_and_gone_when_it_is_lent_again()
    {
        // One connection in the pool, so that the next user gets the very same one.
        var sambungan = new NpgsqlConnectionStringBuilder(basisData.Aplikasi) { MaxPoolSize = 1, ApplicationName = "uji-kolam" }.ConnectionString;
        await using var layanan = BasisDataUji.CreateLayanan(sambungan);
        await using var scope = await EnterAsync(layanan);
        int prosesPertama;
        await using (var db = await CreateAsync(scope))
        {
            await db.Database.OpenConnectionAsync();
            Assert.NotEqual("", await db.Database.SqlQuery<string>($"select current_setting('kinerja.kecamatan', true) as \"Value\"").SingleAsync());
            prosesPertama = ((NpgsqlConnection)db.Database.GetDbConnection()).ProcessID;
        }

        await using var koneksi = new NpgsqlConnection(sambungan);
        await koneksi.OpenAsync();
        Assert.Equal(prosesPertama, koneksi.ProcessID);
        await using var perintah = new NpgsqlCommand("select coalesce(current_setting('kinerja.kecamatan', true), '')", koneksi);
        Assert.Equal("", await perintah.ExecuteScalarAsync());
    }

    [Fact]
    public void A_connection_that_would_carry_the_setting_on_is_refused_at_start()
    {
        var sambungan = new NpgsqlConnectionStringBuilder(basisData.Aplikasi) { NoResetOnClose = true }.ConnectionString;
        var galat = Assert.Throws<AturanException>(() => new ServiceCollection().AddKinerjaData(sambungan));
        Assert.Contains("No Reset On Close", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_keeps_its_kecamatan_for_life()
    {
        await using var scope = await EnterAsync(basisData.Layanan);
        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync("35.07.14", CancellationToken.None));
    }

    private static async Task<AsyncServiceScope> EnterAsync(ServiceProvider layanan)
    {
        var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(Ampelgading, CancellationToken.None);
        return scope;
    }

    private static Task<KinerjaDbContext> CreateAsync(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
}
