using Kinerja.Data.Audit;
using Kinerja.Data.Berkas;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>The archive of signed decrees: what enters it enters whole, in one transaction with the decree's status, its act in the chain and what the public may see.</summary>
public sealed class ArsipService(
    IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, GudangBerkas gudang, BukuAkta buku, PemberitahuanService pemberitahuan, PembacaNama nama, TimeProvider clock)
{
    /// <summary>Ends the act: the decree is in force.</summary>
    public async Task ArchiveAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        var proses = await PengesahanService.FindAsync(db, id, ct);
        var keputusan = await db.Keputusan.SingleAsync(k => k.Id == id, ct);
        var arsip = new ArsipKeputusan(proses, clock.GetUtcNow());
        proses.Archive(clock.GetUtcNow());
        keputusan.Sign(clock);
        db.ArsipKeputusan.Add(arsip);
        await PublishAsync(db, keputusan, arsip, ct);
        var uraian = $"Keputusan Nomor {keputusan.Nomor} ditandatangani ({arsip.Jalur.Sebutan()}) dan diarsipkan.";
        await buku.AppendAsync(db, JenisAkta.Penandatanganan, id.Value, uraian, Describe(proses, arsip), ct);
        await pemberitahuan.AddAsync(db, [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan], uraian, $"/k/{ruang.RequireKecamatan().Kode}/keputusan/{id}", ct);
        await PengesahanService.SaveAsync(db, ct);
        await transaksi.CommitAsync(ct);
        await pemberitahuan.SendAsync(ct);
    }

    /// <summary>The archived bytes, as they lie; <c>null</c> where the decree is not archived.</summary>
    public async Task<BerkasArsip?> OpenAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ArsipKeputusan.AsNoTracking().Where(a => a.KeputusanId == id).Select(a => a.Berkas).SingleOrDefaultAsync(ct) is { } berkas
            ? new BerkasArsip(berkas, gudang.Open(ruang.RequireKecamatan().Id, berkas.Sha256))
            : null;
    }

    /// <summary>What was printed to be signed; <c>null</c> before that.</summary>
    public async Task<BerkasArsip?> OpenCetakanAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ProsesPengesahan.AsNoTracking().Where(p => p.KeputusanId == id).Select(p => p.Cetakan).SingleOrDefaultAsync(ct) is { } berkas
            ? new BerkasArsip(berkas, gudang.Open(ruang.RequireKecamatan().Id, berkas.Sha256))
            : null;
    }

    /// <summary>The scan or signed file before it is archived, for who compares it.</summary>
    public async Task<BerkasArsip?> OpenBertandaAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ProsesPengesahan.AsNoTracking().Where(p => p.KeputusanId == id).Select(p => p.Bertanda).SingleOrDefaultAsync(ct) is { } berkas
            ? new BerkasArsip(berkas, gudang.Open(ruang.RequireKecamatan().Id, berkas.Sha256))
            : null;
    }

    /// <summary>Whose initials the archive copy carries: who handed the decree on last, who approved it, who gave it its number, who signed it, out of the chained acts.</summary>
    public async Task<IReadOnlyList<ParafRow>> ListParafAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var jenis = new[] { JenisAkta.Pengajuan, JenisAkta.Persetujuan, JenisAkta.Penetapan, JenisAkta.Penandatanganan };
        var akta = await db.Akta.AsNoTracking().Where(a => a.Objek == id.Value && jenis.Contains(a.Jenis)).OrderBy(a => a.Urutan).ToListAsync(ct);
        var terakhir = jenis.Select(j => akta.LastOrDefault(a => a.Jenis == j)).OfType<Akta>().ToList();
        var basah = await db.ArsipKeputusan.AnyAsync(a => a.KeputusanId == id && a.Jalur == JalurTandaTangan.Basah, ct);
        var orang = await nama.ReadAsync(terakhir.Select(a => a.Oleh).OfType<PenggunaId>(), ct);
        return [.. terakhir.Select(a => new ParafRow(a.Oleh is { } o ? orang[o] : "–", Sebut(a.Jenis, basah), a.Pada, a.Sidik))];
    }

    /// <summary>Who was sekretaris of the kecamatan on a day; <c>null</c> where the office has entered nobody. A copy is vouched for by the sekretaris.</summary>
    public async Task<PengesahRow?> FindSekretarisAsync(DateOnly tanggal, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await (
            from p in db.Pemangku
            join j in db.Jabatan on p.JabatanId equals j.Id
            join o in db.Pegawai on p.PegawaiId equals o.Id
            where EF.Functions.ILike(j.Nama, "sekretaris%") && p.Dari <= tanggal && (p.Sampai == null || p.Sampai >= tanggal)
            orderby p.Status, p.Dari descending
            select new PengesahRow(o.Nama, o.Pangkat, o.Nip)).FirstOrDefaultAsync(ct);
    }

    // The pen was the camat's: who is on record is who found the scan to be the same paper.
    private static string Sebut(JenisAkta jenis, bool basah) => jenis switch
    {
        JenisAkta.Pengajuan => "Mengajukan",
        JenisAkta.Persetujuan => "Menyetujui",
        JenisAkta.Penetapan => "Menetapkan nomor dan tanggal",
        _ => basah ? "Mencocokkan pindaian naskah bertanda tangan basah" : "Menandatangani",
    };

    private static Dictionary<string, string?> Describe(ProsesPengesahan proses, ArsipKeputusan arsip) => new()
    {
        ["kode"] = arsip.Kode,
        ["jalur"] = arsip.Jalur.ToString(),
        ["sha256"] = arsip.Berkas.Sha256,
        ["sha256Cetakan"] = arsip.Cetakan.Sha256,
        ["sertifikat"] = arsip.Sertifikat?.Sidik,
        ["dicocokkanOleh"] = proses.DicocokkanOleh?.ToString(),
    };

    // What later decrees do to this one, and this one to earlier ones, the public page shows from now on.
    private async Task PublishAsync(KinerjaDbContext db, Keputusan keputusan, ArsipKeputusan arsip, CancellationToken ct)
    {
        var pada = clock.GetUtcNow();
        var publik = await db.KeputusanPublik.SingleAsync(k => k.Kode == arsip.Kode, ct);
        publik.Archive(arsip);
        foreach (var lain in await db.Keputusan.AsNoTracking().Where(k => k.Status == StatusKeputusan.Ditetapkan && (k.MengubahId == keputusan.Id || k.MencabutId == keputusan.Id)).ToListAsync(ct))
        {
            Mark(publik, lain, lain.MencabutId == keputusan.Id, pada);
        }

        if ((keputusan.MencabutId ?? keputusan.MengubahId) is { } lama
            && await db.ProsesPengesahan.Where(p => p.KeputusanId == lama).Select(p => p.Kode).SingleOrDefaultAsync(ct) is { } kode
            && await db.KeputusanPublik.SingleOrDefaultAsync(k => k.Kode == kode, ct) is { } publikLama)
        {
            Mark(publikLama, keputusan, keputusan.MencabutId is not null, pada);
        }
    }

    private static void Mark(KeputusanPublik publik, Keputusan oleh, bool dicabut, DateTimeOffset pada)
    {
        var nomor = oleh.Nomor ?? oleh.Tahun.ToString(TeksIndonesia.Budaya);
        if (dicabut)
        {
            publik.SetDicabutOleh(nomor, pada);
        }
        else
        {
            publik.SetDiubahOleh(nomor, pada);
        }
    }
}
