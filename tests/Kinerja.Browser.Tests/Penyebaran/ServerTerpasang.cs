using System.Text.RegularExpressions;
using Kinerja.Testing;
using Kinerja.Web.Common;
using Npgsql;
using Xunit;

namespace Kinerja.Browser.Tests.Penyebaran;

/// <summary>What docker-compose.yml sets up, without a container engine: the roles' own SQL on an untouched server, the published program migrating it as the owner.</summary>
public sealed partial class ServerTerpasang : IAsyncLifetime
{
    // With what a careless quoting would stumble over.
    private const string SandiPemilik = "p'em\"ilik";
    private const string SandiAplikasi = "apl'; drop role kinerja_pemilik --";

    private KlasterPolos _klaster = null!;

    public string Pengurus => _klaster.Pengurus;

    public string Pemilik => _klaster.ConnectAs("kinerja_pemilik", SandiPemilik);

    public string Aplikasi => _klaster.ConnectAs("kinerja_aplikasi", SandiAplikasi);

    /// <summary>How the app ended before anybody had migrated.</summary>
    public HasilProgram SebelumMigrasi { get; private set; } = null!;

    public HasilProgram Migrasi { get; private set; } = null!;

    public HasilProgram MigrasiUlang { get; private set; } = null!;

    public static IReadOnlyDictionary<string, string> Lingkungan(string aplikasi, string? pemilik = null) => pemilik is null
        ? new Dictionary<string, string> { ["ConnectionStrings__Kinerja"] = aplikasi }
        : new Dictionary<string, string> { ["ConnectionStrings__Kinerja"] = aplikasi, ["ConnectionStrings__Pemilik"] = pemilik };

    public async Task InitializeAsync()
    {
        _klaster = await KlasterPolos.StartAsync();
        foreach (var perintah in ReadPerintah())
        {
            await KlasterPolos.ScalarAsync<object>(Pengurus, perintah);
        }

        SebelumMigrasi = await ProgramTerbit.RunAsync(Lingkungan(Aplikasi));
        Migrasi = await ProgramTerbit.RunAsync(Lingkungan(Aplikasi, Pemilik), "migrasi");
        MigrasiUlang = await ProgramTerbit.RunAsync(Lingkungan(Aplikasi, Pemilik), "migrasi");
    }

    /// <summary>One more installation on the same server, migrated and with nobody in it.</summary>
    /// <returns>The connection string of the app.</returns>
    public async Task<string> CreateKosongAsync(string nama)
    {
        await KlasterPolos.ScalarAsync<object>(Pengurus, $"create database {nama} owner kinerja_pemilik");
        await KlasterPolos.ScalarAsync<object>(Pengurus, $"grant connect on database {nama} to kinerja_aplikasi");
        await KlasterPolos.ScalarAsync<object>(At(Pengurus, nama), "grant usage on schema public to kinerja_aplikasi");
        var migrasi = await ProgramTerbit.RunAsync(Lingkungan(At(Aplikasi, nama), At(Pemilik, nama)), "migrasi");
        return migrasi.Kode == 0 ? At(Aplikasi, nama) : throw new InvalidOperationException(migrasi.Galat);
    }

    public async Task DisposeAsync() => await _klaster.DisposeAsync();

    // As psql reads the file: without comments, a statement at a time, its variables quoted.
    private static IEnumerable<string> ReadPerintah()
    {
        var teks = File.ReadAllText(Path.Combine(Pemasangan.FindSumber()!, "docker", "postgres", "peran", "peran.sql"));
        return Komentar().Replace(teks, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Replace(":'sandi_pemilik'", Quote(SandiPemilik), StringComparison.Ordinal).Replace(":'sandi_aplikasi'", Quote(SandiAplikasi), StringComparison.Ordinal));
    }

    private static string At(string sambungan, string basisData) => new NpgsqlConnectionStringBuilder(sambungan) { Database = basisData }.ConnectionString;

    private static string Quote(string teks) => $"'{teks.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Komentar();
}
