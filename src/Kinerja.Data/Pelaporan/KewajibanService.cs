using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>What the person of a scope has to fill: whoever may fill a post owes its figures.</summary>
public sealed class KewajibanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>Five queries, for a pelapor six.</summary>
    /// <param name="tahun"><c>null</c>: the newest whose decree is measured.</param>
    public async Task<KewajibanDetail> ReadAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftarTahun = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        var dipilih = tahun is { } t && daftarTahun.Contains(t) ? t : daftarTahun.FirstOrDefault();
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var tenggat = await TenggatIsian.ReadAsync(db, dipilih, clock, ct);
        var bulan = FindBulan(dipilih == 0 ? tenggat.HariIni.Year : dipilih, tenggat);
        var ukuran = (await PembacaUkuranTerukur.ListAsync(db, dipilih, ct)).Where(u => hak.CanFill(u.JabatanId) && BarisIsian.List(u.Definisi).Count > 0).ToList();
        var isi = (await db.Realisasi.AsNoTracking().Where(r => r.Tahun == dipilih && r.PemangkuId == null)
            .Select(r => new { r.UkuranId, r.JenisPeriode, r.NomorPeriode, r.Nilai, r.Status, r.CatatanPengembalian }).ToListAsync(ct))
            .ToDictionary(r => (r.UkuranId, new Periode(dipilih, r.JenisPeriode, r.NomorPeriode)), r => new Isian(r.Nilai, r.Status, r.CatatanPengembalian));
        var semua = ukuran.SelectMany(u => Periode.Setahun(dipilih).Split(u.Definisi.Periode).Where(tenggat.IsMulai)
            .Select(p => ToRow(u, p, isi.GetValueOrDefault((u.Id, p)), tenggat))).ToList();
        return new KewajibanDetail(
            dipilih, daftarTahun, tenggat.HariIni, bulan, tenggat.Find(bulan), [.. ukuran.Select(u => u.Jabatan).Distinct()],
            [.. semua.Where(k => k.Periode.BulanAkhir == bulan.Nomor)],
            [.. semua.Where(k => k.Periode.BulanAkhir < bulan.Nomor && !k.IsSelesai && k.Keadaan is not (KeadaanKewajiban.Terkunci or KeadaanKewajiban.Dikembalikan)).OrderBy(k => k.Periode)],
            [.. semua.Where(k => k.Keadaan is KeadaanKewajiban.Dikembalikan).OrderByDescending(k => k.Periode)]);
    }

    private static Periode FindBulan(int tahun, TenggatIsian tenggat) =>
        Periode.Setahun(tahun).Split(JenisPeriode.Bulan).FirstOrDefault(b => tenggat.Find(b) >= tenggat.HariIni) ?? Periode.Bulan(tahun, 12);

    private static KewajibanRow ToRow(UkuranTerukur ukuran, Periode periode, Isian? isian, TenggatIsian tenggat)
    {
        var baris = BarisIsian.List(ukuran.Definisi);
        var terisi = baris.Count(b => isian?.Nilai[b.Kunci] is not null);
        return new KewajibanRow(
            ukuran.Id, ukuran.JabatanId, ukuran.Jabatan, ukuran.Indikator, periode, tenggat.Find(periode), Judge(isian, terisi, baris.Count, tenggat.IsTerkunci(periode)), terisi, baris.Count,
            isian is { Status: StatusRealisasi.Draf } ? isian.Catatan : null);
    }

    private static KeadaanKewajiban Judge(Isian? isian, int terisi, int baris, bool terkunci) => isian switch
    {
        { Status: StatusRealisasi.Diverifikasi } => KeadaanKewajiban.Diverifikasi,
        { Status: StatusRealisasi.Diajukan } => KeadaanKewajiban.Diajukan,
        _ when terkunci => KeadaanKewajiban.Terkunci,
        { Catatan: not null } => KeadaanKewajiban.Dikembalikan,
        _ when terisi == baris => KeadaanKewajiban.SiapDiajukan,
        _ => terisi > 0 ? KeadaanKewajiban.Sebagian : KeadaanKewajiban.BelumDiisi,
    };

    private sealed record Isian(DaftarNilai Nilai, StatusRealisasi Status, string? Catatan);
}
