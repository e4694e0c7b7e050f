using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K02: the wrong kabupaten, or the kecamatan's name where the kabupaten's belongs.</summary>
internal sealed partial class AturanNamaKabupaten : AturanNaskah
{
    public override string Kode => "K02";

    public override string Nama => "Nama kabupaten salah";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Nama kabupaten pada profil";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var kota = WilayahKutipan.IsKota(konteks.Profil.Kode);
        var sendiri = kota && konteks.Profil.NamaKabupaten.StartsWith("Kota ", StringComparison.OrdinalIgnoreCase) ? konteks.Profil.NamaKabupaten["Kota ".Length..] : konteks.Profil.NamaKabupaten;
        var lain = konteks.Profil.NamaKecamatan.Equals(sendiri, StringComparison.OrdinalIgnoreCase) ? [] : new[] { konteks.Profil.NamaKecamatan };
        foreach (var asing in PencariNama.Find(konteks, kota ? PolaKota() : Pola(), sendiri, lain))
        {
            yield return At(asing.Teks, $"Tertulis {(kota ? "kota" : "kabupaten")} “{asing.Nama}”, padahal Kecamatan {konteks.Profil.NamaKecamatan} ada di {(kota ? "Kota" : "Kabupaten")} {sendiri}.", asing.Nama, asing.Replace(sendiri));
        }
    }

    [GeneratedRegex(@"\b(?:KABUPATEN|[Kk]abupaten|BUPATI|[Bb]upati)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();

    // The word alone may stand for any town; the government and its head do not.
    [GeneratedRegex(@"\b(?:PEMERINTAH\s+KOTA|[Pp]emerintah\s+[Kk]ota|WALI\s?KOTA|[Ww]ali\s?[Kk]ota)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex PolaKota();
}
