using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>The mark before an item on paper: <c>a.</c>, <c>1)</c>, <c>ii.</c>, <c>❖</c>, <c>-</c>.</summary>
/// <param name="Jenis">Two marks of one list have the same.</param>
/// <param name="Gaya">What a list with this mark is here.</param>
/// <param name="Isi">What follows the mark.</param>
internal sealed partial record TandaButir(string Jenis, GayaDaftar Gaya, string Isi)
{
    /// <summary>The mark at the beginning of a line, or <c>null</c>.</summary>
    /// <param name="baris">The line.</param>
    /// <param name="hurufSebelum">The letter of the lettered item before it: after <c>h.</c> an <c>i.</c> is a letter, at the beginning it is a Roman one.</param>
    public static TandaButir? Read(string baris, char? hurufSebelum = null)
    {
        if (Pola().Match(baris) is not { Success: true } m)
        {
            return null;
        }

        var isi = baris[m.Length..].Trim();
        if (m.Groups["simbol"] is { Success: true } simbol)
        {
            return new TandaButir(simbol.Value, simbol.Value == "❖" ? GayaDaftar.Wajik : GayaDaftar.Strip, isi);
        }

        var bentuk = m.Groups["buka"].Value + "?" + m.Groups["tutup"].Value;
        var tanda = m.Groups["tanda"].Value;
        return char.IsAsciiDigit(tanda[0]) ? new TandaButir("1" + bentuk, GayaDaftar.Angka, isi)
            : IsRomawi(tanda, hurufSebelum) ? new TandaButir("i" + bentuk, GayaDaftar.Angka, isi)
            : tanda.Length == 1 ? new TandaButir("a" + bentuk, GayaDaftar.Huruf, isi)
            : null;
    }

    /// <summary>The letter of this line's own mark, where it is one.</summary>
    public static char? ReadHuruf(string baris) => Pola().Match(baris).Groups["tanda"] is { Success: true, Length: 1 } g && char.IsAsciiLetter(g.Value[0]) ? char.ToLowerInvariant(g.Value[0]) : null;

    private static bool IsRomawi(string tanda, char? hurufSebelum) =>
        tanda.All(h => h is 'i' or 'v' or 'x') && !(tanda.Length == 1 && hurufSebelum is { } s && s + 1 == tanda[0]);

    // A capital letter with a full stop begins a name (“H. Achmad”) more often than an item: only “A.” before a tab or “A)” counts.
    [GeneratedRegex(@"\A\s*(?:(?<simbol>[•●▪■□◦○❖➢►✓✔*·§\uF0B7\uF0A7\uF076\-–—])\s+|o\t\s*|(?<buka>\(?)(?<tanda>[0-9]{1,3}|[a-z]|[ivx]{2,5})(?<tutup>[.)])\s+|(?<buka>\(?)(?<tanda>[A-Z])(?<tutup>\))\s+|(?<tanda>[A-Z])(?<tutup>\.)\t\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
