namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Reads an indicator table that a scanner wrote out as text. Where every cell is a paragraph the paragraphs are put back into rows; where a line runs over several columns it is cut at what
/// is left of the rules and at the words that cells begin with, and a person is told to look.
/// </summary>
internal sealed class PembacaTabelTeks(PembersihTeks pembersih)
{
    private const string SebabZona = "Baris tabel ini terpindai melintasi kolom: periksa pembagian selnya.";

    private readonly PembacaSel pembaca = new(pembersih);

    public void Read(BagianTerbaca bagian, List<BarisSumber> baris)
    {
        var akhir = 0;
        while (akhir < baris.Count && (baris[akhir].IsKosong || PenandaBaris.IsKepalaTabel(baris[akhir].Teks)))
        {
            akhir++;
        }

        bagian.Kolom = ReadKepala([.. baris.Take(akhir).Where(b => !b.IsKosong)]);
        var blok = SplitBlok(baris.Skip(akhir));
        for (var i = 0; i < blok.Count;)
        {
            var zona = blok[i].IsMelintas;
            var batas = i + 1;
            while (batas < blok.Count && (blok[batas].IsMelintas == zona || (zona && !blok[batas].IsAwal)))
            {
                batas++;
            }

            var kumpulan = blok[i..batas];
            if (zona && !kumpulan[0].IsAwalMelintas && bagian.Sasaran.Count > 0)
            {
                DoubtTerakhir(bagian.Sasaran[^1]);
            }

            var hasil = zona ? new PembelahKolom(kumpulan.SelectMany(b => b.Baris)).Split() : PenataSel.Arrange(kumpulan, bagian.Sasaran.Count == 0);
            foreach (var r in hasil)
            {
                Add(bagian, r, zona ? SebabZona : r.Sebab);
            }

            i = batas;
        }
    }

    // What runs over the columns begins with the rest of the row above.
    private static void DoubtTerakhir(SasaranTerbaca sasaran)
    {
        sasaran.Teks.Doubt(SebabZona);
        foreach (var teks in sasaran.Indikator.TakeLast(1).SelectMany(i => i.Formulasi.SelectMany(f => f.Sumber.Butir.Append(f.Teks)).Append(i.Teks)))
        {
            teks.Doubt(SebabZona);
        }
    }

    private static JudulKolomTerbaca ReadKepala(List<BarisSumber> kepala)
    {
        var (sasaran, indikator, formulasi, sumber) = JudulTabel.FindJudul(string.Join(' ', kepala.Select(b => b.Teks.Trim())));
        TeksTerbaca Judul(string? teks) => new(teks ?? "", kepala[0].Nomor, kepala[^1].Nomor);

        return new JudulKolomTerbaca(Judul(sasaran), Judul(indikator), Judul(formulasi), Judul(sumber));
    }

    private static List<BlokTeks> SplitBlok(IEnumerable<BarisSumber> baris)
    {
        var hasil = new List<BlokTeks>();
        var baru = true;
        foreach (var b in baris)
        {
            if (b.IsKosong)
            {
                baru = true;
                continue;
            }

            if (baru)
            {
                hasil.Add(new BlokTeks());
            }

            hasil[^1].Baris.Add(b);
            baru = false;
        }

        return hasil;
    }

    private void Add(BagianTerbaca bagian, BarisTertata r, string? sebab)
    {
        if (r.Sasaran.Count > 0)
        {
            bagian.Sasaran.Add(new SasaranTerbaca(Teks(r.Sasaran).Doubt(sebab), []));
        }
        else if (bagian.Sasaran.Count == 0)
        {
            var nomor = (r.Indikator.FirstOrDefault() ?? r.Formulasi.FirstOrDefault() ?? r.Sumber.First()).Nomor;
            bagian.Sasaran.Add(new SasaranTerbaca(new TeksTerbaca("", nomor, nomor).Doubt("Baris pertama tabel tidak punya sasaran."), []));
        }

        if (r.Indikator.Count + r.Formulasi.Count + r.Sumber.Count == 0)
        {
            return;
        }

        var awal = r.Indikator.Concat(r.Formulasi).Concat(r.Sumber).Min(p => p.Nomor);
        var indikator = r.Indikator.Count > 0 ? Teks(r.Indikator) : new TeksTerbaca("", awal, awal);
        var formulasi = r.Formulasi.Count > 0 ? Teks(r.Formulasi) : new TeksTerbaca("", awal, awal);
        var sumber = r.Sumber.Count > 0 ? [Teks(r.Sumber).Doubt(sebab)] : new List<TeksTerbaca>();
        bagian.Sasaran[^1].Indikator.Add(new IndikatorTerbaca(GayaDaftar.Tanpa, indikator.Doubt(sebab), null, [new FormulasiTerbaca(GayaDaftar.Tanpa, formulasi.Doubt(sebab), null, new DaftarTerbaca(GayaDaftar.Tanpa, sumber), null)]));
    }

    private TeksTerbaca Teks(List<PotonganSel> sel) => pembaca.ReadTeks(PembersihTeks.Join(sel.Select(s => s.Teks)), sel.Min(s => s.Nomor), sel.Max(s => s.Nomor));
}

/// <summary>Lines between two blank ones.</summary>
internal sealed class BlokTeks
{
    public List<BarisSumber> Baris { get; } = [];

    public string Teks => PembersihTeks.Join(Baris.Select(b => b.Teks));

    /// <summary>Whether it holds more than one cell: rules between columns, or a cell's first word in the middle of a line.</summary>
    public bool IsMelintas => Baris.Exists(b => CiriSel.HasBatas(b.Teks) || CiriSel.FindIndikator(b.Teks) > 0);

    /// <summary>Its first line begins a row.</summary>
    public bool IsAwalMelintas => CiriSel.IsSasaran(Baris[0].Teks) || CiriSel.IsIndikator(Baris[0].Teks);

    /// <summary>Begins a row; anything else behind a row that ran over columns is the rest of it.</summary>
    public bool IsAwal => CiriSel.IsSasaran(Teks) || CiriSel.IsIndikator(Teks);
}

/// <summary>A piece of a cell, from one line.</summary>
internal sealed record PotonganSel(int Nomor, string Teks);

/// <summary>A row put back together.</summary>
internal sealed record BarisTertata(List<PotonganSel> Sasaran, List<PotonganSel> Indikator, List<PotonganSel> Formulasi, List<PotonganSel> Sumber, string? Sebab = null);
