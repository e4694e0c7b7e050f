using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Tenancy;

/// <summary>
/// What the officers of a kabupaten see of all its kecamatan at once: the few tables that say so of themselves (<see cref="ITampakBagiKabupaten"/>), for reading. Row-level security holds the same rule. The filters of the
/// tenant stay as they are, so that the pages of a kecamatan pay nothing for it; this is the one place that steps past them, and it puts the kabupaten's own kecamatan in their stead.
/// </summary>
internal sealed class PandanganKabupaten
{
    private readonly KinerjaDbContext _db;
    private readonly IReadOnlyList<KecamatanId> _id;

    private PandanganKabupaten(KinerjaDbContext db, IReadOnlyList<Kecamatan> daftar)
    {
        _db = db;
        DaftarKecamatan = daftar;
        _id = [.. daftar.Select(k => k.Id)];
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<Kecamatan> DaftarKecamatan { get; }

    /// <summary>One query.</summary>
    /// <exception cref="AturanException">The room is not a kabupaten's, or its person is no officer of it.</exception>
    public static async Task<PandanganKabupaten> OpenAsync(KinerjaDbContext db, CancellationToken ct)
    {
        if (db.Ruang is not { Kecamatan: null, Kabupaten: { } kabupaten, PeranKabupaten.Count: > 0 })
        {
            throw new AturanException("Perbandingan kecamatan hanya untuk Bagian Organisasi dan Inspektorat kabupaten.");
        }

        var daftar = await db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).AsNoTracking()
            .Where(k => k.KabupatenId == kabupaten).OrderBy(k => EF.Functions.Collate(k.Nama, "id-x-icu")).ToListAsync(ct);
        return new PandanganKabupaten(db, daftar);
    }

    /// <summary>Rows of all the kabupaten's kecamatan. A query takes no other table beside them: the filters are off in all of it.</summary>
    public IQueryable<T> Of<T>()
        where T : class, ITampakBagiKabupaten =>
        _db.Set<T>().IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).AsNoTracking().Where(e => _id.Contains(e.KecamatanId));
}
