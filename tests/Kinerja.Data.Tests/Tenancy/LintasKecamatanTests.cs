using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>Through the app's role, with A's setting or with none, no SQL returns or changes anything of B: every table of the model is tried.</summary>
public sealed class LintasKecamatanTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string KodeA = "35.07.06";
    private const string KodeB = "35.07.14";

    [Fact]
    public async Task Without_a_tenant_no_table_of_a_tenant_or_person_shows_a_row()
    {
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi);
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        foreach (var tabel in Tabel(t => t != typeof(Kinerja.Data.Identity.KunciProteksi)))
        {
            Assert.Equal(0, await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\""));
        }

        Assert.True(await pengurus.ScalarAsync<long>("select count(*) from \"Formulasi\"") >= 237);
    }

    [Fact]
    public async Task With_the_setting_of_one_no_row_of_another_is_seen_changed_or_deleted()
    {
        var (a, b) = await IdsAsync();
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kecamatan: a);
        foreach (var tabel in Tabel(t => typeof(IMilikKecamatan).IsAssignableFrom(t)))
        {
            var kolom = tabel == "Kecamatan" ? "Id" : "KecamatanId";
            Assert.Equal(0, await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\" where \"{kolom}\" <> $1", a));
            Assert.Equal(0, await sql.ExecuteAsync($"update \"{tabel}\" set \"{kolom}\" = \"{kolom}\" where \"{kolom}\" = $1", b));
            Assert.Equal(0, await sql.ExecuteAsync($"delete from \"{tabel}\" where \"{kolom}\" = $1", b));
        }

        Assert.True(await sql.ScalarAsync<long>("select count(*) from \"Formulasi\"") == 51);
    }

    [Fact]
    public async Task With_the_setting_of_one_nothing_can_be_written_for_another()
    {
        var (a, b) = await IdsAsync();
        foreach (var tabel in Tabel(t => typeof(IMilikKecamatan).IsAssignableFrom(t)))
        {
            await using var sql = await Sql.OpenAsync(basisData.Aplikasi, kecamatan: a);
            var kolom = tabel == "Kecamatan" ? "Id" : "KecamatanId";
            var galat = await Assert.ThrowsAsync<PostgresException>(() => sql.ExecuteAsync(
                $"insert into \"{tabel}\" select (jsonb_populate_record(null::\"{tabel}\", jsonb_build_object('{kolom}', $1::text, 'Id', gen_random_uuid()::text))).*", b));
            Assert.True(galat.SqlState is "42501" or "23502", $"{tabel}: {galat.SqlState} {galat.MessageText}");
            if (tabel != "Kecamatan" && await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\"") > 0)
            {
                await Assert.ThrowsAsync<PostgresException>(() => sql.ExecuteAsync($"update \"{tabel}\" set \"{kolom}\" = $1", b));
            }
        }
    }

    [Fact]
    public async Task People_of_another_kecamatan_are_not_seen_but_by_their_very_name()
    {
        var (a, _) = await IdsAsync();
        await using (var sql = await Sql.OpenAsync(basisData.Aplikasi, kecamatan: a))
        {
            Assert.Equal(5, await sql.ScalarAsync<long>("select count(*) from \"Pengguna\""));
            Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from \"Pengguna\" where \"UserName\" like '%bululawang'"));
            Assert.Equal(0, await sql.ExecuteAsync("update \"Pengguna\" set \"PasswordHash\" = 'x' where \"UserName\" like '%bululawang'"));
        }

        await using var masuk = await Sql.OpenAsync(basisData.Aplikasi, kunci: "CAMAT.BULULAWANG");
        Assert.Equal(1, await masuk.ScalarAsync<long>("select count(*) from \"Pengguna\""));
    }

    [Fact]
    public async Task A_person_sees_the_notifications_addressed_to_them_changes_none_and_sees_no_others()
    {
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        var (a, _) = await IdsAsync();
        var orang = await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'organisasi.malang'");
        var lain = await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'operator.ampelgading'");
        foreach (var untuk in new[] { orang, lain })
        {
            await pengurus.ExecuteAsync("insert into \"Pemberitahuan\" (\"KecamatanId\", \"Id\", \"Untuk\", \"Teks\", \"Tautan\", \"Pada\") values ($1, gen_random_uuid(), $2, 'uji', '/', now())", a, untuk);
        }

        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, pengguna: orang);
        Assert.Equal(1, await sql.ScalarAsync<long>("select count(*) from \"Pemberitahuan\""));
        Assert.Equal(0, await sql.ExecuteAsync("update \"Pemberitahuan\" set \"Teks\" = 'x'"));
        Assert.Equal(0, await sql.ExecuteAsync("delete from \"Pemberitahuan\""));
    }

    [Fact]
    public async Task A_person_sees_their_own_memberships_and_kecamatan_before_one_is_chosen_and_nothing_in_it()
    {
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        var orang = await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'operator.ampelgading'");
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, pengguna: orang);
        Assert.Equal(1, await sql.ScalarAsync<long>("select count(*) from \"Keanggotaan\""));
        Assert.Equal(KodeA, await sql.ScalarAsync<string>("select string_agg(\"Kode\", ',') from \"Kecamatan\""));
        Assert.Equal("Malang", await sql.ScalarAsync<string>("select string_agg(\"Nama\", ',') from \"Kabupaten\""));
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from \"Keputusan\""));
        Assert.Equal(0, await sql.ExecuteAsync("update \"Keanggotaan\" set \"Peran\" = 'Camat'"));
    }

    [Fact]
    public async Task Kabupaten_officer_sees_the_kecamatan_of_their_own_kabupaten_only()
    {
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        var orang = await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'organisasi.malang'");
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, pengguna: orang);
        Assert.Equal("35.07.06,35.07.14,35.07.31", await sql.ScalarAsync<string>("select string_agg(\"Kode\", ',' order by \"Kode\") from \"Kecamatan\""));
    }

    [Fact]
    public async Task Pengelola_sees_which_kecamatan_there_are_and_nothing_in_them()
    {
        await using var pengurus = await Sql.OpenAsync(basisData.Pengurus);
        var orang = await pengurus.ScalarAsync<Guid>("select \"Id\" from \"Pengguna\" where \"UserName\" = 'pengelola'");
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, pengguna: orang);
        Assert.Equal(4, await sql.ScalarAsync<long>("select count(*) from \"Kecamatan\""));
        Assert.Equal(2, await sql.ScalarAsync<long>("select count(*) from \"Kabupaten\""));
        Assert.Equal(0, await sql.ExecuteAsync("update \"Kecamatan\" set \"Nama\" = 'x'"));
        foreach (var tabel in new[] { "Keputusan", "Pegawai", "Realisasi", "Keanggotaan", "CatatanPerubahan" })
        {
            Assert.Equal(0, await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\""));
        }
    }

    [Fact]
    public async Task Reference_across_kecamatan_cannot_be_stored_even_by_a_superuser()
    {
        var (a, b) = await IdsAsync();
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        var keputusanB = await sql.ScalarAsync<Guid>("select \"Id\" from \"Keputusan\" where \"KecamatanId\" = $1", b);
        var galat = await Assert.ThrowsAsync<PostgresException>(() => sql.ExecuteAsync(
            "insert into \"Lampiran\" (\"KecamatanId\", \"Id\", \"KeputusanId\", \"Urutan\") values ($1, gen_random_uuid(), $2, 9)", a, keputusanB));
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, galat.SqlState);
    }

    [Fact]
    public async Task The_schema_owner_is_held_by_the_fence_too()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pemilik);
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from \"Keputusan\""));
    }

    private async Task<(Guid A, Guid B)> IdsAsync()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        return (await sql.ScalarAsync<Guid>("select \"Id\" from \"Kecamatan\" where \"Kode\" = $1", KodeA), await sql.ScalarAsync<Guid>("select \"Id\" from \"Kecamatan\" where \"Kode\" = $1", KodeB));
    }

    private List<string> Tabel(Func<Type, bool> syarat)
    {
        using var scope = basisData.Layanan.CreateScope();
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContext();
        return [.. db.Model.GetEntityTypes().Where(e => syarat(e.ClrType)).Select(e => e.GetTableName()!)];
    }
}
