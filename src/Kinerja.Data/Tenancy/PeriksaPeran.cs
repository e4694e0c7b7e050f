using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Tenancy;

/// <summary>Row-level security does not hold superusers, roles with BYPASSRLS, nor (unless forced) owners: the program must not run as one.</summary>
public static class PeriksaPeran
{
    // Of session_user and by membership: what a role can make itself with SET ROLE counts as what it is.
    private const string Pertanyaan =
        """
        select session_user::text,
               exists (select from pg_roles r where r.rolsuper and pg_has_role(session_user, r.oid, 'member')),
               exists (select from pg_roles r where r.rolbypassrls and pg_has_role(session_user, r.oid, 'member')),
               (select pg_has_role(session_user, d.datdba, 'member') from pg_database d where d.datname = current_database()),
               (select min(n.nspname) from pg_namespace n
                 where n.nspname !~ '^pg_(temp|toast)' and pg_has_role(session_user, n.nspowner, 'member')),
               (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname !~ '^pg_(temp|toast)' and pg_has_role(session_user, c.relowner, 'member'))
        """;

    /// <exception cref="AturanException">The role of the connection could step over the fences between kecamatan.</exception>
    public static async Task RefusePrivilegedAsync(string connectionString, CancellationToken ct)
    {
        await using var sambungan = new NpgsqlConnection(connectionString);
        await sambungan.OpenAsync(ct);
        await using var perintah = new NpgsqlCommand(Pertanyaan, sambungan);
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        await baris.ReadAsync(ct);
        var sebab = baris.GetBoolean(1) ? "adalah superuser"
            : baris.GetBoolean(2) ? "mempunyai BYPASSRLS"
            : baris.GetBoolean(3) ? "memiliki basis datanya"
            : !await baris.IsDBNullAsync(4, ct) ? $"memiliki skema {baris.GetString(4)}"
            : !await baris.IsDBNullAsync(5, ct) ? $"memiliki tabel {baris.GetString(5)}"
            : null;
        if (sebab is not null)
        {
            throw new AturanException(
                $"Peran basis data “{baris.GetString(0)}” {sebab}, sehingga pagar antar-kecamatan tidak berlaku baginya. "
                + "Isi ConnectionStrings__Kinerja dengan peran yang tidak memiliki apa pun, dan ConnectionStrings__Pemilik dengan pemilik basis data untuk migrasi.");
        }
    }
}
