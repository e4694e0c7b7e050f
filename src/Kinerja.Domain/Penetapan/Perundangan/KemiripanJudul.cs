using System.Text.RegularExpressions;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>How alike two titles are, whatever their punctuation, case and order of words.</summary>
internal static partial class KemiripanJudul
{
    /// <summary>From here on two titles are one, written a little differently.</summary>
    public const decimal Sama = 0.8m;

    public static decimal Measure(string a, string b) => Measure(Split(a), Split(b));

    /// <summary>Twice the words they share over all their words (Dice); a word counts as often as it stands.</summary>
    public static decimal Measure(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count + b.Count == 0 || IsAngkaBerselisih(a, b))
        {
            return 0;
        }

        var sisa = b.ToList();
        return 2m * a.Count(sisa.Remove) / (a.Count + b.Count);
    }

    // The plan of 2016-2021 is not that of 2021-2026, however alike the rest; a title that was cut off lacks numbers, but has no other ones.
    private static bool IsAngkaBerselisih(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (x, y) = (a.Where(k => char.IsAsciiDigit(k[0])).ToHashSet(), b.Where(k => char.IsAsciiDigit(k[0])).ToHashSet());
        return !x.IsSubsetOf(y) && !y.IsSubsetOf(x);
    }

    public static IReadOnlyList<string> Split(string judul) => [.. Kata().Matches(judul.ToUpperInvariant()).Select(m => m.Value).Where(k => k is not ("DAN" or "SERTA" or "YANG"))];

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kata();
}
