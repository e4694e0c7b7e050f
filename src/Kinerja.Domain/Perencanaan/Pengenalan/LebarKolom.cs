namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>How many letters a line of each column holds, measured where the cells of the same table are paragraphs of their own.</summary>
internal sealed class LebarKolom
{
    // Four columns on paper of the usual size, in a letter of 10 or 11 points.
    private static readonly int[] Baku = [30, 42, 42, 36];

    private readonly int[] terpanjang = new int[4];
    private readonly int[] jumlah = new int[4];

    public void Learn(BarisTertata baris)
    {
        List<PotonganSel>[] sel = [baris.Sasaran, baris.Indikator, baris.Formulasi, baris.Sumber];
        foreach (var (c, isi) in sel.Index().Where(s => s.Item.Count > 1))
        {
            // The last line of a cell may be short, the others are full.
            terpanjang[c] = Math.Max(terpanjang[c], isi.Max(p => p.Teks.Length));
            jumlah[c]++;
        }
    }

    /// <summary>What no line is longer than, as far as is known.</summary>
    public int Batas(int kolom) => jumlah[kolom] > 0 ? terpanjang[kolom] * 5 / 4 : Baku[kolom];

    /// <summary>0: not measured.</summary>
    public int Terukur(int kolom) => jumlah[kolom] > 1 ? terpanjang[kolom] : 0;
}
