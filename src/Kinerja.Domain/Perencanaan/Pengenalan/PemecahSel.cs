using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Gives the lines back to a cell whose items, note or components were run together.</summary>
internal static partial class PemecahSel
{
    /// <summary>One line for each item, and one for the note.</summary>
    public static string Split(string sel)
    {
        var teks = DaftarHtml().Replace(sel, "\n");
        teks = SisaHtml().Replace(teks, " ");
        if (Catatan().Match(teks) is { Success: true, Index: > 0 } c)
        {
            teks = teks[..c.Index] + "\n" + teks[c.Index..];
        }

        if (ButirStrip().IsMatch(teks.TrimStart()))
        {
            teks = SambungStrip().Replace(teks, "\n- ");
        }

        return string.Join('\n', PecahHuruf(teks).Split('\n').Select(b => b.Trim()).Where(b => b.Length > 0));
    }

    // “…kependudukan : a. Pengantar e-KTP. b. Pengantar KK.”: letters in their order, each after a full stop or colon.
    private static string PecahHuruf(string teks)
    {
        var letak = new List<int>();
        foreach (Match m in HurufSebaris().Matches(teks))
        {
            if (m.Groups["huruf"].Value[0] == 'a' + letak.Count)
            {
                letak.Add(m.Groups["huruf"].Index);
            }
        }

        return letak.Count < 2 ? teks : letak.AsEnumerable().Reverse().Aggregate(teks, (t, i) => t[..i].TrimEnd() + "\n" + t[i..]);
    }

    [GeneratedRegex(@"\s*<\s*/?\s*(?:ul|ol|li|br|p)\b[^>]*>\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DaftarHtml();

    [GeneratedRegex(@"</?(?:span|div|sup|sub|font|table|tbody|tr|td)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SisaHtml();

    [GeneratedRegex(@"(?<=\s)catatan\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Catatan();

    [GeneratedRegex(@"\A[-–]\s", RegexOptions.CultureInvariant)]
    private static partial Regex ButirStrip();

    [GeneratedRegex(@"\s+[-–]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SambungStrip();

    [GeneratedRegex(@"(?<=[:.;,]\s+|\n|\A)(?<huruf>[a-z])[.)]\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex HurufSebaris();
}
