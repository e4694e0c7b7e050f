namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Parts lines that run over the columns of a table into rows, and each row into its cells. A row begins where a sasaran or an indikator does; where its words part is what <see cref="PembagiBaris"/> weighs.
/// </summary>
/// <param name="utuh">How many paragraphs at the beginning are cells.</param>
internal sealed class PembelahKolom(IReadOnlyList<BlokTeks> blok, int utuh, KosaKata kosa, Kolokasi kolokasi, LebarKolom lebar)
{
    private const string Sebab = "Baris tabel ini terpindai melintasi kolom: periksa pembagian selnya.";

    // How much dearer the second best parting must be, in hundredths: alone, and where the text stands elsewhere too. With less, one cell in fifty was wrong of those that were torn apart for a trial.
    private const int SelisihMutlak = 500;

    private const int SelisihYakin = 240;

    // No sasaran and no indikator says less.
    private const int KataTersedikit = 3;

    // A source that stands at the end of so many rows of one table is what it is in each of them.
    private const int Berulang = 3;

    // A text of so many words that stands elsewhere as a paragraph of its own.
    private const int KataDikenal = 4;

    private readonly List<List<BarisLajur>> baris = [];

    public List<BarisTertata> Split()
    {
        foreach (var (urutan, b) in blok.Index())
        {
            foreach (var (i, garis) in b.Baris.Index())
            {
                Add(new BarisLajur(KataLajur.List(garis.Teks, kosa, garis.Nomor), i == 0, urutan < utuh), b, i);
            }
        }

        var ekor = baris.Select(b => b[0].Kata).Where(k => k.Exists(x => x.Batas)).Select(k => k[k.FindLastIndex(x => x.Batas)..]).ToList();
        var hasil = baris.ConvertAll(b => Part(b, ekor));
        for (var i = 1; i < hasil.Count; i++)
        {
            // Where a row begins in the middle of a line, nothing of it and of the one before is sure.
            if (hasil[i].Lanjutan.Count > 0)
            {
                (hasil[i - 1], hasil[i]) = (hasil[i - 1] with { Yakin = [] }, hasil[i] with { Yakin = [] });
            }
        }

        return hasil;
    }

    private void Add(BarisLajur garis, BlokTeks b, int letak)
    {
        if (garis.Kata.Count == 0)
        {
            return;
        }

        if (baris.Count == 0 || IsAwal(b.Baris[letak].Teks, letak + 1 < b.Baris.Count ? b.Baris[letak + 1].Teks : null, letak == 0))
        {
            baris.Add([garis]);
        }
        else
        {
            baris[^1].Add(garis);
        }
    }

    private bool IsAwal(string teks, string? berikut, bool awalBlok)
    {
        var sebelum = baris[^1];
        // A sasaran in a paragraph of its own, then its indikator in the next.
        if (CiriSel.IsIndikator(teks) && sebelum is [var satu, ..] && CiriSel.IsSasaran(satu.Tulis()) && sebelum.TrueForAll(b => CiriSel.FindIndikator(b.Tulis()) < 0 && !CiriSel.IsIndikator(b.Tulis())))
        {
            return false;
        }

        // “Jumlah” at the beginning of a line may go on with a formula: “… dibagi / Jumlah …”.
        if (CiriSel.IsIndikator(teks))
        {
            return !(sebelum[^1].Kata is { Count: > 0 } k && !awalBlok && k[^1].Akhir is "dibagi" or "dikali" or "dikalikan" or "ditambah" or "dikurangi");
        }

        return IsTengah(teks) || CiriSel.IsSasaran(teks) && (awalBlok || CiriSel.FindIndikator(teks) > 0 || CiriSel.SplitBatas(teks).Skip(1).Any(CiriSel.IsIndikator) || (berikut is not null && CiriSel.IsIndikator(berikut)));
    }

    // The sasaran of the row above goes on beside the next row.
    private static bool IsTengah(string teks) => !CiriSel.IsSasaran(teks) && !CiriSel.IsIndikator(teks) && CiriSel.FindIndikator(CiriSel.Rapikan(teks)) > 0;

    private BarisTertata Part(List<BarisLajur> garis, List<List<KataLajur>> ekor)
    {
        if (baris.IndexOf(garis) > 0 && IsTengah(garis[0].Tulis()))
        {
            var kata = garis[0].Kata;
            var letak = Enumerable.Range(1, kata.Count - 1).First(i => CiriSel.IsIndikator(string.Join(' ', kata.Skip(i).Take(2).Select(k => k.Teks))));
            return Part([garis[0] with { Kata = kata[letak..] }, .. garis.Skip(1)], ekor) with { Lanjutan = [new PotonganSel(kata[0].Nomor, string.Join(' ', kata.Take(letak).Select(k => k.Teks)))] };
        }

        var hasil = new PembagiBaris(garis, kolokasi, ekor, lebar).Part();
        if (hasil is null)
        {
            var semua = garis.ConvertAll(g => new PotonganSel(g.Kata[0].Nomor, g.Tulis()));
            return CiriSel.IsSasaran(semua[0].Teks) ? new BarisTertata(semua, [], [], [], Sebab) : new BarisTertata([], semua, [], [], Sebab);
        }

        var sel = hasil.Sel.Select(k => k.GroupBy(x => x.Nomor).Select(g => new PotonganSel(g.Key, string.Join(' ', g.Select(x => x.Teks)))).ToList()).ToList();
        return new BarisTertata(sel[0], sel[1], sel[2], sel[3], Sebab) { Yakin = [.. Enumerable.Range(0, 4).Select(c => IsYakin(garis, hasil.Sel[c], c, hasil.Selisih[c], ekor))] };
    }

    private bool IsYakin(List<BarisLajur> garis, List<KataLajur> sel, int kolom, int selisih, List<List<KataLajur>> ekor) =>
        sel.Count >= (kolom < 2 ? KataTersedikit : 1) && !Kolokasi.IsGantung(sel[^1].Akhir) && (selisih >= SelisihMutlak || (selisih >= SelisihYakin && (IsTerjamin(sel, kolom, ekor) || IsUtuh(garis, sel))));

    // Nothing but paragraphs that are cells.
    private static bool IsUtuh(List<BarisLajur> garis, List<KataLajur> sel) => sel.Count > 0 && sel.TrueForAll(k => garis.Exists(g => g.Utuh && g.Kata[0].Nomor == k.Nomor));

    private bool IsTerjamin(List<KataLajur> sel, int kolom, List<List<KataLajur>> ekor) =>
        kolom == 3 ? ekor.Count(e => BobotSel.IsSama(e, sel)) >= Berulang : sel.Count >= KataDikenal && kolokasi.CountSel(sel) > 0;
}

/// <summary>One line of a row.</summary>
/// <param name="AwalBlok">A gap stands before it.</param>
/// <param name="Utuh">It stands in a paragraph that is a cell.</param>
internal sealed record BarisLajur(List<KataLajur> Kata, bool AwalBlok, bool Utuh)
{
    public string Tulis() => string.Join(' ', Kata.Select(k => k.Teks));
}
