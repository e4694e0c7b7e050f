using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Riwayat;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A decree as it was when something was done with it.</summary>
/// <param name="Sebutan">Which one, in words: <c>Saat diajukan</c>.</param>
public sealed record VersiNaskahRow(CatatanId Id, string Sebutan, string Oleh, DateTimeOffset Pada);

/// <summary>
/// The whole text of a decree at each handing over, kept in the append-only record of changes, so that a reviewer sees what was changed since.
/// </summary>
public sealed class VersiNaskahService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusan, TimeProvider clock)
{
    /// <summary>The kind of the records that hold a whole text.</summary>
    public const string Objek = "Salinan";

    private const string Bidang = "naskah";

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<VersiNaskahRow>> ListAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await (
            from c in db.CatatanPerubahan
            join o in db.Users on c.Oleh equals o.Id into orang
            from o in orang.DefaultIfEmpty()
            where c.KeputusanId == id && c.Objek == Objek
            orderby c.Id descending
            select new { c.Id, c.ObjekId, c.Pada, Nama = o == null ? null : o.Nama }).ToListAsync(ct);
        return [.. daftar.Select(c => new VersiNaskahRow(c.Id, Sebut(c.ObjekId), c.Nama ?? "–", c.Pada))];
    }

    /// <summary>The text of one version; <c>null</c> where this decree has no such version.</summary>
    public async Task<NaskahJson?> ReadAsync(KeputusanId id, CatatanId versi, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var isi = await db.CatatanPerubahan.AsNoTracking().Where(c => c.KeputusanId == id && c.Objek == Objek && c.Id == versi).Select(c => c.Perubahan).SingleOrDefaultAsync(ct);
        return isi?.Isi[0].Baru is { } json ? FormatNaskah.Read(json) : null;
    }

    /// <summary>Keeps the text as it is now, in the transaction of the act. The caller saves.</summary>
    internal async Task AddAsync(KinerjaDbContext db, KeputusanId id, JenisAkta jenis, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(id, ct) is { } detail)
        {
            db.CatatanPerubahan.Add(new CatatanPerubahan(
                ruang.RequireKecamatan().Id, ruang.Pengguna, clock.GetUtcNow(), Objek, jenis.ToString(), id, AksiPerubahan.Tambah, new DaftarPerubahan([new Perubahan(Bidang, null, FormatNaskah.Write(detail.Naskah))])));
        }
    }

    private static string Sebut(string jenis) => jenis switch
    {
        nameof(JenisAkta.Pengajuan) => "Saat diajukan",
        nameof(JenisAkta.Pengembalian) => "Saat dikembalikan",
        nameof(JenisAkta.Persetujuan) => "Saat disetujui",
        nameof(JenisAkta.Penetapan) => "Sebelum ditetapkan",
        _ => "Salinan",
    };
}
