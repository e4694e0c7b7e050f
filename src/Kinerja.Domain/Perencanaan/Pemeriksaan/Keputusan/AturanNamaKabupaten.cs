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
        var sendiri = konteks.Profil.NamaKabupaten;
        var lain = konteks.Profil.NamaKecamatan.Equals(sendiri, StringComparison.OrdinalIgnoreCase) ? [] : new[] { konteks.Profil.NamaKecamatan };
        foreach (var asing in PencariNama.Find(konteks, Pola(), sendiri, lain))
        {
            yield return At(asing.Teks, $"Tertulis kabupaten “{asing.Nama}”, padahal Kecamatan {konteks.Profil.NamaKecamatan} ada di Kabupaten {sendiri}.", asing.Nama, asing.Replace(sendiri));
        }
    }

    [GeneratedRegex(@"\b(?:KABUPATEN|[Kk]abupaten|BUPATI|[Bb]upati)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
