using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>The pattern of an office's decree numbers with the running number left blank, as it is typed from the decree book: <c>188.4/ /KEP/35.07.06/2023</c>.</summary>
internal static partial class NomorKosong
{
    public static string? From(string? nomor, int tahunLama, int tahunBaru)
    {
        if (string.IsNullOrWhiteSpace(nomor))
        {
            return null;
        }

        var (lama, baru) = (FormattableString.Invariant($"{tahunLama}"), FormattableString.Invariant($"{tahunBaru}"));
        var ruas = nomor.Split('/').Select(r => r.Trim() == lama ? r.Replace(lama, baru, StringComparison.Ordinal) : r).ToArray();
        if (ruas.Length == 1)
        {
            // “12 TAHUN 2022”
            return TanpaGaris().Replace(nomor, "… TAHUN " + baru);
        }

        // The first stretch is the classification, the running number is the next one that is a number and no code of an area.
        var letak = Array.FindIndex(ruas, 1, r => Urut().IsMatch(r) && r.Trim() != baru);
        if (letak > 0)
        {
            ruas[letak] = " ";
        }

        return string.Join('/', ruas);
    }

    [GeneratedRegex(@"\A\s*[0-9]{1,4}[A-Za-z]?(?:\.[0-9]{1,3})?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Urut();

    [GeneratedRegex(@"\A\s*[0-9]+\s+TAHUN\s+[0-9]{4}\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TanpaGaris();
}
