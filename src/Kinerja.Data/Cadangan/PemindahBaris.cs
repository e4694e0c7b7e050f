using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// Moves the rows of a backup out of its stage into the installation. What a kecamatan owns is new and goes in as it is; what it shares with others is added where it is missing, never overwritten, and what differs is said.
/// </summary>
internal sealed class PemindahBaris(NpgsqlConnection sambungan, ManifesCadangan manifes)
{
    private const string Asal = PanggungPulih.Skema;

    /// <summary>The sign-in of people: only with those who come in new.</summary>
    private static readonly string[] MilikPengguna = ["KlaimPengguna", "MasukPengguna", "TokenPengguna"];

    /// <returns>What was found different and left as it is.</returns>
    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<TabelCadangan> daftar, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var catatan = new List<string>();
        if (manifes.Kecamatan is { } satu)
        {
            await RequireMilikAsync(daftar, new LingkupCadangan.SatuKecamatan(KecamatanId.From(satu.Id), KabupatenId.From(satu.KabupatenId), KodeWilayah.ParseKecamatan(satu.Kode)), ct);
            await ExecuteAsync($"update {Asal}.\"Pengguna\" set \"IsPengelola\" = false", ct);
            await JoinKabupatenAsync(daftar, catatan, ct);
            await RequireNamaBebasAsync(ct);
            await DropMilikPenggunaLamaAsync(ct);
        }

        foreach (var (n, tabel) in daftar.Index())
        {
            kemajuan?.Report(new KemajuanCadangan($"Memasang tabel {tabel.Nama}", 87 + (n * 7 / daftar.Count)));
            var bersama = manifes.Kecamatan is not null && tabel.Milik is not MilikTabel.Kecamatan;
            if (bersama && await CountBerbedaAsync(tabel, ct) is var berbeda and > 0)
            {
                catatan.Add($"{tabel.Nama}: {berbeda} baris sudah ada dengan isi yang lain; yang ada dibiarkan.");
            }

            await InsertAsync(tabel, bersama, ct);
        }

        return catatan;
    }

    // No row of anybody else comes in with a kecamatan, and nobody becomes who runs this server by it.
    private async Task RequireMilikAsync(IReadOnlyList<TabelCadangan> daftar, LingkupCadangan.SatuKecamatan satu, CancellationToken ct)
    {
        foreach (var tabel in daftar)
        {
            if ((await FindAsync($"select exists (select from {Asal}.\"{tabel.Nama}\" t where not coalesce({satu.Syarat(tabel, Asal) ?? "false"}, false))", ct)) is true)
            {
                throw new AturanException($"Cadangan ini disebut cadangan {manifes.Kecamatan!.Nama}, tetapi tabel {tabel.Nama} memuat baris pihak lain. Berkas ditolak.");
            }
        }
    }

    // A kabupaten that was registered here by itself has another id: the kecamatan joins the one that is here.
    private async Task JoinKabupatenAsync(IReadOnlyList<TabelCadangan> daftar, List<string> catatan, CancellationToken ct)
    {
        if (await FindAsync($"select k.\"Id\" from \"Kabupaten\" k join {Asal}.\"Kabupaten\" a on a.\"Kode\" = k.\"Kode\" and a.\"Id\" <> k.\"Id\"", ct) is not Guid ada)
        {
            return;
        }

        catatan.Add("Kabupaten: sudah terdaftar di sini dengan pengenal lain; kecamatan ini digabungkan ke kabupaten itu.");
        await ExecuteAsync($"delete from {Asal}.\"Kabupaten\"", ct);
        foreach (var tabel in daftar.Where(t => t.Kolom.Any(k => k.Nama == "KabupatenId")))
        {
            await ExecuteAsync($"update {Asal}.\"{tabel.Nama}\" set \"KabupatenId\" = '{ada:D}'", ct);
        }
    }

    private async Task RequireNamaBebasAsync(CancellationToken ct)
    {
        if (await FindAsync(
            $"""
            select a."UserName" from {Asal}."Pengguna" a join "Pengguna" p on p."Id" <> a."Id" and (p."NormalizedUserName" = a."NormalizedUserName" or p."Nip" = a."Nip") order by 1 limit 1
            """,
            ct) is string nama)
        {
            throw new AturanException($"Nama pengguna atau NIP akun “{nama}” sudah dipakai orang lain di pemasangan ini. Ubah yang di sini dahulu, lalu pulihkan lagi.");
        }
    }

    private async Task DropMilikPenggunaLamaAsync(CancellationToken ct)
    {
        foreach (var tabel in MilikPengguna)
        {
            await ExecuteAsync($"delete from {Asal}.\"{tabel}\" a using \"Pengguna\" p where p.\"Id\" = a.\"UserId\"", ct);
        }
    }

    private async Task<long> CountBerbedaAsync(TabelCadangan tabel, CancellationToken ct)
    {
        var sama = string.Join(" and ", tabel.Kunci.Select(k => $"s.\"{k}\" = a.\"{k}\""));
        return (long)(await FindAsync($"select count(*) from {Asal}.\"{tabel.Nama}\" a join \"{tabel.Nama}\" s on {sama} where to_jsonb(a) <> to_jsonb(s)", ct))!;
    }

    private async Task InsertAsync(TabelCadangan tabel, bool bersama, CancellationToken ct)
    {
        // The number of a claim is the database's own and says nothing.
        var kolom = PenyalinTabel.Kolom(bersama && tabel.Nama == "KlaimPengguna" ? tabel with { Kolom = [.. tabel.Kolom.Where(k => k.Nama != "Id")] } : tabel);
        await ExecuteAsync($"insert into \"{tabel.Nama}\" ({kolom}) select {kolom} from {Asal}.\"{tabel.Nama}\"{(bersama ? " on conflict do nothing" : "")}", ct);
    }

    // Names are the database's own; the one value is typed; listed in the test of raw SQL.
#pragma warning disable CA2100
    private async Task<object?> FindAsync(string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        return await perintah.ExecuteScalarAsync(ct);
    }

    private async Task ExecuteAsync(string sql, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100
}
