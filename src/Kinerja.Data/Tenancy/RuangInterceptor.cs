using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kinerja.Data.Tenancy;

/// <summary>Tells PostgreSQL for whom a connection works, at the moment a context opens it. Npgsql resets the settings when the connection returns to the pool.</summary>
public sealed class RuangInterceptor : DbConnectionInterceptor
{
    // set_config with is_local = false lasts for the session, not for a transaction: a context may run several commands on one opened connection.
    // The last one holds a room that only reads even where a command goes past the save guard.
    private const string Perintah =
        "select set_config('kinerja.kecamatan', $1, false), set_config('kinerja.kabupaten', $2, false), set_config('kinerja.pengguna', $3, false), set_config('kinerja.kunci', $4, false), "
        + "set_config('default_transaction_read_only', $5, false)";

    public static RuangInterceptor Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var perintah = CreatePerintah(connection, eventData);
        perintah?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var perintah = CreatePerintah(connection, eventData);
        if (perintah is not null)
        {
            await perintah.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbCommand? CreatePerintah(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not KinerjaDbContext { Ruang: var ruang })
        {
            return null;
        }

        var perintah = connection.CreateCommand();
        perintah.CommandText = Perintah;
        foreach (var nilai in new[] { ruang.Kecamatan?.Id.ToString(), ruang.Kabupaten?.ToString(), ruang.Pengguna?.ToString(), ruang.Kunci, ruang.IsHanyaBaca ? "on" : "off" })
        {
            var parameter = perintah.CreateParameter();
            parameter.Value = nilai ?? "";
            perintah.Parameters.Add(parameter);
        }

        return perintah;
    }
}
