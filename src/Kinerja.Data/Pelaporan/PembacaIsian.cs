using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

internal static class PembacaIsian
{
    /// <summary>What was entered, with who did it. Three queries.</summary>
    public static async Task<List<IsiPeriode>> ListAsync(KinerjaDbContext db, IQueryable<Realisasi> sumber, CancellationToken ct)
    {
        var baris = await sumber.AsNoTracking().Select(r => new { Realisasi = r, Bukti = db.BuktiRealisasi.Count(b => b.RealisasiId == r.Id) }).ToListAsync(ct);
        var idBaris = baris.Select(b => b.Realisasi.Id).ToList();
        var koreksi = await db.KoreksiRealisasi.AsNoTracking().Where(k => idBaris.Contains(k.RealisasiId)).OrderBy(k => k.Pada).ToListAsync(ct);
        var nama = await ReadNamaAsync(db, [.. baris.SelectMany(b => new[] { b.Realisasi.DiisiOleh, b.Realisasi.DiverifikasiOleh }).OfType<PenggunaId>(), .. koreksi.Select(k => k.Oleh)], ct);
        var koreksiBaris = koreksi.ToLookup(k => k.RealisasiId, k => new KoreksiRow(k.Variabel, k.Lama, k.Baru, k.Alasan, nama.GetValueOrDefault(k.Oleh, "–"), k.Pada));
        return [.. baris.Select(b => ToIsi(b.Realisasi, b.Bukti, [.. koreksiBaris[b.Realisasi.Id]], nama))];
    }

    /// <summary>The names of people; those who have left the kecamatan are not among them.</summary>
    public static async Task<Dictionary<PenggunaId, string>> ReadNamaAsync(KinerjaDbContext db, IReadOnlyCollection<PenggunaId> daftar, CancellationToken ct)
    {
        var id = daftar.Distinct().ToList();
        return await db.Users.Where(p => id.Contains(p.Id)).Select(p => new { p.Id, p.Nama }).ToDictionaryAsync(p => p.Id, p => p.Nama, ct);
    }

    private static IsiPeriode ToIsi(Realisasi r, int jumlahBukti, IReadOnlyList<KoreksiRow> koreksi, Dictionary<PenggunaId, string> nama) =>
        new(r.UkuranId, r.Periode, r.Id, r.Nilai, r.Status)
        {
            Kendala = r.Kendala,
            TindakLanjut = r.TindakLanjut,
            CatatanPengembalian = r.CatatanPengembalian,
            DiisiOleh = r.DiisiOleh is { } o ? nama.GetValueOrDefault(o) : null,
            DiisiPada = r.DiisiPada,
            DiverifikasiOleh = r.DiverifikasiOleh is { } v ? nama.GetValueOrDefault(v) : null,
            DiverifikasiPada = r.DiverifikasiPada,
            JumlahBukti = jumlahBukti,
            DaftarKoreksi = koreksi,
            DataContoh = r.DataContoh,
        };
}
