using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Npgsql;

namespace Kinerja.Data.Embedded;

/// <summary>Roles and databases of the cluster, made by its superuser. Every step can be repeated: a first start may have been cut off.</summary>
internal static partial class PeranKlaster
{
    public const string Pengurus = "postgres";
    public const string Pemilik = "kinerja_pemilik";
    public const string Aplikasi = "kinerja_aplikasi";
    public const string BasisData = "kinerja";

    public static async Task EnsureAsync(string sambunganPengurus, CatatanKlaster catatan, CancellationToken ct)
    {
        await using (var pengurus = await OpenAsync(sambunganPengurus, "postgres", ct))
        {
            await EnsureRoleAsync(pengurus, Pemilik, catatan.SandiPemilik, ct);
            await EnsureRoleAsync(pengurus, Aplikasi, catatan.SandiAplikasi, ct);
            // Everyone may connect to these unless told otherwise.
            await RunAsync(pengurus, "revoke all on database postgres, template1 from public", ct);
        }

        if (!await ExistsAsync(sambunganPengurus, BasisData, ct))
        {
            await CreateDatabaseAsync(sambunganPengurus, BasisData, null, ct);
        }

        await GrantAsync(sambunganPengurus, BasisData, ct);
    }

    public static async Task CreateDatabaseAsync(string sambunganPengurus, string nama, string? contoh, CancellationToken ct)
    {
        await using (var pengurus = await OpenAsync(sambunganPengurus, "postgres", ct))
        {
            var asal = contoh is null ? "" : $" template {Quote(contoh)}";
            await RunAsync(pengurus, $"create database {Quote(nama)} owner {Pemilik}{asal}", ct);
        }

        await GrantAsync(sambunganPengurus, nama, ct);
    }

    public static async Task DropDatabaseAsync(string sambunganPengurus, string nama, CancellationToken ct)
    {
        await using var pengurus = await OpenAsync(sambunganPengurus, "postgres", ct);
        await RunAsync(pengurus, $"drop database if exists {Quote(nama)} with (force)", ct);
    }

    private static async Task GrantAsync(string sambunganPengurus, string nama, CancellationToken ct)
    {
        await using var pengurus = await OpenAsync(sambunganPengurus, nama, ct);
        await RunAsync(pengurus, $"revoke all on database {Quote(nama)} from public; grant connect on database {Quote(nama)} to {Aplikasi}; grant usage on schema public to {Aplikasi}", ct);
    }

    private static async Task EnsureRoleAsync(NpgsqlConnection pengurus, string nama, string sandi, CancellationToken ct)
    {
        // DDL takes no parameters: format() quotes what the session's settings carry.
        await using var perintah = new NpgsqlCommand("select set_config('kinerja.peran', $1, false), set_config('kinerja.sandi', $2, false)", pengurus)
        {
            Parameters = { new() { Value = nama }, new() { Value = sandi } },
        };
        await perintah.ExecuteNonQueryAsync(ct);
        await RunAsync(
            pengurus,
            """
            do $$
            begin
              if not exists (select from pg_roles where rolname = current_setting('kinerja.peran')) then
                execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L',
                               current_setting('kinerja.peran'), current_setting('kinerja.sandi'));
              end if;
            end $$
            """,
            ct);
    }

    private static async Task<bool> ExistsAsync(string sambunganPengurus, string nama, CancellationToken ct)
    {
        await using var pengurus = await OpenAsync(sambunganPengurus, "postgres", ct);
        await using var perintah = new NpgsqlCommand("select exists (select from pg_database where datname = $1)", pengurus) { Parameters = { new() { Value = nama } } };
        return (bool)(await perintah.ExecuteScalarAsync(ct))!;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string sambunganPengurus, string basisData, CancellationToken ct)
    {
        // Not pooled: an idle connection to a template keeps it from being copied.
        var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(sambunganPengurus) { Database = basisData, Pooling = false }.ConnectionString);
        try
        {
            await sambungan.OpenAsync(ct);
            return sambungan;
        }
        catch
        {
            await sambungan.DisposeAsync();
            throw;
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "DDL takes no parameters; every name in it is a constant or went through Quote.")]
    private static async Task RunAsync(NpgsqlConnection sambungan, string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }

    private static string Quote(string nama) => NamaBasisData().IsMatch(nama)
        ? $"\"{nama}\""
        : throw new ArgumentException($"'{nama}' is not a plain database name.", nameof(nama));

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$")]
    private static partial Regex NamaBasisData();
}
