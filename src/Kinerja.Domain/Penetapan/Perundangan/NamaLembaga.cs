using System.Text.RegularExpressions;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>Names of ministries, in full or short.</summary>
internal static partial class NamaLembaga
{
    /// <summary>Whether two names have the same words, abbreviations written out.</summary>
    public static bool IsSama(string a, string b) => KemiripanJudul.Measure(Expand(a), Expand(b)) == 1;

    /// <summary><c>Menteri PAN dan RB</c> in full.</summary>
    public static string Expand(string nama)
    {
        var panjang = Panrb().Replace(nama, "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi");
        return RepublikIndonesia().Replace(panjang, "");
    }

    [GeneratedRegex(@"\bPAN\s*(?:dan|&|-|/)?\s*RB\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Panrb();

    [GeneratedRegex(@"\s+Republik\s+Indonesia\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RepublikIndonesia();
}
