using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Laporan;

/// <summary>Reads what the reports of a year are made of. Every number is the stored one that <see cref="CapaianService"/> shows; nothing is computed anew.</summary>
public sealed class LaporanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, CapaianService capaian, TimeProvider clock)
{
    /// <summary>How many earlier years stand beside the year (PermenPANRB 53/2014, Lampiran II: last year's and several years').</summary>
    public const int JumlahTahunLalu = 3;

    /// <summary>Sixteen queries, whatever the number of measures, posts and years.</summary>
    /// <exception cref="AturanException">The year has no decree that is measured.</exception>
    public async Task<BahanLaporan> ReadAsync(int tahun, CancellationToken ct)
    {
        var hasil = await capaian.ListAsync(tahun, ct);
        if (!hasil.DaftarTahun.Contains(tahun))
        {
            throw new AturanException($"Belum ada keputusan yang ditetapkan untuk tahun {tahun}, jadi belum ada yang dapat dilaporkan.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var kantor = await ReadKantorAsync(db, tahun, ct);
        var daftarTahun = Enumerable.Range(1, JumlahTahunLalu).Select(n => tahun - n).ToList();
        var jabatan = await db.Jabatan.AsNoTracking().Select(j => new { j.Id, j.Nama, j.Unit, j.AtasanId }).ToListAsync(ct);
        return new BahanLaporan(
            kantor, hasil, daftarTahun, await ReadUkuranAsync(db, tahun, daftarTahun, ct),
            jabatan.ToDictionary(j => j.Id, j => new JabatanLaporan(j.Nama, j.Unit, j.AtasanId)), await ReadPejabatAsync(db, kantor.HariPemangku, ct));
    }

    /// <summary>The years and posts that can be chosen. Three queries.</summary>
    public async Task<PilihanLaporan> ReadPilihanAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftarTahun = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        var dipilih = tahun is { } t && daftarTahun.Contains(t) ? t : daftarTahun.FirstOrDefault();
        var terukur = PembacaUkuranTerukur.FindKeputusan(db, dipilih);
        var bagian = await (
            from l in db.Lampiran
            join b in db.BagianJabatan on l.Id equals b.LampiranId
            join j in db.Jabatan on b.JabatanId equals j.Id
            where terukur.Contains(l.KeputusanId)
            orderby l.Urutan, b.Urutan
            select new BagianLaporan(j.Id, b.Id, b.NamaJabatan ?? j.Nama)).ToListAsync(ct);
        return new PilihanLaporan(dipilih, daftarTahun, await terukur.Select(k => (KeputusanId?)k).FirstOrDefaultAsync(ct), bagian);
    }

    private async Task<KantorLaporan> ReadKantorAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan();
        var akhirTahun = new DateOnly(tahun, 12, 31);
        var tata = await db.ProfilNaskah.AsNoTracking().Where(p => p.BerlakuDari <= akhirTahun).OrderByDescending(p => p.BerlakuDari).Select(p => p.Tata).FirstOrDefaultAsync(ct) ?? TataNaskah.F4;
        var terukur = PembacaUkuranTerukur.FindKeputusan(db, tahun);
        var keputusan = await db.Keputusan.AsNoTracking().Where(k => terukur.Contains(k.Id)).Select(k => new { k.Id, k.Nomor, k.KopSurat, k.Penutup }).FirstOrDefaultAsync(ct);
        var lampiran = await db.Lampiran.AsNoTracking().Where(l => terukur.Contains(l.KeputusanId) && l.Penutup != null).OrderByDescending(l => l.Urutan).Select(l => l.Penutup).FirstOrDefaultAsync(ct);
        // An annex whose decree is lost is signed too.
        var penutup = keputusan?.Penutup ?? lampiran;
        var hariIni = DateOnly.FromDateTime(clock.GetUtcNow().AddHours(kecamatan.ZonaWaktu.SelisihJam()).DateTime);
        return new KantorLaporan(
            kecamatan.Nama, kecamatan.KabupatenNama, tata, tata.KopSurat ?? keputusan?.KopSurat, keputusan?.Id, keputusan?.Nomor, penutup?.Tempat ?? kecamatan.Nama, penutup?.Nama,
            hariIni, hariIni < akhirTahun ? hariIni : akhirTahun);
    }

    private static async Task<Dictionary<UkuranId, UkuranLaporan>> ReadUkuranAsync(KinerjaDbContext db, int tahun, IReadOnlyCollection<int> daftarTahun, CancellationToken ct)
    {
        var terukur = PembacaUkuranTerukur.FindKeputusan(db, tahun);
        var indikator = await (
            from b in db.BagianJabatan
            join s in db.Sasaran on b.Id equals s.BagianJabatanId
            join i in db.Indikator on s.Id equals i.SasaranId
            where terukur.Contains(b.KeputusanId)
            orderby b.Urutan, s.Urutan, i.Urutan
            select new { i.IdentitasId, b.Jenis, Sasaran = s.Teks, Indikator = i.Teks }).ToListAsync(ct);
        var menurutIdentitas = indikator.DistinctBy(i => i.IdentitasId).ToDictionary(i => i.IdentitasId);
        var ukuran = await db.Ukuran.Select(u => new { u.Id, u.IdentitasId }).ToListAsync(ct);
        var induk = await db.KaitanTersimpan.AsNoTracking().Where(k => k.IndukId != null).ToDictionaryAsync(k => k.AnakId, k => k.IndukId!.Value, ct);
        var target = await PembacaTarget.ListAsync(db, null, tahun, ct);
        var catatan = (await db.Realisasi.AsNoTracking()
            .Where(r => r.Tahun == tahun && r.Status != StatusRealisasi.Draf && (r.Kendala != null || r.TindakLanjut != null))
            .Select(r => new { r.UkuranId, r.JenisPeriode, r.NomorPeriode, r.Kendala, r.TindakLanjut }).ToListAsync(ct))
            .ToLookup(r => r.UkuranId, r => new CatatanLaporan(new Periode(tahun, r.JenisPeriode, r.NomorPeriode), r.Kendala, r.TindakLanjut));
        var lalu = (await db.HasilCapaian.AsNoTracking().Where(h => daftarTahun.Contains(h.Tahun) && h.JenisPeriode == JenisPeriode.Tahun).ToListAsync(ct)).ToLookup(h => h.UkuranId);

        IndukLaporan? FindInduk(IdentitasId id) => induk.TryGetValue(id, out var i) && menurutIdentitas.TryGetValue(i, out var atas) ? new IndukLaporan(atas.Sasaran, atas.Indikator) : null;

        return ukuran.Where(u => menurutIdentitas.ContainsKey(u.IdentitasId)).ToDictionary(u => u.Id, u => new UkuranLaporan(
            menurutIdentitas[u.IdentitasId].Jenis, FindInduk(u.IdentitasId), [.. target[u.Id]], [.. catatan[u.Id].OrderBy(c => c.Periode)],
            lalu[u.Id].ToDictionary(h => h.Tahun, CapaianService.ToRow)));
    }

    // Definitif before Plt. before Plh.
    private async Task<ILookup<JabatanId, PejabatLaporan>> ReadPejabatAsync(KinerjaDbContext db, DateOnly hari, CancellationToken ct)
    {
        var boleh = ruang.CanReadPribadi();
        var daftar = await (
            from p in db.Pemangku
            join o in db.Pegawai on p.PegawaiId equals o.Id
            where p.Dari <= hari && (p.Sampai == null || p.Sampai >= hari)
            orderby p.Status, p.Dari, p.Id
            select new { p.JabatanId, o.Nama, o.Nip, o.Pangkat, p.Status, o.DataContoh }).ToListAsync(ct);
        return daftar.ToLookup(p => p.JabatanId, p => new PejabatLaporan(p.Nama, boleh ? p.Nip : null, p.Pangkat, p.Status, p.DataContoh));
    }
}
