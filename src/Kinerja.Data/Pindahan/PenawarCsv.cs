namespace Kinerja.Data.Pindahan;

/// <summary>
/// Text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it again on the way back. What had such an apostrophe by itself gets one more, so that every text comes back as it was.
/// </summary>
internal static class PenawarCsv
{
    private const string Awalan = "=+-@\t\r＝＋－＠";

    public static string Neutralize(string teks) => IsRumus(teks) ? "'" + teks : teks;

    public static string Restore(string teks) => teks.StartsWith('\'') && IsRumus(teks) ? teks[1..] : teks;

    private static bool IsRumus(string teks) => teks.AsSpan().TrimStart('\'') is { Length: > 0 } isi && Awalan.Contains(isi[0], StringComparison.Ordinal);
}
