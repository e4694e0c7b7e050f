using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>A measure as entering figures needs it.</summary>
internal sealed record UkuranIsian
{
    // Set by name, not by a constructor: only so can a query be narrowed after it was put together.
    public required UkuranId Id { get; init; }

    public required JabatanId JabatanId { get; init; }

    public required string Indikator { get; init; }

    public required DefinisiUkuran Definisi { get; init; }
}

/// <summary>The measures and rows of a year that one act works on, held by its context.</summary>
internal sealed class BerkasIsian
{
    private readonly KinerjaDbContext _db;
    private readonly KecamatanId _kecamatan;
    private readonly Dictionary<UkuranId, UkuranIsian> _ukuran;
    private readonly Dictionary<PenggunaId, string> _nama;
    private readonly Dictionary<(UkuranId, Periode), Realisasi> _baris;

    private BerkasIsian(KinerjaDbContext db, KecamatanId kecamatan, IEnumerable<UkuranIsian> ukuran, IEnumerable<Realisasi> baris, Dictionary<PenggunaId, string> nama, TenggatIsian tenggat)
    {
        (_db, _kecamatan, _nama, Tenggat) = (db, kecamatan, nama, tenggat);
        // An indicator stands once in a decree; were it printed twice, the first place reports it.
        _ukuran = ukuran.DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        _baris = baris.ToDictionary(r => (r.UkuranId, r.Periode));
    }

    public TenggatIsian Tenggat { get; }

    public IReadOnlyCollection<UkuranIsian> DaftarUkuran => _ukuran.Values;

    public IReadOnlyCollection<Realisasi> DaftarBaris => _baris.Values;

    /// <summary>Five queries.</summary>
    public static async Task<BerkasIsian> ReadAsync(KinerjaDbContext db, KecamatanId kecamatan, int tahun, IReadOnlyCollection<UkuranId> daftar, TimeProvider clock, CancellationToken ct)
    {
        var id = daftar.Distinct().ToList();
        return await ReadAsync(db, kecamatan, tahun, await Pick(db, tahun).Where(u => id.Contains(u.Id)).ToListAsync(ct), clock, ct);
    }

    /// <summary>Everything that a post reports. Five queries.</summary>
    public static async Task<BerkasIsian> ReadAsync(KinerjaDbContext db, KecamatanId kecamatan, int tahun, JabatanId jabatan, TimeProvider clock, CancellationToken ct) =>
        await ReadAsync(db, kecamatan, tahun, await Pick(db, tahun).Where(u => u.JabatanId == jabatan).ToListAsync(ct), clock, ct);

    /// <exception cref="AturanException">The year's decree does not measure it.</exception>
    public UkuranIsian FindUkuran(UkuranId id) =>
        _ukuran.GetValueOrDefault(id) ?? throw new AturanException("Indikator ini tidak ada lagi di keputusan yang diukur; muat ulang halaman.");

    public Realisasi? Find(UkuranId ukuran, Periode periode) => _baris.GetValueOrDefault((ukuran, periode));

    public string? FindNama(Realisasi? realisasi) => realisasi?.DiisiOleh is { } oleh ? _nama.GetValueOrDefault(oleh) : null;

    public Realisasi Add(UkuranIsian ukuran, Periode periode)
    {
        var baru = new Realisasi(_kecamatan, ukuran.Id, periode, ukuran.JabatanId);
        _baris.Add((ukuran.Id, periode), baru);
        _db.Realisasi.Add(baru);
        return baru;
    }

    private static async Task<BerkasIsian> ReadAsync(KinerjaDbContext db, KecamatanId kecamatan, int tahun, List<UkuranIsian> ukuran, TimeProvider clock, CancellationToken ct)
    {
        var id = ukuran.Select(u => u.Id).ToList();
        var baris = await db.Realisasi.Where(r => r.Tahun == tahun && r.PemangkuId == null && id.Contains(r.UkuranId)).ToListAsync(ct);
        var nama = await PembacaIsian.ReadNamaAsync(db, [.. baris.Select(r => r.DiisiOleh).OfType<PenggunaId>()], ct);
        return new BerkasIsian(db, kecamatan, ukuran, baris, nama, await TenggatIsian.ReadAsync(db, tahun, clock, ct));
    }

    private static IQueryable<UkuranIsian> Pick(KinerjaDbContext db, int tahun)
    {
        var terukur = PembacaUkuranTerukur.FindKeputusan(db, tahun);
        return
            from b in db.BagianJabatan
            join s in db.Sasaran on b.Id equals s.BagianJabatanId
            join i in db.Indikator on s.Id equals i.SasaranId
            join u in db.Ukuran on i.IdentitasId equals u.IdentitasId
            join v in db.VersiUkuran on new { u.Id, u.Versi } equals new { Id = v.UkuranId, Versi = v.Nomor }
            where terukur.Contains(b.KeputusanId) && b.JabatanId != null
            select new UkuranIsian { Id = u.Id, JabatanId = b.JabatanId!.Value, Indikator = i.Teks, Definisi = v.Definisi };
    }
}
