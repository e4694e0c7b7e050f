using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Tests.Presensi;

internal static class Contoh
{
    public static readonly DateOnly Awal = new(2000, 1, 1);

    public static DateOnly Tanggal(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static BulanKalender Bulan(int tahun, int bulan) => new(tahun, bulan);

    public static KalenderKerja Kalender(MingguKerja minggu = MingguKerja.LimaHari, bool cutiBersamaLibur = true, params PenutupanKantor[] penutupan) =>
        new([new AturanKalender(Awal, minggu, cutiBersamaLibur)], LiburTahun.ReadBawaan(), penutupan);

    public static PegawaiTerjadwal Pegawai(string nama, string? nip = null, StatusKepegawaian status = StatusKepegawaian.Pns, DateOnly? dari = null, DateOnly? sampai = null) =>
        new(PegawaiId.New(), nama, nip, status, new MasaTugas(dari, sampai));

    public static IReadOnlyList<PegawaiTerjadwal> Pegawai(int banyak) => [.. Enumerable.Range(1, banyak).Select(i => Pegawai($"Pegawai {i}"))];

    public static RekapPresensi Rekap(PegawaiTerjadwal pegawai, BulanKalender bulan, params (KategoriPresensi Kategori, int? Hari)[] hari) =>
        new(pegawai.Id, bulan, hari.Select(h => KeyValuePair.Create(h.Kategori, h.Hari)));

    /// <summary>Everybody's recaps of a year, so many days sick in the first months, at most 10 a month.</summary>
    public static IEnumerable<RekapPresensi> RekapSetahun(IEnumerable<PegawaiTerjadwal> pegawai, int tahun, int sakit) =>
        pegawai.SelectMany(p => BulanKalender.OfTahun(tahun).Select((b, i) => Rekap(p, b, (KategoriPresensi.Sakit, Math.Clamp(sakit - (10 * i), 0, 10)))));
}
