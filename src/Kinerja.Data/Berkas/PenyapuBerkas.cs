using Kinerja.Data.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Berkas;

/// <summary>What a sweep found in one kecamatan.</summary>
/// <param name="Dihapus">Files that no row spoke of.</param>
/// <param name="Sementara">Uploads that were never ended.</param>
/// <param name="Hilang">Files that a row speaks of and that are gone: a disk that was not restored with its database. Nothing here can mend it; the person who runs the server is told.</param>
public sealed record HasilSapu(int Dihapus, int Sementara, IReadOnlyList<string> Hilang);

/// <summary>Brings files and rows of the kecamatan that the scope works in back together: files without a row go, rows without a file are told.</summary>
public sealed class PenyapuBerkas(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, GudangBerkas gudang)
{
    public async Task<HasilSapu> SweepAsync(CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        // First the disk, then the rows: a row written in between only makes the answer more careful.
        var tua = gudang.ListTua(kecamatan);
        await using var db = await factory.CreateDbContextAsync(ct);
        var dipakai = await ListDipakaiAsync(db, ct);
        var dihapus = tua.Count(sha => !dipakai.Contains(sha) && gudang.Remove(kecamatan, sha));
        return new HasilSapu(dihapus, gudang.RemoveSementara(kecamatan), [.. dipakai.Where(sha => !gudang.Exists(kecamatan, sha)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Every file that a row of the kecamatan speaks of.</summary>
    internal static async Task<HashSet<string>> ListDipakaiAsync(KinerjaDbContext db, CancellationToken ct)
    {
        var dipakai = await db.Bukti.Where(b => b.Sha256 != null).Select(b => b.Sha256!).Distinct().ToHashSetAsync(ct);
        dipakai.UnionWith((await db.ProfilNaskah.AsNoTracking().ToListAsync(ct)).Select(p => p.Tata.Lambang).OfType<string>());
        dipakai.UnionWith((await db.ProsesPengesahan.AsNoTracking().Select(p => new { p.Cetakan, p.Bertanda }).ToListAsync(ct)).SelectMany(p => new[] { p.Cetakan?.Sha256, p.Bertanda?.Sha256 }).OfType<string>());
        dipakai.UnionWith((await db.ArsipKeputusan.AsNoTracking().Select(a => new { a.Cetakan, a.Berkas }).ToListAsync(ct)).SelectMany(a => new[] { a.Cetakan.Sha256, a.Berkas.Sha256 }));
        return dipakai;
    }
}
