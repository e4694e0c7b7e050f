using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>Reads the sheets on which posts enter their figures. A pelapor sees their own posts only.</summary>
public sealed class LembarService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>The years whose decree is measured, newest first. One query.</summary>
    public async Task<IReadOnlyList<int>> ListTahunAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await PembacaUkuranTerukur.ListTahunAsync(db, ct);
    }

    /// <summary>The posts that report in a year, in the order of its decree. Four queries, for a pelapor five.</summary>
    public async Task<IReadOnlyList<JabatanRow>> ListJabatanAsync(int tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var ukuran = (await PembacaUkuranTerukur.ListAsync(db, tahun, ct)).Where(u => hak.CanRead(u.JabatanId) && IsDiisi(u)).ToList();
        var tenggat = await TenggatIsian.ReadAsync(db, tahun, clock, ct);
        var isi = (await db.Realisasi.AsNoTracking().Where(r => r.Tahun == tahun && r.PemangkuId == null)
            .Select(r => new { r.UkuranId, r.JenisPeriode, r.NomorPeriode, r.Nilai, r.Status, Kembali = r.CatatanPengembalian != null }).ToListAsync(ct))
            .ToDictionary(r => (r.UkuranId, Periode: new Periode(tahun, r.JenisPeriode, r.NomorPeriode)), r => new Kemajuan(r.Nilai, r.Status, r.Kembali));
        return [.. ukuran.GroupBy(u => u.JabatanId).Select(g => new JabatanRow(
            g.Key, g.First().Jabatan, g.Count(), [.. Periode.Setahun(tahun).Split(JenisPeriode.Bulan).Select(b => Count(b, [.. g], isi, tenggat))]))];
    }

    /// <summary>The sheet of one post; <c>null</c> where the year's decree has no such post, or it is not the pelapor's. Eight queries, for a pelapor nine.</summary>
    public async Task<LembarDetail?> ReadLembarAsync(JabatanId jabatan, int tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var ukuran = hak.CanRead(jabatan) ? (await PembacaUkuranTerukur.ListAsync(db, tahun, ct)).Where(u => u.JabatanId == jabatan).ToList() : [];
        if (ukuran.Count == 0)
        {
            return null;
        }

        var tenggat = await TenggatIsian.ReadAsync(db, tahun, clock, ct);
        var id = ukuran.Select(u => u.Id).ToList();
        var isi = await PembacaIsian.ListAsync(db, db.Realisasi.Where(r => r.Tahun == tahun && r.PemangkuId == null && id.Contains(r.UkuranId)), ct);
        var setahun = await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == tahun && h.JenisPeriode == JenisPeriode.Tahun && id.Contains(h.UkuranId)).ToDictionaryAsync(h => h.UkuranId, CapaianService.ToRow, ct);
        var menurutPeriode = isi.ToDictionary(i => (i.Ukuran, i.Periode));
        return new LembarDetail(
            jabatan, ukuran[0].Jabatan, tahun, tenggat.HariIni, hak.CanFill(jabatan), hak.CanCorrect,
            [.. ukuran.Where(IsDiisi).Select(u => new LembarUkuran(
                u.Id, u.Versi, u.Sasaran, u.Indikator, u.Definisi, BarisIsian.List(u.Definisi),
                [.. Periode.Setahun(tahun).Split(u.Definisi.Periode).Select(p => tenggat.ToPeriode(menurutPeriode.GetValueOrDefault((u.Id, p), IsiPeriode.Kosong(u.Id, p))))]) { Setahun = setahun.GetValueOrDefault(u.Id) })])
        {
            DaftarPemangku = await ListPemangkuAsync(db, jabatan, tahun, ct),
        };
    }

    private static Task<List<PemangkuLembar>> ListPemangkuAsync(KinerjaDbContext db, JabatanId jabatan, int tahun, CancellationToken ct)
    {
        var (awal, akhir) = (new DateOnly(tahun, 1, 1), new DateOnly(tahun, 12, 31));
        return (
            from p in db.Pemangku
            join g in db.Pegawai on p.PegawaiId equals g.Id
            where p.JabatanId == jabatan && p.Dari <= akhir && (p.Sampai == null || p.Sampai >= awal)
            orderby p.Dari, g.Nama
            select new PemangkuLembar(g.Nama, p.Status, p.Dari, p.Sampai)).ToListAsync(ct);
    }

    private static bool IsDiisi(UkuranTerukur ukuran) => BarisIsian.List(ukuran.Definisi).Count > 0;

    private static KemajuanBulan Count(Periode bulan, IReadOnlyList<UkuranTerukur> ukuran, Dictionary<(UkuranId, Periode), Kemajuan> isi, TenggatIsian tenggat)
    {
        // A quarter is due with its last month.
        var wajib = ukuran.Select(u => (Ukuran: u, Periode: Periode.Setahun(bulan.Tahun).Split(u.Definisi.Periode).FirstOrDefault(p => p.BulanAkhir == bulan.Nomor)))
            .Where(w => w.Periode is not null).Select(w => (w.Ukuran, Isi: isi.GetValueOrDefault((w.Ukuran.Id, w.Periode!)))).ToList();
        var diverifikasi = wajib.Count(w => w.Isi?.Status is StatusRealisasi.Diverifikasi);
        var diajukan = wajib.Count(w => w.Isi?.Status is StatusRealisasi.Diajukan);
        return new KemajuanBulan(
            bulan.Nomor, wajib.Count, wajib.Count(w => w.Isi is { } i && BarisIsian.IsLengkap(w.Ukuran.Definisi, i.Nilai)), diajukan, diverifikasi,
            wajib.Exists(w => w.Isi is { Dikembalikan: true, Status: StatusRealisasi.Draf }), tenggat.IsTerkunci(bulan), tenggat.Find(bulan),
            KetepatanIsian.IsTerlambat(bulan, tenggat.Find(bulan), tenggat.HariIni) && diverifikasi + diajukan < wajib.Count);
    }

    private sealed record Kemajuan(DaftarNilai Nilai, StatusRealisasi Status, bool Dikembalikan);
}
