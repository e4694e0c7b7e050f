using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Beranda;

/// <summary>What a person finds first in an office: its decrees and its year, in few words.</summary>
public sealed class BerandaService(IDbContextFactory<KinerjaDbContext> factory, TimeProvider clock)
{
    /// <summary>Three queries.</summary>
    public async Task<KeadaanKeputusan> ReadKeputusanAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var tahun = (await db.Kecamatan.AsNoTracking().SingleAsync(ct)).Today(clock).Year;
        var komentar = await db.Komentar.Where(k => k.IndukId == null && k.SelesaiPada == null)
            .GroupBy(k => k.KeputusanId).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
        var kepala = await db.Keputusan.Where(k => k.DihapusPada == null)
            .Select(k => new { k.Id, k.Tahun, k.Tentang, k.Nomor, k.Status, k.AsalNaskah, k.JenisNaskah, k.Tanggal, k.DiubahPada }).ToListAsync(ct);
        var daftar = kepala.OrderByDescending(k => k.Status).ThenByDescending(k => k.DiubahPada).Select(k => new NaskahRow(
            k.Id, k.Tahun, k.Tentang, k.Nomor, k.Status, k.AsalNaskah, k.JenisNaskah, k.Tanggal, k.DiubahPada, komentar.GetValueOrDefault(k.Id))).ToList();
        return new KeadaanKeputusan(
            tahun, daftar.Find(k => k.Tahun == tahun), daftar.Where(k => k.Status is StatusKeputusan.Ditetapkan).MaxBy(k => k.Tahun),
            [.. daftar.Where(k => k.Status is not StatusKeputusan.Ditetapkan)]);
    }

    /// <summary>Seven queries. Results are read as they are stored.</summary>
    /// <param name="tahun"><c>null</c>: the newest whose decree is measured.</param>
    public async Task<AngkaTahun> ReadAngkaAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var dipilih = tahun ?? (await PembacaUkuranTerukur.ListTahunAsync(db, ct)).FirstOrDefault();
        var tenggat = await TenggatIsian.ReadAsync(db, dipilih, clock, ct);
        var ukuran = await PembacaUkuranTerukur.ListAsync(db, dipilih, ct);
        var hasil = await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == dipilih)
            .Select(h => new HasilRingkas(h.UkuranId, h.JenisPeriode, h.NomorPeriode, h.Capaian, h.Predikat, h.Terisi, h.Wajib, h.DataContoh)).ToListAsync(ct);
        var status = await db.Realisasi.Where(r => r.Tahun == dipilih && r.PemangkuId == null)
            .GroupBy(r => r.Status).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
        var kebijakan = (await PembacaKebijakan.ReadAsync(db, dipilih, ct)).Isi;
        var diverifikasi = status.GetValueOrDefault(StatusRealisasi.Diverifikasi);
        return PenyusunAngka.Create(dipilih, ukuran, hasil, kebijakan, tenggat) with { Diverifikasi = diverifikasi, Diajukan = diverifikasi + status.GetValueOrDefault(StatusRealisasi.Diajukan) };
    }
}

/// <summary>A stored result, without its origin.</summary>
internal sealed record HasilRingkas(UkuranId Ukuran, JenisPeriode Jenis, int Nomor, decimal? Capaian, string? Predikat, int Terisi, int Wajib, bool DataContoh);
