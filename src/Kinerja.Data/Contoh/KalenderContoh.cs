using Kinerja.Domain.Presensi;

namespace Kinerja.Data.Contoh;

/// <summary>Calendars for the years of the older examples, whose holidays do not ship with the program.</summary>
internal static class KalenderContoh
{
    private const string Catatan = "Data contoh: disusun untuk contoh dan belum dicocokkan dengan Keputusan Bersama tahun itu. Jangan dipakai sebagai acuan.";

    private static readonly (int Bulan, int Hari, string Nama)[] Libur2017 =
    [
        (1, 1, "Tahun Baru 2017 Masehi"), (1, 28, "Tahun Baru Imlek 2568 Kongzili"), (2, 15, "Pemungutan suara pemilihan kepala daerah"), (3, 28, "Hari Raya Nyepi Tahun Baru Saka 1939"), (4, 14, "Wafat Isa Almasih"),
        (4, 24, "Isra Mikraj Nabi Muhammad SAW"), (5, 1, "Hari Buruh Internasional"), (5, 11, "Hari Raya Waisak 2561"), (5, 25, "Kenaikan Isa Almasih"), (6, 1, "Hari Lahir Pancasila"), (6, 25, "Hari Raya Idul Fitri 1438 Hijriah"),
        (6, 26, "Hari Raya Idul Fitri 1438 Hijriah"), (8, 17, "Hari Kemerdekaan Republik Indonesia"), (9, 1, "Hari Raya Idul Adha 1438 Hijriah"), (9, 21, "Tahun Baru Islam 1439 Hijriah"), (12, 1, "Maulid Nabi Muhammad SAW"), (12, 25, "Hari Raya Natal"),
    ];

    private static readonly (int Bulan, int Hari, string Nama)[] Cuti2017 =
    [
        (1, 2, "Cuti bersama Tahun Baru 2017"), (6, 23, "Cuti bersama Idul Fitri 1438 Hijriah"), (6, 27, "Cuti bersama Idul Fitri 1438 Hijriah"), (6, 28, "Cuti bersama Idul Fitri 1438 Hijriah"),
        (6, 29, "Cuti bersama Idul Fitri 1438 Hijriah"), (6, 30, "Cuti bersama Idul Fitri 1438 Hijriah"), (12, 26, "Cuti bersama Natal"),
    ];

    private static readonly (int Bulan, int Hari, string Nama)[] Libur2019 =
    [
        (1, 1, "Tahun Baru 2019 Masehi"), (2, 5, "Tahun Baru Imlek 2570 Kongzili"), (3, 7, "Hari Raya Nyepi Tahun Baru Saka 1941"), (4, 3, "Isra Mikraj Nabi Muhammad SAW"), (4, 17, "Pemungutan suara pemilihan umum"),
        (4, 19, "Wafat Isa Almasih"), (5, 1, "Hari Buruh Internasional"), (5, 19, "Hari Raya Waisak 2563"), (5, 30, "Kenaikan Isa Almasih"), (6, 1, "Hari Lahir Pancasila"), (6, 5, "Hari Raya Idul Fitri 1440 Hijriah"),
        (6, 6, "Hari Raya Idul Fitri 1440 Hijriah"), (8, 11, "Hari Raya Idul Adha 1440 Hijriah"), (8, 17, "Hari Kemerdekaan Republik Indonesia"), (9, 1, "Tahun Baru Islam 1441 Hijriah"), (11, 9, "Maulid Nabi Muhammad SAW"), (12, 25, "Hari Raya Natal"),
    ];

    private static readonly (int Bulan, int Hari, string Nama)[] Cuti2019 =
    [
        (6, 3, "Cuti bersama Idul Fitri 1440 Hijriah"), (6, 4, "Cuti bersama Idul Fitri 1440 Hijriah"), (6, 7, "Cuti bersama Idul Fitri 1440 Hijriah"), (12, 24, "Cuti bersama Natal"),
    ];

    /// <summary>The calendar to enter for an office of the examples, or <c>null</c> where the shipped one holds.</summary>
    public static IsiKalender? Find(int tahun) => tahun switch
    {
        2017 => Create(2017, Libur2017, Cuti2017),
        2019 => Create(2019, Libur2019, Cuti2019),
        _ => null,
    };

    private static IsiKalender Create(int tahun, (int Bulan, int Hari, string Nama)[] libur, (int Bulan, int Hari, string Nama)[] cuti) => new(
        [new AturanKalender(new DateOnly(tahun, 1, 1), MingguKerja.LimaHari)],
        new LiburTahun(tahun, diverifikasi: false, Catatan, [], [.. ToHari(tahun, libur, JenisLibur.LiburNasional), .. ToHari(tahun, cuti, JenisLibur.CutiBersama)]),
        []);

    private static IEnumerable<HariLibur> ToHari(int tahun, (int Bulan, int Hari, string Nama)[] daftar, JenisLibur jenis) =>
        daftar.Select(h => new HariLibur(new DateOnly(tahun, h.Bulan, h.Hari), jenis, h.Nama));
}
