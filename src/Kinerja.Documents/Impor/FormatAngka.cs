using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Documents.Impor;

/// <summary>
/// How a cell of a spreadsheet shows its number. A table is judged by what stands on the paper: a cell that holds 0.99868 and shows 99,87% printed 99,87.
/// </summary>
internal sealed partial record FormatAngka(bool Umum, bool Persen, bool Tanggal, int Desimal, string Ekor)
{
    public static FormatAngka General { get; } = new(true, false, false, 0, "");

    public static FormatAngka Of(int id, string? kode) => (kode, id) switch
    {
        ({ Length: > 0 } k, _) => Parse(k),
        (_, 1 or 3 or 37 or 38) => Parse("0"),
        (_, 2 or 4 or 39 or 40) => Parse("0.00"),
        (_, 9) => Parse("0%"),
        (_, 10) => Parse("0.00%"),
        (_, (>= 14 and <= 22) or (>= 45 and <= 47)) => new(false, false, true, 0, ""),
        _ => General,
    };

    /// <summary>The stored number as the cell shows it, in Indonesian style.</summary>
    public string Write(decimal nilai)
    {
        if (Tanggal && nilai is > 0 and < 2_958_466)
        {
            return DateTime.FromOADate((double)nilai).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        }

        // A cell without a format shows what fits in it; more places than the check can use are none of the paper's.
        return Umum || Tanggal
            ? Angka.Write(Math.Round(nilai, KebijakanCapaian.DesimalMaksimum, MidpointRounding.AwayFromZero))
            : Angka.Write(Persen ? nilai * 100m : nilai, Desimal) + (Persen ? "%" : "") + Ekor;
    }

    private static FormatAngka Parse(string kode)
    {
        var positif = Bagian().Match(kode).Value;
        var ekor = string.Concat(Kutipan().Matches(positif).Select(m => m.Groups[1].Value)).TrimEnd();
        var inti = Hiasan().Replace(positif, "");
        if (!inti.AsSpan().ContainsAny('0', '#', '?'))
        {
            return inti.Any(h => h is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H') && !inti.Contains("General", StringComparison.OrdinalIgnoreCase) ? new(false, false, true, 0, "") : General;
        }

        var titik = inti.IndexOf('.', StringComparison.Ordinal);
        var desimal = titik < 0 ? 0 : inti[titik..].Count(h => h is '0' or '#' or '?');
        return new(false, inti.Contains('%', StringComparison.Ordinal), false, Math.Min(desimal, KebijakanCapaian.DesimalMaksimum), ekor.Length > 20 || positif.StartsWith('"') ? "" : ekor);
    }

    // The first of up to four parts; a semicolon in quotation marks parts nothing.
    [GeneratedRegex("\\A(?:\"[^\"]*\"|\\\\.|[^;])*", RegexOptions.CultureInvariant)]
    private static partial Regex Bagian();

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Kutipan();

    // Quoted text, colours and conditions, blanks as wide as a letter, fillers, escaped letters.
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|_.|\\*.|\\\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Hiasan();
}
