using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

internal enum MutuTanda
{
    Tidak,
    Utuh,
    Rusak,
}

/// <summary>The mark of an item as a scanner sees it: whole, spoiled (<c>€.</c>, <c>"</c>, <c>j-</c>) or lost.</summary>
/// <param name="Gaya">What kind of list it makes.</param>
/// <param name="Urutan">Which item the letter or number says it is, from 0.</param>
/// <param name="Isi">What follows.</param>
internal sealed partial record TandaPindaian(MutuTanda Mutu, GayaDaftar Gaya, int? Urutan, string Isi)
{
    /// <param name="harap">The item expected next, to tell l from I.</param>
    public static TandaPindaian Read(string baris, int harap)
    {
        var teks = baris.Trim();
        if (Simbol().Match(teks) is { Success: true } s)
        {
            return new TandaPindaian(MutuTanda.Utuh, s.Groups["tanda"].Value == "❖" ? GayaDaftar.Wajik : GayaDaftar.Strip, null, teks[s.Length..].Trim());
        }

        if (Angka().Match(teks) is { Success: true } a)
        {
            return new TandaPindaian(MutuTanda.Utuh, GayaDaftar.Angka, int.Parse(a.Groups["angka"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) - 1, teks[a.Length..].Trim());
        }

        if (Huruf().Match(teks) is { Success: true } h)
        {
            var huruf = char.ToLowerInvariant(h.Groups["huruf"].Value[0]);
            // A scanner's I is an l where an l is due.
            var urutan = huruf == 'i' && harap == 'l' - 'a' ? harap : huruf - 'a';
            var rapi = h.Groups["rusak"].Length == 0 && h.Groups["tutup"].Value is "." or ")" && char.IsLower(h.Groups["huruf"].Value[0]);
            return new TandaPindaian(rapi ? MutuTanda.Utuh : MutuTanda.Rusak, GayaDaftar.Huruf, urutan, teks[h.Length..].Trim());
        }

        return Cacat().Match(teks) is { Success: true } c
            ? new TandaPindaian(MutuTanda.Rusak, GayaDaftar.Tanpa, null, teks[c.Length..].Trim())
            : new TandaPindaian(MutuTanda.Tidak, GayaDaftar.Tanpa, null, teks);
    }

    [GeneratedRegex(@"\A(?<tanda>[❖•●▪■□◦○➢►✓✔·\uF0B7\uF0A7\uF076]|[-–—](?=\s))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Simbol();

    [GeneratedRegex(@"\A\(?(?<angka>[0-9]{1,3})[.)](?:\s+|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();

    // “a.”, “j-”, “¢c.”, “‘a Penyusunan”, “K Pelaksanaan”; never the first letter of a name (“H. Achmad” is too short a text to be an item).
    [GeneratedRegex(@"\A(?<rusak>[‘'""¢“]?)\(?(?<huruf>[a-zA-Z])(?:\s?(?<tutup>[.)\-])(?:\s+|\z)|(?<tutup>\s)\s*(?=[""*%'‘]?\p{Lu}?\p{Ll}{3,}))", RegexOptions.CultureInvariant)]
    private static partial Regex Huruf();

    // Signs alone before a blank: what is left of a mark.
    [GeneratedRegex(@"\A[""“”*.,;>€®%)|~]{1,3}\s?[.]?\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Cacat();
}
