namespace Kinerja.Domain.Umum;

/// <summary>
/// Text that a spreadsheet would take for a formula: an apostrophe before it makes it harmless (OWASP, CSV injection), and is taken away again where the table comes back. Text that has apostrophes before a formula already gets one more,
/// so that what comes back is always what went out.
/// </summary>
public static class TeksSel
{
    private const string Awalan = "=+-@\t\r＝＋－＠";

    public static string Neutralize(string teks) => IsRumus(teks.AsSpan().TrimStart('\'')) ? "'" + teks : teks;

    public static string Restore(string teks) => teks.StartsWith('\'') && IsRumus(teks.AsSpan().TrimStart('\'')) ? teks[1..] : teks;

    // A dash alone stands for nothing, in a cell as on paper.
    private static bool IsRumus(ReadOnlySpan<char> teks) => teks.Length > 1 && Awalan.Contains(teks[0], StringComparison.Ordinal) || teks is "=" or "+" or "@" or "\t" or "\r";
}
