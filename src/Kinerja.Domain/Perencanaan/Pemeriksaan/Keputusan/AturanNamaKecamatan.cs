using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K01: another kecamatan's name was left in a copied text.</summary>
internal sealed partial class AturanNamaKecamatan : AturanNaskah
{
    public override string Kode => "K01";

    public override string Nama => "Nama kecamatan lain";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Nama kecamatan pada profil";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var sendiri = konteks.Profil.NamaKecamatan;
        foreach (var asing in PencariNama.Find(konteks, Pola(), sendiri, konteks.Profil.NamaKecamatanLain))
        {
            yield return At(asing.Teks, $"Tertulis kecamatan “{asing.Nama}”, padahal keputusan ini milik Kecamatan {sendiri}.", asing.Nama, asing.Replace(sendiri));
        }

        // Elsewhere (a place, an address) only a name that is known for sure and is no ordinary word counts.
        var lain = konteks.Profil.NamaKecamatanLain.Where(n => n.Length >= 4 && !sendiri.Equals(n, StringComparison.OrdinalIgnoreCase) && !konteks.Kata.IsBiasa(n)).ToList();
        foreach (var teks in konteks.ListTeks(JenisTeks.TempatPenutup, JenisTeks.BarisKop))
        {
            foreach (var nama in lain.Where(n => Enumerable.Range(0, teks.Teks.Length).Any(i => IsAwalKata(teks.Teks, i) && PencariNama.MatchNama(teks.Teks, i, n) is not null)))
            {
                if (!Pola().IsMatch(teks.Teks))
                {
                    yield return At(teks, $"Tertulis “{nama}”, nama kecamatan lain; keputusan ini milik Kecamatan {sendiri}.", nama);
                }
            }
        }
    }

    private static bool IsAwalKata(string teks, int i) => char.IsUpper(teks[i]) && (i == 0 || !char.IsLetterOrDigit(teks[i - 1]));

    [GeneratedRegex(@"\b(?:KECAMATAN|CAMAT|[Kk]ecamatan|[Cc]amat)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
