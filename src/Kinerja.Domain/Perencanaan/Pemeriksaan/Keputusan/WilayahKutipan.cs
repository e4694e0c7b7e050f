using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Whether a regional act says whose it is.</summary>
internal static class WilayahKutipan
{
    /// <summary>35.07 is a kabupaten, 35.73 a kota: from 71 on (Kepmendagri on kode wilayah).</summary>
    public static bool IsKota(string kode) => kode.Length >= 5 && string.CompareOrdinal(kode[3..5], "71") >= 0;

    /// <summary>Kind and region as they should stand, or <c>null</c> where they do.</summary>
    public static string? Check(KutipanPeraturan k, ProfilPeriksa profil)
    {
        var kota = IsKota(profil.Kode);
        return k.Jenis switch
        {
            JenisPeraturan.PeraturanDaerah when !StartsWith(k.Pembentuk, "Kabupaten") && !StartsWith(k.Pembentuk, "Kota") && !StartsWith(k.Pembentuk, "Provinsi") && !StartsWith(k.Pembentuk, "Propinsi") && IsMilik(k, profil) =>
                $"{k.TeksJenis} {(kota ? "Kota" : "Kabupaten")} {profil.NamaKabupaten}",
            JenisPeraturan.PeraturanKepalaDaerah when k.Pembentuk.Length == 0 => $"{k.TeksJenis} {profil.NamaKabupaten}",
            _ => null,
        };
    }

    private static bool IsMilik(KutipanPeraturan k, ProfilPeriksa profil) => k.Pembentuk.Length == 0 || k.Pembentuk.Equals(profil.NamaKabupaten, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string teks, string awal) => teks.StartsWith(awal, StringComparison.OrdinalIgnoreCase);
}
