using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Finds names of other places behind a word such as <c>Kecamatan</c>.</summary>
internal static partial class PencariNama
{
    /// <param name="konteks">The naskah.</param>
    /// <param name="pola">The word; the name is looked for right behind it.</param>
    /// <param name="sendiri">The place's own name.</param>
    /// <param name="lain">Names that are known for sure, of one or more words.</param>
    public static IEnumerable<NamaAsing> Find(KonteksPeriksa konteks, Regex pola, string sendiri, IReadOnlyList<string> lain)
    {
        string? sebelum = null;
        foreach (var teks in konteks.Teks)
        {
            // The lines of a head are broken anywhere: KECAMATAN may end one and its name begin the next.
            var awalan = teks.Jenis is JenisTeks.KepalaLampiran && sebelum is not null ? sebelum + "\n" : "";
            sebelum = teks.Jenis is JenisTeks.KepalaLampiran ? teks.Teks : null;
            var isi = awalan + teks.Teks;
            foreach (Match m in pola.Matches(isi))
            {
                var awal = m.Index + m.Length;
                if (awal >= awalan.Length && Read(isi, awal, konteks.Kata, sendiri, lain) is { } panjang)
                {
                    yield return new NamaAsing(teks, awal - awalan.Length, isi.Substring(awal, panjang));
                }
            }
        }
    }

    /// <summary>Whether a text has a name at a place, whatever its case and line breaks.</summary>
    public static int? MatchNama(string teks, int awal, string nama)
    {
        var i = awal;
        foreach (var kata in nama.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            while (i > awal && i < teks.Length && char.IsWhiteSpace(teks[i]))
            {
                i++;
            }

            if (i + kata.Length > teks.Length || !teks.AsSpan(i, kata.Length).Equals(kata, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            i += kata.Length;
        }

        return i < teks.Length && char.IsLetter(teks[i]) ? null : i - awal;
    }

    // The length of a foreign name at this place. An unknown word is one if it is written large and is no ordinary word; a short one in capitals among small letters is an abbreviation.
    private static int? Read(string teks, int awal, KataNaskah kata, string sendiri, IReadOnlyList<string> lain)
    {
        var dikenal = lain.Select(n => MatchNama(teks, awal, n)).Max();
        var milikSendiri = MatchNama(teks, awal, sendiri);
        if (milikSendiri is not null && (dikenal is null || dikenal <= milikSendiri))
        {
            return null;
        }

        if (dikenal is not null)
        {
            return dikenal;
        }

        var m = Nama().Match(teks, awal);
        if (!m.Success || kata.IsBiasa(m.Groups["satu"].Value) || IsSingkatan(m.Groups["satu"].Value, teks))
        {
            return null;
        }

        return m.Groups["dua"] is { Success: true } dua && !kata.IsBiasa(dua.Value) ? m.Length : m.Groups["satu"].Length;
    }

    private static bool IsSingkatan(string kata, string teks) => kata.Length <= 4 && kata.All(char.IsUpper) && teks.Any(char.IsLower);

    [GeneratedRegex(@"\G(?<satu>\p{Lu}[\p{L}'’]{2,})(?:[ \n](?<dua>\p{Lu}[\p{L}'’]{2,}))?(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Nama();
}

/// <summary>A name of another place.</summary>
/// <param name="Teks">The field.</param>
/// <param name="Awal">Where in it.</param>
/// <param name="Nama">As written.</param>
internal sealed record NamaAsing(TeksNaskah Teks, int Awal, string Nama)
{
    /// <summary>The field with <paramref name="benar"/> in its place, in capitals where it was.</summary>
    public string Replace(string benar)
    {
        var baru = Nama.All(c => !char.IsLower(c)) ? benar.ToUpperInvariant() : benar;
        return string.Concat(Teks.Teks.AsSpan(0, Awal), baru, Teks.Teks.AsSpan(Awal + Nama.Length));
    }
}
