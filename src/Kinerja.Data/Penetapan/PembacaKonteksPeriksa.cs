using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>What the rules about a decree's words may know of the kecamatan that the scope works in.</summary>
public sealed class PembacaKonteksPeriksa(IDbContextFactory<KinerjaDbContext> factory, RegisterService register)
{
    /// <summary>Names of other kecamatan are not read: no kecamatan sees another, and the rules find a foreign name without knowing it.</summary>
    public async Task<KonteksPeriksa> ReadAsync(NaskahJson naskah, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var jumlahDesa = await db.Kecamatan.Select(k => k.JumlahDesa).SingleAsync(ct);
        var camat = await ReadNamaCamatAsync(db, new KonteksPeriksa(naskah).Tanggal, ct);
        var akhirTahun = new DateOnly(naskah.Tahun, 12, 31);
        var tata = await db.ProfilNaskah.Where(p => p.BerlakuDari <= akhirTahun).OrderByDescending(p => p.BerlakuDari).Select(p => p.Tata).FirstOrDefaultAsync(ct);
        var pola = tata?.PolaNomor ?? await db.PengaturanKabupaten.Select(p => p.PolaNomor).FirstOrDefaultAsync(ct);
        return new KonteksPeriksa(naskah, ProfilPeriksa.Of(naskah) with { JumlahDesa = jumlahDesa, NamaCamat = camat, PolaNomor = pola }, await register.ReadAsync(ct));
    }

    // Nobody, two at once, or a name made up for the examples: then nothing is known of who should sign.
    private static async Task<string?> ReadNamaCamatAsync(KinerjaDbContext db, DateOnly pada, CancellationToken ct)
    {
        var nama = await (
            from p in db.Pemangku
            join j in db.Jabatan on p.JabatanId equals j.Id
            join g in db.Pegawai on p.PegawaiId equals g.Id
            where EF.Functions.ILike(j.Nama, "camat%") && p.Status == StatusPemangku.Definitif && !g.DataContoh && p.Dari <= pada && (p.Sampai == null || pada <= p.Sampai)
            orderby p.Dari
            select g.Nama).Take(2).ToListAsync(ct);
        return nama.Count == 1 ? nama[0] : null;
    }
}
