using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>How often the row says that something is done.</summary>
/// <param name="Kali">How many times in <paramref name="Selang"/>.</param>
/// <param name="Selang">In what stretch of time.</param>
/// <param name="Satuan">What is counted where the row names it (<c>bulan</c> in "selama 12 bulan"), otherwise <c>kali</c>.</param>
/// <param name="Teks">The words that say so.</param>
internal sealed partial record BacaanFrekuensi(decimal Kali, Selang Selang, string Satuan, string Teks)
{
    private const string PolaAngka = @"\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";
    private const string PolaWaktu = "hari|minggu|bulan|triwulan|semester|tahun";

    public JenisPeriode Periode => (Selang, Kali) switch
    {
        (Selang.Tahun, >= 12) => JenisPeriode.Bulan,
        (Selang.Tahun, >= 4) => JenisPeriode.Triwulan,
        (Selang.Tahun, >= 2) => JenisPeriode.Semester,
        _ => Pemilahan.FromSelang(Selang),
    };

    public UsulanTarget ToTarget(string satuan) =>
        new() { Jenis = JenisUsulanTarget.Frekuensi, Nilai = Kali, Selang = Selang, Satuan = satuan, Teks = Teks };

    public static BacaanFrekuensi? Find(string teks)
    {
        if (PolaKali().Match(teks) is { Success: true } kali && Kata.ReadAngka(kali.Groups[1].Value) is > 0 and var n)
        {
            var selang = kali.Groups[3].Success ? ReadSelang(kali.Groups[3].Value) : Selang.Tahun;
            return new BacaanFrekuensi(n, selang, kali.Groups[2].Value.ToLowerInvariant(), Kata.Tidy(kali.Value));
        }

        if (PolaSekali().Match(teks) is { Success: true } sekali)
        {
            return new BacaanFrekuensi(1, ReadSelang(sekali.Groups[1].Success ? sekali.Groups[1].Value : sekali.Groups[2].Value), "kali", sekali.Value);
        }

        if (PolaSetiap().Match(teks) is { Success: true } setiap)
        {
            return new BacaanFrekuensi(1, ReadSelang(setiap.Groups[1].Value), "kali", setiap.Value);
        }

        return FindLama(teks);
    }

    // "2 semester", "selama 12 bulan": the whole year, part by part. "6 bulan sebelum …" is a deadline and is read elsewhere.
    private static BacaanFrekuensi? FindLama(string teks)
    {
        var lama = PolaLama().Match(teks);
        return lama.Success && Kata.ReadAngka(lama.Groups[1].Value) is { } n && ReadSelang(lama.Groups[2].Value) is var selang && UsulanTarget.JumlahSetahun(selang) == n && n > 1
            ? selang is Selang.Bulan ? new BacaanFrekuensi(n, Selang.Tahun, "bulan", Kata.Tidy(lama.Value)) : new BacaanFrekuensi(1, selang, "kali", Kata.Tidy(lama.Value))
            : null;
    }

    private static Selang ReadSelang(string kata) => kata.ToLowerInvariant() switch
    {
        "hari" => Selang.Hari,
        "minggu" => Selang.Minggu,
        "bulan" => Selang.Bulan,
        "triwulan" => Selang.Triwulan,
        "semester" => Selang.Semester,
        _ => Selang.Tahun,
    };

    [GeneratedRegex(@"\b(" + PolaAngka + @")\s+(kali|tahap)\b(?:\s*(?:/|per|setiap|tiap|dalam|se)*\s*(?:setiap|tiap|satu|1)?\s*\b(" + PolaWaktu + @")\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKali();

    [GeneratedRegex(@"\bse(" + PolaWaktu + @")\s+sekali\b|\bsekali\s+(?:dalam\s+)?(?:se|setiap\s+|tiap\s+)(" + PolaWaktu + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaSekali();

    [GeneratedRegex(@"\b(?:setiap|tiap|tiap-tiap|per)\s+(?:awal\s+|akhir\s+|satu\s+|1\s+)?(" + PolaWaktu + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaSetiap();

    [GeneratedRegex(@"\b(" + PolaAngka + @")\s+(minggu|bulan|triwulan|semester)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaLama();
}
