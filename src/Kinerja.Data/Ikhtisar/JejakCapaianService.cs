using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Ikhtisar;

/// <summary>Follows one result down to the evidence, the people and the versions that it rests on.</summary>
public sealed class JejakCapaianService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, CapaianService capaian, TimeProvider clock)
{
    /// <summary><c>null</c> where the year's decree has no such measure. Sixteen queries at most, however many figures there are.</summary>
    public async Task<JejakCapaian?> ReadAsync(UkuranId id, Periode periode, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if ((await PembacaUkuranTerukur.ListAsync(db, periode.Tahun, ct)).Find(u => u.Id == id) is not { } ukuran)
        {
            return null;
        }

        var detail = await capaian.ReadAsync(id, periode, ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var daftarPeriode = await db.HasilCapaian.Where(h => h.UkuranId == id && h.Tahun == periode.Tahun).Select(h => new { h.JenisPeriode, h.NomorPeriode }).ToListAsync(ct);
        return new JejakCapaian
        {
            Ukuran = id,
            JabatanId = ukuran.JabatanId,
            Jabatan = ukuran.Jabatan,
            Sasaran = ukuran.Sasaran,
            Indikator = ukuran.Indikator,
            Definisi = ukuran.Definisi,
            DaftarPeriode = [.. daftarPeriode.OrderByDescending(p => p.JenisPeriode).ThenBy(p => p.NomorPeriode).Select(p => new Periode(periode.Tahun, p.JenisPeriode, p.NomorPeriode))],
            Detail = detail,
            CanReadBukti = hak.CanRead(ukuran.JabatanId),
            DaftarAngka = await ListAngkaAsync(db, id, periode, hak.CanRead(ukuran.JabatanId), ct),
            DaftarVersiUkuran = await ListVersiUkuranAsync(db, id, detail?.Hasil.Isi.UkuranVersi, ct),
            DaftarVersiTarget = await ListVersiTargetAsync(db, id, periode, detail?.Hasil.Isi, ct),
        };
    }

    /// <summary>The newest year that has a decree, for who names none; this year where there is none at all.</summary>
    public async Task<int> FindTahunAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        return daftar.Count > 0 ? daftar[0] : (await db.Kecamatan.AsNoTracking().SingleAsync(ct)).Today(clock).Year;
    }

    private static async Task<IReadOnlyList<JejakAngka>> ListAngkaAsync(KinerjaDbContext db, UkuranId id, Periode periode, bool denganBukti, CancellationToken ct)
    {
        var setahun = db.Realisasi.Where(r => r.UkuranId == id && r.Tahun == periode.Tahun);
        var isi = (await PembacaIsian.ListAsync(db, setahun, ct)).Where(i => periode.Contains(i.Periode)).OrderBy(i => i.Periode).ToList();
        var diajukan = (await (
            from r in setahun
            join p in db.Users on r.DiajukanOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            where r.DiajukanPada != null
            select new { r.Id, r.DiajukanPada, Nama = p == null ? "–" : p.Nama }).ToListAsync(ct)).ToDictionary(d => d.Id);
        var bukti = denganBukti
            ? await PembacaBukti.ListAsync(db, b => db.BuktiRealisasi.Any(k => k.BuktiId == b.Id && db.Realisasi.Any(r => r.Id == k.RealisasiId && r.UkuranId == id && r.Tahun == periode.Tahun)), ct)
            : [];
        return
        [
            .. isi.Select(i =>
            {
                var d = i.Id is { } r ? diajukan.GetValueOrDefault(r) : null;
                return new JejakAngka(i, d?.Nama, d?.DiajukanPada, [.. bukti.Where(b => b.DaftarUntuk.Contains(new KunciRealisasi(id, i.Periode)))]);
            }),
        ];
    }

    private static async Task<IReadOnlyList<VersiJejak>> ListVersiUkuranAsync(KinerjaDbContext db, UkuranId id, int? dipakai, CancellationToken ct)
    {
        var versi = await db.VersiUkuran.AsNoTracking().Where(v => v.UkuranId == id).OrderByDescending(v => v.Nomor).ToListAsync(ct);
        var nama = await PembacaIsian.ReadNamaAsync(db, [.. versi.Select(v => v.DisahkanOleh)], ct);
        return [.. versi.Select(v => new VersiJejak("Cara mengukur", v.Nomor, v.Definisi.Rumus ?? "", nama.GetValueOrDefault(v.DisahkanOleh, "–"), v.DisahkanPada, v.Alasan, v.Nomor == dipakai))];
    }

    private static async Task<IReadOnlyList<VersiJejak>> ListVersiTargetAsync(KinerjaDbContext db, UkuranId id, Periode periode, IsiHasilCapaian? isi, CancellationToken ct)
    {
        var target = (await db.Target.AsNoTracking().Include(t => t.DaftarVersi).Where(t => t.UkuranId == id && t.Tahun == periode.Tahun).ToListAsync(ct))
            .Where(t => t.Periode.Contains(periode)).OrderBy(t => t.Periode.Jenis).ThenBy(t => t.Komponen, StringComparer.Ordinal).ToList();
        var nama = await PembacaIsian.ReadNamaAsync(db, [.. target.SelectMany(t => t.DaftarVersi).Select(v => v.DisahkanOleh)], ct);
        var dipakai = FindDipakai(target, isi);
        return
        [
            .. target.SelectMany(t => t.DaftarVersi.OrderByDescending(v => v.Nomor), (t, v) => new VersiJejak(
                $"Target {t.Periode} {t.Komponen}".Trim(), v.Nomor, Describe(v), nama.GetValueOrDefault(v.DisahkanOleh, "–"), v.DisahkanPada, v.Alasan, dipakai.Contains((t.Id, v.Nomor)))),
        ];
    }

    // The result tells the version, not whose: of the targets that carry it, the period's own comes before the longer one's. Without a version its components made it.
    private static HashSet<(TargetId, int)> FindDipakai(List<Target> target, IsiHasilCapaian? isi) => isi switch
    {
        null or { Target: null } => [],
        { TargetVersi: { } nomor } => target.FirstOrDefault(t => t.Komponen.Length == 0 && t.DaftarVersi.Any(v => v.Nomor == nomor && v.Teks == isi.Target)) is { } t ? [(t.Id, nomor)] : [],
        _ => [.. target.Where(t => t.Komponen.Length > 0).Select(t => (t.Id, t.Versi))],
    };

    private static string Describe(VersiTarget versi) =>
        (versi.Teks.Length == 0 ? "tanpa target" : versi.Teks) + (versi.Bobot is { } b ? $", bobot {Angka.Write(b)}%" : "");
}
