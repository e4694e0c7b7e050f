using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Tenancy;

/// <summary>A kecamatan that a person may enter, and as what.</summary>
public sealed record PilihanKecamatan(string Kode, string Nama, string Kabupaten, IReadOnlyList<Peran> Peran);

/// <summary>The only way into a kecamatan: who enters, by what right.</summary>
public sealed class PintuKecamatan(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary>Enters as a person. False where there is no such kecamatan or they have no part in it; the two are not told apart.</summary>
    public async Task<bool> EnterAsync(PenggunaId pengguna, string kode, CancellationToken ct)
    {
        if (!KodeWilayah.TryParse(kode, out var wilayah) || !wilayah.IsKecamatan)
        {
            return false;
        }

        ruang.SetPengguna(pengguna);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await FindAsync(db, wilayah, ct) is not { } kecamatan)
        {
            return false;
        }

        var peran = await db.Keanggotaan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            .Where(k => k.PenggunaId == pengguna && k.KecamatanId == kecamatan.Id).Select(k => k.Peran)
            .Concat(db.KeanggotaanKabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
                .Where(k => k.PenggunaId == pengguna && k.KabupatenId == kecamatan.KabupatenId).Select(k => k.Peran))
            .ToListAsync(ct);
        if (peran.Count == 0)
        {
            return false;
        }

        ruang.Enter(kecamatan, peran.ToHashSet());
        return true;
    }

    /// <summary>Enters for the command line, whose right is that of who runs the server.</summary>
    public async Task EnterFromCommandLineAsync(string kode, CancellationToken ct)
    {
        var wilayah = KodeWilayah.ParseKecamatan(kode);
        ruang.SetKunci(wilayah.Value);
        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await FindAsync(db, wilayah, ct) ?? throw new AturanException($"Kecamatan {wilayah} tidak terdaftar di pemasangan ini.");
        ruang.Enter(kecamatan);
        ruang.SetKunci(null);
    }

    /// <summary>Enters for a job of the program itself, which knows the tenant by what it keeps for it. False where this database has no such kecamatan. Nobody's role goes with it.</summary>
    public async Task<bool> EnterForJobAsync(KecamatanId id, CancellationToken ct)
    {
        // Only its own row can be seen from here, so that the room has to be opened before it is known by name.
        ruang.Enter(new KecamatanRuang(id, "", "", default, "", ZonaWaktu.Wib));
        await using var db = await factory.CreateDbContextAsync(ct);
        var kode = await db.Kecamatan.Select(k => k.Kode).SingleOrDefaultAsync(ct);
        if (kode is null || await FindAsync(db, kode, ct) is not { } kecamatan)
        {
            return false;
        }

        ruang.Enter(kecamatan);
        return true;
    }

    /// <summary>Every kecamatan that a person may enter, by name.</summary>
    public async Task<IReadOnlyList<PilihanKecamatan>> ListAsync(PenggunaId pengguna, CancellationToken ct)
    {
        ruang.SetPengguna(pengguna);
        await using var db = await factory.CreateDbContextAsync(ct);
        var milik = await db.Keanggotaan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            .Where(k => k.PenggunaId == pengguna).Select(k => new { k.KecamatanId, k.Peran }).ToListAsync(ct);
        var kabupaten = await db.KeanggotaanKabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            .Where(k => k.PenggunaId == pengguna).Select(k => new { k.KabupatenId, k.Peran }).ToListAsync(ct);
        var idMilik = milik.Select(m => m.KecamatanId).ToList();
        var idKabupaten = kabupaten.Select(k => k.KabupatenId).ToList();
        var daftar = await (
            from k in db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            join b in db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on k.KabupatenId equals b.Id
            where idMilik.Contains(k.Id) || idKabupaten.Contains(k.KabupatenId)
            orderby EF.Functions.Collate(k.Nama, "id-x-icu")
            select new { k.Id, k.KabupatenId, k.Kode, k.Nama, Kabupaten = b.Nama }).ToListAsync(ct);
        return [.. daftar.Select(k => new PilihanKecamatan(
            k.Kode.Value, k.Nama, k.Kabupaten,
            [.. milik.Where(m => m.KecamatanId == k.Id).Select(m => m.Peran).Concat(kabupaten.Where(b => b.KabupatenId == k.KabupatenId).Select(b => b.Peran)).Distinct().Order()]))];
    }

    // Row-level security decides which kecamatan can be found here; the tenant filter cannot, there is no tenant yet.
    private static Task<KecamatanRuang?> FindAsync(KinerjaDbContext db, KodeWilayah kode, CancellationToken ct) => (
        from k in db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
        join b in db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on k.KabupatenId equals b.Id
        where k.Kode == kode
        select new KecamatanRuang(k.Id, kode.Value, k.Nama, k.KabupatenId, b.Nama, k.ZonaWaktu)).SingleOrDefaultAsync(ct);
}
