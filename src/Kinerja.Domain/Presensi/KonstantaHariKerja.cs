namespace Kinerja.Domain.Presensi;

/// <summary>
/// A round number of effective working days that decrees print (<c>hari kerja dalam 1 tahun 240 hari</c>). It comes from the analysis of workload, where it says how much one person can do in a year; it is not the number of days
/// on which a person must be at work. Annual leave is already taken off it.
/// </summary>
/// <param name="Hari">Days a year.</param>
/// <param name="Sumber">The rule, as cited.</param>
/// <param name="Penjelasan">How the rule gets there.</param>
public sealed record KonstantaHariKerja(int Hari, string Sumber, string Penjelasan)
{
    public const string Peringatan =
        "Angka ini untuk analisis beban kerja dan sudah dikurangi cuti tahunan. Bila cuti tahunan juga dihitung sebagai hari tidak masuk, cuti terhitung dua kali.";

    public static KonstantaHariKerja BebanKerja { get; } =
        new(240, "Peraturan Kepala BKN Nomor 19 Tahun 2011 (pedoman umum penyusunan kebutuhan PNS)", "20 hari sebulan × 12 bulan.");

    public static KonstantaHariKerja LimaHari { get; } =
        new(235, "Keputusan Menteri PAN Nomor KEP/75/M.PAN/7/2004 (perhitungan kebutuhan pegawai berdasarkan beban kerja)", "365 − 104 hari Sabtu dan Minggu − 14 hari libur − 12 hari cuti, lima hari kerja seminggu.");

    public static KonstantaHariKerja EnamHari { get; } =
        new(287, "Keputusan Menteri PAN Nomor KEP/75/M.PAN/7/2004 (perhitungan kebutuhan pegawai berdasarkan beban kerja)", "365 − 52 hari Minggu − 14 hari libur − 12 hari cuti, enam hari kerja seminggu.");

    public static IReadOnlyList<KonstantaHariKerja> Semua { get; } = [BebanKerja, LimaHari, EnamHari];
}
