using Kinerja.Data.Berkas;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A signed decree in the archive, as it was published.</summary>
/// <param name="Berkas">The signed file, or the scan of the signed paper.</param>
public sealed record ArsipRow(
    KeputusanId Id, int Tahun, string Nomor, DateOnly Tanggal, string Judul, string Penandatangan, string Jabatan, string Kode, JalurTandaTangan Jalur, BerkasSah Berkas, BerkasSah Cetakan,
    VersiPencetak VersiPencetak, IdentitasSertifikat? Sertifikat, DateTimeOffset DiarsipkanPada, string? DiubahOleh, string? DicabutOleh);

/// <summary>The signed decrees of the kecamatan that the scope works in, for every member: what was signed is no secret of the office.</summary>
public sealed class DaftarArsipService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, GudangBerkas gudang)
{
    /// <summary>Newest first. One query.</summary>
    /// <param name="tahun">Of the decree; <c>null</c>: all.</param>
    public async Task<IReadOnlyList<ArsipRow>> ListAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var baris = await (
            from a in db.ArsipKeputusan.AsNoTracking()
            join k in db.Keputusan.AsNoTracking() on a.KeputusanId equals k.Id
            join p in db.KeputusanPublik.AsNoTracking() on a.Kode equals p.Kode
            where tahun == null || k.Tahun == tahun
            orderby k.Tahun descending, p.Tanggal descending, p.Nomor
            select new { Arsip = a, k.Tahun, Publik = p }).ToListAsync(ct);
        return [.. baris.Select(b => new ArsipRow(
            b.Arsip.KeputusanId, b.Tahun, b.Publik.Nomor, b.Publik.Tanggal, b.Publik.Judul, b.Publik.Penandatangan, b.Publik.Jabatan, b.Arsip.Kode, b.Arsip.Jalur, b.Arsip.Berkas, b.Arsip.Cetakan,
            b.Arsip.VersiPencetak, b.Arsip.Sertifikat, b.Arsip.DiarsipkanPada, b.Publik.DiubahOleh, b.Publik.DicabutOleh))];
    }

    /// <summary>The bytes as they lie; <c>null</c> where they are gone from the disk.</summary>
    public Stream? Open(BerkasSah berkas) => gudang.Open(ruang.RequireKecamatan().Id, berkas.Sha256);
}
