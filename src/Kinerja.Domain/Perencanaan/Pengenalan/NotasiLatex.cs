using System.Text;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Turns the LaTeX that a scanner makes of a printed formula into <see cref="NotasiCetak"/>: <c>\frac{a}{b} \times 100\%</c> becomes <c>{a}/{b} × 100%</c>.
/// Words stay as they are written; only a minus between terms becomes a minus sign.
/// </summary>
internal sealed partial class NotasiLatex
{
    private const int KedalamanMaksimum = 12;

    private readonly string teks;
    private readonly List<string> asing = [];
    private int i;

    private NotasiLatex(string teks) => this.teks = teks;

    /// <param name="latex">Without its dollar signs.</param>
    /// <param name="asing">Commands that are not known; they are left out of the result.</param>
    public static string? Convert(string latex, out IReadOnlyList<string> asing)
    {
        var pembaca = new NotasiLatex(latex);
        var hasil = pembaca.Read(0, dalamTeks: false, sampaiKurawal: false);
        asing = pembaca.asing;
        return hasil is null ? null : Rapikan(hasil);
    }

    /// <summary>Single blanks, none inside parentheses and braces.</summary>
    public static string Rapikan(string hasil) =>
        Ruang().Replace(SesudahKurung().Replace(SebelumTutup().Replace(hasil, "$1"), "$1"), " ").Trim();

    // null: braces that do not match, or nested deeper than any paper prints.
    private string? Read(int dalam, bool dalamTeks, bool sampaiKurawal)
    {
        var hasil = new StringBuilder();
        while (i < teks.Length)
        {
            var c = teks[i];
            if (c == '}')
            {
                i++;
                return sampaiKurawal ? hasil.ToString() : null;
            }

            if (dalam > KedalamanMaksimum)
            {
                return null;
            }

            switch (c)
            {
                case '{':
                    i++;
                    if (Read(dalam + 1, dalamTeks, sampaiKurawal: true) is not { } isi)
                    {
                        return null;
                    }

                    hasil.Append(isi);
                    break;
                case '\\':
                    if (!ReadPerintah(hasil, dalam))
                    {
                        return null;
                    }

                    break;
                default:
                    i++;
                    hasil.Append(c switch { '~' => " ", '-' when !dalamTeks => " − ", '*' when !dalamTeks => " × ", '\n' => " ", _ => c.ToString() });
                    break;
            }
        }

        return sampaiKurawal ? null : hasil.ToString();
    }

    private bool ReadPerintah(StringBuilder hasil, int dalam)
    {
        var akhir = i + 1;
        while (akhir < teks.Length && char.IsAsciiLetter(teks[akhir]))
        {
            akhir++;
        }

        akhir = Math.Min(teks.Length, Math.Max(akhir, i + 2));
        var nama = teks[(i + 1)..akhir];
        i = akhir;
        switch (nama)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac":
                var (atas, bawah) = (ReadArgumen(dalam, false), ReadArgumen(dalam, false));
                hasil.Append('{').Append(atas?.Trim()).Append("}/{").Append(bawah?.Trim()).Append('}');
                return atas is not null && bawah is not null;
            case "text" or "textrm" or "textnormal" or "textbf" or "textit" or "mathrm" or "mathbf" or "mathit" or "mathsf" or "operatorname" or "mbox":
                var isi = ReadArgumen(dalam, true);
                hasil.Append(isi);
                return isi is not null;
            case "left" or "right" or "big" or "Big" or "bigl" or "bigr" or "limits" or "displaystyle" or "!" or "(" or ")" or "[" or "]":
                return true;
            default:
                hasil.Append(Translate(nama));
                return true;
        }
    }

    private string? ReadArgumen(int dalam, bool dalamTeks)
    {
        while (i < teks.Length && char.IsWhiteSpace(teks[i]))
        {
            i++;
        }

        if (i >= teks.Length || teks[i] != '{')
        {
            return null;
        }

        i++;
        return Read(dalam + 1, dalamTeks, sampaiKurawal: true);
    }

    private string Translate(string nama)
    {
        switch (nama)
        {
            case "sum" or "Sigma": return "Σ ";
            case "times" or "cdot" or "ast": return " × ";
            case "div": return " ÷ ";
            case "leq" or "le" or "leqslant": return " ≤ ";
            case "geq" or "ge" or "geqslant": return " ≥ ";
            case "lt": return " < ";
            case "gt": return " > ";
            case "%" or "&" or "#" or "$" or "_": return nama;
            case " " or "," or ";" or ":" or "\\" or "quad" or "qquad" or "\n": return " ";
            default:
                asing.Add("\\" + nama);
                return " ";
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();

    [GeneratedRegex(@"([({])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SesudahKurung();

    [GeneratedRegex(@"\s+([)}])", RegexOptions.CultureInvariant)]
    private static partial Regex SebelumTutup();
}
