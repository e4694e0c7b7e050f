using System.Globalization;

namespace Kinerja.Domain.Umum;

/// <summary>Dates as offices type them: <c>1 Maret 2019</c>, <c>01-03-2019</c>, <c>1/3/2019</c>, <c>1-Mar-2019</c>, <c>2019-03-01</c>. The day stands first; two figures of a year are refused rather than guessed.</summary>
public static class PembacaTanggal
{
    private static readonly string[][] NamaBulan =
    [
        ["januari", "jan"], ["februari", "pebruari", "feb", "peb"], ["maret", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "jun"], ["juli", "jul"],
        ["agustus", "agu", "agt", "ags", "agust", "aug"], ["september", "sep", "sept"], ["oktober", "okt", "oct"], ["november", "nopember", "nov", "nop"], ["desember", "des", "dec"],
    ];

    public static bool TryRead(string? teks, out DateOnly tanggal)
    {
        tanggal = default;
        var bagian = (teks ?? "").ToLowerInvariant().Split([' ', '-', '/', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (bagian.Length != 3)
        {
            return false;
        }

        var (tahun, hari) = bagian[0].Length == 4 ? (bagian[0], bagian[2]) : (bagian[2], bagian[0]);
        return tahun.Length == 4 && TryReadAngka(tahun, out var t) && TryReadBulan(bagian[1], out var b) && hari.Length <= 2 && TryReadAngka(hari, out var h) && TryCreate(t, b, h, out tanggal);
    }

    private static bool TryReadBulan(string teks, out int bulan)
    {
        bulan = Array.FindIndex(NamaBulan, n => n.Contains(teks)) + 1;
        return bulan > 0 || (teks.Length <= 2 && TryReadAngka(teks, out bulan));
    }

    private static bool TryReadAngka(string teks, out int angka) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out angka);

    private static bool TryCreate(int tahun, int bulan, int hari, out DateOnly tanggal)
    {
        var ada = tahun is >= 1900 and <= 2199 && bulan is >= 1 and <= 12 && hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan);
        tanggal = ada ? new DateOnly(tahun, bulan, hari) : default;
        return ada;
    }
}
