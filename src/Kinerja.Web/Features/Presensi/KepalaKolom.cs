using Kinerja.Domain.Presensi;

namespace Kinerja.Web.Features.Presensi;

/// <summary>Titles short enough for a column of two figures; the reader of pasted tables understands them too.</summary>
internal static class KepalaKolom
{
    public static string Singkat(KategoriPresensi kategori) => kategori switch
    {
        KategoriPresensi.Hadir => "Hadir",
        KategoriPresensi.Terlambat => "Telat",
        KategoriPresensi.Fleksibel => "WFA",
        KategoriPresensi.DinasLuar => "DL",
        KategoriPresensi.Diklat => "Diklat",
        KategoriPresensi.Cuti => "Cuti",
        KategoriPresensi.Sakit => "Sakit",
        KategoriPresensi.Izin => "Izin",
        KategoriPresensi.TanpaKeterangan => "T. Ket.",
        _ => throw new ArgumentOutOfRangeException(nameof(kategori)),
    };
}
