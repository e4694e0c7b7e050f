using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kinerja.Data.Pelaporan;

/// <summary>One version of a kabupaten's policy.</summary>
public sealed record KebijakanRow(int Nomor, int BerlakuTahun, string Dasar, IsiKebijakan Isi, DateTimeOffset DisahkanPada, string DisahkanOleh);

/// <summary>How a kabupaten computes and names capaian. Its kecamatan read it; only the kabupaten's own office adds a version, and none is ever changed.</summary>
public sealed class KebijakanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PintuKecamatan pintu, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Whether the person may add a version: in the kabupaten's own room, as its office.</summary>
    public bool CanAdd => ruang.Kabupaten is not null && ruang.PeranKabupaten.Contains(Peran.AdminKabupaten);

    /// <summary>Newest first; empty where the program's own rules hold. One query.</summary>
    public async Task<IReadOnlyList<KebijakanRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await (
            from k in db.KebijakanKabupaten
            join p in db.Users on k.DisahkanOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            orderby k.Nomor descending
            select new KebijakanRow(k.Nomor, k.BerlakuTahun, k.Dasar, k.Isi, k.DisahkanPada, p == null ? "–" : p.Nama)).ToListAsync(ct);
    }

    /// <summary>The version of a year among <paramref name="daftar"/>: the newest that holds from it or from before.</summary>
    public static KebijakanRow? Find(IEnumerable<KebijakanRow> daftar, int tahun) => daftar.Where(k => k.BerlakuTahun <= tahun).MaxBy(k => k.Nomor);

    /// <summary>Adds a version and computes anew, kecamatan by kecamatan, the years for which it holds.</summary>
    /// <param name="terakhir">The newest version that the person had before them; 0: none.</param>
    /// <returns>How many kecamatan were computed anew.</returns>
    public async Task<int> AddAsync(IsiKebijakan isi, int berlakuTahun, string dasar, int terakhir, PenggunaId oleh, CancellationToken ct)
    {
        if (!CanAdd)
        {
            throw new AturanException("Hanya Bagian Organisasi kabupaten yang dapat menetapkan kebijakan capaian.");
        }

        await using (var db = await factory.CreateDbContextAsync(ct))
        {
            var nomor = (await db.KebijakanKabupaten.MaxAsync(k => (int?)k.Nomor, ct) ?? 0) + 1;
            if (nomor != terakhir + 1)
            {
                throw new AturanException("Kebijakan baru saja ditambah orang lain. Muat ulang, lalu periksa lagi perubahan Anda.");
            }

            db.KebijakanKabupaten.Add(new KebijakanKabupaten(ruang.Kabupaten!.Value, nomor, berlakuTahun, isi, dasar, new PengesahanUkuran(oleh, clock.GetUtcNow())));
            await SaveAsync(db, ct);
        }

        return await RecomputeAsync(berlakuTahun, oleh, ct);
    }

    // Tenant by tenant, each in a room of its own: no scope ever works in two.
    private async Task<int> RecomputeAsync(int dariTahun, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var kode = await db.Kabupaten.Where(k => k.Id == ruang.Kabupaten).Select(k => k.Kode).SingleAsync(ct);
        var jumlah = 0;
        foreach (var pilihan in (await pintu.ListAsync(oleh, ct)).Where(p => p.Kode.StartsWith(kode.Value + ".", StringComparison.Ordinal)))
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(oleh, pilihan.Kode, ct))
            {
                jumlah += await RecomputeKecamatanAsync(scope.ServiceProvider, dariTahun, ct) ? 1 : 0;
            }
        }

        return jumlah;
    }

    private static async Task<bool> RecomputeKecamatanAsync(IServiceProvider layanan, int dariTahun, CancellationToken ct)
    {
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var daftarTahun = await db.HasilCapaian.Where(h => h.Tahun >= dariTahun).Select(h => h.Tahun).Distinct().ToListAsync(ct);
        foreach (var tahun in daftarTahun)
        {
            await layanan.GetRequiredService<CapaianService>().RecomputeAsync(null, tahun, ct);
        }

        return daftarTahun.Count > 0;
    }

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new AturanException("Kebijakan baru saja ditambah orang lain. Muat ulang, lalu periksa lagi perubahan Anda.", e);
        }
    }
}
