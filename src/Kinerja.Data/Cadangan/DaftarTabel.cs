using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// The tables of a database, each after those that it refers to. Read from the database and not from the model: a backup of an older schema is taken, checked and restored with the tables that it had.
/// </summary>
public static class DaftarTabel
{
    public const string SkemaBawaan = "public";

    /// <summary>What is this machine's alone and goes into no backup: who is signed in just now, what backups were made here, which migrations have run (the manifest says so).</summary>
    public static readonly IReadOnlyList<string> Setempat = ["CatatanCadangan", "Sesi", "__EFMigrationsHistory"];

    private const string Kolom =
        """
        select c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), not a.attnotnull, coalesce(array_position(i.indkey::int2[], a.attnum), -1)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          left join pg_index i on i.indrelid = c.oid and i.indisprimary
         where n.nspname = $1 and c.relkind = 'r' order by c.relname::text collate "C", a.attnum
        """;

    private const string Rujukan =
        """
        select distinct d.relname::text, k.relname::text
          from pg_constraint f join pg_class d on d.oid = f.conrelid join pg_class k on k.oid = f.confrelid join pg_namespace n on n.oid = d.relnamespace
         where f.contype = 'f' and n.nspname = $1 and f.conrelid <> f.confrelid
        """;

    public static async Task<IReadOnlyList<TabelCadangan>> ReadAsync(NpgsqlConnection sambungan, CancellationToken ct, string skema = SkemaBawaan)
    {
        var kolom = new List<(string Tabel, KolomCadangan Kolom, int Kunci)>();
        await foreach (var baris in ListAsync(sambungan, Kolom, skema, ct))
        {
            kolom.Add((baris.GetString(0), new KolomCadangan(baris.GetString(1), baris.GetString(2), baris.GetBoolean(3)), baris.GetInt32(4)));
        }

        var acuan = new List<(string Dari, string Ke)>();
        await foreach (var baris in ListAsync(sambungan, Rujukan, skema, ct))
        {
            acuan.Add((baris.GetString(0), baris.GetString(1)));
        }

        var rujukan = acuan.ToLookup(a => a.Dari, a => a.Ke);
        return Sort([.. kolom.GroupBy(k => k.Tabel).Where(t => !Setempat.Contains(t.Key)).Select(t => new TabelCadangan(
            t.Key, TabelCadangan.MilikOf(t.Key, t.Select(k => k.Kolom.Nama)), [.. t.Select(k => k.Kolom)],
            [.. t.Where(k => k.Kunci >= 0).OrderBy(k => k.Kunci).Select(k => k.Kolom.Nama)], [.. rujukan[t.Key].Order(StringComparer.Ordinal)]))]);
    }

    // What refers to nothing that is still to come is next; among several, the first by name: the same order always.
    private static List<TabelCadangan> Sort(List<TabelCadangan> tabel)
    {
        var urut = new List<TabelCadangan>();
        while (tabel.Count > 0)
        {
            var siap = tabel.Find(t => !t.Rujukan.Any(r => tabel.Exists(l => l.Nama == r)))
                ?? throw new InvalidOperationException($"Tables refer to each other in a circle: {string.Join(", ", tabel.Select(t => t.Nama))}.");
            tabel.Remove(siap);
            urut.Add(siap);
        }

        return urut;
    }

    // Two constants, with the schema as a parameter; listed in the test of raw SQL.
#pragma warning disable CA2100
    private static async IAsyncEnumerable<NpgsqlDataReader> ListAsync(NpgsqlConnection sambungan, string sql, string skema, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan) { Parameters = { new NpgsqlParameter { Value = skema } } };
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        while (await baris.ReadAsync(ct))
        {
            yield return baris;
        }
    }
#pragma warning restore CA2100
}
