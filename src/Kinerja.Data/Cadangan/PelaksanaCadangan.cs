using Kinerja.Data.Berkas;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>Makes the backups that are due or asked for, one at a time over all servers: who holds the lock of the database makes it, the others see that it is being made.</summary>
public sealed class PelaksanaCadangan(IServiceScopeFactory scopes, GudangBerkas gudang, IOptions<OpsiCadangan> opsi, TimeProvider clock)
{
    // An arbitrary number of our own, beside the one of migrations.
    private const long KunciCadangan = 0x4B494E_4552_4A42;

    private const int BanyakCatatan = 100;

    private static readonly TimeSpan SelangKabar = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan SelangUlang = TimeSpan.FromHours(1);

    /// <summary>Whether this process may: it knows the owner and has a folder.</summary>
    public bool IsSiap => opsi.Value is { Pemilik: not null, Folder: not null };

    /// <param name="harian">Whether the daily one is looked after too, and not only what is asked for.</param>
    /// <returns>Whether a backup was made or tried.</returns>
    public async Task<bool> RunAsync(bool harian, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        // Looked at without the lock first: every few seconds there is nothing to do. One that is said to be running may have been cut off; then its lock is free.
        if (!await db.CatatanCadangan.AnyAsync(c => c.Status == StatusCadangan.Menunggu || c.Status == StatusCadangan.Berjalan, ct) && !(harian && await IsTibaAsync(db, ct)))
        {
            return false;
        }

        await using var kunci = await TryLockAsync(ct);
        if (kunci is null)
        {
            return false;
        }

        await EndTerhentiAsync(db, ct);
        var catatan = await db.CatatanCadangan.Where(c => c.Status == StatusCadangan.Menunggu).OrderBy(c => c.DimintaPada).FirstOrDefaultAsync(ct);
        if (catatan is null && harian && await IsTibaAsync(db, ct))
        {
            catatan = new CatatanCadangan(PemicuCadangan.Harian, null, clock.GetUtcNow());
            db.CatatanCadangan.Add(catatan);
        }

        return catatan is not null && await MakeAsync(db, catatan, ct);
    }

    // The last time that the hour struck lies before now, and since then none has succeeded; after a failure it is tried again each hour.
    private async Task<bool> IsTibaAsync(KinerjaDbContext db, CancellationToken ct)
    {
        var kini = clock.GetUtcNow();
        var setempat = TimeZoneInfo.ConvertTime(kini, clock.LocalTimeZone);
        var hari = TimeOnly.FromDateTime(setempat.DateTime) >= opsi.Value.Jam ? setempat.Date : setempat.Date.AddDays(-1);
        var jatuh = hari + opsi.Value.Jam.ToTimeSpan();
        var batas = new DateTimeOffset(jatuh, clock.LocalTimeZone.GetUtcOffset(jatuh)).ToUniversalTime();
        var ulang = kini - SelangUlang;
        return !await db.CatatanCadangan.AnyAsync(c => (c.Status == StatusCadangan.Berhasil && c.SelesaiPada >= batas) || (c.Status == StatusCadangan.Gagal && c.SelesaiPada >= ulang), ct);
    }

    // What says that it is being made while nobody holds the lock was cut off.
    private async Task EndTerhentiAsync(KinerjaDbContext db, CancellationToken ct)
    {
        foreach (var terhenti in await db.CatatanCadangan.Where(c => c.Status == StatusCadangan.Berjalan).ToListAsync(ct))
        {
            terhenti.Fail("Terhenti di tengah: program atau servernya mati. Yang setengah jadi tidak disimpan.", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        await db.CatatanCadangan.OrderByDescending(c => c.DimintaPada).Skip(BanyakCatatan).ExecuteDeleteAsync(ct);
    }

    private async Task<bool> MakeAsync(KinerjaDbContext db, CatatanCadangan catatan, CancellationToken ct)
    {
        var mulai = clock.GetUtcNow();
        catatan.Start(Environment.MachineName, mulai);
        await db.SaveChangesAsync(ct);
        try
        {
            var folder = BerkasCadangan.MakeFolder(opsi.Value.Folder!);
            var nama = BerkasCadangan.NameOf(mulai);
            var (_, ukuran) = await BerkasCadangan.CreateAsync(opsi.Value.Pemilik!, gudang, null, Path.Combine(folder, nama), mulai, new Pengabar(scopes, catatan.Id, clock), ct);
            await db.Entry(catatan).ReloadAsync(ct);
            catatan.Succeed(nama, ukuran, clock.GetUtcNow());
            await db.SaveChangesAsync(CancellationToken.None);
            BerkasCadangan.Prune(folder, opsi.Value.Simpan, clock.GetUtcNow());
        }
        catch (Exception e) when (Describe(e) is { } sebab)
        {
            await db.Entry(catatan).ReloadAsync(CancellationToken.None);
            if (catatan.Status is StatusCadangan.Berjalan)
            {
                catatan.Fail(sebab, clock.GetUtcNow());
                await db.SaveChangesAsync(CancellationToken.None);
            }
        }

        return true;
    }

    // Whatever it was, the record must say that there is no backup; the program itself goes on.
    private static string? Describe(Exception e) => e switch
    {
        AturanException or IOException or UnauthorizedAccessException => e.Message,
        OperationCanceledException => "Program dihentikan sebelum cadangan selesai.",
        _ => KesehatanBasisData.Describe(e) ?? $"Galat program: {e.Message}",
    };

    private async Task<NpgsqlConnection?> TryLockAsync(CancellationToken ct)
    {
        // The lock lasts as long as its connection: not pooled, so that it ends with it.
        var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(opsi.Value.Pemilik!) { Pooling = false }.ConnectionString);
        try
        {
            await sambungan.OpenAsync(ct);
            await using var perintah = new NpgsqlCommand("select pg_try_advisory_lock($1)", sambungan) { Parameters = { new() { Value = KunciCadangan } } };
            if (await perintah.ExecuteScalarAsync(ct) is true)
            {
                return sambungan;
            }
        }
        catch
        {
            await sambungan.DisposeAsync();
            throw;
        }

        await sambungan.DisposeAsync();
        return null;
    }

    /// <summary>Writes down how far it is, about once a second: every server shows it.</summary>
    private sealed class Pengabar(IServiceScopeFactory scopes, Guid id, TimeProvider clock) : IProgress<KemajuanCadangan>
    {
        private long _terakhir;

        public void Report(KemajuanCadangan value)
        {
            if (_terakhir != 0 && clock.GetElapsedTime(_terakhir) < SelangKabar)
            {
                return;
            }

            _terakhir = clock.GetTimestamp();
            using var scope = scopes.CreateScope();
            using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContext();
            if (db.CatatanCadangan.Find(id) is { Status: StatusCadangan.Berjalan } catatan)
            {
                catatan.Advance(value.Tahap, value.Persen);
                db.SaveChanges();
            }
        }
    }
}
