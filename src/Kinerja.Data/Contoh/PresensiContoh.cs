using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Contoh;

/// <summary>Twelve months of made-up recaps for the employees of the examples, in the year of their decree.</summary>
internal static class PresensiContoh
{
    public static async Task LoadAsync(IServiceProvider layanan, NaskahJson naskah, CancellationToken ct)
    {
        var kecamatan = layanan.GetRequiredService<RuangKerja>().RequireKecamatan();
        var kini = layanan.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var kalender = KalenderContoh.Find(naskah.Tahun);
        if (kalender is not null)
        {
            db.KalenderTahun.Add(new KalenderTahun(kecamatan.Id, kalender));
        }

        var pegawai = await db.Pegawai.AsNoTracking().OrderBy(p => p.Nama).ThenBy(p => p.Id).ToListAsync(ct);
        var pencatat = await db.Keanggotaan.Where(k => k.Peran == Peran.Operator).Select(k => k.PenggunaId).FirstAsync(ct);
        var hari = IsiKalender.Join([kalender ?? KalenderTahun.Bawaan(naskah.Tahun)!]);
        var acak = new AcakContoh(naskah.Tahun * 7);
        foreach (var p in pegawai)
        {
            var terjadwal = new PegawaiTerjadwal(p.Id, p.Nama, p.Nip, p.Status, p.MasaTugas.Masa);
            db.CatatanPresensi.AddRange(BulanKalender.OfTahun(naskah.Tahun)
                .Select(b => (Bulan: b, Wajib: terjadwal.CountHariWajib(hari, b.Rentang))).Where(b => b.Wajib > 0)
                .Select(b => new CatatanPresensi(kecamatan.Id, CreateRekap(p.Id, b.Bulan, b.Wajib, acak), pencatat, kini)));
        }

        await db.SaveChangesAsync(ct);
    }

    private static RekapPresensi CreateRekap(PegawaiId pegawai, BulanKalender bulan, int wajib, AcakContoh acak)
    {
        int Take(int persen, int paling) => acak.Chance(persen) ? 1 + acak.Next(paling) : 0;

        var lain = new Dictionary<KategoriPresensi, int?>
        {
            [KategoriPresensi.Terlambat] = Take(18, 2),
            [KategoriPresensi.DinasLuar] = Take(35, 3),
            [KategoriPresensi.Cuti] = Take(8, 3),
            [KategoriPresensi.Sakit] = Take(9, 2),
            [KategoriPresensi.Izin] = Take(7, 1),
            [KategoriPresensi.TanpaKeterangan] = Take(1, 1),
        };
        return new RekapPresensi(pegawai, bulan, lain.Prepend(KeyValuePair.Create(KategoriPresensi.Hadir, (int?)(wajib - lain.Values.Sum()))));
    }
}
