using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How far figures are on their way to being verified, as whoever verifies sees it.</summary>
public enum KeadaanVerifikasi
{
    /// <summary>Handed over; waits for a yes or no.</summary>
    Menunggu,

    Dikembalikan,

    /// <summary>Begun or not, and not handed over.</summary>
    Belum,

    Terlambat,

    Selesai,

    /// <summary>Nothing is due.</summary>
    TidakAda,
}

public static class KeadaanVerifikasiExtensions
{
    public static KeadaanVerifikasi Keadaan(this VerifikasiUkuran ukuran) => ukuran.Isi switch
    {
        { Status: StatusRealisasi.Diverifikasi } => KeadaanVerifikasi.Selesai,
        { Status: StatusRealisasi.Diajukan } => KeadaanVerifikasi.Menunggu,
        { CatatanPengembalian: not null } => KeadaanVerifikasi.Dikembalikan,
        _ => ukuran.Terlambat is true ? KeadaanVerifikasi.Terlambat : KeadaanVerifikasi.Belum,
    };

    public static KeadaanVerifikasi Keadaan(this KemajuanBulan bulan) => bulan switch
    {
        { Wajib: 0 } => KeadaanVerifikasi.TidakAda,
        _ when bulan.Diverifikasi == bulan.Wajib => KeadaanVerifikasi.Selesai,
        { Diajukan: > 0 } => KeadaanVerifikasi.Menunggu,
        { Dikembalikan: true } => KeadaanVerifikasi.Dikembalikan,
        { Lewat: true } => KeadaanVerifikasi.Terlambat,
        _ => KeadaanVerifikasi.Belum,
    };

    public static string Sebutan(this KeadaanVerifikasi keadaan) => keadaan switch
    {
        KeadaanVerifikasi.Menunggu => "Perlu diverifikasi",
        KeadaanVerifikasi.Dikembalikan => "Dikembalikan",
        KeadaanVerifikasi.Belum => "Belum diajukan",
        KeadaanVerifikasi.Terlambat => "Terlambat",
        KeadaanVerifikasi.Selesai => "Diverifikasi",
        KeadaanVerifikasi.TidakAda => "Tidak ada yang jatuh tempo",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan)),
    };

    /// <summary>Beside the colour, for who does not see it.</summary>
    public static string Tanda(this KemajuanBulan bulan) => bulan.Keadaan() switch
    {
        KeadaanVerifikasi.Selesai => "✓",
        KeadaanVerifikasi.Menunggu => bulan.Diajukan.ToString(System.Globalization.CultureInfo.InvariantCulture),
        KeadaanVerifikasi.Dikembalikan => "↩",
        KeadaanVerifikasi.Terlambat => "!",
        KeadaanVerifikasi.Belum => "·",
        _ => "",
    };

    public static string Kelas(this KeadaanVerifikasi keadaan) => keadaan.ToString().ToLowerInvariant();
}
