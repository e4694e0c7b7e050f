namespace Kinerja.Web.Features.Presensi;

/// <summary>The views of the page of attendance.</summary>
public enum TampilanPresensi
{
    Rekap,
    Kalender,
    Kebijakan,
}
