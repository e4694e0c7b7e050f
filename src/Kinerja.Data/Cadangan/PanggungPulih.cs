using Kinerja.Data.Beban;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// A second schema beside the installation's own, within the transaction of a restore: the empty tables of the backup's time, which are filled and then brought forward by the program's own migrations, as the installation
/// itself would have been.
/// </summary>
/// <param name="naik">SQL that makes the schema of the backup.</param>
/// <param name="maju">SQL from there to this program's.</param>
internal sealed class PanggungPulih(string naik, string maju)
{
    public const string Skema = "kinerja_pulih";

    private PembukaTabel? _pembuka;

    public static PanggungPulih For(KinerjaDbContext db, string migrasi)
    {
        var migrator = db.GetService<IMigrator>();
        return new PanggungPulih(
            migrator.GenerateScript(Migration.InitialDatabase, migrasi, MigrationsSqlGenerationOptions.NoTransactions),
            migrator.GenerateScript(migrasi, null, MigrationsSqlGenerationOptions.NoTransactions));
    }

    /// <summary>Makes the tables and opens them for loading.</summary>
    public async Task RaiseAsync(NpgsqlConnection sambungan, CancellationToken ct)
    {
        await ExecuteAsync(sambungan, $"create schema {Skema}; set local search_path = {Skema}", ct);
        await ExecuteAsync(sambungan, naik, ct);
        await OpenAsync(sambungan, ct);
    }

    /// <summary>Closes them, lets the migrations run, and opens what came of them.</summary>
    public async Task ForwardAsync(NpgsqlConnection sambungan, IReadOnlyList<TabelCadangan> lama, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(maju))
        {
            await _pembuka!.CloseAsync(_ => { }, ct);
            await ExecuteAsync(sambungan, maju, ct);
            await OpenAsync(sambungan, ct);
        }

        await ExecuteAsync(sambungan, $"set local search_path = {DaftarTabel.SkemaBawaan}", ct);
    }

    public static Task LowerAsync(NpgsqlConnection sambungan, CancellationToken ct) => ExecuteAsync(sambungan, $"set local client_min_messages = warning; drop schema {Skema} cascade", ct);

    private async Task OpenAsync(NpgsqlConnection sambungan, CancellationToken ct)
    {
        _pembuka = new PembukaTabel(sambungan, [.. (await DaftarTabel.ReadAsync(sambungan, ct, Skema)).Select(t => t.Nama)]);
        await _pembuka.OpenAsync(ct);
    }

    // The migrations' own SQL and a constant; listed in the test of raw SQL.
#pragma warning disable CA2100
    private static async Task ExecuteAsync(NpgsqlConnection sambungan, string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100
}
