using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>Reads what was handed over with a month, with everything that is needed to say yes or no to it. What is then done is <see cref="RealisasiService"/>'s.</summary>
public sealed class VerifikasiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>The posts that the person may see, in printed order. Fourteen queries at most, however many figures there are.</summary>
    public async Task<VerifikasiDetail> ReadAsync(Periode bulan, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var tenggat = await TenggatIsian.ReadAsync(db, bulan.Tahun, clock, ct);
        var semua = await PembacaUkuranTerukur.ListAsync(db, bulan.Tahun, ct);
        var ukuran = semua.Where(u => hak.CanRead(u.JabatanId) && BarisIsian.List(u.Definisi).Count > 0 && FindPeriode(u.Definisi, bulan) is not null).DistinctBy(u => u.Id).ToList();
        var bahan = await ReadBahanAsync(db, bulan.Tahun, [.. ukuran.Select(u => u.Id)], ct);
        return new VerifikasiDetail(
            bulan, tenggat.Find(bulan), tenggat.IsTerkunci(bulan), hak.CanVerify, hak.CanCorrect,
            hak.CanVerify && !tenggat.IsTerkunci(bulan) && tenggat.HariIni >= new DateOnly(bulan.Tahun, bulan.Nomor, 1).AddMonths(1),
            [.. ukuran.GroupBy(u => u.JabatanId).Select(g => new VerifikasiJabatan(g.Key, g.First().Jabatan, [.. g.Select(u => Create(u, FindPeriode(u.Definisi, bulan)!, bahan, tenggat, hak))]))]);
    }

    private VerifikasiUkuran Create(UkuranTerukur ukuran, Periode periode, Bahan bahan, TenggatIsian tenggat, HakRealisasi hak)
    {
        var isian = bahan.Isi[ukuran.Id].ToList();
        var isi = isian.Find(i => i.Periode == periode) ?? IsiPeriode.Kosong(ukuran.Id, periode);
        var hitungan = Compute(ukuran.Definisi, periode, [isi]);
        var kunci = new KunciRealisasi(ukuran.Id, periode);
        IReadOnlyList<BuktiRow> bukti = isi.JumlahBukti == 0 ? [] : [.. bahan.Bukti.Where(b => b.DaftarUntuk.Contains(kunci))];
        var diajukan = isi.Id is { } id ? bahan.Diajukan.GetValueOrDefault(id) : null;
        var terbuka = isi.Status is StatusRealisasi.Draf && !tenggat.IsTerkunci(periode);
        var lalu = isian.Where(i => i.Periode < periode).MaxBy(i => i.Periode);
        return new VerifikasiUkuran(
            ukuran.Id, ukuran.JabatanId, ukuran.Indikator, ukuran.Definisi, BarisIsian.List(ukuran.Definisi), isi, IsTerlambat(isi, diajukan?.Pada, tenggat), hitungan,
            isian.Exists(i => i.Periode < periode) ? Compute(ukuran.Definisi, Periode.Setahun(periode.Tahun), isian.Where(i => i.Periode <= periode)) : null)
        {
            DiajukanOleh = diajukan?.Oleh,
            DiajukanPada = diajukan?.Pada,
            Target = bahan.Target.GetValueOrDefault(ukuran.Id),
            Capaian = bahan.Capaian.GetValueOrDefault(ukuran.Id)?.Capaian,
            Predikat = bahan.Capaian.GetValueOrDefault(ukuran.Id)?.Predikat,
            DaftarBukti = bukti,
            Terbuka = terbuka,
            CanAddBukti = terbuka ? hak.CanFill(ukuran.JabatanId) : hak.CanCorrect,
            DaftarCatatan = isi.Nilai.Isi.Count == 0 ? [] : PemeriksaanRealisasi.Check(ukuran.Definisi, new BahanPeriksa(
                periode, isi.Nilai, lalu is null ? null : (lalu.Periode, lalu.Nilai), hitungan,
                bukti.Count(b => b.Tautan is null), bukti.Count(b => b.Tautan is not null))),
        };
    }

    // Of an archive that is entered years later there is nothing to say.
    private bool? IsTerlambat(IsiPeriode isi, DateTimeOffset? diajukan, TenggatIsian tenggat)
    {
        var zona = ruang.RequireKecamatan().ZonaWaktu;
        var hari = isi.Status is not StatusRealisasi.Draf && diajukan is { } pada ? DateOnly.FromDateTime(pada.ToOffset(TimeSpan.FromHours(zona.SelisihJam())).DateTime) : tenggat.HariIni;
        var batas = tenggat.Find(isi.Periode);
        return KetepatanIsian.IsTerlambat(isi.Periode, batas, hari) ? true : hari > batas ? null : false;
    }

    private static HasilPeriode Compute(DefinisiUkuran ukuran, Periode periode, IEnumerable<IsiPeriode> isian) =>
        HitunganPeriode.Compute(ukuran, periode, isian.SelectMany(i => i.Nilai.Isi.Select(n => new NilaiPeriode(n.Variabel, i.Periode, n.Nilai))));

    // A quarter is due with its last month.
    private static Periode? FindPeriode(DefinisiUkuran ukuran, Periode bulan) => Periode.Setahun(bulan.Tahun).Split(ukuran.Periode).FirstOrDefault(p => p.BulanAkhir == bulan.Nomor);

    private static async Task<Bahan> ReadBahanAsync(KinerjaDbContext db, int tahun, IReadOnlyList<UkuranId> ukuran, CancellationToken ct)
    {
        var isi = await PembacaIsian.ListAsync(db, db.Realisasi.Where(r => r.Tahun == tahun && r.PemangkuId == null && ukuran.Contains(r.UkuranId)), ct);
        var diajukan = await (
            from r in db.Realisasi
            join p in db.Users on r.DiajukanOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            where r.Tahun == tahun && ukuran.Contains(r.UkuranId) && r.DiajukanPada != null
            select new { r.Id, r.DiajukanPada, Nama = p == null ? "–" : p.Nama }).ToListAsync(ct);
        var target = await (
            from t in db.Target
            join v in db.VersiTarget on new { t.Id, t.Versi } equals new { Id = v.TargetId, Versi = v.Nomor }
            where t.Tahun == tahun && t.JenisPeriode == JenisPeriode.Tahun && t.Komponen == "" && ukuran.Contains(t.UkuranId) && v.Teks != ""
            select new { t.UkuranId, v.Teks }).ToListAsync(ct);
        var capaian = await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == tahun && h.JenisPeriode == JenisPeriode.Tahun && ukuran.Contains(h.UkuranId))
            .Select(h => new { h.UkuranId, h.Capaian, h.Predikat }).ToListAsync(ct);
        var bukti = await PembacaBukti.ListAsync(db, b => db.BuktiRealisasi.Any(k => k.BuktiId == b.Id && db.Realisasi.Any(r => r.Id == k.RealisasiId && r.Tahun == tahun && ukuran.Contains(r.UkuranId))), ct);
        return new Bahan(
            isi.ToLookup(i => i.Ukuran), diajukan.ToDictionary(d => d.Id, d => new Pengajuan(d.Nama, d.DiajukanPada!.Value)), target.ToDictionary(t => t.UkuranId, t => t.Teks),
            capaian.ToDictionary(c => c.UkuranId, c => new HasilTersimpan(c.Capaian, c.Predikat)), bukti);
    }

    private sealed record Pengajuan(string Oleh, DateTimeOffset Pada);

    private sealed record HasilTersimpan(decimal? Capaian, string? Predikat);

    private sealed record Bahan(
        ILookup<UkuranId, IsiPeriode> Isi, Dictionary<RealisasiId, Pengajuan> Diajukan, Dictionary<UkuranId, string> Target, Dictionary<UkuranId, HasilTersimpan> Capaian, IReadOnlyList<BuktiRow> Bukti);
}
