using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>An enumeration: <c>terdiri dari : LRA, LO, LPE, Neraca dan CALK</c>, or nothing but names with commas.</summary>
/// <param name="Depan">The words before it.</param>
/// <param name="DaftarButir">Its items as printed.</param>
/// <param name="Bertanda">It is announced ("terdiri dari").</param>
internal sealed partial record BacaanButir(string Depan, IReadOnlyList<string> DaftarButir, bool Bertanda)
{
    private const int PanjangButirMaksimum = 80;

    public static BacaanButir? Find(string teks)
    {
        var m = PolaTanda().Match(teks);
        var daftar = Split(m.Success ? teks[(m.Index + m.Length)..] : teks);
        var cukup = daftar.Count >= (m.Success ? 2 : 3) && daftar.TrueForAll(b => b.Length is > 0 and <= PanjangButirMaksimum);
        return cukup ? new BacaanButir(m.Success ? Kata.Tidy(teks[..m.Index]) : "", daftar, m.Success) : null;
    }

    /// <summary>The items in brackets behind a name, where they are several: <c>(KTP, KK dan Mutasi)</c>.</summary>
    public static IReadOnlyList<string> FindDalamKurung(string teks)
    {
        var m = PolaKurung().Match(teks);
        var daftar = m.Success ? Split(m.Groups[1].Value) : [];
        return daftar.Count is >= 2 and <= 8 && daftar.TrueForAll(b => b.Length is > 0 and <= 40 && b.Any(char.IsLetter)) ? [.. daftar.Select(Kata.NamaVariabel)] : [];
    }

    // Commas outside brackets part the items, and the last "dan"; "IKU dan IKI" in the middle is one item of the drafter's.
    private static List<string> Split(string teks)
    {
        var hasil = new List<string>();
        var (awal, dalam) = (0, 0);
        for (var i = 0; i < teks.Length; i++)
        {
            dalam += teks[i] switch { '(' => 1, ')' => -1, _ => 0 };
            var angka = i > 0 && i + 1 < teks.Length && char.IsAsciiDigit(teks[i - 1]) && char.IsAsciiDigit(teks[i + 1]);
            if (dalam == 0 && teks[i] is ',' or ';' or '\n' && !angka)
            {
                hasil.Add(Kata.Tidy(teks[awal..i]));
                awal = i + 1;
            }
        }

        var akhir = Kata.Tidy(teks[awal..]);
        var dan = akhir.LastIndexOf(" dan ", StringComparison.OrdinalIgnoreCase);
        hasil.AddRange(dan > 0 ? [Kata.Tidy(akhir[..dan]), Kata.Tidy(akhir[(dan + 5)..])] : [akhir.StartsWith("dan ", StringComparison.OrdinalIgnoreCase) ? akhir[4..] : akhir]);
        hasil.RemoveAll(b => b.Length == 0);
        return hasil;
    }

    [GeneratedRegex(@"\b(?:yang\s+)?(?:terdiri\s+(?:dari|atas)|meliputi|mencakup|antara\s+lain|yakni|yaitu|berupa)\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaTanda();

    [GeneratedRegex(@"\(([^()]*)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKurung();
}
