using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>The installation that a backup is put into: whether it may be.</summary>
internal sealed class TujuanPulih(NpgsqlConnection sambungan, ManifesCadangan manifes)
{
    // A program that was started once has made a key for cookies that nobody holds.
    private const string TabelKunci = "KunciProteksi";

    /// <summary>Nothing was ever registered here.</summary>
    public bool IsKosong { get; private set; }

    /// <exception cref="AturanException">Something is there that a restore would meet.</exception>
    public async Task CheckAsync(CancellationToken ct)
    {
        IsKosong = true;
        foreach (var tabel in (await DaftarTabel.ReadAsync(sambungan, ct)).Where(t => t.Nama != TabelKunci))
        {
            if (await AskAsync<bool>(sambungan, $"select exists (select from \"{tabel.Nama}\")", ct))
            {
                IsKosong = false;
                break;
            }
        }

        if (IsKosong)
        {
            return;
        }

        if (manifes.Kecamatan is not { } satu)
        {
            throw new AturanException("Pemasangan ini sudah berisi; cadangan seluruh pemasangan dipulihkan hanya ke pemasangan yang kosong. Pakai folder data atau basis data yang baru.");
        }

        if (await AskAsync<bool>(sambungan, """select exists (select from "Kecamatan" where "Id" = $1 or "Kode" = $2)""", ct, satu.Id, satu.Kode))
        {
            throw new AturanException($"Kecamatan {satu.Nama} ({satu.Kode}) sudah ada di pemasangan ini; pemulihan tidak pernah menimpanya.");
        }
    }

    /// <summary>
    /// Nothing is there to be lost: tables that begin anew on the disk. Rows of a restore that was cut off would otherwise leave traces of themselves, and the first start would take the installation for one that has had users.
    /// </summary>
    public async Task EmptyAsync(CancellationToken ct)
    {
        if (IsKosong)
        {
            var semua = (await DaftarTabel.ReadAsync(sambungan, ct)).Select(t => $"\"{t.Nama}\"").Append("\"Sesi\"");
            await ExecuteAsync($"truncate {string.Join(", ", semua)} restart identity", ct);
        }
    }

    /// <summary>Numbers that the database gives go on after the highest that was restored.</summary>
    public Task AdvancePenghitungAsync(CancellationToken ct) => ExecuteAsync(
        """
        do $$
        declare satu record;
        begin
          for satu in select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> '' and not a.attisdropped
          loop
            execute format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from public.%I', quote_ident(satu.relname), satu.attname, satu.attname, satu.relname);
          end loop;
        end $$
        """,
        ct);

    /// <summary>As many rows as the manifest says arrived in the table.</summary>
    public static async Task RequireBanyakAsync(NpgsqlConnection sambungan, string skema, BagianTabel bagian, CancellationToken ct)
    {
        var banyak = await AskAsync<long>(sambungan, $"select count(*) from \"{skema}\".\"{bagian.Nama}\"", ct);
        if (banyak != bagian.Baris)
        {
            throw new AturanException($"Tabel {bagian.Nama} menerima {banyak} baris, manifes menyebut {bagian.Baris}. Tidak ada yang dipulihkan.");
        }
    }

    // Names are the database's own, values parameters; listed in the test of raw SQL.
#pragma warning disable CA2100
    private static async Task<T> AskAsync<T>(NpgsqlConnection sambungan, string sql, CancellationToken ct, params object[] nilai)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        foreach (var n in nilai)
        {
            perintah.Parameters.Add(new NpgsqlParameter { Value = n });
        }

        return (T)(await perintah.ExecuteScalarAsync(ct))!;
    }

    private async Task ExecuteAsync(string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100
}
