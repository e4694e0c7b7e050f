using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>Whose every table is, held against the model itself: a table that is added and forgotten fails here.</summary>
public sealed class ModelTests(BasisDataKosong basisData) : IClassFixture<BasisDataKosong>
{
    /// <summary>Asked before a tenant is known, each with its reason.</summary>
    private static readonly string[] IndeksTanpaKecamatan = ["Keanggotaan(PenggunaId)", "Kecamatan(Kode)", "Kecamatan(KabupatenId)"];

    [Fact]
    public void Every_entity_declares_exactly_one_owner()
    {
        Assert.All(Model().GetEntityTypes(), e => Assert.Equal(1, CountPemilik(e.ClrType)));
    }

    [Fact]
    public void An_entity_without_owner_or_with_two_is_noticed()
    {
        Assert.Equal(0, CountPemilik(typeof(TanpaPemilik)));
        Assert.Equal(2, CountPemilik(typeof(DuaPemilik)));
    }

    [Fact]
    public void Key_of_every_tenant_table_begins_with_the_kecamatan()
    {
        Assert.All(MilikKecamatan(), e => Assert.Equal("KecamatanId", e.FindPrimaryKey()!.Properties[0].Name));
        Assert.NotEmpty(MilikKecamatan());
    }

    [Fact]
    public void Reference_between_tenant_tables_carries_the_kecamatan_on_both_sides()
    {
        var acuan = MilikKecamatan().SelectMany(e => e.GetForeignKeys()).Where(f => typeof(IMilikKecamatan).IsAssignableFrom(f.PrincipalEntityType.ClrType) && f.PrincipalEntityType.ClrType != typeof(Kecamatan)).ToList();
        Assert.True(acuan.Count > 10);
        Assert.All(acuan, f =>
        {
            Assert.Equal("KecamatanId", f.Properties[0].Name);
            Assert.Equal("KecamatanId", f.PrincipalKey.Properties[0].Name);
        });
    }

    [Fact]
    public void Index_of_every_tenant_table_begins_with_the_kecamatan_but_for_the_listed()
    {
        var lain = Model().GetEntityTypes().Where(e => typeof(IMilikKecamatan).IsAssignableFrom(e.ClrType)).SelectMany(e => e.GetIndexes())
            .Where(i => i.Properties[0].Name != "KecamatanId").Select(i => $"{i.DeclaringEntityType.GetTableName()}({string.Join(",", i.Properties.Select(p => p.Name))})");
        Assert.Equal(IndeksTanpaKecamatan.Order(), lain.Order());
    }

    [Fact]
    public void Every_tenant_entity_has_the_filter()
    {
        var bertuan = Model().GetEntityTypes().Where(e => typeof(IMilikKecamatan).IsAssignableFrom(e.ClrType) || typeof(IMilikKabupaten).IsAssignableFrom(e.ClrType)).ToList();
        Assert.All(bertuan, e => Assert.NotNull(e.FindDeclaredQueryFilter(KinerjaDbContext.FilterRuang)));
    }

    [Fact]
    public async Task Every_tenant_table_has_forced_row_level_security_with_a_policy_for_writing()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        foreach (var tabel in Model().GetEntityTypes().Where(e => e.ClrType != typeof(Kinerja.Data.Identity.KunciProteksi)).Select(e => e.GetTableName()!))
        {
            Assert.True(await sql.ScalarAsync<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = $1", tabel), tabel);
            Assert.Equal(1, await sql.ScalarAsync<long>("select count(*) from pg_policies where tablename = $1 and policyname = 'ruang' and cmd = 'ALL' and with_check is not null", tabel));
            Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from pg_policies where tablename = $1 and policyname <> 'ruang' and cmd <> 'SELECT'", tabel));
        }
    }

    [Fact]
    public async Task No_table_stands_in_the_database_that_the_model_does_not_know()
    {
        var dikenal = Model().GetEntityTypes().Select(e => e.GetTableName()!).Append("__EFMigrationsHistory").ToArray();
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from pg_tables where schemaname = 'public' and tablename <> all ($1)", (object)dikenal));
    }

    [Fact]
    public async Task App_role_owns_nothing_and_cannot_step_over_the_fence()
    {
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi);
        Assert.False(await sql.ScalarAsync<bool>("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"));
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"));
    }

    private static int CountPemilik(Type tipe) =>
        new[] { typeof(IMilikKecamatan), typeof(IMilikKabupaten), typeof(IBersama) }.Count(p => p.IsAssignableFrom(tipe));

    private IModel Model()
    {
        using var scope = basisData.Layanan.CreateScope();
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContext();
        return db.GetService<IDesignTimeModel>().Model;
    }

    private List<IEntityType> MilikKecamatan() =>
        [.. Model().GetEntityTypes().Where(e => typeof(IMilikKecamatan).IsAssignableFrom(e.ClrType) && e.ClrType != typeof(Kecamatan))];

    private sealed class TanpaPemilik;

    private sealed class DuaPemilik : IBersama, IMilikKecamatan
    {
        public KecamatanId KecamatanId => default;
    }
}
