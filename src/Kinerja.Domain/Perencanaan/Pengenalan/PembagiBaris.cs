namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>The cheapest parting of a row, and how much dearer the cheapest one is that gives a column another text.</summary>
internal sealed record BarisTerbagi(IReadOnlyList<List<KataLajur>> Sel, IReadOnlyList<int> Selisih);

/// <summary>
/// Parts the lines of one row among sasaran, indikator, formulasi and sumber. Every line is cut into pieces in the order of the columns; what a cut and a join cost follows from rules that the scanner kept, from capitals, from words that
/// no text ends with, from words that stand side by side elsewhere, and from brackets. All but the dearest ways are tried, so that it is known whether another reading is nearly as good.
/// </summary>
internal sealed class PembagiBaris(List<BarisLajur> garis, Kolokasi kolokasi, List<List<KataLajur>> ekor, LebarKolom lebar)
{
    private const int Teratas = 160;

    private const int KataMaksimum = 30;

    private readonly BobotSel bobot = new(kolokasi, ekor, lebar);

    /// <summary><c>null</c>: too long to weigh.</summary>
    public BarisTerbagi? Part()
    {
        if (garis.Exists(g => g.Kata.Count > KataMaksimum) || garis.Count > 14)
        {
            return null;
        }

        var sasaran = CiriSel.IsSasaran(garis[0].Tulis());
        List<Keadaan> kini = [new Keadaan(0, new KataLajur?[4], [-1, -1, -1, -1], null, null, 0)];
        for (var i = 0; i < garis.Count; i++)
        {
            var bahan = new BahanGaris(garis[i], i, bobot);
            kini = [.. kini.SelectMany(k => Step(k, bahan, sasaran)).OrderBy(k => k.Biaya).Take(Teratas).Select(k => Move(k.Asal, bahan, [k.Satu, k.Dua, k.Tiga], k.Biaya))];
        }

        var akhir = kini.Select(k => (Sel: Collect(k), k.Biaya)).Select(k => (k.Sel, Kunci: k.Sel.Select(Key).ToArray(), Biaya: k.Biaya + bobot.WeighAkhir(k.Sel, sasaran))).OrderBy(k => k.Biaya).ToList();
        if (akhir.Count == 0)
        {
            return null;
        }

        var (terbaik, kunci, biaya) = akhir[0];
        var terakhir = akhir[^1].Biaya;
        return new BarisTerbagi(terbaik, [.. Enumerable.Range(0, 4).Select(c => akhir.Where(a => a.Kunci[c] != kunci[c]).Select(a => a.Biaya).DefaultIfEmpty(terakhir + 100).First() - biaya)]);
    }

    private static string Key(List<KataLajur> sel) => string.Join(' ', sel.Select(k => k.Teks));

    private IEnumerable<(Keadaan Asal, int Satu, int Dua, int Tiga, int Biaya)> Step(Keadaan k, BahanGaris bahan, bool sasaran)
    {
        var n = bahan.Jumlah;
        for (var s = 0; s <= (sasaran ? n : 0); s++)
        {
            for (var b = s; b <= n; b++)
            {
                for (var c = b; c <= n; c++)
                {
                    if (!(bahan.Garis.Utuh && !IsSatu(s, b, c, n)) && Weigh(k, bahan, s, b, c) is { } biaya)
                    {
                        yield return (k, s, b, c, k.Biaya + biaya);
                    }
                }
            }
        }
    }

    private static bool IsSatu(int s, int b, int c, int n) => (s > 0 ? 1 : 0) + (b > s ? 1 : 0) + (c > b ? 1 : 0) + (n > c ? 1 : 0) == 1;

    private int? Weigh(Keadaan k, BahanGaris bahan, int s, int b, int c)
    {
        var jumlah = 0;
        var (sebelum, dari) = (-1, 0);
        for (var kolom = 0; kolom < 4; kolom++)
        {
            var sampai = kolom switch { 0 => s, 1 => b, 2 => c, _ => bahan.Jumlah };
            if (dari == sampai)
            {
                continue;
            }

            if (k.Akhir[kolom] is null && kolom > 1 && k.Akhir[1] is null && sebelum < 1)
            {
                return null; // no formula before the indikator
            }

            jumlah += sebelum >= 0 ? bahan.Potong[dari] : WeighKiri(k, kolom, bahan.Letak);
            jumlah += k.Akhir[kolom] is { } akhir ? bobot.WeighSambung(akhir, bahan.Garis.Kata[dari]) + (bahan.Letak - k.Baris[kolom] > 1 ? 80 : 0)
                : BobotSel.WeighMulai(kolom, bahan.Garis.Kata, dari, sampai, bahan.Letak == 0 || k.Baris[1] != 0);
            jumlah += bahan.Dalam[sampai - 1] - bahan.Dalam[dari] + bobot.WeighPanjang(kolom, bahan.Panjang[sampai] - bahan.Panjang[dari]);
            (sebelum, dari) = (kolom, sampai);
        }

        return jumlah;
    }

    // Lines are written from the left: what was begun at the left goes on more often than it stops.
    private static int WeighKiri(Keadaan k, int kolom, int baris) => Enumerable.Range(0, kolom).Count(c => baris > 0 && k.Baris[c] == baris - 1) * 35;

    private static Keadaan Move(Keadaan k, BahanGaris bahan, int[] batas, int biaya)
    {
        var (g, baris) = (bahan.Garis, bahan.Letak);
        var (akhir, letak) = ((KataLajur?[])k.Akhir.Clone(), (int[])k.Baris.Clone());
        for (var c = 0; c < 4; c++)
        {
            var (dari, sampai) = Potong(batas, g.Kata.Count, c);
            if (sampai > dari)
            {
                (akhir[c], letak[c]) = (g.Kata[sampai - 1], baris);
            }
        }

        return new Keadaan(biaya, akhir, letak, k, batas, baris);
    }

    private static (int Dari, int Sampai) Potong(int[] batas, int n, int kolom) => (kolom == 0 ? 0 : batas[kolom - 1], kolom == 3 ? n : batas[kolom]);

    private List<KataLajur>[] Collect(Keadaan k)
    {
        var sel = Enumerable.Range(0, 4).Select(_ => new List<KataLajur>()).ToArray();
        for (var x = k; x.Batas is { } batas; x = x.Asal!)
        {
            var kata = garis[x.Garis].Kata;
            for (var c = 0; c < 4; c++)
            {
                var (dari, sampai) = Potong(batas, kata.Count, c);
                sel[c].InsertRange(0, kata[dari..sampai]);
            }
        }

        return sel;
    }

    private sealed record Keadaan(int Biaya, KataLajur?[] Akhir, int[] Baris, Keadaan? Asal, int[]? Batas, int Garis);

    /// <summary>What of a line is the same for every way to part it.</summary>
    private sealed class BahanGaris
    {
        public BahanGaris(BarisLajur garis, int letak, BobotSel bobot)
        {
            (Garis, Letak, Jumlah) = (garis, letak, garis.Kata.Count);
            (Potong, Dalam, Panjang) = (new int[Jumlah], new int[Jumlah], new int[Jumlah + 1]);
            for (var i = 0; i < Jumlah; i++)
            {
                Potong[i] = i == 0 ? 0 : bobot.WeighPotong(garis.Kata[i - 1], garis.Kata[i]);
                Dalam[i] = i == 0 ? 0 : Dalam[i - 1] + bobot.WeighDalam(garis.Kata[i - 1], garis.Kata[i]);
                Panjang[i + 1] = Panjang[i] + garis.Kata[i].Teks.Length + 1;
            }
        }

        public BarisLajur Garis { get; }

        public int Letak { get; }

        public int Jumlah { get; }

        public int[] Potong { get; }

        public int[] Dalam { get; }

        public int[] Panjang { get; }
    }
}
