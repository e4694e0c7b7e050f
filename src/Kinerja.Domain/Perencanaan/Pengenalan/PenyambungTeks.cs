using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Makes texts and lists out of marked paragraphs, without touching a letter.</summary>
internal static partial class PenyambungTeks
{
    public const string TanpaGaya = "Paragraf ini tidak memakai gaya naskah: periksa apakah tempatnya benar.";

    /// <summary>A second paragraph of one text is a line of its own: somebody pressed Enter.</summary>
    public static TeksTerbaca Extend(TeksTerbaca? ada, ParagrafBertanda p, string pemisah = "\n")
    {
        if (ada is null)
        {
            return Begin(p);
        }

        ada.Teks = ada.Teks.Length == 0 ? p.Teks : ada.Teks + pemisah + p.Teks;
        ada.Sampai = Math.Max(ada.Sampai, p.Baris);
        return ada.Doubt(p.Peran is null ? TanpaGaya : null);
    }

    public static TeksTerbaca Begin(ParagrafBertanda p) => new TeksTerbaca(p.Teks, p.Baris, p.Baris).Doubt(p.Peran is null ? TanpaGaya : null);

    public static DaftarTerbaca Append(DaftarTerbaca? daftar, ParagrafBertanda p)
    {
        var (gaya, ragu) = ReadTanda(p.Tanda);
        var butir = Begin(p).Doubt(ragu);
        if (daftar is null or { Butir.Count: 0 })
        {
            return new DaftarTerbaca(gaya, [butir]);
        }

        daftar.Butir.Add(butir.Doubt(gaya == daftar.Gaya ? null : "Tanda butir ini berbeda dari butir pertama; naskah mencetak satu macam tanda dalam satu daftar."));
        return daftar;
    }

    /// <summary>What kind of list a mark makes, and why a person should look.</summary>
    public static (GayaDaftar Gaya, string? Ragu) ReadTanda(string tanda) => tanda.Trim() switch
    {
        "" => (GayaDaftar.Tanpa, null),
        "❖" => (GayaDaftar.Wajik, null),
        "-" => (GayaDaftar.Strip, null),
        var t when Huruf().IsMatch(t) => (GayaDaftar.Huruf, null),
        var t when Angka().IsMatch(t) => (GayaDaftar.Angka, null),
        var t when t.Any(char.IsAsciiDigit) => (GayaDaftar.Angka, Lain(t)),
        var t when t.Any(char.IsLetter) => (GayaDaftar.Huruf, Lain(t)),
        var t => (GayaDaftar.Strip, Lain(t)),
    };

    private static string Lain(string tanda) => $"Tanda “{tanda}” tidak dikenal naskah dan diganti yang terdekat.";

    [GeneratedRegex(@"\A[a-z]{1,2}\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex Huruf();

    [GeneratedRegex(@"\A[0-9]{1,3}\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();
}
