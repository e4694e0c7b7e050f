using Kinerja.Data.Cadangan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Pindahan;

/// <summary>The installation that a kecamatan comes to, within the transaction in which it comes; its tables are open.</summary>
internal sealed class TujuanPindahan(NpgsqlConnection sambungan, ManifesPindahan manifes)
{
    // What a kecamatan has from the day it is registered; it goes when the real one comes.
    private static readonly string[] SejakDaftar = ["Keanggotaan", "ProfilNaskah", "Akta", "CatatanPerubahan", "Pemberitahuan"];

    private Guid? terdaftar;
    private bool adaKabupaten;

    /// <summary>The kabupaten as it is called here.</summary>
    public KabupatenId Kabupaten { get; private set; } = manifes.Kecamatan.KabupatenId;

    public List<string> Catatan { get; } = [];

    /// <summary>Makes room, or refuses.</summary>
    public async Task PrepareAsync(IReadOnlyList<TabelCadangan> tabel, CancellationToken ct)
    {
        await ExecuteAsync("set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'", ct);
        if (await AskAsync("""select "Id" from "Kabupaten" where "Kode" = $1""", ct, manifes.Kecamatan.KodeKabupaten) is Guid kabupaten)
        {
            (Kabupaten, adaKabupaten) = (KabupatenId.From(kabupaten), true);
            Catatan.Add($"Kabupaten {manifes.Kecamatan.NamaKabupaten} sudah terdaftar di sini; kebijakan, katalog, dan peraturannya yang di sini yang berlaku.");
        }

        if (await AskAsync("""select "Id" from "Kecamatan" where "Kode" = $1 or "Id" = $2""", ct, manifes.Kecamatan.Kode, manifes.Kecamatan.Id.Value) is not Guid ada)
        {
            return;
        }

        foreach (var t in tabel.Where(t => t.Milik is MilikTabel.Kecamatan && t.KolomMilik != "Id" && !SejakDaftar.Contains(t.Nama)))
        {
            if (ada == manifes.Kecamatan.Id.Value || await AskAsync($"select 1 from \"{t.Nama}\" where \"KecamatanId\" = $1 limit 1", ct, ada) is not null)
            {
                throw new AturanException($"Kecamatan {manifes.Kecamatan.Nama} ({manifes.Kecamatan.Kode}) sudah ada di pemasangan ini dan sudah berisi. Data hanya dimasukkan ke kecamatan yang belum ada atau masih kosong.");
            }
        }

        // Out of the way, until who was registered for it has moved over.
        await ExecuteAsync("""update "Kecamatan" set "Kode" = '00.00.00' where "Id" = $1""", ct, ada);
        terdaftar = ada;
        Catatan.Add("Kecamatan ini sudah terdaftar di sini dan masih kosong; pendaftarannya digantikan, anggotanya tetap anggota.");
    }

    /// <summary>A kabupaten that is here keeps what it has set.</summary>
    public bool IsMilikKabupatenLain(TabelCadangan tabel) => adaKabupaten && tabel.Milik is MilikTabel.Kabupaten;

    /// <summary>People who are not here become accounts without a password: one-time links let them in. A name to sign in by that is somebody else's here gets the code of the kecamatan behind it.</summary>
    public async Task AddOrangAsync(IReadOnlyList<OrangPindahan> orang, CancellationToken ct)
    {
        foreach (var o in orang)
        {
            if (await AskAsync("""select 1 from "Pengguna" where "Id" = $1""", ct, o.Id.Value) is not null)
            {
                continue;
            }

            var nama = o.NamaPengguna;
            if (nama is not null && await AskAsync("""select 1 from "Pengguna" where "NormalizedUserName" = $1""", ct, nama.ToUpperInvariant()) is not null)
            {
                nama = $"{nama}-{manifes.Kecamatan.Kode}";
                Catatan.Add($"Nama pengguna “{o.NamaPengguna}” sudah dipakai orang lain di sini; akunnya menjadi “{nama}”.");
            }

            var nip = o.Nip;
            if (nip is not null && await AskAsync("""select 1 from "Pengguna" where "Nip" = $1""", ct, nip) is not null)
            {
                nip = null;
                Catatan.Add($"NIP {o.Nama} sudah ada pada akun lain di sini; akun yang baru tanpa NIP.");
            }

            await ExecuteAsync(
                """
                insert into "Pengguna" ("Id", "UserName", "NormalizedUserName", "Nama", "Nip", "Email", "NormalizedEmail", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount", "IsPengelola",
                  "SecurityStamp", "ConcurrencyStamp")
                values ($1, $2, $3, $4, $5, $6, $7, false, false, false, true, 0, false, $8, $9)
                """,
                ct, o.Id.Value, nama, nama?.ToUpperInvariant(), o.Nama, nip, o.Surel, o.Surel?.ToUpperInvariant(), Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        }
    }

    /// <summary>Who was registered for the empty kecamatan becomes a member of the one that came, and the empty one goes.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        if (terdaftar is not { } lama)
        {
            return;
        }

        await ExecuteAsync(
            """
            delete from "Keanggotaan" l using "Keanggotaan" b where l."KecamatanId" = $1 and b."KecamatanId" = $2 and b."PenggunaId" = l."PenggunaId" and b."Peran" = l."Peran"
            """,
            ct, lama, manifes.Kecamatan.Id.Value);
        await ExecuteAsync("""update "Keanggotaan" set "KecamatanId" = $2, "Jabatan" = '{}' where "KecamatanId" = $1""", ct, lama, manifes.Kecamatan.Id.Value);
        foreach (var nama in SejakDaftar)
        {
            await ExecuteAsync($"delete from \"{nama}\" where \"KecamatanId\" = $1", ct, lama);
        }

        await ExecuteAsync("""delete from "Kecamatan" where "Id" = $1""", ct, lama);
    }

    // Names are the database's own, values parameters; listed in the test of raw SQL.
#pragma warning disable CA2100
    private async Task<object?> AskAsync(string sql, CancellationToken ct, params object?[] nilai)
    {
        await using var perintah = Create(sql, nilai);
        return await perintah.ExecuteScalarAsync(ct);
    }

    private async Task ExecuteAsync(string sql, CancellationToken ct, params object?[] nilai)
    {
        await using var perintah = Create(sql, nilai);
        await perintah.ExecuteNonQueryAsync(ct);
    }

    private NpgsqlCommand Create(string sql, object?[] nilai)
    {
        var perintah = new NpgsqlCommand(sql, sambungan);
        foreach (var n in nilai)
        {
            perintah.Parameters.Add(n is null ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text } : new NpgsqlParameter { Value = n });
        }

        return perintah;
    }
#pragma warning restore CA2100
}
