using System.Text.RegularExpressions;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>Takes from a seed text what the conversion of the scan put around the words: Markdown, HTML and LaTeX. It changes no word and no order.</summary>
public static partial class PembersihTeks
{
    public static string Clean(string teks)
    {
        teks = Judul().Replace(teks, "");
        teks = Tautan().Replace(teks, "$1");
        teks = Alamat().Replace(teks, " $1 ");
        teks = Tag().Replace(teks, " ");
        teks = teks.Replace("**", "", StringComparison.Ordinal);
        teks = Miring().Replace(teks, "$1");
        teks = Rumus().Replace(teks, m => CleanRumus(m.Groups[1].Value));
        return StripDaftar().Replace(teks, "");
    }

    public static string RemoveSpasi(string teks) => Spasi().Replace(teks, "");

    /// <summary>LaTeX to the notation of <see cref="Kinerja.Domain.Perencanaan.NotasiCetak"/>. What stands in <c>\text</c> is the paper's own and is not touched.</summary>
    private static string CleanRumus(string rumus)
    {
        var tersimpan = new List<string>();
        rumus = TeksDalamRumus().Replace(rumus, m =>
        {
            tersimpan.Add(m.Groups[1].Value);
            return $"<{tersimpan.Count - 1}>";
        });
        rumus = rumus.Replace('-', '−')
            .Replace(@"\sum", "Σ", StringComparison.Ordinal)
            .Replace(@"\times", "×", StringComparison.Ordinal)
            .Replace(@"\leq", "≤", StringComparison.Ordinal)
            .Replace(@"\%", "%", StringComparison.Ordinal)
            .Replace(@"\ ", " ", StringComparison.Ordinal);
        rumus = Pecahan().Replace(rumus, "{$1}/{$2}");
        return Simpanan().Replace(rumus, m => tersimpan[int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [GeneratedRegex(@"^#+ ", RegexOptions.Multiline)]
    private static partial Regex Judul();

    [GeneratedRegex(@"\[([^\[\]]*)\]\([^()]*\)")]
    private static partial Regex Tautan();

    [GeneratedRegex(@"<(https?://[^<>]*)>")]
    private static partial Regex Alamat();

    [GeneratedRegex(@"</?(?:ul|li|b)\b[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*([^*\n]+)\*")]
    private static partial Regex Miring();

    [GeneratedRegex(@"\$([^$\n]*)\$")]
    private static partial Regex Rumus();

    [GeneratedRegex(@"\\text\{([^{}]*)\}")]
    private static partial Regex TeksDalamRumus();

    [GeneratedRegex(@"\\frac\{([^{}]*)\}\{([^{}]*)\}")]
    private static partial Regex Pecahan();

    [GeneratedRegex(@"<(\d+)>")]
    private static partial Regex Simpanan();

    // A Markdown dash stands before a line that has its own mark or label; a dash alone is the paper's.
    [GeneratedRegex(@"^[ ]*- (?=(?:[a-z]|\d{1,2})\. |❖ |Menimbang :|Mengingat :|KE(?:SATU|DUA|TIGA|EMPAT) :)", RegexOptions.Multiline)]
    private static partial Regex StripDaftar();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spasi();
}
