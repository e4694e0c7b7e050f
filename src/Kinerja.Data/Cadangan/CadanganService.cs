using Kinerja.Data.Tenancy;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Cadangan;

/// <summary>One backup as it is shown.</summary>
public sealed record CadanganRow(Guid Id, PemicuCadangan Pemicu, StatusCadangan Status, DateTimeOffset DimintaPada, DateTimeOffset? SelesaiPada, string? Tahap, int Persen, string? NamaBerkas, long? UkuranByte, string? Sebab, string? Server);

/// <summary>How old the last backup is, and what is going on.</summary>
/// <param name="Terakhir">The last that succeeded.</param>
/// <param name="Gagal">The last that failed, where none has succeeded since.</param>
/// <param name="Berjalan">One that is asked for or being made.</param>
/// <param name="IsTua">No backup, or none of the last day and a half: a person must look.</param>
public sealed record CadanganDetail(CadanganRow? Terakhir, CadanganRow? Gagal, CadanganRow? Berjalan, bool IsTua, IReadOnlyList<CadanganRow> Riwayat);

/// <summary>What is known of the backups of this installation, the same on every server; and asking for one.</summary>
public sealed class CadanganService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>A daily backup that came late by half a day is late.</summary>
    public static readonly TimeSpan UsiaWajar = TimeSpan.FromHours(36);

    private const int BanyakRiwayat = 10;

    public async Task<CadanganDetail> ReadAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var semua = db.CatatanCadangan.AsNoTracking().OrderByDescending(c => c.DimintaPada).Select(c => new CadanganRow(
            c.Id, c.Pemicu, c.Status, c.DimintaPada, c.SelesaiPada, c.Tahap, c.Persen, c.NamaBerkas, c.UkuranByte, c.Sebab, c.Server));
        var riwayat = await semua.Take(BanyakRiwayat).ToListAsync(ct);
        var terakhir = riwayat.Find(c => c.Status is StatusCadangan.Berhasil) ?? await db.CatatanCadangan.AsNoTracking().Where(c => c.Status == StatusCadangan.Berhasil).OrderByDescending(c => c.DimintaPada)
            .Select(c => new CadanganRow(c.Id, c.Pemicu, c.Status, c.DimintaPada, c.SelesaiPada, c.Tahap, c.Persen, c.NamaBerkas, c.UkuranByte, c.Sebab, c.Server)).FirstOrDefaultAsync(ct);
        var gagal = riwayat.Find(c => c.Status is StatusCadangan.Gagal);
        return new CadanganDetail(
            terakhir, gagal is not null && gagal.DimintaPada > (terakhir?.DimintaPada ?? DateTimeOffset.MinValue) ? gagal : null,
            riwayat.Find(c => c.Status is StatusCadangan.Menunggu or StatusCadangan.Berjalan), !(clock.GetUtcNow() - terakhir?.SelesaiPada <= UsiaWajar), riwayat);
    }

    /// <summary>Asks for a backup now: whoever makes backups takes it up within seconds.</summary>
    /// <exception cref="AturanException">The person does not run this server, or one is being made already.</exception>
    public async Task RequestAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (ruang.Pengguna is not { } orang || !await db.Users.AnyAsync(p => p.Id == orang && p.IsPengelola, ct))
        {
            throw new AturanException("Hanya pengelola server yang meminta cadangan.");
        }

        if (await db.CatatanCadangan.AnyAsync(c => c.Status == StatusCadangan.Menunggu || c.Status == StatusCadangan.Berjalan, ct))
        {
            throw new AturanException("Cadangan sedang dibuat; tunggu sampai selesai.");
        }

        db.CatatanCadangan.Add(new CatatanCadangan(PemicuCadangan.Tombol, orang, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Writes down a backup that was made past the record, by the command line.</summary>
    public async Task RecordAsync(string namaBerkas, long ukuranByte, DateTimeOffset mulai, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var catatan = new CatatanCadangan(PemicuCadangan.Perintah, null, mulai);
        catatan.Start(Environment.MachineName, mulai);
        catatan.Succeed(namaBerkas, ukuranByte, clock.GetUtcNow());
        db.CatatanCadangan.Add(catatan);
        await db.SaveChangesAsync(ct);
    }
}
