using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Rows that name no target that could be missed, and rows that only explain a word.</summary>
internal static partial class BacaanTakTerukur
{
    /// <summary>The words that leave everything open, or <c>null</c>.</summary>
    public static string? FindTerbuka(string teks) => PolaTerbuka().Match(teks) is { Success: true } m ? Kata.Tidy(m.Value) : null;

    /// <summary>"SPP adalah …", "BUMDes ( Badan Usaha Milik Desa )".</summary>
    public static bool IsGlosa(string teks) => PolaGlosa().IsMatch(teks) || IsKepanjangan(teks);

    private static bool IsKepanjangan(string teks)
    {
        var m = PolaKepanjangan().Match(teks);
        if (!m.Success)
        {
            return false;
        }

        // Every word of the long form begins with a letter of the short one, in their order.
        var posisi = 0;
        var singkatan = m.Groups[1].Value.ToLowerInvariant();
        var kata = Kata.Split(m.Groups[2].Value);
        return kata.Length > 1 && Array.TrueForAll(kata, k =>
        {
            posisi = posisi < 0 ? -1 : singkatan.IndexOf(k[0], posisi) + 1;
            posisi = posisi == 0 ? -1 : posisi;
            return posisi > 0;
        });
    }

    [GeneratedRegex(@"\bsesuai\s+(?:dengan\s+)?(?:kebutuhan|keperluan|permintaan|permohonan|prosedur|kondisi|situasi)(?:\s+\p{L}+)?|\bmenyesuaikan(?:\s+\p{L}+)?|\b(?:ter|ber)gantung(?:\s+\p{L}+){0,2}|\bsecara\s+(?:berkala|insidentil|insidental)|\bsewaktu-waktu|\b(?:bila|bilamana|apabila|jika|kalau)\s+(?:ada|diperlukan|dibutuhkan|diminta)|\binsidentil\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaTerbuka();

    [GeneratedRegex(@"\A\s*(?:yang\s+dimaksud\s+(?:dengan\s+)?)?\S+(?:\s+\S+){0,4}\s+(?:adalah|ialah|merupakan|artinya|singkatan\s+dari)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaGlosa();

    [GeneratedRegex(@"\A\s*([\p{L}\d]+)\s*\(\s*([^()]+)\)\s*\.?\s*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKepanjangan();
}
