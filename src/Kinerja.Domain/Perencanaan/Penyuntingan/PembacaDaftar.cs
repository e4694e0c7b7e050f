namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// Reads lines as the items of a list. Where lines are marked, a line without a mark goes on with the item before it, and marks of another kind are the item's own sub-items and stay in its text.
/// Where none is marked every line is an item.
/// </summary>
internal static class PembacaDaftar
{
    /// <summary>A break that parts no items.</summary>
    public const char BatasLunak = '\u2028';

    public static Tempelan.Daftar Read(string teks)
    {
        var (pengantar, gaya, butir) = ReadBerpengantar(teks);
        return new Tempelan.Daftar(gaya, [.. pengantar, .. butir]);
    }

    /// <summary>Tells the lines before the first mark from the items.</summary>
    public static (List<string> Pengantar, GayaDaftar Gaya, List<string> Butir) ReadBerpengantar(string teks)
    {
        var pengantar = new List<string>();
        var butir = new List<string>();
        TandaButir? pertama = null;
        char? huruf = null;
        foreach (var baris in teks.Split('\n').Select(b => b.TrimEnd()).Where(b => !string.IsNullOrWhiteSpace(b)))
        {
            var tanda = TandaButir.Read(baris, huruf);
            if (tanda is null)
            {
                Continue(pertama is null ? pengantar : butir, baris.Trim(), baru: pertama is null);
                continue;
            }

            pertama ??= tanda;
            var sejenis = tanda.Jenis == pertama.Jenis;
            huruf = sejenis ? TandaButir.ReadHuruf(baris) : huruf;
            if (sejenis)
            {
                butir.Add(Soften(tanda.Isi));
            }
            else
            {
                butir[^1] += "\n" + Soften(baris.Trim().Replace('\t', ' '));
            }
        }

        return (pengantar, pertama?.Gaya ?? GayaDaftar.Tanpa, butir);
    }

    /// <summary>The line without its mark, or <c>null</c> where it has none.</summary>
    public static string? Strip(string baris) => TandaButir.Read(baris)?.Isi;

    private static void Continue(List<string> daftar, string baris, bool baru)
    {
        if (baru)
        {
            daftar.Add(Soften(baris));
        }
        else
        {
            // A hyphen at the end of a line that a PDF broke belongs to words such as “masing-masing”: it stays.
            daftar[^1] += (daftar[^1].EndsWith('-') ? "" : " ") + Soften(baris);
        }
    }

    private static string Soften(string teks) => string.Join('\n', teks.Split(BatasLunak).Select(b => b.Replace('\t', ' ').Trim())).Trim();
}
