using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Presensi;

/// <summary>All that attendance of one year is counted from, read at once.</summary>
/// <param name="Kalender"><c>null</c>: nobody has entered the holidays of this year and none ship.</param>
internal sealed record BahanPresensi(
    int Tahun, IReadOnlyList<(PegawaiTerjadwal Terjadwal, bool DataContoh)> Pegawai, KalenderKerja? Kalender, KebijakanPresensi Kebijakan, IReadOnlyList<(RekapPresensi Rekap, uint Versi)> Rekap)
{
    public string AlasanKalender => $"Kalender kerja tahun {Tahun} belum diisi, jadi hari kerjanya belum diketahui. Isi di bagian Kalender.";

    /// <param name="bulan">The last month whose recaps matter; <c>null</c>: the whole year.</param>
    public static async Task<BahanPresensi> ReadAsync(KinerjaDbContext db, int tahun, int? bulan, CancellationToken ct)
    {
        var pegawai = await db.Pegawai.OrderBy(p => EF.Functions.Collate(p.Nama, "id-x-icu")).ThenBy(p => p.Id).AsNoTracking().ToListAsync(ct);
        var isi = await db.KalenderTahun.Where(k => k.Tahun == tahun).Select(k => k.Isi).SingleOrDefaultAsync(ct) ?? KalenderTahun.Bawaan(tahun);
        var kebijakan = await db.KebijakanPresensiKantor.AsNoTracking().ToListAsync(ct);
        var rekap = await db.CatatanPresensi.Where(c => c.Tahun == tahun && (bulan == null || c.Bulan == bulan)).AsNoTracking().ToListAsync(ct);
        return new BahanPresensi(
            tahun, [.. pegawai.Select(p => (new PegawaiTerjadwal(p.Id, p.Nama, p.Nip, p.Status, p.MasaTugas.Masa), p.DataContoh))],
            isi is null ? null : IsiKalender.Join([isi]), Join(kebijakan), [.. rekap.Select(c => (c.ToRekap(), c.Versi))]);
    }

    /// <summary>Who is at the office on some day of the month, or has a recap of it.</summary>
    public IEnumerable<(PegawaiTerjadwal Terjadwal, bool DataContoh)> FindBertugas(BulanKalender bulan) =>
        Pegawai.Where(p => p.Terjadwal.DaftarMasa.Any(m => (m.Dari ?? DateOnly.MinValue) <= bulan.Rentang.Sampai && bulan.HariPertama <= (m.Sampai ?? DateOnly.MaxValue))
            || Rekap.Any(r => r.Rekap.PegawaiId == p.Terjadwal.Id && r.Rekap.Bulan == bulan));

    /// <exception cref="AturanException">There is no calendar, or no policy, for these months.</exception>
    public HasilPresensi Compute(IReadOnlyList<BulanKalender> bulan, KonstantaHariKerja? konstanta = null) =>
        PenghitungPresensi.Compute(bulan, [.. Pegawai.Select(p => p.Terjadwal)], Rekap.Select(r => r.Rekap), Kalender ?? throw new AturanException(AlasanKalender), Kebijakan, konstanta);

    // What the office said holds from its date on; before that, what most offices do.
    private static KebijakanPresensi Join(List<KebijakanPresensiKantor> kantor) =>
        kantor.Count == 0 ? KebijakanPresensi.Baku
        : new KebijakanPresensi(KebijakanPresensi.Baku.DaftarVersi.Where(v => kantor.All(k => k.Berlaku != v.Berlaku)).Concat(kantor.Select(k => k.ToVersi())));
}
