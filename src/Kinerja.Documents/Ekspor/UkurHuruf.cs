using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Ekspor;

/// <summary>How wide a text will be, near enough to place what Word does not place by itself: the widths of its letters in the office's type.</summary>
internal sealed class UkurHuruf(JenisHuruf jenis)
{
    private const string Contoh = "penyelenggaraan administrasi pemerintahan dan pelayanan kepada masyarakat";

    // Thousandths of the size, from blank to tilde: the advance widths of TeX Gyre Bonum and Liberation Sans, whose metrics are those of Bookman and Arial.
    private static readonly short[] Bookman =
    [
        320, 300, 380, 620, 620, 900, 800, 220, 300, 300, 440, 600, 320, 400, 320, 600, 620, 620, 620, 620, 620, 620, 620, 620, 620, 620, 320, 320, 600, 600, 600, 540,
        820, 680, 740, 740, 800, 720, 640, 800, 800, 340, 600, 720, 600, 920, 740, 800, 620, 820, 720, 660, 620, 780, 700, 960, 720, 640, 640, 300, 600, 300, 600, 500,
        340, 580, 620, 520, 620, 520, 320, 540, 660, 300, 300, 620, 300, 940, 660, 560, 620, 580, 440, 520, 380, 680, 520, 780, 560, 540, 480, 280, 600, 280, 600,
    ];

    private static readonly short[] Arial =
    [
        277, 277, 354, 556, 556, 889, 666, 190, 333, 333, 389, 583, 277, 333, 277, 277, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 277, 277, 583, 583, 583, 556,
        1015, 666, 666, 722, 722, 666, 610, 777, 722, 277, 500, 666, 556, 833, 722, 777, 666, 777, 722, 666, 610, 722, 666, 943, 666, 666, 610, 277, 277, 277, 469, 556,
        333, 556, 556, 500, 556, 556, 277, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 277, 556, 500, 722, 500, 500, 500, 333, 259, 333, 583,
    ];

    private readonly bool bookman = jenis is JenisHuruf.Bookman;

    /// <summary>Twentieths of a point.</summary>
    public int Lebar(string teks, decimal ukuran, bool tebal = false) => (int)Math.Ceiling(teks.Sum(Seperseribu) * ukuran * (tebal ? 1.1m : 1m) / 50m);

    /// <summary>The lines into which a text falls that must not be wider than this. Only single blanks are broken at, so that joining gives the text back.</summary>
    public IReadOnlyList<string> Wrap(string teks, decimal ukuran, int lebar)
    {
        var hasil = new List<string>();
        foreach (var kata in teks.Split(' '))
        {
            // Σ stands with what it sums.
            if (hasil.Count > 0 && (kata.Length == 0 || hasil[^1] is "" or [.., ' ' or 'Σ' or '∑'] || Lebar($"{hasil[^1]} {kata}{(kata is "Σ" or "∑" ? " wwwww" : "")}", ukuran) <= lebar))
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
        >= ' ' and <= '~' => (bookman ? Bookman : Arial)[huruf - ' '],
        '\u00A0' => bookman ? Bookman[0] : Arial[0],
        // Symbols come from another type, which is wider.
        > '\u2100' and not ('−' or '∑') => 840,
        _ => 600,
    };
}
