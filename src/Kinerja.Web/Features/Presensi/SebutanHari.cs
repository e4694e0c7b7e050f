using Kinerja.Domain.Presensi;

namespace Kinerja.Web.Features.Presensi;

/// <summary>How kinds of days read on the screen.</summary>
internal static class SebutanHari
{
    public static string Of(JenisHari jenis) => jenis switch
    {
        JenisHari.HariKerja => "hari kerja",
        JenisHari.AkhirPekan => "akhir pekan",
        JenisHari.LiburNasional => "libur nasional",
        JenisHari.CutiBersama => "cuti bersama",
        JenisHari.Penutupan => "kantor tutup",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static string Of(JenisLibur jenis) => jenis is JenisLibur.LiburNasional ? "libur nasional" : "cuti bersama";

    public static string Of(MingguKerja minggu) => minggu is MingguKerja.LimaHari ? "lima hari (Senin–Jumat)" : "enam hari (Senin–Sabtu)";
}
