using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// The database as it is at one instant, read by the role that owns it while everybody goes on writing: one transaction that only reads, REPEATABLE READ. Row-level security holds the owner too; the policy
/// <c>cadangan</c> shows it all rows, and only to this role, only for reading, only while the setting of this transaction asks for it.
/// </summary>
public sealed class PotretBasisData : IAsyncDisposable
{
    private readonly NpgsqlTransaction _transaksi;

    private PotretBasisData(NpgsqlConnection sambungan, NpgsqlTransaction transaksi)
    {
        Sambungan = sambungan;
        _transaksi = transaksi;
    }

    public NpgsqlConnection Sambungan { get; }

    /// <param name="pemilik">The connection string of the owner.</param>
    public static async Task<PotretBasisData> OpenAsync(string pemilik, CancellationToken ct)
    {
        var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(pemilik) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        try
        {
            await sambungan.OpenAsync(ct);
            var transaksi = await sambungan.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
            // The text of a moment or a day must not hang on a server's settings.
            await using var perintah = new NpgsqlCommand("set transaction read only; set local kinerja.cadangan = 'ya'; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local synchronize_seqscans = off", sambungan);
            await perintah.ExecuteNonQueryAsync(ct);
            return new PotretBasisData(sambungan, transaksi);
        }
        catch
        {
            await sambungan.DisposeAsync();
            throw;
        }
    }

    public Task<IReadOnlyList<TabelCadangan>> ListTabelAsync(CancellationToken ct) => DaftarTabel.ReadAsync(Sambungan, ct);

    /// <summary>The last migration that has run.</summary>
    public async Task<string> ReadMigrasiAsync(CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand("""select max("MigrationId") from "__EFMigrationsHistory" """, Sambungan);
        return await perintah.ExecuteScalarAsync(ct) as string ?? throw new AturanException("Basis data ini belum pernah disiapkan; jalankan migrasi dahulu.");
    }

    /// <exception cref="AturanException">There is no such kecamatan.</exception>
    public async Task<LingkupCadangan.SatuKecamatan> FindKecamatanAsync(string kode, CancellationToken ct)
    {
        var wilayah = KodeWilayah.ParseKecamatan(kode);
        await using var perintah = new NpgsqlCommand("""select "Id", "KabupatenId" from "Kecamatan" where "Kode" = $1""", Sambungan) { Parameters = { new() { Value = wilayah.Value } } };
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        return await baris.ReadAsync(ct)
            ? new LingkupCadangan.SatuKecamatan(KecamatanId.From(baris.GetGuid(0)), KabupatenId.From(baris.GetGuid(1)), wilayah)
            : throw new AturanException($"Kecamatan {wilayah} tidak terdaftar di pemasangan ini.");
    }

    public async ValueTask DisposeAsync()
    {
        await _transaksi.DisposeAsync();
        await Sambungan.DisposeAsync();
    }
}
