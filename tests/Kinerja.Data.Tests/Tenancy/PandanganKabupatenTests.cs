using Kinerja.Data.Perbandingan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>What the officers of a kabupaten see of its kecamatan at once: three fences, each alone.</summary>
public sealed class PandanganKabupatenTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private const string Malang = "35.07.06,35.07.14,35.07.31";

    [Fact]
    public async Task Only_what_says_so_of_itself_is_shown_to_a_kabupaten_and_for_reading_alone()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        Assert.Equal("HasilCapaian SELECT,Keputusan SELECT", await sql.ScalarAsync<string>("select string_agg(tablename || ' ' || cmd, ',' order by tablename) from pg_policies where policyname = 'kabupaten'"));
        Assert.Equal(["HasilCapaian", "Keputusan"], ListTabel(typeof(ITampakBagiKabupaten)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Officer_in_the_room_of_their_kabupaten_sees_results_and_decrees_of_its_kecamatan_and_nothing_else_of_them()
    {
        var (orang, malang, _) = await IdsAsync();
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kabupaten: malang, pengguna: orang);
        foreach (var tabel in new[] { "HasilCapaian", "Keputusan" })
        {
            Assert.Equal(Malang, await sql.ScalarAsync<string>($"select string_agg(distinct k.\"Kode\", ',' order by k.\"Kode\") from \"{tabel}\" t join \"Kecamatan\" k on k.\"Id\" = t.\"KecamatanId\""));
        }

        foreach (var tabel in ListTabel(typeof(IMilikKecamatan)).Except(["HasilCapaian", "Keputusan", "Kecamatan"]))
        {
            Assert.Equal(0, await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\""));
        }
    }

    [Theory]
    [InlineData("organisasi.malang", true, "35.25", "another kabupaten")]
    [InlineData("operator.ampelgading", true, "35.07", "no officer")]
    [InlineData(null, true, "35.07", "nobody")]
    [InlineData("organisasi.malang", false, "35.07", "outside the kabupaten")]
    public async Task Setting_that_was_not_earned_shows_nothing(string? nama, bool kabupaten, string kode, string sebab)
    {
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        Guid? orang = nama is null ? null : await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = $1", nama);
        Guid? wilayah = kabupaten ? await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Kabupaten\" where \"Kode\" = $1", kode) : null;
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kabupaten: wilayah, pengguna: orang);
        Assert.True(await sql.ScalarAsync<long>("select (select count(*) from \"HasilCapaian\") + (select count(*) from \"Keputusan\")") == 0, sebab);
    }

    [Fact]
    public async Task Officer_in_the_room_of_one_kecamatan_sees_that_one_alone()
    {
        var (orang, malang, ampelgading) = await IdsAsync();
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kecamatan: ampelgading, kabupaten: malang, pengguna: orang);
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from \"HasilCapaian\" where \"KecamatanId\" <> $1", ampelgading));
        Assert.True(await sql.ScalarAsync<long>("select count(*) from \"HasilCapaian\"") > 100);
    }

    [Fact]
    public async Task What_is_seen_is_not_changed_deleted_or_added_to()
    {
        var (orang, malang, ampelgading) = await IdsAsync();
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kabupaten: malang, pengguna: orang);
        Assert.Equal(0, await sql.ExecuteAsync("update \"HasilCapaian\" set \"Terisi\" = 99"));
        Assert.Equal(0, await sql.ExecuteAsync("delete from \"HasilCapaian\""));
        Assert.Equal(0, await sql.ExecuteAsync("update \"Keputusan\" set \"Tentang\" = 'x'"));
        var galat = await Assert.ThrowsAsync<PostgresException>(() => sql.ExecuteAsync(
            "insert into \"HasilCapaian\" select (jsonb_populate_record(h, '{\"NomorPeriode\": 9}')).* from \"HasilCapaian\" h where h.\"KecamatanId\" = $1 limit 1", ampelgading));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, galat.SqlState);
    }

    [Fact]
    public async Task The_program_itself_shows_only_its_own_where_row_level_security_is_away()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var gresik = await RuangKabupaten.EnterAsync(basisData, "inspektorat.gresik", "35.25", layanan);
        var banding = await gresik.Get<PerbandinganService>().ReadAsync(null, CancellationToken.None);
        Assert.Equal(["35.25.17"], banding.Daftar.Select(k => k.Kode));
        Assert.Equal([2019], banding.DaftarTahun);
        await using var db = await gresik.OpenAsync();
        Assert.Equal(0, await db.HasilCapaian.CountAsync());
        Assert.True(await db.HasilCapaian.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).CountAsync() > 1000);
    }

    [Fact]
    public async Task No_other_room_compares()
    {
        await using var operatorKantor = await RuangUji.EnterAsync(basisData, "operator.ampelgading", "35.07.06");
        await Assert.ThrowsAsync<AturanException>(() => operatorKantor.Get<PerbandinganService>().ReadAsync(null, CancellationToken.None));
        await using var petugas = await RuangUji.EnterAsync(basisData, "organisasi.malang", "35.07.06");
        await Assert.ThrowsAsync<AturanException>(() => petugas.Get<PerbandinganService>().ReadAsync(null, CancellationToken.None));
        await using var orang = basisData.Layanan.CreateAsyncScope();
        var pintu = orang.ServiceProvider.GetRequiredService<PintuKabupaten>();
        Assert.Null(await pintu.EnterAsync(petugas.Orang, "35.25", CancellationToken.None));
        Assert.Null(await pintu.EnterAsync(operatorKantor.Orang, "35.07", CancellationToken.None));
        await Assert.ThrowsAsync<AturanException>(() => orang.ServiceProvider.GetRequiredService<PerbandinganService>().ReadAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task The_guard_refuses_to_save_for_a_kecamatan_from_the_room_of_its_kabupaten()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Pengurus);
        await using var malang = await RuangKabupaten.EnterAsync(basisData, layanan: layanan);
        await using var db = await malang.OpenAsync();
        var hasil = await db.HasilCapaian.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).FirstAsync();
        db.Entry(hasil).Property(h => h.Terisi).CurrentValue = 99;
        await Assert.ThrowsAsync<PelanggaranRuangException>(() => db.SaveChangesAsync());
    }

    private async Task<(Guid Orang, Guid Malang, Guid Ampelgading)> IdsAsync()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        return (
            await sql.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'inspektorat.malang'"), await sql.ScalarAsync<Guid>("select \"Id\" from \"Kabupaten\" where \"Kode\" = '35.07'"),
            await sql.ScalarAsync<Guid>("select \"Id\" from \"Kecamatan\" where \"Kode\" = '35.07.06'"));
    }

    private List<string> ListTabel(Type pemilik)
    {
        using var scope = basisData.Layanan.CreateScope();
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContext();
        return [.. db.Model.GetEntityTypes().Where(e => pemilik.IsAssignableFrom(e.ClrType)).Select(e => e.GetTableName()!)];
    }
}
