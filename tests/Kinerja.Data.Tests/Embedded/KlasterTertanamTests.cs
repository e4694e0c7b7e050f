using Kinerja.Domain.Umum;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Embedded;

[Collection(KoleksiKlaster.Nama)]
public sealed class KlasterTertanamTests(KlasterBersama bersama)
{
    [Theory]
    [InlineData("kinerja_pemilik")]
    [InlineData("kinerja_aplikasi")]
    public async Task Role_after_first_start_may_log_in_and_nothing_else(string peran)
    {
        var hak = await Perintah.ScalarAsync<string>(
            bersama.Klaster.ConnectionStringPengurus,
            $"select concat_ws(',', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication) from pg_roles where rolname = '{peran}'");

        Assert.Equal("t,f,f,f,f,f", hak);
    }

    [Fact]
    public async Task Database_after_first_start_belongs_to_pemilik_and_sorts_by_code_point_in_UTF8()
    {
        var sifat = await Perintah.ScalarAsync<string>(
            bersama.Klaster.ConnectionStringPengurus,
            "select concat_ws(',', datdba::regrole, pg_encoding_to_char(encoding), datlocprovider, datlocale, current_setting('timezone')) from pg_database where datname = 'kinerja'");

        Assert.Equal("kinerja_pemilik,UTF8,b,C.UTF-8,UTC", sifat);
    }

    [Fact]
    public async Task Pemilik_creates_tables_that_Aplikasi_cannot_read_without_a_grant()
    {
        await Perintah.RunAsync(bersama.Klaster.ConnectionStringPemilik, "create table rahasia (isi text)");

        var ditolak = await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(bersama.Klaster.ConnectionStringAplikasi, "select * from rahasia"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ditolak.SqlState);
    }

    [Theory]
    [InlineData("create table milikku (isi text)")]
    [InlineData("create temporary table milikku (isi text)")]
    [InlineData("create schema milikku")]
    [InlineData("create database milikku")]
    [InlineData("set role kinerja_pemilik")]
    public async Task Aplikasi_creates_nothing_and_becomes_nobody_else(string sql)
    {
        var ditolak = await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(bersama.Klaster.ConnectionStringAplikasi, sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ditolak.SqlState);
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("template1")]
    public async Task Aplikasi_does_not_enter_other_databases(string basisData)
    {
        var ditolak = await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(bersama.Klaster.ConnectionStringsFor(basisData).Aplikasi, "select 1"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ditolak.SqlState);
    }

    [Fact]
    public async Task Server_refuses_a_wrong_password()
    {
        var salah = new NpgsqlConnectionStringBuilder(bersama.Klaster.ConnectionStringPengurus) { Password = "tebakan" }.ConnectionString;

        var ditolak = await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(salah, "select 1"));

        Assert.Equal(PostgresErrorCodes.InvalidPassword, ditolak.SqlState);
    }

    [Theory]
    [InlineData("klaster.json")]
    [InlineData("berjalan.json")]
    public void Passwords_are_readable_by_the_owner_only(string berkas) =>
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(bersama.Folder.Opsi.Folder, berkas)));

    [Fact]
    public async Task Server_is_not_of_our_process_group_so_that_Ctrl_C_meant_for_us_spares_it()
    {
        var pid = int.Parse(File.ReadLines(Path.Combine(bersama.Folder.Opsi.Folder, "pg", "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture);

        Assert.NotEqual(await GroupOfAsync(Environment.ProcessId), await GroupOfAsync(pid));
    }

    [Fact]
    public async Task Second_program_on_the_folder_is_refused()
    {
        var ditolak = await Assert.ThrowsAsync<AturanException>(bersama.Folder.StartAsync);

        Assert.Contains("sedang dipakai program Kinerja yang lain", ditolak.Message, StringComparison.Ordinal);
        Assert.Equal(1, await Perintah.ScalarAsync<int>(bersama.Klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Fact]
    public async Task Joined_cluster_runs_on_when_the_guest_leaves()
    {
        await using (var tamu = await bersama.Folder.TryJoinAsync())
        {
            Assert.Equal(bersama.Klaster.ConnectionStringAplikasi, tamu!.ConnectionStringAplikasi);
            Assert.Equal(bersama.Klaster.ConnectionStringPemilik, tamu.ConnectionStringPemilik);
        }

        Assert.Equal(1, await Perintah.ScalarAsync<int>(bersama.Klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Fact]
    public async Task Database_copied_from_a_template_has_its_tables_and_the_same_fences()
    {
        var contoh = await bersama.CreateDatabaseAsync("contoh");
        await Perintah.RunAsync(bersama.Klaster.ConnectionStringsFor(contoh).Pemilik, "create table isi (teks text); insert into isi values ('ada'); grant select on isi to kinerja_aplikasi");

        var salinan = bersama.Klaster.ConnectionStringsFor(await bersama.CreateDatabaseAsync("salinan", contoh));

        Assert.Equal("ada", await Perintah.ScalarAsync<string>(salinan.Aplikasi, "select teks from isi"));
        await Perintah.RunAsync(salinan.Pemilik, "drop table isi");
        await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(salinan.Aplikasi, "create temporary table milikku (isi text)"));
    }

    [Fact]
    public async Task Dropped_database_is_gone_although_someone_is_connected()
    {
        var sambungan = bersama.Klaster.ConnectionStringsFor(await bersama.CreateDatabaseAsync("sementara"));
        await using var terbuka = new NpgsqlConnection(sambungan.Aplikasi);
        await terbuka.OpenAsync();

        await bersama.Klaster.DropDatabaseAsync("sementara", CancellationToken.None);

        var hilang = await Assert.ThrowsAsync<PostgresException>(() => Perintah.RunAsync(sambungan.Aplikasi, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, hilang.SqlState);
    }

    [Theory]
    [InlineData("a\"; drop database kinerja; --")]
    [InlineData("")]
    [InlineData("Besar")]
    public Task Database_name_that_is_more_than_a_name_is_refused(string nama) =>
        Assert.ThrowsAsync<ArgumentException>(() => bersama.Klaster.CreateDatabaseAsync(nama, null, CancellationToken.None));

    // After the program's name, which may hold spaces: state, parent, group.
    private static async Task<string> GroupOfAsync(int pid) => (await File.ReadAllTextAsync($"/proc/{pid}/stat")).Split(')')[^1].Split(' ')[3];
}
