using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>Who holds which post: begun, changed, ended, and moved from one post to another in one act.</summary>
public sealed class PemangkuService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public async Task AddAsync(PemangkuBaru baru, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        await AddAsync(db, baru, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <param name="semula">What the person had before them.</param>
    public async Task UpdateAsync(PemangkuRow semula, StatusPemangku status, DateOnly dari, DateOnly? sampai, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        (await FindAsync(db, semula, ct)).Update(status, dari, sampai);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes away what was entered by mistake. Where figures were reported under it, it is ended instead.</summary>
    public async Task RemoveAsync(PemangkuRow semula, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var pemangku = await FindAsync(db, semula, ct);
        if (await db.Realisasi.AnyAsync(r => r.PemangkuId == semula.Id, ct))
        {
            throw new AturanException($"{semula.Nama} sudah melaporkan angka dalam jabatan ini, jadi catatannya tidak dapat dihapus. Isi tanggal akhirnya.");
        }

        db.Pemangku.Remove(pemangku);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A move: the person leaves the old post on the eve of the day on which the new one begins. Both happen or neither does.</summary>
    public async Task TransferAsync(PemangkuRow semula, JabatanId tujuan, StatusPemangku status, DateOnly tmt, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var lama = await FindAsync(db, semula, ct);
        if (lama.JabatanId == tujuan)
        {
            throw new AturanException("Mutasi memerlukan jabatan lain. Untuk mengubah status atau tanggal di jabatan yang sama, pakai Ubah.");
        }

        if (tmt <= lama.Dari || lama.Sampai < tmt)
        {
            throw new AturanException($"TMT mutasi harus sesudah {TeksIndonesia.Tanggal(lama.Dari)}{(lama.Sampai is { } s ? $" dan tidak sesudah {TeksIndonesia.Tanggal(s)}" : "")}, selama {semula.Nama} memangku jabatan ini.");
        }

        lama.Update(lama.Status, lama.Dari, tmt.AddDays(-1));
        await AddAsync(db, new PemangkuBaru(tujuan, lama.PegawaiId, status, tmt, null), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task AddAsync(KinerjaDbContext db, PemangkuBaru baru, CancellationToken ct)
    {
        var jabatan = await db.Jabatan.SingleOrDefaultAsync(j => j.Id == baru.JabatanId, ct) ?? throw new AturanException("Pilih jabatannya.");
        if (!await db.Pegawai.AnyAsync(p => p.Id == baru.PegawaiId, ct))
        {
            throw new AturanException("Pilih pegawainya.");
        }

        if (jabatan.Sampai is { } akhir && (baru.Sampai ?? DateOnly.MaxValue) > akhir)
        {
            throw new AturanException($"{jabatan.Nama} sudah ditutup sejak {TeksIndonesia.Tanggal(akhir)}.");
        }

        db.Pemangku.Add(new Pemangku(ruang.RequireKecamatan().Id, PemangkuId.New(), baru.JabatanId, baru.PegawaiId, baru.Status, baru.Dari, baru.Sampai));
    }

    private static async Task<Pemangku> FindAsync(KinerjaDbContext db, PemangkuRow semula, CancellationToken ct) =>
        await db.Pemangku.SingleOrDefaultAsync(p => p.Id == semula.Id, ct) is { } kini && (kini.Status, kini.Dari, kini.Sampai) == (semula.Status, semula.Dari, semula.Sampai)
            ? kini : throw new AturanException("Catatan pemangku ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda.");
}
