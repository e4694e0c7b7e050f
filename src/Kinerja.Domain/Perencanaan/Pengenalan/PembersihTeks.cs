using System.Buffers;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Takes scanning noise out of one text and notes what it did. It repairs only what no drafter types: LaTeX, glued words, signs in the place of letters. A misspelt word may be the drafter's own:
/// it stays, and a person is told.
/// </summary>
internal sealed partial class PembersihTeks(KosaKata kosa)
{
    /// <summary>Before a line that stays a line of its own.</summary>
    public const char BarisBaru = '\u2028';

    public KosaKata Kosa => kosa;

    /// <param name="mentah">Lines already joined.</param>
    public TeksTerbaca Clean(string mentah, int dari, int sampai)
    {
        var hasil = new TeksTerbaca("", dari, sampai);
        var teks = Rumus().Replace(mentah, m => ReadRumus(m, hasil));
        teks = Koma().Replace(teks, m => ReadKoma(m, hasil));
        teks = Kata().Replace(teks, m => ReadKata(m, hasil));
        teks = Ruang().Replace(Tepi().Replace(teks, ""), " ");
        hasil.Teks = string.Join('\n', teks.Split('\n').Select(b => b.Trim())).Trim();
        return Judge(hasil);
    }

    /// <summary>Joins the lines of one paragraph. A hyphen at the end of a broken line belongs to words such as “masing-masing”: it stays.</summary>
    public static string Join(IEnumerable<string> baris) =>
        baris.Select(b => b.Trim(' ', '\t')).Where(b => b.Length > 0)
            .Aggregate("", (a, b) => b[0] == BarisBaru ? $"{a}\n{b[1..]}" : a.Length == 0 ? b : a.Length > 1 && a[^1] == '-' && char.IsLetter(a[^2]) ? a + b : a + " " + b);

    private static string ReadRumus(Match m, TeksTerbaca hasil)
    {
        var isi = NotasiLatex.Convert(m.Groups["isi"].Value, out var asing);
        if (isi is null)
        {
            hasil.Doubt("Rumus LaTeX tidak terbaca; ketik ulang sebagai rumus biasa.");
            return m.Value;
        }

        foreach (var perintah in asing)
        {
            hasil.Doubt($"Perintah LaTeX “{perintah}” tidak dikenal dan dihilangkan.");
        }

        hasil.Mend(JenisPerbaikan.RumusLatex, m.Value, isi);
        // A caption before the formula keeps its blank.
        return $" {isi} ";
    }

    // “ketentraman 'ketertiban”: the comma of the paper was read as an apostrophe.
    private string ReadKoma(Match m, TeksTerbaca hasil)
    {
        var (kiri, kanan) = (m.Groups["kiri"].Value, m.Groups["kanan"].Value);
        if (!kosa.IsKata(kiri) || !(kosa.IsKata(kanan) || kanan.Length < 5))
        {
            return m.Value;
        }

        hasil.Mend(JenisPerbaikan.TandaBaca, m.Value, $"{kiri}, {kanan}");
        return $"{kiri}, {kanan}";
    }

    private string ReadKata(Match m, TeksTerbaca hasil)
    {
        var kata = m.Value;
        if (kata.Any(c => Rusak.Contains(c, StringComparison.Ordinal)))
        {
            return ReadRusak(kata, hasil);
        }

        var angka = kata.TakeWhile(char.IsDigit).Count();
        var huruf = kata[angka..];
        var bagian = huruf.Length == 0 || kosa.IsKata(huruf) && angka == 0 && !HasKapitalDalam(huruf) ? null
            : angka > 0 && kosa.IsKata(huruf) && huruf.Length > 3 ? [huruf]
            : PemisahKata.Split(huruf, kosa);
        if (bagian is null)
        {
            return kata;
        }

        var usul = (angka > 0 ? kata[..angka] + " " : "") + string.Join(' ', bagian);
        hasil.Mend(JenisPerbaikan.KataDempet, kata, usul).Doubt(kosa.IsDempet || kata.Skip(1).Any(char.IsUpper) ? null : $"“{kata}” dibaca “{usul}”.");
        return usul;
    }

    private static bool HasKapitalDalam(string kata) => kata.Skip(1).Any(char.IsUpper) && kata.Any(char.IsLower);

    // A sign where a letter was: every letter is tried, one reading may remain. Signs that only stand beside a word are none of it.
    private string ReadRusak(string kata, TeksTerbaca hasil)
    {
        var letak = kata.AsSpan().IndexOfAny(TandaRusak);
        var calon = new List<string>();
        for (var h = 'a'; h <= 'z'; h++)
        {
            if (kata[..letak] + h + kata[(letak + 1)..] is var c && kosa.IsKata(c))
            {
                calon.Add(letak == 0 ? char.ToUpperInvariant(c[0]) + c[1..] : c);
            }
        }

        if (calon.Count == 0)
        {
            hasil.Doubt($"“{kata}”: ada huruf yang tidak terbaca pemindai.");
            return letak == 0 && FindMirip(kata[1..]) is { } mirip ? char.ToUpperInvariant(mirip) + kata[1..] : kata;
        }

        // Of several readings the one that the document writes elsewhere.
        var pilihan = calon.MaxBy(c => (kosa.Count(c), kosa.IsDasar(c.ToLowerInvariant())))!;
        hasil.Mend(JenisPerbaikan.HurufHilang, kata, pilihan);
        if (calon.Count > 1 && kosa.Count(pilihan) == 0)
        {
            hasil.Doubt($"“{kata}” dibaca “{pilihan}”.");
        }

        return pilihan;
    }

    // The first letter of the document's word that this one, misspelt too, is nearest to.
    private char? FindMirip(string ekor)
    {
        for (var h = 'a'; h <= 'z'; h++)
        {
            if (kosa.FindMirip(h + ekor) is { } mirip && mirip[0] == h && kosa.Count(mirip) > 0)
            {
                return h;
            }
        }

        return null;
    }

    private TeksTerbaca Judge(TeksTerbaca hasil)
    {
        foreach (var kata in KataBiasa().Matches(hasil.Teks).Select(m => m.Value).Where(k => k.Length >= 5 && (k.Length >= 9 || !k.Skip(1).Any(char.IsUpper))).Distinct())
        {
            if (!kosa.IsKata(kata))
            {
                var mirip = kosa.FindMirip(kata);
                hasil.Doubt(mirip is not null ? $"“{kata}”: salah pindai dari “{mirip}”, atau memang tertulis begitu?"
                    : kata.Length > (kosa.IsDempet ? 8 : 16) ? $"“{kata}”: mungkin beberapa kata yang dempet." : null);
            }
        }

        if (hasil.Teks.Contains(PembacaNaskah.RumusGambar, StringComparison.Ordinal))
        {
            hasil.Doubt("Di sini ada rumus dari Word lama yang berupa gambar: ketik rumusnya.");
        }

        if (kosa.IsDempet && SpasiHilang().Match(hasil.Teks) is { Success: true } tempat)
        {
            hasil.Doubt($"“{tempat.Value}”: mungkin ada spasi yang hilang.");
        }

        if (hasil.Perbaikan.Exists(p => p.Jenis is JenisPerbaikan.KataDempet) && KomaRapat().Match(hasil.Teks) is { Success: true } koma)
        {
            hasil.Doubt($"“{koma.Value}”: spasi sesudah koma mungkin hilang.");
        }

        if (hasil.Teks.Count(c => c == '(') != hasil.Teks.Count(c => c == ')'))
        {
            hasil.Doubt("Tanda kurungnya tidak berpasangan: mungkin ada bagian yang terpotong.");
        }

        if (Aneh().Match(hasil.Teks) is { Success: true } aneh)
        {
            hasil.Doubt($"Ada tanda asing “{aneh.Value.Trim()}”.");
        }

        return hasil;
    }

    private static readonly SearchValues<char> TandaRusak = SearchValues.Create(Rusak);

    private const string Rusak = "*%\"'‘’“”^";

    [GeneratedRegex(@"\$(?<isi>[^$]{1,4000})\$", RegexOptions.CultureInvariant)]
    private static partial Regex Rumus();

    [GeneratedRegex(@"\b(?<kiri>\p{L}{4,})\s?['’‘]\s?(?<kanan>\p{L}{4,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Koma();

    // A word that begins with, or holds, a sign that no word has; or a plain run of figures and letters.
    [GeneratedRegex(@"(?<![\p{L}\d])[*%""'‘’“”^]\p{Ll}{3,}|(?<![\p{L}\d])\p{L}{1,20}[*%‘^]\p{L}{2,20}(?!\p{L})|(?<![\p{L}\d.@-])\d*\p{L}{5,}(?![\d@]|\.\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Kata();

    [GeneratedRegex(@"(?<![\p{L}\d@.-])\p{L}+(?![\p{L}\d@]|\.\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KataBiasa();

    // What columns and bullets leave at the edges of a cell.
    [GeneratedRegex(@"\A[\s|\[~¦]+|[\s|\[~¦]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tepi();

    [GeneratedRegex(@"\bke(?:desa|kelurahan|kecamatan|kabupaten|provinsi|daerah|kantor|wilayah|lingkungan|instansi)\b|(?<!\p{L})\p{Ll}{5,}[0-9]+\b|(?<![0-9.,\p{L}])[0-9]+\p{Ll}{3,4}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpasiHilang();

    [GeneratedRegex(@"\p{L}+,\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex KomaRapat();

    [GeneratedRegex(@"[ \t\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();

    [GeneratedRegex(@"[|¦€¢§©®~^\\]|\[(?![^\]]*\])|(?<=\s)[""'‘’“”*](?=\s|\p{L})|[*%]\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Aneh();
}
