namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Reads an indicator table that a scanner wrote out as text. Where every cell is a paragraph the paragraphs are put back into rows; where a line runs over several columns it is cut at what
/// is left of the rules and at the words that cells begin with, and a person is told to look.
/// </summary>
internal sealed class PembacaTabelTeks(PembersihTeks pembersih, Kolokasi kolokasi)
{
    // Indikator, formulasi and sumber, one of them with a gap.
    private const int BlokTersela = 4;

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
        var potong = Cut(blok);
        // What is plain is read first: it tells how wide the columns are.
        var lebar = new LebarKolom();
        var pertama = bagian.Sasaran.Count == 0;
        var jelas = potong.ConvertAll(p => PenataSel.Arrange(blok[p.Dari..p.Awal], pertama && p.Dari == 0));
        jelas.SelectMany(r => r).Where(r => r.Sebab is null).ToList().ForEach(lebar.Learn);
        foreach (var (p, rapi) in potong.Zip(jelas))
        {
            rapi.ForEach(r => Add(bagian, r));
            new PembelahKolom(blok[p.Awal..p.Sampai], p.Zona - p.Awal, pembersih.Kosa, kolokasi, lebar).Split().ForEach(r => Add(bagian, r));
        }
    }

    // Paragraphs that are cells, then those that run over columns. The latter may begin with the rest of a row whose first cells are paragraphs.
    private static List<(int Dari, int Awal, int Zona, int Sampai)> Cut(List<BlokTeks> blok)
    {
        var hasil = new List<(int, int, int, int)>();
        for (var i = 0; i < blok.Count;)
        {
            var zona = blok.FindIndex(i, b => b.IsMelintas) is var z && z >= 0 ? z : blok.Count;
            var sampai = zona;
            while (sampai < blok.Count && (sampai == zona || blok[sampai].IsMelintas || !blok[sampai].IsAwal))
            {
                sampai++;
            }

            hasil.Add((i, zona < blok.Count ? FindAwal(blok, zona, i) : zona, zona, sampai));
            i = sampai;
        }

        return hasil;
    }

    private static int FindAwal(List<BlokTeks> blok, int zona, int batas)
    {
        var awal = zona;
        if (!blok[zona].IsAwalMelintas)
        {
            awal = Enumerable.Range(1, BlokTersela).Select(k => zona - k).Where(k => k >= batas && CiriSel.IsIndikator(blok[k].Teks)).DefaultIfEmpty(zona).First();
        }

        // A sasaran that is a paragraph, beside rows that are none.
        return awal > batas && (awal < zona || CiriSel.IsIndikator(blok[zona].Teks)) && CiriSel.IsSasaran(blok[awal - 1].Teks) ? awal - 1 : awal;
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

    private void Add(BagianTerbaca bagian, BarisTertata r)
    {
        if (r.Lanjutan.Count > 0 && bagian.Sasaran.Count > 0)
        {
            var atas = bagian.Sasaran[^1].Teks;
            (atas.Teks, atas.Sampai) = (PembersihTeks.Join([atas.Teks, .. r.Lanjutan.Select(p => p.Teks)]), r.Lanjutan[^1].Nomor);
            atas.Doubt(r.Sebab);
        }

        if (r.Sasaran.Count > 0)
        {
            bagian.Sasaran.Add(new SasaranTerbaca(Teks(r.Sasaran).Doubt(r.SebabOf(0)), []));
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
        // Where a person has to look, the cell that is missing must be there to be filled.
        List<TeksTerbaca> sumber = r.Sumber.Count > 0 ? [Teks(r.Sumber).Doubt(r.SebabOf(3))] : r.Sebab is { } sebab ? [new TeksTerbaca("", awal, awal).Doubt(sebab)] : [];
        bagian.Sasaran[^1].Indikator.Add(new IndikatorTerbaca(GayaDaftar.Tanpa, indikator.Doubt(r.SebabOf(1)), null, [new FormulasiTerbaca(GayaDaftar.Tanpa, formulasi.Doubt(r.SebabOf(2)), null, new DaftarTerbaca(GayaDaftar.Tanpa, sumber), null)]));
    }

    private TeksTerbaca Teks(List<PotonganSel> sel) => pembaca.ReadTeks(PembersihTeks.Join(sel.Select(s => s.Teks)), sel.Min(s => s.Nomor), sel.Max(s => s.Nomor));
}

/// <summary>Lines between two blank ones.</summary>
internal sealed class BlokTeks
{
    public List<BarisSumber> Baris { get; } = [];

    public string Teks => PembersihTeks.Join(Baris.Select(b => b.Teks));

    // Of four columns none has room for more letters in a line.
    private const int SelTerlebar = 58;

    /// <summary>Whether it holds more than one cell: rules between columns, a cell's first word in the middle of a line, or a line that no cell has room for.</summary>
    public bool IsMelintas => Baris.Exists(b => IsLintas(b) || b.Teks.Length > SelTerlebar);

    public static bool IsLintas(BarisSumber baris) => CiriSel.HasBatas(baris.Teks) || CiriSel.FindIndikator(baris.Teks) > 0;

    /// <summary>Its first line begins a row.</summary>
    public bool IsAwalMelintas => CiriSel.IsSasaran(Baris[0].Teks) || CiriSel.IsIndikator(Baris[0].Teks);

    /// <summary>Begins a row; anything else behind a row that ran over columns is the rest of it.</summary>
    public bool IsAwal => CiriSel.IsSasaran(Teks) || CiriSel.IsIndikator(Teks);
}

/// <summary>A piece of a cell, from one line.</summary>
internal sealed record PotonganSel(int Nomor, string Teks);

/// <summary>A row put back together.</summary>
/// <param name="Sebab">Why its cells are doubted; <c>null</c>: they are not.</param>
internal sealed record BarisTertata(List<PotonganSel> Sasaran, List<PotonganSel> Indikator, List<PotonganSel> Formulasi, List<PotonganSel> Sumber, string? Sebab = null)
{
    /// <summary>Which of the four are sure all the same.</summary>
    public IReadOnlyList<bool> Yakin { get; init; } = [];

    /// <summary>Goes on with the sasaran above.</summary>
    public IReadOnlyList<PotonganSel> Lanjutan { get; init; } = [];

    public string? SebabOf(int kolom) => kolom < Yakin.Count && Yakin[kolom] ? null : Sebab;
}
