using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The number of the decree wherever the paper prints it: under the title and in the heads of its annexes.</summary>
internal static partial class NomorNaskah
{
    public static IEnumerable<(TeksNaskah Teks, string Nomor)> List(KonteksPeriksa konteks)
    {
        foreach (var teks in konteks.ListTeks(JenisTeks.Nomor, JenisTeks.KepalaLampiran))
        {
            var nomor = teks.Jenis is JenisTeks.Nomor ? teks.Teks.Trim() : Kepala().Match(teks.Teks).Groups["nomor"].Value.Trim();
            if (nomor.Length > 0)
            {
                yield return (teks, nomor);
            }
        }
    }

    /// <summary>A blank, dots or underscores where a part belongs.</summary>
    public static bool IsBelumLengkap(string nomor) => Kosong().IsMatch(nomor);

    /// <summary>Its parts, trimmed.</summary>
    public static string[] Split(string nomor) => [.. nomor.Split('/').Select(r => r.Trim())];

    [GeneratedRegex(@"^\s*NOMOR\s*:?\s*(?<nomor>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kepala();

    [GeneratedRegex(@"/\s*/|^\s*/|/\s*$|\.{2,}|…|_{2,}|-{2,}|\bX{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Kosong();
}
