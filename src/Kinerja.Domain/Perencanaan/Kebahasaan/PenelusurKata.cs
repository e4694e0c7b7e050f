namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>A word of a text with its place.</summary>
internal readonly record struct KataTeks(string Kata, int Mulai, int Panjang);

internal static class PenelusurKata
{
    /// <summary>The words in small letters; hyphens and apostrophes inside a word belong to it.</summary>
    public static List<KataTeks> Walk(string teks)
    {
        var hasil = new List<KataTeks>();
        for (var i = 0; i < teks.Length; i++)
        {
            if (!char.IsLetterOrDigit(teks[i]))
            {
                continue;
            }

            var akhir = i + 1;
            while (akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir]) || (IsSambung(teks[akhir]) && akhir + 1 < teks.Length && char.IsLetterOrDigit(teks[akhir + 1]))))
            {
                akhir++;
            }

            hasil.Add(new KataTeks(teks[i..akhir].ToLowerInvariant(), i, akhir - i));
            i = akhir;
        }

        return hasil;
    }

    /// <summary>Writes a correction as large or small as the words that it stands for.</summary>
    public static string FollowHuruf(string lama, string baru) =>
        lama.Length > 1 && lama.All(c => !char.IsLower(c)) ? baru.ToUpperInvariant()
        : char.IsUpper(lama[0]) ? char.ToUpperInvariant(baru[0]) + baru[1..]
        : baru;

    private static bool IsSambung(char c) => c is '-' or '\'' or '’';
}
