using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>When figures are called late. A year long past is entered as an archive: nobody waits for it, and whoever enters it now is not late.</summary>
public static class KetepatanIsian
{
    /// <summary>How many years back are still work of today: in January the year before is still being closed.</summary>
    public const int TahunKeBelakang = 1;

    public static bool IsArsip(int tahun, DateOnly hari) => tahun < hari.Year - TahunKeBelakang;

    /// <param name="tenggat">The last day for them.</param>
    /// <param name="hari">When they were handed over; today where they were not.</param>
    public static bool IsTerlambat(Periode periode, DateOnly tenggat, DateOnly hari) => hari > tenggat && !IsArsip(periode.Tahun, hari);
}
