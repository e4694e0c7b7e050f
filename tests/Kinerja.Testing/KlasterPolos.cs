using System.Diagnostics.CodeAnalysis;
using Kinerja.Data.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Kinerja.Testing;

/// <summary>A cluster as the postgres image leaves it: its superuser and an empty database "kinerja", which belongs to that superuser. No role of ours.</summary>
public sealed class KlasterPolos : IAsyncDisposable
{
    private readonly KlasterTertanam _klaster;
    private readonly string _folder;

    private KlasterPolos(KlasterTertanam klaster, string folder)
    {
        _klaster = klaster;
        _folder = folder;
        Pengurus = ConnectAs("postgres", new NpgsqlConnectionStringBuilder(klaster.ConnectionStringPengurus).Password!);
    }

    /// <summary>As the superuser.</summary>
    public string Pengurus { get; }

    public static async Task<KlasterPolos> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kinerja-polos-").FullName;
        var klaster = await KlasterTertanam.StartAsync(new OpsiKlaster { Folder = Path.Combine(folder, "postgres"), Uji = true }, NullLogger.Instance, CancellationToken.None);
        var polos = new KlasterPolos(klaster, folder);
        await polos.StripAsync();
        return polos;
    }

    public string ConnectAs(string peran, string sandi) =>
        new NpgsqlConnectionStringBuilder(_klaster.ConnectionStringPengurus) { Database = "kinerja", Username = peran, Password = sandi, Pooling = false }.ConnectionString;

    [SuppressMessage("Security", "CA2100", Justification = "Statements of tests and of the file that they prove.")]
    public static async Task<T?> ScalarAsync<T>(string sambungan, string sql)
    {
        await using var koneksi = new NpgsqlConnection(sambungan);
        await koneksi.OpenAsync();
        await using var perintah = new NpgsqlCommand(sql, koneksi);
        return await perintah.ExecuteScalarAsync() is T nilai ? nilai : default;
    }

    public async ValueTask DisposeAsync()
    {
        await _klaster.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StripAsync()
    {
        var postgres = new NpgsqlConnectionStringBuilder(Pengurus) { Database = "postgres" }.ConnectionString;
        foreach (var sql in new[]
        {
            "drop database kinerja with (force)", "drop role kinerja_aplikasi", "drop role kinerja_pemilik",
            "grant connect, temporary on database postgres to public", "grant connect on database template1 to public", "create database kinerja",
        })
        {
            await ScalarAsync<object>(postgres, sql);
        }
    }
}
