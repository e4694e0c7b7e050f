using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The day of a decree, as far as the paper tells it.</summary>
internal static partial class TanggalNaskah
{
    private static readonly string[] Bulan = TeksIndonesia.Budaya.DateTimeFormat.MonthNames;

    /// <summary>The date of the act; else the one printed; else the first day of the month printed; else 2 January of the year, when such decrees are made.</summary>
    public static DateOnly Of(NaskahJson naskah, ProfilPeriksa profil) =>
        profil.Tanggal ?? Of(naskah.BatangTubuh?.Penutup) ?? naskah.Lampiran.Select(l => Of(l.Penutup)).FirstOrDefault(t => t is not null) ?? new DateOnly(naskah.Tahun, 1, 2);

    /// <summary>Reads a whole date: <c>3 Januari 2022</c>.</summary>
    public static DateOnly? FindLengkap(string? teks) => Find(teks) is { Hari: { } hari } t && IsAda(t.Tahun, t.Bulan, hari) ? new DateOnly(t.Tahun, t.Bulan, hari) : null;

    private static DateOnly? Of(Penandatanganan? penutup) =>
        penutup?.Tanggal ?? FindLengkap(penutup?.TanggalTercetak) ?? (Find(penutup?.TanggalTercetak) is { } t ? new DateOnly(t.Tahun, t.Bulan, 1) : null);

    private static (int? Hari, int Bulan, int Tahun)? Find(string? teks)
    {
        if (teks is null || Pola().Match(teks) is not { Success: true } cocok)
        {
            return null;
        }

        var bulan = Array.FindIndex(Bulan, b => b.Equals(cocok.Groups["bulan"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        var tahun = int.Parse(cocok.Groups["tahun"].ValueSpan, CultureInfo.InvariantCulture);
        int? hari = cocok.Groups["hari"] is { Success: true } h ? int.Parse(h.ValueSpan, CultureInfo.InvariantCulture) : null;
        return bulan > 0 && tahun is >= 1945 and <= 2199 ? (hari, bulan, tahun) : null;
    }

    private static bool IsAda(int tahun, int bulan, int hari) => hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan);

    [GeneratedRegex(@"(?:(?<!\d)(?<hari>\d{1,2})[\s-]+)?(?<bulan>\p{L}{3,9})[\s-]+(?<tahun>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
