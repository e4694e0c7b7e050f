using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pemetaan;

/// <summary>Recaps of a table held against those that are kept.</summary>
internal sealed class PerencanaPresensi(
    IReadOnlyCollection<PegawaiTerjadwal> pegawai, IReadOnlySet<BulanKalender> terkunci, IReadOnlyDictionary<int, KalenderKerja> kalender,
    Dictionary<(BulanKalender, PegawaiId), CatatanPresensi> lama)
{
    private readonly Dictionary<PegawaiId, PegawaiTerjadwal> orang = pegawai.ToDictionary(p => p.Id);

    public List<BarisRencana> Daftar { get; } = [];

    public List<(RekapPresensi Rekap, CatatanPresensi? Ada)> DaftarUbahan { get; } = [];

    public void Plan(BacaanRekap bacaan, BulanKalender bulan)
    {
        Daftar.AddRange(bacaan.DaftarBaris.Select(b => new BarisRencana(
            b.Nomor, string.Join(' ', b.Teks.Split('\t', StringSplitOptions.RemoveEmptyEntries).Take(2)), b.Gagal ? TindakanBaris.Ditolak : TindakanBaris.Lewati, "", b.Pesan)));
        Daftar.AddRange(bacaan.DaftarRekap.Zip(bacaan.DaftarNomor, (r, nomor) => Plan(r, nomor, bulan)));
    }

    private BarisRencana Plan(RekapPresensi rekap, int nomor, BulanKalender bulan)
    {
        var nama = $"{orang[rekap.PegawaiId].Nama}, {bulan}";
        var ada = lama.GetValueOrDefault((bulan, rekap.PegawaiId));
        var semula = ada?.ToRekap();
        var menjadi = Merge(semula, rekap);
        if (semula is not null && menjadi.Hari.SequenceEqual(semula.Hari))
        {
            return new BarisRencana(nomor, nama, TindakanBaris.Tetap, "", null);
        }

        if (terkunci.Contains(bulan))
        {
            return new BarisRencana(nomor, nama, TindakanBaris.Ditolak, "", $"{bulan} sudah dikunci; rekap presensinya tidak dapat diubah lagi.");
        }

        if (FindSalah(menjadi) is { } salah)
        {
            return new BarisRencana(nomor, nama, TindakanBaris.Ditolak, "", salah);
        }

        DaftarUbahan.Add((menjadi, ada));
        return new BarisRencana(nomor, nama, ada is null ? TindakanBaris.Tambah : TindakanBaris.Ubah, Describe(semula, menjadi), null);
    }

    // What the table leaves open stays as it is known; what it says holds.
    private static RekapPresensi Merge(RekapPresensi? semula, RekapPresensi baru)
    {
        if (semula is null)
        {
            return baru;
        }

        var hari = semula.Hari.ToBuilder();
        foreach (var (kategori, jumlah) in baru.Hari)
        {
            hari[kategori] = jumlah ?? semula[kategori];
        }

        return new RekapPresensi(baru.PegawaiId, baru.Bulan, hari);
    }

    private string? FindSalah(RekapPresensi rekap)
    {
        if (kalender.TryGetValue(rekap.Bulan.Tahun, out var kerja))
        {
            try
            {
                return PemeriksaanRekap.Check(rekap, orang[rekap.PegawaiId], kerja).FirstOrDefault(t => t.Bobot is BobotTemuan.Tolak)?.Pesan;
            }
            catch (AturanException e)
            {
                // A calendar that does not reach this month is told at its rows and stops no other.
                return e.Message;
            }
        }

        var sebulan = rekap.Bulan.Rentang.JumlahHari;
        return rekap.Hari.FirstOrDefault(h => h.Value < 0 || h.Value > sebulan) is { Value: { } n } h ? $"{h.Key.Sebutan()} {n} hari tidak mungkin dalam sebulan." : null;
    }

    private static string Describe(RekapPresensi? semula, RekapPresensi menjadi) => string.Join(", ", menjadi.Hari.Where(h => semula is null ? h.Value is not null : semula[h.Key] != h.Value)
        .Select(h => semula is null ? $"{h.Key.Sebutan()} {h.Value}" : $"{h.Key.Sebutan()} {Show(semula[h.Key])} → {Show(h.Value)}"));

    private static string Show(int? hari) => hari is { } n ? Angka.Write(n, 0) : "kosong";
}
