using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A source that is somebody: a post, a unit, an office, "seluruh desa".</summary>
/// <param name="Jabatan">The post of this naskah, where it is one.</param>
internal sealed partial record SumberPelaku(JabatanNaskah? Jabatan)
{
    /// <summary><c>null</c> where the source is a record, or cannot be told.</summary>
    public static SumberPelaku? Find(string sumber, IReadOnlyList<JabatanNaskah> semua)
    {
        var bacaan = BacaanJabatan.Of(sumber);
        var sama = semua.FirstOrDefault(j => j.Bacaan.Kedudukan == bacaan.Kedudukan && IsSama(j.Bacaan, bacaan));
        return sama is not null ? new SumberPelaku(sama)
            : bacaan.Kedudukan is not KedudukanJabatan.Pelaksana || PolaPelaku().IsMatch(sumber) ? new SumberPelaku((JabatanNaskah?)null)
            : null;
    }

    private static bool IsSama(BacaanJabatan satu, BacaanJabatan dua) => satu.Kunci.Count > 0 ? satu.Kunci.SetEquals(dua.Kunci) : satu.Kedudukan is not KedudukanJabatan.Pelaksana || KataIsi.Samakan(satu.Bidang) == KataIsi.Samakan(dua.Bidang);

    [GeneratedRegex(@"\A\s*[-❖•]?\s*(?:(?:seluruh|semua|tiap|setiap|masing-masing)\s+)?(?:desa|kelurahan|kecamatan|seksi|kasi|sub\s*bagian|subb?ag|kasubb?ag|bagian|bidang|sekretariat|sekcam|camat|dinas|dins?os|dispendukcapil|disdukcapil|dinkes|bpkad|bppkad|bkd|bkpsdm|inspektorat|badan|kantor|polsek|koramil|puskesmas|kua|bpjs|pengadministrasi(?:an)?|pengelola|pengolah|pengurus|bendahara|operator|pranata|pramu|caraka|petugas|staff?|pegawai|perangkat\s+desa|kepala)\b(?!\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPelaku();
}
