using Kinerja.Data.Tenancy;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Presensi;

/// <summary>An office's own rules of attendance: its working days of each year and what it counts as present.</summary>
public sealed class KalenderService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    private const string Bentrok = "Kalender tahun ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda.";

    public bool CanEdit => ruang.CanEditKantor();

    public async Task<KalenderDetail> ReadKalenderAsync(int tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var kantor = await db.KalenderTahun.Where(k => k.Tahun == tahun).Select(k => k.Isi).SingleOrDefaultAsync(ct);
        return kantor is not null ? new KalenderDetail(tahun, AsalKalender.Kantor, kantor)
            : KalenderTahun.Bawaan(tahun) is { } bawaan ? new KalenderDetail(tahun, AsalKalender.Bawaan, bawaan)
            : new KalenderDetail(tahun, AsalKalender.BelumAda, null);
    }

    /// <summary>Whether the office works on a day of these years. Asked for a year that nobody knows the holidays of, it refuses.</summary>
    public async Task<Func<DateOnly, bool>> ReadHariKerjaAsync(IReadOnlyCollection<int> daftarTahun, CancellationToken ct)
    {
        if (daftarTahun.Count == 0)
        {
            return PembacaHariKerja.Unknown;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        return await PembacaHariKerja.ReadAsync(db, daftarTahun, ct);
    }

    /// <param name="semula">What the person had before them; <c>null</c>: nothing was known of the year.</param>
    public async Task SaveKalenderAsync(IsiKalender? semula, IsiKalender baru, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        RequireSetahun(baru);
        await using var db = await factory.CreateDbContextAsync(ct);
        var tahun = baru.Libur.Tahun;
        var lama = await db.KalenderTahun.SingleOrDefaultAsync(k => k.Tahun == tahun, ct);
        if (!Equals(lama?.Isi ?? KalenderTahun.Bawaan(tahun), semula))
        {
            throw new AturanException(Bentrok);
        }

        if (lama is null)
        {
            db.KalenderTahun.Add(new KalenderTahun(ruang.RequireKecamatan().Id, baru));
        }
        else
        {
            lama.Update(baru);
        }

        await db.SaveAsync(Bentrok, ct);
    }

    /// <summary>The office's versions of what counts as present, the latest first; empty: the usual one holds.</summary>
    public async Task<IReadOnlyList<VersiKebijakanPresensi>> ListKebijakanAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return [.. (await db.KebijakanPresensiKantor.AsNoTracking().OrderByDescending(k => k.Berlaku).ToListAsync(ct)).Select(k => k.ToVersi())];
    }

    /// <summary>Adds a version, or corrects the one that begins on the same day.</summary>
    public async Task SaveKebijakanAsync(VersiKebijakanPresensi versi, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.KebijakanPresensiKantor.SingleOrDefaultAsync(k => k.Berlaku == versi.Berlaku, ct) is { } lama)
        {
            lama.Update(versi);
        }
        else
        {
            db.KebijakanPresensiKantor.Add(new KebijakanPresensiKantor(ruang.RequireKecamatan().Id, versi));
        }

        await db.SaveAsync("Kebijakan presensi baru saja diubah orang lain. Muat ulang halaman.", ct);
    }

    public async Task RemoveKebijakanAsync(DateOnly berlaku, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var lama = await db.KebijakanPresensiKantor.SingleOrDefaultAsync(k => k.Berlaku == berlaku, ct) ?? throw new AturanException("Kebijakan ini sudah tidak ada. Muat ulang halaman.");
        db.KebijakanPresensiKantor.Remove(lama);
        await db.SaveChangesAsync(ct);
    }

    // A year is joined with others: a rule or a closure of another year would be counted in both.
    private static void RequireSetahun(IsiKalender isi)
    {
        var tahun = RentangTanggal.OfTahun(isi.Libur.Tahun);
        if (isi.Aturan.Any(a => !tahun.Contains(a.Berlaku)) || isi.Penutupan.Any(p => !tahun.Contains(p.Rentang.Dari) || !tahun.Contains(p.Rentang.Sampai)))
        {
            throw new AturanException($"Kalender {isi.Libur.Tahun} hanya memuat tanggal tahun itu.");
        }

        _ = IsiKalender.Join([isi]);
    }
}
