using Npgsql;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>SQL as an attacker or a careless program would send it, past the app's own code.</summary>
internal sealed class Sql : IAsyncDisposable
{
    private readonly NpgsqlConnection _sambungan;

    private Sql(NpgsqlConnection sambungan) => _sambungan = sambungan;

    public static async Task<Sql> OpenAsync(string sambungan, Guid? kecamatan = null, Guid? kabupaten = null, Guid? pengguna = null, string? kunci = null)
    {
        var koneksi = new NpgsqlConnection(sambungan);
        await koneksi.OpenAsync();
        var sql = new Sql(koneksi);
        await sql.ScalarAsync<string>(
            "select set_config('kinerja.kecamatan', $1, false) || set_config('kinerja.kabupaten', $2, false) || set_config('kinerja.pengguna', $3, false) || set_config('kinerja.kunci', $4, false)",
            kecamatan?.ToString() ?? "", kabupaten?.ToString() ?? "", pengguna?.ToString() ?? "", kunci ?? "");
        return sql;
    }

    public async Task<T> ScalarAsync<T>(string perintah, params object[] nilai) => (T)(await Create(perintah, nilai).ExecuteScalarAsync())!;

    public Task<int> ExecuteAsync(string perintah, params object[] nilai) => Create(perintah, nilai).ExecuteNonQueryAsync();

    public ValueTask DisposeAsync() => _sambungan.DisposeAsync();

    private NpgsqlCommand Create(string perintah, object[] nilai)
    {
#pragma warning disable CA2100 // The texts are the tests' own.
        var hasil = new NpgsqlCommand(perintah, _sambungan);
#pragma warning restore CA2100
        foreach (var n in nilai)
        {
            hasil.Parameters.Add(new NpgsqlParameter { Value = n });
        }

        return hasil;
    }
}
