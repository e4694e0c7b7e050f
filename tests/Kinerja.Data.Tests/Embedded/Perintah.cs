using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Kinerja.Data.Tests.Embedded;

internal static class Perintah
{
    [SuppressMessage("Security", "CA2100", Justification = "Test statements.")]
    public static async Task<T?> ScalarAsync<T>(string sambungan, string sql)
    {
        await using var basis = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(sambungan) { Pooling = false }.ConnectionString);
        await basis.OpenAsync();
        await using var perintah = new NpgsqlCommand(sql, basis);
        return await perintah.ExecuteScalarAsync() is T hasil ? hasil : default;
    }

    public static Task RunAsync(string sambungan, string sql) => ScalarAsync<object>(sambungan, sql);
}
