using Kinerja.Data.Tenancy;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Migrations;

/// <summary>Brings the schema up to date, as the role that owns it. Several servers may start at once: an advisory lock lets one work while the others wait.</summary>
public static class Migrator
{
    // An arbitrary number of our own; whoever migrates this database takes the same one.
    internal const long KunciMigrasi = 0x4B494E_4552_4A41;

    // Shows every closed table whole to the role that owns it, for reading alone and only in a transaction that asks for it: a backup. Like the grants it names a role of this installation, and a table of a later
    // migration gets it too. The app's role is never the owner (PeriksaPeran).
    private const string BacaCadangan =
        """
        do $$
        declare tabel name;
        begin
          for tabel in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
                          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'cadangan')
          loop
            execute format('create policy cadangan on public.%I for select to current_user using ((select current_setting(''kinerja.cadangan'', true)) = ''ya'')', tabel);
          end loop;
        end $$
        """;

    /// <summary>Applies what is pending and grants the app's role what it needs.</summary>
    /// <returns>The migrations applied, in order.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string pemilik, string aplikasi, CancellationToken ct)
    {
        var peran = new NpgsqlConnectionStringBuilder(aplikasi).Username
            ?? throw new AturanException("Sambungan aplikasi (ConnectionStrings__Kinerja) harus menyebut nama perannya (Username=…).");
        await using var db = CreateContext(pemilik);
        await db.Database.OpenConnectionAsync(ct);
        var sambungan = (NpgsqlConnection)db.Database.GetDbConnection();
        await ExecuteAsync(sambungan, $"select pg_advisory_lock({KunciMigrasi})", ct);
        try
        {
            var tertunda = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
            if (tertunda.Count > 0)
            {
                await db.Database.MigrateAsync(ct);
            }

            await GrantAsync(sambungan, db, peran, ct);
            await ExecuteAsync(sambungan, BacaCadangan, ct);
            return tertunda;
        }
        finally
        {
            await ExecuteAsync(sambungan, $"select pg_advisory_unlock({KunciMigrasi})", CancellationToken.None);
        }
    }

    /// <summary>What is still to be applied, asked as the app's own role.</summary>
    public static async Task<IReadOnlyList<string>> ListPendingAsync(string aplikasi, CancellationToken ct)
    {
        await using var db = CreateContext(aplikasi);
        return (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
    }

    // Table by table: the app's role gets what the model needs and nothing that somebody put beside it.
    private static async Task GrantAsync(NpgsqlConnection sambungan, KinerjaDbContext db, string peran, CancellationToken ct)
    {
        var nama = Quote(peran);
        var tabel = db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Select(Quote);
        await ExecuteAsync(
            sambungan,
            $"""
            grant usage on schema public to {nama};
            grant select, insert, update, delete on {string.Join(", ", tabel)} to {nama};
            grant select on "__EFMigrationsHistory" to {nama};
            grant usage on all sequences in schema public to {nama};
            """,
            ct);
    }

    internal static KinerjaDbContext CreateContext(string sambungan) =>
        new(new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql(sambungan).Options, new RuangKerja());

    private static string Quote(string nama) => $"\"{nama.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Identifiers of the model and of the connection string, never a person's input; listed in the test of raw SQL.
#pragma warning disable CA2100
    private static async Task ExecuteAsync(NpgsqlConnection sambungan, string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100
}
