using System.Net;
using Kinerja.Testing;
using Kinerja.Web.Common;
using Npgsql;
using Xunit;

namespace Kinerja.Browser.Tests.Penyebaran;

/// <summary>The published program in Production against a PostgreSQL with the two real roles.</summary>
public sealed partial class ServerTerpasangTests(ServerTerpasang server) : IClassFixture<ServerTerpasang>
{
    [Theory(Timeout = Batas.Uji)]
    [InlineData("kinerja_pemilik")]
    [InlineData("kinerja_aplikasi")]
    public async Task Role_may_sign_in_and_nothing_that_steps_over_the_fences(string peran)
    {
        var sifat = await KlasterPolos.ScalarAsync<string>(
            server.Pengurus,
            $"select concat_ws(' ', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, exists (select from pg_auth_members where member = r.oid)) from pg_roles r where rolname = '{peran}'");

        Assert.Equal("t f f f f f f", sifat);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Owner_owns_the_database_and_the_app_owns_nothing()
    {
        Assert.Equal("kinerja_pemilik", await KlasterPolos.ScalarAsync<string>(server.Pengurus, "select datdba::regrole::text from pg_database where datname = 'kinerja'"));
        Assert.Equal(0L, await KlasterPolos.ScalarAsync<long>(server.Pengurus, "select count(*) from pg_shdepend where refobjid = 'kinerja_aplikasi'::regrole and deptype = 'o'"));
        Assert.Equal(0L, await KlasterPolos.ScalarAsync<long>(server.Pengurus, "select count(*) from pg_tables where schemaname = 'public' and tableowner <> 'kinerja_pemilik'"));
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("create table titipan ()")]
    [InlineData("alter table \"Keputusan\" disable row level security")]
    [InlineData("set role kinerja_pemilik")]
    [InlineData("set session authorization kinerja_pemilik")]
    [InlineData("truncate \"Keputusan\"")]
    public async Task App_role_is_refused_what_is_the_owners(string sql)
    {
        var galat = await Assert.ThrowsAsync<PostgresException>(() => KlasterPolos.ScalarAsync<object>(server.Aplikasi, sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, galat.SqlState);
    }

    [Fact]
    public void App_refuses_a_database_that_nobody_has_migrated()
    {
        Assert.NotEqual(0, server.SebelumMigrasi.Kode);
        Assert.Contains("migrasi", server.SebelumMigrasi.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Migration_runs_as_the_owner_and_can_be_repeated()
    {
        Assert.Equal((0, ""), (server.Migrasi.Kode, server.Migrasi.Galat));
        Assert.Contains("Diterapkan", server.Migrasi.Keluaran, StringComparison.Ordinal);
        Assert.Equal((0, ""), (server.MigrasiUlang.Kode, server.MigrasiUlang.Galat));
        Assert.Contains("sudah mutakhir", server.MigrasiUlang.Keluaran, StringComparison.Ordinal);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task App_starts_as_its_own_role_is_healthy_and_shows_no_demo_account()
    {
        await using var program = await ProgramTerbit.StartAsync(ServerTerpasang.Lingkungan(server.Aplikasi));
        using var klien = new HttpClient { BaseAddress = program.Alamat };

        using var sehat = await klien.GetAsync(new Uri("/sehat", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, sehat.StatusCode);
        Assert.Equal("sehat", await sehat.Content.ReadAsStringAsync());

        using var masuk = await klien.GetAsync(new Uri("/", UriKind.Relative));
        var halaman = await masuk.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, masuk.StatusCode);
        Assert.Contains("<form", halaman, StringComparison.Ordinal);
        Assert.DoesNotContain("kinerja-contoh", halaman, StringComparison.Ordinal);
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("postgres", "superuser")]
    [InlineData("kinerja_pemilik", "memiliki")]
    public async Task App_refuses_to_run_as_a_role_that_the_fences_do_not_hold(string peran, string sebab)
    {
        var hasil = await ProgramTerbit.RunAsync(ServerTerpasang.Lingkungan(peran == "postgres" ? server.Pengurus : server.Pemilik));

        Assert.NotEqual(0, hasil.Kode);
        Assert.Contains(sebab, hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("berjalan di", hasil.Keluaran, StringComparison.Ordinal);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Published_program_registers_an_office_imports_its_decree_and_prints_it()
    {
        var lingkungan = new Dictionary<string, string>(ServerTerpasang.Lingkungan(server.Aplikasi)) { ["KINERJA_SANDI"] = "sandi-yang-panjang-2022" };
        var pdf = Path.Combine(Directory.CreateTempSubdirectory("kinerja-cetak-").FullName, "keputusan.pdf");
        var contoh = Path.Combine(Pemasangan.FindSumber()!, "src", "Kinerja.Data", "Contoh", "35.07.06-2022.json");

        await RunAsync("buat-pengguna", "--nama-pengguna", "admin.ampelgading", "--nama", "Siti Aminah", "--peran", "AdminKecamatan", "--kecamatan", "35.07.06", "--nama-kecamatan", "Ampelgading", "--nama-kabupaten", "Malang");
        await RunAsync("impor", "--kecamatan", "35.07.06", "--berkas", contoh);
        await RunAsync("cetak", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", pdf);

        var isi = await File.ReadAllBytesAsync(pdf);
        Directory.Delete(Path.GetDirectoryName(pdf)!, recursive: true);
        Assert.Equal("%PDF-"u8.ToArray(), isi[..5]);

        async Task RunAsync(params string[] argumen)
        {
            var hasil = await ProgramTerbit.RunAsync(lingkungan, argumen);
            Assert.True(hasil.Kode == 0, $"{argumen[0]}: {hasil.Galat}");
        }
    }
}
