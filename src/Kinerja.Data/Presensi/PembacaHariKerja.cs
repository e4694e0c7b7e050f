using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Presensi;

internal static class PembacaHariKerja
{
    /// <summary>Whether the office works on a day, of the years that its own calendar or the shipped one knows. At most one query.</summary>
    public static async Task<Func<DateOnly, bool>> ReadAsync(KinerjaDbContext db, IReadOnlyCollection<int> daftarTahun, CancellationToken ct)
    {
        if (daftarTahun.Count == 0)
        {
            return Unknown;
        }

        var kantor = await db.KalenderTahun.AsNoTracking().Where(k => daftarTahun.Contains(k.Tahun)).ToDictionaryAsync(k => k.Tahun, k => k.Isi, ct);
        var kalender = daftarTahun.Distinct().Select(t => (Tahun: t, Isi: kantor.GetValueOrDefault(t) ?? KalenderTahun.Bawaan(t)))
            .Where(k => k.Isi is not null).ToDictionary(k => k.Tahun, k => IsiKalender.Join([k.Isi!]));
        return tanggal => kalender.TryGetValue(tanggal.Year, out var tahun) ? tahun.IsHariKerja(tanggal) : Unknown(tanggal);
    }

    /// <summary>No year is known.</summary>
    public static bool Unknown(DateOnly tanggal) =>
        throw new AturanException($"Kalender kerja {tanggal.Year} belum ada, jadi hari kerjanya tidak dapat dihitung. Isi dulu di halaman Presensi.");
}
