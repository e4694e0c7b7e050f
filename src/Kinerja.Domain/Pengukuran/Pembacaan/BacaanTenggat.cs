using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Reads when something is due.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Utama">It is all that the row asks for; otherwise it stands beside a frequency.</param>
internal sealed partial record BacaanTenggat(AturanTenggat Aturan, bool Utama)
{
    public static BacaanTenggat? Find(string teks) => FindSelisih(teks) ?? FindPalingLambat(teks) ?? FindHari(teks) ?? FindUjung(teks);

    /// <summary>The event moves from year to year with the moon.</summary>
    public bool Bergerak => Aturan.DaftarAcuan.Any(a => Kata.HasAny(a, "ramadhan", "ramadan", "romadhon", "idul", "lebaran", "syawal", "muharram", "maulid"));

    private static BacaanTenggat? FindSelisih(string teks)
    {
        var m = PolaSelisih().Match(teks);
        return m.Success && ReadJumlah(m.Groups[1].Value) is { } n
            ? new BacaanTenggat(new AturanTenggat(n, ReadSatuan(m.Groups[2].Value), ReadArah(m.Groups[3].Value), [Kata.Tidy(m.Groups[4].Value)]), true)
            : null;
    }

    private static BacaanTenggat? FindPalingLambat(string teks)
    {
        var m = PolaPalingLambat().Match(teks);
        if (!m.Success)
        {
            return null;
        }

        return m.Groups[1].Success && ReadJumlah(m.Groups[1].Value) is { } n
            ? new BacaanTenggat(new AturanTenggat(n, ReadSatuan(m.Groups[2].Value), ArahTenggat.Sesudah, ["permohonan diterima"]), true)
            : new BacaanTenggat(new AturanTenggat(null, null, ArahTenggat.Sebelum, [Kata.Tidy(m.Groups[3].Value)]), true);
    }

    private static BacaanTenggat? FindHari(string teks)
    {
        var m = PolaHari().Match(teks);
        return m.Success ? new BacaanTenggat(new AturanTenggat(null, null, ArahTenggat.Pada, [.. PolaDan().Split(Kata.Tidy(m.Groups[1].Value)).Where(a => a.Length > 0)]), true) : null;
    }

    private static BacaanTenggat? FindUjung(string teks)
    {
        var m = PolaUjung().Match(teks);
        return m.Success
            ? new BacaanTenggat(new AturanTenggat(null, null, ArahTenggat.Pada, [Kata.Tidy(m.Groups[2].Value).ToLowerInvariant()]), m.Groups[1].Value.Equals("pada", StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static int? ReadJumlah(string teks) => Kata.ReadAngka(teks) is >= 1 and <= 1000 and var n && decimal.IsInteger(n) ? decimal.ToInt32(n) : null;

    private static SatuanTenggat ReadSatuan(string kata) => string.Join(' ', Kata.Split(kata)) switch
    {
        "hari kerja" => SatuanTenggat.HariKerja,
        "hari" => SatuanTenggat.Hari,
        "minggu" => SatuanTenggat.Minggu,
        "bulan" => SatuanTenggat.Bulan,
        _ => SatuanTenggat.Tahun,
    };

    private static ArahTenggat ReadArah(string kata) => kata.ToLower(CultureInfo.InvariantCulture) is "sebelum" ? ArahTenggat.Sebelum : ArahTenggat.Sesudah;

    [GeneratedRegex(@"\b(\d+|satu|dua|tiga|empat|lima|enam)\s*(hari\s+kerja|hari|minggu|bulan|tahun)\s+(sebelum|setelah|sesudah|sejak)\s+([^,;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaSelisih();

    [GeneratedRegex(@"\b(?:paling\s+lambat|paling\s+lama|selambat-lambatnya)\s+(?:(\d+|satu|dua|tiga)\s*(hari\s+kerja|hari|minggu|bulan)\b|(tanggal\s+[^,;]+|(?:awal|akhir|bulan)\s+[^,;]+))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaPalingLambat();

    [GeneratedRegex(@"\b(?:pada\s+)?((?:bulan\s+(?:ramadhan|ramadan|romadhon|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|menjelang\s+\p{L}|saat\s+hari\s+raya)[^;]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaHari();

    [GeneratedRegex(@"\b(pada|setiap|tiap)\s+((?:awal|akhir|pertengahan)\s+(?:tahun\s+anggaran|tahun|semester|triwulan|bulan))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaUjung();

    [GeneratedRegex(@"\s+dan\s+|\s*,\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaDan();
}
