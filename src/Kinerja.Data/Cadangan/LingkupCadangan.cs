using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// Which rows are carried: all of them, or those of one kecamatan with what they need. That is its kabupaten's row, what its kabupaten has set for its kecamatan, its members with their sign-in, and what the
/// public sees of its decrees. The kabupaten's own acts and officers, other offices, and the installation's keys stay where they are.
/// </summary>
public abstract record LingkupCadangan
{
    private LingkupCadangan()
    {
    }

    public static LingkupCadangan Semua { get; } = new SeluruhPemasangan();

    /// <summary>Everything of the installation.</summary>
    public sealed record SeluruhPemasangan : LingkupCadangan;

    /// <summary>One kecamatan.</summary>
    public sealed record SatuKecamatan(KecamatanId Id, KabupatenId KabupatenId, KodeWilayah Kode) : LingkupCadangan;

    /// <summary>What a kabupaten sets and its kecamatan read: the tables of <see cref="ITampakBagiKecamatan"/>.</summary>
    internal static readonly IReadOnlyList<string> TampakBagiKecamatan = ["ButirKatalog", "KebijakanKabupaten", "PengaturanKabupaten", "PeraturanTambahan"];

    /// <summary>The condition of SQL that chooses the rows of a table called t. Ids and codes are typed, so that nothing else can stand in it.</summary>
    /// <returns><c>null</c>: none of them.</returns>
    internal string? Syarat(TabelCadangan tabel, string skema = DaftarTabel.SkemaBawaan) => this switch
    {
        SeluruhPemasangan => "true",
        SatuKecamatan k when tabel.Milik is MilikTabel.Kecamatan => $"t.\"{tabel.KolomMilik}\" = '{k.Id.Value:D}'::uuid",
        SatuKecamatan k when tabel.Nama is "Kabupaten" || TampakBagiKecamatan.Contains(tabel.Nama) => $"t.\"{tabel.KolomMilik}\" = '{k.KabupatenId.Value:D}'::uuid",
        SatuKecamatan k when tabel.Nama is "Pengguna" => Anggota(k, "Id", skema),
        SatuKecamatan k when tabel.Nama is "KlaimPengguna" or "MasukPengguna" or "TokenPengguna" => Anggota(k, "UserId", skema),
        SatuKecamatan k when tabel.Nama is "KeputusanPublik" => $"t.\"KodeKecamatan\" = '{k.Kode.Value}'",
        _ => null,
    };

    private static string Anggota(SatuKecamatan k, string kolom, string skema) =>
        $"t.\"{kolom}\" in (select \"PenggunaId\" from \"{skema}\".\"Keanggotaan\" where \"KecamatanId\" = '{k.Id.Value:D}'::uuid)";
}
