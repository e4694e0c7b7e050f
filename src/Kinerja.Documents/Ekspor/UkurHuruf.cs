using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Ekspor;

/// <summary>How wide a text will be, near enough to place what Word does not place by itself: the widths of the classes of letters in the office's type.</summary>
internal sealed class UkurHuruf(JenisHuruf jenis)
{
    private const string Contoh = "penyelenggaraan administrasi pemerintahan dan pelayanan kepada masyarakat";

    private readonly bool bookman = jenis is JenisHuruf.Bookman;

    /// <summary>Twentieths of a point.</summary>
    public int Lebar(string teks, decimal ukuran, bool tebal = false) => (int)Math.Ceiling(teks.Sum(Seperseribu) * ukuran * (tebal ? 1.08m : 1m) / 50m);

    /// <summary>The lines into which a text falls that must not be wider than this. Only single blanks are broken at, so that joining gives the text back.</summary>
    public IReadOnlyList<string> Wrap(string teks, decimal ukuran, int lebar)
    {
        var hasil = new List<string>();
        foreach (var kata in teks.Split(' '))
        {
            if (hasil.Count > 0 && (kata.Length == 0 || hasil[^1].EndsWith(' ') || hasil[^1].Length == 0 || Lebar($"{hasil[^1]} {kata}", ukuran) <= lebar))
            {
                hasil[^1] += " " + kata;
            }
            else
            {
                hasil.Add(kata);
            }
        }

        return hasil;
    }

    /// <summary>
    /// Whether a paragraph can be justified without a line being torn apart: there is no hyphenation for Indonesian, and its words are long. The template of the PDF judges alike.
    /// </summary>
    public bool IsRata(string teks, decimal ukuran, int lebar)
    {
        var muat = lebar / Math.Max(1, Lebar(Contoh, ukuran) / Contoh.Length);
        foreach (var baris in teks.Split('\n'))
        {
            var panjang = 0;
            foreach (var kata in baris.Split(' '))
            {
                if (panjang > 0 && panjang + 1 + kata.Length > muat)
                {
                    if (panjang * 100 < muat * 84)
                    {
                        return false;
                    }

                    panjang = kata.Length;
                }
                else
                {
                    panjang += kata.Length + (panjang > 0 ? 1 : 0);
                }
            }
        }

        return true;
    }

    private int Seperseribu(char huruf) => huruf switch
    {
        ' ' or '\u00A0' => bookman ? 320 : 278,
        'i' or 'l' or 'j' or 't' or 'f' or 'r' or '.' or ',' or '(' or ')' or ':' or ';' or '/' => bookman ? 330 : 280,
        'm' or 'w' or 'M' or 'W' or '%' or 'Σ' or '×' => bookman ? 850 : 780,
        >= 'A' and <= 'Z' => bookman ? 700 : 680,
        >= '0' and <= '9' => bookman ? 620 : 556,
        > '\u2000' => 840,
        _ => bookman ? 570 : 535,
    };
}
