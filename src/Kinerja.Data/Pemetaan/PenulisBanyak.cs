using Kinerja.Data.Audit;
using Kinerja.Data.Beban;
using Kinerja.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Kinerja.Data.Pemetaan;

/// <summary>
/// Saves thousands of new rows in a few commands: each column goes as one array, the database makes rows of them. COPY, which is faster still, is closed to a role that row-level security holds, and that role is the point.
/// Guard, record of changes and conflicts are those of any other save, all in one transaction.
/// </summary>
internal static class PenulisBanyak
{
    // Below it the ordinary way is as quick.
    private const int Sedikit = 200;

    // So many rows a command; what waits to be sent stays small.
    private const int Sekali = 2_000;

    public static async Task SaveManyAsync(this KinerjaDbContext db, DateTimeOffset pada, string bentrok, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        if (db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added) < Sedikit)
        {
            await db.SaveAsync(bentrok, ct);
            return;
        }

        // What is new is known by now; to look for it again at every question would be the greater part of the time.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        PenjagaSimpan.Check(db);
        PencatatPerubahan.Record(db, pada);
        db.MencatatPerubahan = false;
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        try
        {
            foreach (var (entitas, daftar) in Group(db))
            {
                await InsertAsync(db, transaksi, new TabelSalinan(entitas), daftar, ct);
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new Domain.Umum.AturanException(bentrok, e);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveAsync(bentrok, ct);
        await transaksi.CommitAsync(ct);
    }

    // What others refer to comes first.
    private static IEnumerable<(IEntityType Entitas, List<EntityEntry> Daftar)> Group(KinerjaDbContext db)
    {
        var baru = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added).GroupBy(e => db.Model.FindEntityType(e.Metadata.Name)!).ToDictionary(g => g.Key, g => g.ToList());
        var selesai = new HashSet<IEntityType>();
        IEnumerable<IEntityType> Visit(IEntityType tipe) => !selesai.Add(tipe) ? []
            : tipe.GetForeignKeys().Select(k => k.PrincipalEntityType).Where(p => p != tipe && baru.ContainsKey(p)).SelectMany(Visit).Append(tipe);
        return baru.Keys.SelectMany(Visit).ToList().Select(t => (t, baru[t]));
    }

    private static async Task InsertAsync(KinerjaDbContext db, IDbContextTransaction transaksi, TabelSalinan tabel, List<EntityEntry> daftar, CancellationToken ct)
    {
        foreach (var potong in daftar.Chunk(Sekali))
        {
            var nilai = potong.Select(e => tabel.Read(e.Entity)).ToList();
            // Names are the model's own; values go as parameters. Listed in the test of raw SQL.
#pragma warning disable CA2100
            await using var perintah = new NpgsqlCommand(tabel.PerintahLarik, (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaksi.GetDbTransaction());
#pragma warning restore CA2100
            for (var i = 0; i < tabel.JumlahKolom; i++)
            {
                perintah.Parameters.Add(new NpgsqlParameter { Value = LarikKolom.Create(nilai, i) });
            }

            await perintah.ExecuteNonQueryAsync(ct);
            foreach (var entri in potong)
            {
                entri.State = EntityState.Detached;
            }
        }
    }
}

/// <summary>One column of many rows as an array of its own type.</summary>
internal static class LarikKolom
{
    public static object Create(List<object?[]> baris, int kolom) => baris.Select(b => b[kolom]).FirstOrDefault(n => n is not null) switch
    {
        null or string => baris.Select(b => (string?)b[kolom]).ToArray(),
        Guid => Pick<Guid>(baris, kolom),
        int => Pick<int>(baris, kolom),
        bool => Pick<bool>(baris, kolom),
        decimal => Pick<decimal>(baris, kolom),
        DateOnly => Pick<DateOnly>(baris, kolom),
        DateTimeOffset => baris.Select(b => (b[kolom] as DateTimeOffset?)?.UtcDateTime).ToArray(),
        var lain => throw new InvalidOperationException($"Nilai berjenis {lain.GetType()} belum dapat ditulis banyak."),
    };

    private static T?[] Pick<T>(List<object?[]> baris, int kolom)
        where T : struct => [.. baris.Select(b => (T?)b[kolom])];
}
