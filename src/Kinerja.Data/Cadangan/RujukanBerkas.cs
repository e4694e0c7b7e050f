using Kinerja.Domain.Organisasi;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>The kecamatan of a scope, each with the files that its rows speak of.</summary>
internal static class RujukanBerkas
{
    // The same places as the sweeper looks at (Berkas.PenyapuBerkas); a test holds the two together. Older schemas lack some of the tables.
    private static readonly (string Tabel, string Nilai)[] Tempat =
    [
        ("Bukti", "\"Sha256\""), ("ProfilNaskah", "\"Tata\"->>'lambang'"), ("ProsesPengesahan", "\"Cetakan\"->>'sha256'"), ("ProsesPengesahan", "\"Bertanda\"->>'sha256'"),
        ("ArsipKeputusan", "\"Cetakan\"->>'sha256'"), ("ArsipKeputusan", "\"Berkas\"->>'sha256'"),
    ];

    public static async Task<IReadOnlyDictionary<KecamatanId, HashSet<string>>> ReadAsync(PotretBasisData potret, LingkupCadangan lingkup, CancellationToken ct)
    {
        var daftar = (await potret.ListTabelAsync(ct)).ToDictionary(t => t.Nama);
        var hasil = new Dictionary<KecamatanId, HashSet<string>>();
        await ListAsync(potret, $"select \"Id\", null from \"Kecamatan\" t where {lingkup.Syarat(daftar["Kecamatan"])} order by 1", (id, _) => hasil.Add(id, []), ct);
        foreach (var (tabel, nilai) in Tempat.Where(t => daftar.ContainsKey(t.Tabel)))
        {
            await ListAsync(
                potret, $"select distinct \"KecamatanId\", {nilai} from \"{tabel}\" t where {lingkup.Syarat(daftar[tabel])} and {nilai} is not null",
                (id, sha256) => hasil[id].Add(sha256!), ct);
        }

        return hasil;
    }

    // Constants and the typed condition of a scope; listed in the test of raw SQL.
#pragma warning disable CA2100
    private static async Task ListAsync(PotretBasisData potret, string sql, Action<KecamatanId, string?> setiap, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, potret.Sambungan);
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        while (await baris.ReadAsync(ct))
        {
            setiap(KecamatanId.From(baris.GetGuid(0)), await baris.IsDBNullAsync(1, ct) ? null : baris.GetString(1));
        }
    }
#pragma warning restore CA2100
}
