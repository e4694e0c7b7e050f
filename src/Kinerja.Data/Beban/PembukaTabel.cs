using Npgsql;

namespace Kinerja.Data.Beban;

/// <summary>
/// Opens tables for loading and closes them again, all in the loader's own transaction: who else is connected never sees them open. Row-level security holds the owner too, foreign keys would be looked up row by row
/// instead of once, and a decree would be frozen before its sections are there.
/// </summary>
internal sealed class PembukaTabel(NpgsqlConnection sambungan, IReadOnlyList<string> tabel)
{
    private const string DaftarKunci =
        """
        select format('alter table %s drop constraint %I', conrelid::regclass, conname), format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
          from pg_constraint where contype = 'f' and conrelid = any (select to_regclass(quote_ident(n)) from unnest($1) n) order by conrelid::regclass::text, conname
        """;

    private const string DaftarBerpagar =
        "select c.relname::text from pg_class c where c.relforcerowsecurity and c.oid = any (select to_regclass(quote_ident(n)) from unnest($1) n)";

    private readonly List<(string Lepas, string Pasang)> _kunci = [];

    private readonly List<string> _berpagar = [];

    /// <param name="lepasKunci">For loading all there is. Where other rows are already there, looking the new ones up costs less than proving all of them.</param>
    public async Task OpenAsync(CancellationToken ct, bool lepasKunci = true)
    {
        if (lepasKunci)
        {
            await DropKunciAsync(ct);
        }

        await ReadAsync(DaftarBerpagar, b => _berpagar.Add(b.GetString(0)), ct);
        foreach (var nama in tabel)
        {
            await ExecuteAsync($"alter table \"{nama}\" no force row level security, disable trigger user", ct);
        }
    }

    private async Task DropKunciAsync(CancellationToken ct)
    {
        await ExecuteAsync("set local maintenance_work_mem = '256MB'", ct);
        await ReadAsync(DaftarKunci, b => _kunci.Add((b.GetString(0), b.GetString(1))), ct);
        foreach (var (lepas, _) in _kunci)
        {
            await ExecuteAsync(lepas, ct);
        }
    }

    public async Task CloseAsync(Action<string> kabar, CancellationToken ct)
    {
        kabar($"memeriksa {_kunci.Count} kunci asing");
        // The check of a key reads both tables whole; it is done while the owner still may.
        foreach (var (_, pasang) in _kunci)
        {
            await ExecuteAsync(pasang, ct);
        }

        foreach (var nama in tabel)
        {
            await ExecuteAsync($"alter table \"{nama}\" {(_berpagar.Contains(nama) ? "force row level security, " : "")}enable trigger user", ct);
        }

        _kunci.Clear();
        _berpagar.Clear();
    }

    /// <summary>Statistics, and the marks of visibility that a table in use has. Not within a transaction.</summary>
    public Task VacuumAsync(CancellationToken ct) => ExecuteAsync($"vacuum (analyze) {string.Join(", ", tabel.Select(n => $"\"{n}\""))}", ct);

#pragma warning disable CA2100 // Two constants.
    private async Task ReadAsync(string sql, Action<NpgsqlDataReader> setiap, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan) { Parameters = { new NpgsqlParameter { Value = tabel.ToArray() } } };
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        while (await baris.ReadAsync(ct))
        {
            setiap(baris);
        }
    }

    // Names of the model and what PostgreSQL itself says of its keys; listed in the test of raw SQL.
    private async Task ExecuteAsync(string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100
}
