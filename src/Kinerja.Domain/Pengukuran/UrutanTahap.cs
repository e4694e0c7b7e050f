namespace Kinerja.Domain.Pengukuran;

/// <summary>How far along a matter is by the participle in its name: submitted before processed, planned before realised. A share puts the later over the earlier.</summary>
internal static class UrutanTahap
{
    private const int Semua = 0;

    // Names are compared by key, which has no spaces: "Yang Di Proses" is found as "diproses".
    private static readonly (string Kata, int Tahap)[] Daftar =
    [
        ("seharusnya", Semua), ("wajib", Semua), ("seluruh", Semua), ("total", Semua), ("yangada", Semua), ("direncanakan", Semua), ("ditargetkan", Semua),
        ("diajukan", 1), ("dimohon", 1), ("diterima", 1),
        ("diproses", 2), ("dilayani", 2), ("diperiksa", 2), ("dilaksanakan", 2), ("disusun", 2),
        ("disetujui", 3), ("diverifikasi", 3),
        ("dicairkan", 4), ("selesai", 4), ("diselesaikan", 4), ("terealisasi", 4), ("diterbitkan", 4), ("ditindaklanjuti", 4),
        ("difasilitasi", 4), ("aktif", 4), ("perekaman", 4), ("terlaksana", 4),
    ];

    public static bool IsTerbalik(Simpul.Variabel pembilang, Simpul.Variabel penyebut) =>
        Find(pembilang.Kunci) is { } atas && Find(penyebut.Kunci) is { } bawah && atas < bawah;

    private static int? Find(string kunci)
    {
        // What has not happened is the rest of the whole and stands in no order.
        if (kunci.Contains("tidak", StringComparison.Ordinal) || kunci.Contains("belum", StringComparison.Ordinal))
        {
            return null;
        }

        var ditemukan = Daftar.Where(d => kunci.Contains(d.Kata, StringComparison.Ordinal)).ToList();
        return ditemukan.Count == 0 ? null : ditemukan.Exists(d => d.Tahap == Semua) ? Semua : ditemukan.Max(d => d.Tahap);
    }
}
