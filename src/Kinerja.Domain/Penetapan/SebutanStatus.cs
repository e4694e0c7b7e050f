namespace Kinerja.Domain.Penetapan;

/// <summary>What people call a status, an origin and a kind.</summary>
public static class SebutanStatus
{
    public static string Sebutan(this StatusKeputusan status) => status switch
    {
        StatusKeputusan.Draf => "Draf",
        StatusKeputusan.Diajukan => "Diajukan",
        StatusKeputusan.Disetujui => "Disetujui",
        StatusKeputusan.MenungguTandaTangan => "Menunggu tanda tangan",
        StatusKeputusan.Ditetapkan => "Ditetapkan",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Sebutan(this AsalNaskah asal) => asal switch
    {
        AsalNaskah.Disusun => "Disusun di sini",
        AsalNaskah.ArsipKertas => "Arsip kertas",
        _ => throw new ArgumentOutOfRangeException(nameof(asal)),
    };

    public static string Sebutan(this JenisNaskah jenis) => jenis switch
    {
        JenisNaskah.Keputusan => "Keputusan Camat",
        JenisNaskah.LampiranTanpaKeputusan => "Lampiran tanpa keputusan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>From here on the content is frozen, also by the database.</summary>
    public static bool IsBeku(this StatusKeputusan status) => status is StatusKeputusan.MenungguTandaTangan or StatusKeputusan.Ditetapkan;
}
