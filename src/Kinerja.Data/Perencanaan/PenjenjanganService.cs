using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Cakupan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Perencanaan;

/// <summary>The cascade of one decree with what does not fit in it, what the program proposes, and what no indicator speaks of.</summary>
/// <param name="DaftarUsulan">Links that nobody has made, declined, or declined by making another.</param>
/// <param name="JumlahDitolak">How many more would be proposed, had they not been declined.</param>
/// <param name="DaftarTemuan">Against the order of the posts, or against the targets of the year.</param>
public sealed record PenjenjanganDetail(
    PohonKinerja Pohon, IReadOnlyList<UsulanKaitan> DaftarUsulan, int JumlahDitolak, IReadOnlyList<TemuanPenjenjangan> DaftarTemuan, IReadOnlyList<CakupanBagian> DaftarCakupan);

/// <summary>Which indicator hangs on which. The links belong to the indicators' identities, so that they live on in next year's decree.</summary>
public sealed class PenjenjanganService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusan)
{
    public bool CanEdit => ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]);

    /// <summary><c>null</c> where this kecamatan has no such decree.</summary>
    public async Task<PenjenjanganDetail?> ReadAsync(KeputusanId id, CancellationToken ct)
    {
        if (await keputusan.ReadAsync(id, ct) is not { Naskah: var naskah })
        {
            return null;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var jabatan = await ReadSusunanAsync(db, ct);
        var kaitan = (await db.KaitanTersimpan.AsNoTracking().ToListAsync(ct)).Select(k => k.ToKaitan()).ToList();
        var pohon = PohonKinerja.Build(naskah, kaitan, jabatan);
        var terkait = kaitan.Select(k => k.Anak).ToHashSet();
        var ditolak = await db.KaitanDitolak.AsNoTracking().ToListAsync(ct);
        var usulan = UsulanKaitan.Propose(naskah, jabatan).Where(u => !terkait.Contains(u.Kaitan.Anak)).ToLookup(u => ditolak.Exists(d => d.Refuses(u.Kaitan)));
        return new PenjenjanganDetail(
            pohon, [.. usulan[false]], usulan[true].Count(),
            [.. pohon.Temuan, .. KonsistensiTarget.Check(pohon, await ReadTargetAsync(db, naskah.Tahun, ct))], PenghitungCakupan.Compute(naskah));
    }

    /// <summary>Makes or changes the link of an indicator upwards. Refused where the cascade would be no tree.</summary>
    public async Task SetAsync(KeputusanId id, KaitanIndikator kaitan, CancellationToken ct) => await SetAsync(id, [kaitan], ct);

    /// <summary>Several at once, such as all that the program proposes: all of them or none.</summary>
    public async Task SetAsync(KeputusanId id, IReadOnlyList<KaitanIndikator> daftar, CancellationToken ct)
    {
        RequireEditor();
        var naskah = (await keputusan.ReadAsync(id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.")).Naskah;
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await db.KaitanTersimpan.ToDictionaryAsync(k => k.AnakId, ct);
        foreach (var kaitan in daftar)
        {
            if (ada.TryGetValue(kaitan.Anak, out var lama))
            {
                lama.Update(kaitan);
            }
            else
            {
                db.KaitanTersimpan.Add(ada[kaitan.Anak] = new KaitanTersimpan(ruang.RequireKecamatan().Id, kaitan));
            }
        }

        // Throws where an indicator would stand above itself.
        var pohon = PohonKinerja.Build(naskah, [.. ada.Values.Select(k => k.ToKaitan())], await ReadSusunanAsync(db, ct));
        var dikenal = pohon.ListSemua().Select(s => s.Identitas).ToHashSet();
        if (daftar.Any(k => !dikenal.Contains(k.Anak) || (k.Induk is { } induk && !dikenal.Contains(induk))))
        {
            throw new AturanException("Indikator yang dikaitkan tidak ada lagi di keputusan ini. Muat ulang halaman.");
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes the link of an indicator away.</summary>
    public async Task RemoveAsync(IdentitasId anak, CancellationToken ct)
    {
        RequireEditor();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.KaitanTersimpan.SingleOrDefaultAsync(k => k.AnakId == anak, ct) is { } ada)
        {
            db.KaitanTersimpan.Remove(ada);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Declines what the program proposed: it does not come up again.</summary>
    public async Task DeclineAsync(KaitanIndikator usulan, CancellationToken ct)
    {
        RequireEditor();
        var induk = usulan.Induk ?? throw new AturanException("Yang dapat ditolak hanya usulan kaitan.");
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!await db.KaitanDitolak.AnyAsync(k => k.AnakId == usulan.Anak && k.IndukId == induk, ct))
        {
            db.KaitanDitolak.Add(new KaitanDitolak(ruang.RequireKecamatan().Id, induk, usulan.Anak));
            await SaveDitolakAsync(db, ct);
        }
    }

    /// <summary>Lets everything that was declined be proposed again.</summary>
    public async Task ForgetDitolakAsync(CancellationToken ct)
    {
        RequireEditor();
        await using var db = await factory.CreateDbContextAsync(ct);
        db.KaitanDitolak.RemoveRange(await db.KaitanDitolak.ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    private static async Task SaveDitolakAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two people declined the same at once: it is declined.
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new AturanException("Indikator yang diusulkan tidak ada lagi. Muat ulang halaman.", e);
        }
    }

    private static async Task<Domain.Perencanaan.Penjenjangan.SusunanJabatan> ReadSusunanAsync(KinerjaDbContext db, CancellationToken ct)
    {
        var jabatan = await db.Jabatan.AsNoTracking().Select(j => new { j.Id, j.Nama, j.AtasanId }).ToListAsync(ct);
        var nama = jabatan.ToDictionary(j => j.Id, j => j.Nama);
        return new Domain.Perencanaan.Penjenjangan.SusunanJabatan(jabatan.Where(j => j.AtasanId is { } a && nama.ContainsKey(a)).DistinctBy(j => j.Nama).ToDictionary(j => j.Nama, j => nama[j.AtasanId!.Value]));
    }

    // Of an indicator with several measures no one target speaks for all: it has none here.
    private static async Task<Dictionary<IdentitasId, TargetIndikator>> ReadTargetAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        var daftar = await (
            from t in db.Target
            join u in db.Ukuran on t.UkuranId equals u.Id
            join v in db.VersiTarget on new { TargetId = t.Id, Nomor = t.Versi } equals new { v.TargetId, v.Nomor }
            join w in db.VersiUkuran on new { UkuranId = u.Id, Nomor = u.Versi } equals new { w.UkuranId, w.Nomor }
            where t.Tahun == tahun && t.JenisPeriode == JenisPeriode.Tahun && t.Komponen == ""
            select new { u.IdentitasId, v.Teks, w.Definisi }).ToListAsync(ct);
        return daftar.GroupBy(t => t.IdentitasId).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => new TargetIndikator(NilaiTarget.Read(g.First().Teks), g.First().Definisi.Satuan));
    }

    private void RequireEditor()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengubah pohon kinerja.");
        }
    }
}
