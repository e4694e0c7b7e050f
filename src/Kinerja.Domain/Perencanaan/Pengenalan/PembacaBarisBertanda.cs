namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads the marked rows of an indicator table into its section.</summary>
internal static class PembacaBarisBertanda
{
    private const string SelKosong = "Sel di depannya kosong: dianggap melanjutkan yang di atasnya.";

    private static readonly PeranParagraf[] PeranKolom = [PeranParagraf.Sasaran, PeranParagraf.Indikator, PeranParagraf.Formulasi, PeranParagraf.SumberData];

    public static bool IsBaris(IReadOnlyList<SelBertanda> sel) => sel.SelectMany(s => s.Paragraf).Any(p => p.Peran is >= PeranParagraf.KepalaTabel);

    /// <returns>Whether every word of the row found its place.</returns>
    public static bool Read(BagianTerbaca bagian, IReadOnlyList<SelBertanda> sel, int nomor)
    {
        if (sel.All(s => s.IsKosong))
        {
            return true;
        }

        if (sel.Count != PeranKolom.Length)
        {
            return false;
        }

        if (sel.SelectMany(s => s.Paragraf).Any(p => p.Peran is PeranParagraf.KepalaTabel))
        {
            // A table cut in two in Word says its titles twice.
            bagian.Kolom ??= new JudulKolomTerbaca(Kepala(sel[0], nomor), Kepala(sel[1], nomor), Kepala(sel[2], nomor), Kepala(sel[3], nomor));
            return true;
        }

        var indikator = ReadIndikator(bagian, sel, nomor);
        if (!sel[2].IsKosong || !sel[3].IsKosong)
        {
            (indikator ?? AddIndikator(bagian, sel[1], nomor).Doubt(bagian)).Formulasi.Add(ReadFormulasi(sel[2], sel[3], nomor));
        }

        return true;
    }

    // null: the row begins a sasaran that has no indicator yet.
    private static IndikatorTerbaca? ReadIndikator(BagianTerbaca bagian, IReadOnlyList<SelBertanda> sel, int nomor)
    {
        var sasaranLanjut = (sel[0].Lanjutan || sel[0].IsKosong) && bagian.Sasaran.Count > 0;
        if (!sasaranLanjut)
        {
            bagian.Sasaran.Add(new SasaranTerbaca(Join(sel[0], PeranParagraf.Sasaran, nomor), []));
        }

        var sasaran = bagian.Sasaran[^1];
        if (sel[1].IsKosong)
        {
            var ada = sasaran.Indikator.LastOrDefault();
            ada?.Teks.Doubt(sel[1].Lanjutan ? null : SelKosong);
            return ada;
        }

        var hasil = AddIndikator(bagian, sel[1], nomor);
        hasil.Teks.Doubt(sasaranLanjut && !sel[0].Lanjutan ? SelKosong : null);
        return hasil;
    }

    private static IndikatorTerbaca Doubt(this IndikatorTerbaca indikator, BagianTerbaca bagian)
    {
        indikator.Teks.Doubt(bagian.Sasaran.Count == 0 ? null : "Baris ini berisi formulasi tanpa nama indikator.");
        return indikator;
    }

    private static IndikatorTerbaca AddIndikator(BagianTerbaca bagian, SelBertanda sel, int nomor)
    {
        TeksTerbaca? nama = null;
        DaftarTerbaca? rincian = null;
        var tanda = "";
        foreach (var p in sel.Paragraf.Where(IsIsi))
        {
            // A row added under one with items takes the style of the items along: its first paragraph is the name.
            if (nama is null || (p.Peran ?? PeranParagraf.Indikator) is not PeranParagraf.Rincian)
            {
                (tanda, nama) = (nama is null && p.Peran is PeranParagraf.Indikator ? p.Tanda : tanda, PenyambungTeks.Extend(nama, p));
            }
            else
            {
                rincian = PenyambungTeks.Append(rincian, p);
            }
        }

        var (gaya, ragu) = PenyambungTeks.ReadTanda(tanda);
        var hasil = new IndikatorTerbaca(gaya, (nama ?? new TeksTerbaca("", nomor, nomor)).Doubt(ragu), rincian, []);
        bagian.Sasaran[^1].Indikator.Add(hasil);
        return hasil;
    }

    private static FormulasiTerbaca ReadFormulasi(SelBertanda rumus, SelBertanda sumber, int nomor)
    {
        TeksTerbaca? teks = null, catatan = null, catatanSumber = null;
        var tanda = "";
        foreach (var p in rumus.Paragraf.Where(p => IsIsi(p) || (p.Peran is PeranParagraf.LanjutanFormulasi && p.Teks.Length > 0)))
        {
            if (p.Peran is PeranParagraf.Catatan && teks is not null)
            {
                catatan = PenyambungTeks.Extend(catatan, catatan is null ? StripCatatan(p) : p);
            }
            else
            {
                tanda = teks is null ? p.Tanda : tanda;
                teks = PenyambungTeks.Extend(teks, p, p.Peran is PeranParagraf.LanjutanFormulasi ? "" : "\n");
            }
        }

        DaftarTerbaca? daftar = null;
        foreach (var p in sumber.Paragraf.Where(IsIsi))
        {
            if (p.Peran is PeranParagraf.CatatanSumber && (daftar is not null || StripCatatan(p).Teks != p.Teks))
            {
                catatanSumber = PenyambungTeks.Extend(catatanSumber, catatanSumber is null ? StripCatatan(p) : p);
            }
            else
            {
                daftar = PenyambungTeks.Append(daftar, p);
            }
        }

        var (gaya, ragu) = PenyambungTeks.ReadTanda(tanda);
        return new FormulasiTerbaca(gaya, (teks ?? new TeksTerbaca("", nomor, nomor)).Doubt(ragu), catatan, daftar ?? new DaftarTerbaca(GayaDaftar.Tanpa, []), catatanSumber);
    }

    private static ParagrafBertanda StripCatatan(ParagrafBertanda p)
    {
        const string kata = "Catatan";
        var isi = p.Teks.TrimStart();
        return isi.StartsWith(kata, StringComparison.OrdinalIgnoreCase) && isi[kata.Length..].TrimStart() is [':', .. var sisa] ? p with { Teks = sisa.StartsWith(' ') ? sisa[1..] : sisa } : p;
    }

    private static TeksTerbaca Join(SelBertanda sel, PeranParagraf peran, int nomor)
    {
        TeksTerbaca? hasil = null;
        foreach (var p in sel.Paragraf.Where(IsIsi))
        {
            hasil = PenyambungTeks.Extend(hasil, p with { Peran = p.Peran ?? peran });
        }

        return hasil ?? new TeksTerbaca("", nomor, nomor);
    }

    private static TeksTerbaca Kepala(SelBertanda sel, int nomor) => Join(sel, PeranParagraf.KepalaTabel, nomor);

    private static bool IsIsi(ParagrafBertanda p) => !string.IsNullOrWhiteSpace(p.Teks);
}
