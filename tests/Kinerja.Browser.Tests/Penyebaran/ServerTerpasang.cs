using System.Text.RegularExpressions;
using Kinerja.Testing;
using Kinerja.Web.Common;
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

    public async Task DisposeAsync() => await _klaster.DisposeAsync();

    // As psql reads the file: without comments, a statement at a time, its variables quoted.
    private static IEnumerable<string> ReadPerintah()
    {
        var teks = File.ReadAllText(Path.Combine(Pemasangan.FindSumber()!, "docker", "postgres", "peran", "peran.sql"));
        return Komentar().Replace(teks, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Replace(":'sandi_pemilik'", Quote(SandiPemilik), StringComparison.Ordinal).Replace(":'sandi_aplikasi'", Quote(SandiAplikasi), StringComparison.Ordinal));
    }

    private static string Quote(string teks) => $"'{teks.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Komentar();
}
