using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>
/// The results of a year, computed once whenever something that they rest on changes and stored with the versions of all that made them. Figures count from the moment they are submitted; a draft does not.
/// </summary>
public sealed class CapaianService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>
    /// Computes anew and stores. To be called after figures were submitted, returned, verified or corrected, and after a target, a measure or the policy changed. Six commands, whatever the number of measures.
    /// </summary>
    /// <param name="daftar">Of these measures; <c>null</c>: of all.</param>
    /// <returns>How many results stand now.</returns>
    public async Task<int> RecomputeAsync(IReadOnlyCollection<UkuranId>? daftar, int tahun, CancellationToken ct)
    {
        if (daftar is { Count: 0 })
        {
            return 0;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        // One at a time per kecamatan: of two that run at once, the one that read earlier could write later, and leave a result that rests on figures of before.
        await db.Kecamatan.ExecuteUpdateAsync(k => k.SetProperty(x => x.HariTenggat, x => x.HariTenggat), ct);
        var ukuran = (await PembacaUkuranTerukur.ListAsync(db, tahun, ct)).Where(u => daftar is null || daftar.Contains(u.Id)).ToList();
        var bahan = await ReadBahanAsync(db, daftar, tahun, ct);
        var lama = await Pick(db.HasilCapaian.Where(h => h.Tahun == tahun), daftar).ToDictionaryAsync(h => (h.UkuranId, h.Periode), ct);
        var jumlah = 0;
        foreach (var u in ukuran)
        {
            foreach (var (periode, hasil, contoh) in Compute(u, tahun, bahan))
            {
                jumlah++;
                if (!lama.Remove((u.Id, periode), out var baris))
                {
                    baris = new HasilCapaian(ruang.RequireKecamatan().Id, u.Id, u.JabatanId, periode);
                    db.HasilCapaian.Add(baris);
                }

                baris.MoveTo(u.JabatanId);
                SetWhereOther(baris, hasil, contoh);
            }
        }

        db.HasilCapaian.RemoveRange(lama.Values);
        await db.SaveChangesAsync(ct);
        await transaksi.CommitAsync(ct);
        return jumlah;
    }

    /// <summary>The year's results in the order of its decree; of the newest year that has a decree where <paramref name="tahun"/> is <c>null</c>. Five queries.</summary>
    public async Task<CapaianTahun> ListAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftarTahun = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        var dipilih = tahun ?? daftarTahun.FirstOrDefault();
        var ukuran = await PembacaUkuranTerukur.ListAsync(db, dipilih, ct);
        var hasil = (await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == dipilih).ToListAsync(ct)).ToLookup(h => h.UkuranId);
        var draf = await db.Realisasi.Where(r => r.Tahun == dipilih && r.Status == StatusRealisasi.Draf)
            .GroupBy(r => r.UkuranId).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
        var kebijakan = await PembacaKebijakan.ReadAsync(db, dipilih, ct);
        var daftarJabatan = ukuran.GroupBy(u => u.JabatanId).Select(g => new CapaianJabatan(g.Key, g.First().Jabatan, [.. g.Select(u => new CapaianRow(
            u.Id, u.Sasaran, u.Indikator, u.Definisi, draf.GetValueOrDefault(u.Id), hasil[u.Id].ToDictionary(h => h.Periode, ToRow)))])).ToList();
        return new CapaianTahun(dipilih, daftarTahun, kebijakan.Isi.Predikat, daftarJabatan);
    }

    /// <summary>How one result came about; <c>null</c> where there is none.</summary>
    public async Task<CapaianDetail?> ReadAsync(UkuranId id, Periode periode, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hasil = await db.HasilCapaian.AsNoTracking().SingleOrDefaultAsync(
            h => h.UkuranId == id && h.Tahun == periode.Tahun && h.JenisPeriode == periode.Jenis && h.NomorPeriode == periode.Nomor, ct);
        if (hasil is null)
        {
            return null;
        }

        var definisi = await db.VersiUkuran.Where(v => v.UkuranId == id && v.Nomor == hasil.Isi.UkuranVersi).Select(v => v.Definisi).SingleAsync(ct);
        var kebijakan = await db.KebijakanKabupaten.AsNoTracking().SingleOrDefaultAsync(k => k.Nomor == hasil.Isi.KebijakanVersi, ct);
        var angka = await db.Realisasi.AsNoTracking().Where(r => r.UkuranId == id && r.Tahun == periode.Tahun).ToListAsync(ct);
        return new CapaianDetail(
            ToRow(hasil), definisi, kebijakan is null ? KebijakanBerlaku.Baku : new KebijakanBerlaku(kebijakan.Nomor, kebijakan.Isi), kebijakan?.Dasar,
            [.. angka.Where(r => periode.Contains(r.Periode)).OrderBy(r => r.Periode).Select(r => new AngkaPeriode(r.Periode, r.Status, r.Nilai))]);
    }

    /// <summary>All results of one measure in a year.</summary>
    internal static IEnumerable<(Periode Periode, CapaianTerhitung Hasil, bool Contoh)> Compute(UkuranTerukur ukuran, int tahun, Bahan bahan)
    {
        var realisasi = bahan.Realisasi[ukuran.Id].ToList();
        var angka = PenghitungCapaian.Merge(ukuran.Definisi, realisasi.SelectMany(r => r.Nilai.Isi.Select(n => new NilaiPeriode(n.Variabel, r.Periode, n.Nilai))));
        foreach (var periode in PenghitungCapaian.ListPeriode(ukuran.Definisi, tahun))
        {
            var dalam = angka.Where(n => periode.Contains(n.Periode)).ToList();
            if (dalam.Count == 0 && periode.Jenis is not JenisPeriode.Tahun)
            {
                continue;
            }

            var target = PemilihTarget.Find(ukuran.Definisi, periode, bahan.Target[ukuran.Id]);
            yield return (
                periode, PenghitungCapaian.Compute(ukuran.Definisi, ukuran.Versi, periode, dalam, target, bahan.Kebijakan),
                realisasi.Exists(r => r.DataContoh && periode.Contains(r.Periode)));
        }
    }

    // What came out the same stays untouched: when it was computed is when it last changed.
    private void SetWhereOther(HasilCapaian baris, CapaianTerhitung hasil, bool contoh)
    {
        if (!hasil.Isi.Equals(baris.Isi) || (baris.Terisi, baris.Wajib, baris.DataContoh) != (hasil.Terisi, hasil.Wajib, contoh))
        {
            baris.Set(hasil.Isi, hasil.Terisi, hasil.Wajib, contoh, clock.GetUtcNow());
        }
    }

    private static async Task<Bahan> ReadBahanAsync(KinerjaDbContext db, IReadOnlyCollection<UkuranId>? daftar, int tahun, CancellationToken ct)
    {
        var target = await PembacaTarget.ListAsync(db, daftar, tahun, ct);
        var realisasi = db.Realisasi.AsNoTracking().Where(r => r.Tahun == tahun && r.Status != StatusRealisasi.Draf);
        var dipilih = daftar is null ? realisasi : realisasi.Where(r => daftar.Contains(r.UkuranId));
        return new Bahan((await dipilih.ToListAsync(ct)).ToLookup(r => r.UkuranId), target, await PembacaKebijakan.ReadAsync(db, tahun, ct));
    }

    private static IQueryable<HasilCapaian> Pick(IQueryable<HasilCapaian> semua, IReadOnlyCollection<UkuranId>? daftar) =>
        daftar is null ? semua : semua.Where(h => daftar.Contains(h.UkuranId));

    internal static HasilRow ToRow(HasilCapaian h) => new(h.Isi, h.Terisi, h.Wajib, h.DataContoh, h.DihitungPada);

    /// <summary>What the results of a year are made of: figures that were handed over, targets, policy.</summary>
    internal sealed record Bahan(ILookup<UkuranId, Realisasi> Realisasi, ILookup<UkuranId, TargetTercatat> Target, KebijakanBerlaku Kebijakan);
}
