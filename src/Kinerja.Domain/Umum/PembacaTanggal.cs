using System.Globalization;

namespace Kinerja.Domain.Umum;

/// <summary>Reads a whole date as people type it: <c>31 Maret 2022</c>, <c>31-03-2022</c>, <c>31/3/2022</c>, <c>31-Mar-2022</c>, and as computers write it: <c>2022-03-31</c>. Day first, never month first; two figures of a year are refused rather than guessed.</summary>
public static class PembacaTanggal
{
    // Full names and what offices shorten them to, the former spellings and the English ones of a spreadsheet among them.
    private static readonly string[][] NamaBulan =
    [
        ["januari", "jan"], ["februari", "pebruari", "feb", "peb"], ["maret", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "jun"], ["juli", "jul"],
        ["agustus", "agu", "agt", "ags", "agust", "aug"], ["september", "sep", "sept"], ["oktober", "okt", "oct"], ["november", "nopember", "nov", "nop"], ["desember", "des", "dec"],
    ];

    /// <param name="tahun">Of a date that names none (<c>31 Maret</c>); <c>null</c>: such a date is not whole.</param>
    public static bool TryRead(string? teks, out DateOnly hari, int? tahun = null)
    {
        hari = default;
        var bagian = (teks ?? "").Trim().Split([' ', '/', '-', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return bagian switch
        {
            [{ Length: 4 } t, var b, var h] => TryBuild(t, b, h, out hari),
            [var h, var b, { Length: 4 } t] => TryBuild(t, b, h, out hari),
            [var h, var b] when tahun is { } t && FindBulan(b) > 0 => TryBuild(t.ToString(CultureInfo.InvariantCulture), b, h, out hari),
            _ => false,
        };
    }

    /// <summary>A date that was entered as a figure: <c>20220331</c>.</summary>
    public static bool TryRead(decimal angka, out DateOnly hari)
    {
        hari = default;
        return angka is >= 20000101m and <= 21001231m && decimal.IsInteger(angka)
            && DateOnly.TryParseExact(((int)angka).ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out hari);
    }

    /// <summary>The figure that stands for a date.</summary>
    public static string ToAngka(DateOnly hari) => hari.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static bool TryBuild(string tahun, string bulan, string hari, out DateOnly tanggal)
    {
        tanggal = default;
        if (!TryReadBilangan(tahun, out var t) || !TryReadBilangan(hari, out var h) || t is < 1900 or > 2199)
        {
            return false;
        }

        var b = FindBulan(bulan) is > 0 and var nama ? nama : TryReadBilangan(bulan, out var angka) ? angka : 0;
        if (b is < 1 or > 12 || h < 1 || h > DateTime.DaysInMonth(t, b))
        {
            return false;
        }

        tanggal = new DateOnly(t, b, h);
        return true;
    }

    private static int FindBulan(string teks) => Array.FindIndex(NamaBulan, n => n.Contains(teks.ToLowerInvariant())) + 1;

    private static bool TryReadBilangan(string teks, out int nilai)
    {
        nilai = 0;
        return teks.Length is > 0 and <= 4 && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out nilai);
    }
}
