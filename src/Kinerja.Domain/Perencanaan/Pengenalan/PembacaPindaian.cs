using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads a pasted or scanned text as lines. Marks of a scanner's markup (bold, headings, links) say nothing about the decree and go; everything else stays for the recogniser to judge.</summary>
public static partial class PembacaPindaian
{
    private const int SelTerpanjang = 60;

    /// <exception cref="AturanException">More than any decree.</exception>
    public static SumberNaskah Read(string teks)
    {
        if (teks.Length > SumberNaskah.HurufMaksimum)
        {
            throw new AturanException($"Teks ini terlalu panjang: paling banyak {SumberNaskah.HurufMaksimum / 1_000_000} juta huruf.");
        }

        var baris = Normalize(teks).Split('\n');
        return baris.Length <= SumberNaskah.BarisMaksimum
            ? new SumberNaskah([.. Join(baris).Select(b => ReadBaris(b.Teks, b.Nomor))])
            : throw new AturanException($"Teks ini {baris.Length} baris; paling banyak {SumberNaskah.BarisMaksimum}.");
    }

    // A spreadsheet puts a cell of several lines in quotation marks: its row goes on until they close.
    private static IEnumerable<(int Nomor, string Teks)> Join(string[] baris)
    {
        for (var i = 0; i < baris.Length; i++)
        {
            var akhir = i;
            while (KutipTerbuka().IsMatch(baris[i]) && akhir + 1 < baris.Length && akhir - i < SelTerpanjang && (akhir == i || !KutipTutup().IsMatch(baris[akhir])))
            {
                akhir++;
            }

            if (akhir > i && KutipTutup().IsMatch(baris[akhir]))
            {
                yield return (i + 1, string.Join('\n', baris[i..(akhir + 1)]));
                i = akhir;
            }
            else
            {
                yield return (i + 1, baris[i]);
            }
        }
    }

    private static string Unquote(string sel) => sel.Trim() is ['"', .. var isi, '"'] ? isi.Replace("\"\"", "\"", StringComparison.Ordinal) : sel;

    private static BarisSumber ReadBaris(string asli, int nomor)
    {
        var bersih = StripMarkah(asli);
        if (bersih.Contains('\t', StringComparison.Ordinal) && !TandaTab().IsMatch(bersih))
        {
            return new BarisSumber(nomor, "", [.. bersih.Split('\t').Select(Unquote)], Asli: asli);
        }

        if (PipaBaris().IsMatch(bersih))
        {
            return GarisPipa().IsMatch(bersih) ? new BarisSumber(nomor, "", Asli: asli) : new BarisSumber(nomor, "", bersih.Trim().Trim('|').Split('|'), Asli: asli);
        }

        return new BarisSumber(nomor, StripGanda(bersih.Replace('\t', ' ')).TrimEnd(), Asli: asli);
    }

    /// <summary>The line without a dash before its real mark.</summary>
    internal static string StripGanda(string baris) => TandaGanda().Replace(baris, "");

    private static string StripMarkah(string baris)
    {
        var teks = Judul().Replace(baris, "");
        teks = Tautan().Replace(teks, "${teks}");
        teks = Alamat().Replace(teks, m => (m.Groups["depan"].Value is { Length: > 0 } d && !char.IsWhiteSpace(d[0]) ? d + " " : m.Groups["depan"].Value) + m.Groups["url"].Value);
        teks = Huruf().Replace(teks, "");
        teks = teks.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);
        return Miring().Replace(teks, "$1");
    }

    private static string Normalize(string teks) =>
        Kendali().Replace(teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u2028', '\n').Replace('\v', '\n').Replace("\f", "\n\n\n\n\n", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal), "");

    [GeneratedRegex(@"(?:\A|\t)""[^""\t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KutipTerbuka();

    [GeneratedRegex(@"\A[^""\t]*""(?:\t|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex KutipTutup();

    // Word writes a tab after the mark of an item: that is no column.
    [GeneratedRegex(@"\A\s*(?:[0-9]{1,3}[.)]|[a-zA-Z][.)]|[•●▪❖➢✓\-–o\uF0B7\uF0A7\uF076])\t[^\t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TandaTab();

    [GeneratedRegex(@"\A\s*\|.*\|.*\|\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PipaBaris();

    [GeneratedRegex(@"\A[\s|:\-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex GarisPipa();

    // “- ❖ …”, “- a. …”, “- 2. …”, “- KESATU : …”: the dash is the scanner's.
    [GeneratedRegex(@"\A\s*[-–]\s+(?=[❖•●▪◦]\s|[a-zA-Z0-9]{1,3}[.)]\s|\p{Lu}[\p{Lu}\s]{4,20}:|\p{Lu}\p{Ll}+\s*:\s)", RegexOptions.CultureInvariant)]
    private static partial Regex TandaGanda();

    [GeneratedRegex(@"\A\s*#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Judul();

    [GeneratedRegex(@"\[(?<teks>[^\]\n]{1,300})\]\((?:mailto:|https?:)[^)\s]{1,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Tautan();

    [GeneratedRegex(@"(?<depan>\A|.)<(?<url>https?://[^>\s]{1,300})>", RegexOptions.CultureInvariant)]
    private static partial Regex Alamat();

    [GeneratedRegex(@"</?(?:b|strong|i|em|u)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Huruf();

    [GeneratedRegex(@"(?<![\w*""'])\*(?=[^\s*])([^*\n]{1,200}?)(?<=[^\s*])\*(?![\w*])", RegexOptions.CultureInvariant)]
    private static partial Regex Miring();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0E-\x1F\x7F-\x9F\uFEFF\u200B\u2060]", RegexOptions.CultureInvariant)]
    private static partial Regex Kendali();
}
