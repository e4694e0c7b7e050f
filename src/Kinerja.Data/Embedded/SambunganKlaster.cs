using Npgsql;

namespace Kinerja.Data.Embedded;

/// <summary>The two ways into one database: as the owner for migrations, as the role without rights of its own for everything else.</summary>
public sealed record SambunganKlaster(string Pemilik, string Aplikasi)
{
    internal static string Create(int port, string basisData, string peran, string sandi, int maksimum) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Database = basisData,
        Username = peran,
        Password = sandi,
        // Another local program may sit on the port one day: it must prove that it knows the password, never be told it.
        RequireAuth = "ScramSHA256",
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        MaxPoolSize = maksimum,
    }.ConnectionString;
}
