namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads an indicator table whose rows and cells are known. A blank cell goes on with the one above; a head repeated on the next page is skipped, and a sasaran cut by the page is joined.</summary>
internal sealed class PembacaTabelBaris(PembersihTeks pembersih)
{
    private readonly PembacaSel pembaca = new(pembersih);
    private bool halamanBaru;
    private int lebar;

    public void Read(BagianTerbaca bagian, List<BarisSumber> baris)
    {
        KolomTabel? kolom = null;
        foreach (var b in baris.Where(b => b.Sel is not null))
        {
            if (JudulTabel.IsKepala(b.Sel!))
            {
                halamanBaru = kolom is not null;
                kolom ??= ReadKepala(bagian, b);
                lebar = b.Sel!.Count;
            }
            else if (kolom is not null && !IsNomorKolom(b.Sel!))
            {
                Add(bagian, b, kolom);
                halamanBaru = false;
            }
        }
    }

    private static KolomTabel ReadKepala(BagianTerbaca bagian, BarisSumber baris)
    {
        var kolom = JudulTabel.FindKolom(baris.Sel!);
        TeksTerbaca Judul(int? letak) => letak is { } i
            ? new TeksTerbaca(PembersihTeks.Join(baris.Sel![i].Split('\n')), baris.Nomor, baris.Nomor)
            : new TeksTerbaca("", baris.Nomor, baris.Nomor).Doubt("Kolom ini tidak ada di tabel sumber.");

        bagian.Kolom = new JudulKolomTerbaca(Judul(kolom.Sasaran), Judul(kolom.Indikator), Judul(kolom.Formulasi), Judul(kolom.SumberData));
        return kolom;
    }

    private void Add(BagianTerbaca bagian, BarisSumber baris, KolomTabel kolom)
    {
        string Sel(int? letak) => letak is { } i && i < baris.Sel!.Count ? PemecahSel.Split(baris.Sel[i]).Trim() : "";

        var (sasaran, indikator, formulasi, sumber) = (Sel(kolom.Sasaran), Sel(kolom.Indikator), Sel(kolom.Formulasi), Sel(kolom.SumberData));
        if (sasaran.Length + indikator.Length + formulasi.Length + sumber.Length == 0)
        {
            return;
        }

        var awal = Count(bagian);
        AddSasaran(bagian, sasaran, baris.Nomor, sendiri: indikator.Length + formulasi.Length + sumber.Length == 0);
        if (indikator.Length > 0)
        {
            Terakhir(bagian, baris.Nomor).Indikator.AddRange(pembaca.ReadIndikator(indikator, formulasi, sumber, baris.Nomor));
        }
        else if (formulasi.Length + sumber.Length > 0)
        {
            AddFormulasi(Terakhir(bagian, baris.Nomor), formulasi, sumber, baris.Nomor);
        }

        // A row with other cells than the head has lost a rule, or has one too many.
        if (baris.Sel!.Count != lebar && (baris.Sel.Count < lebar || baris.Sel.Skip(lebar).Any(s => s.Trim().Length > 0)))
        {
            Teks(bagian).Skip(awal).ToList().ForEach(t => t.Doubt($"Baris ini {baris.Sel.Count} sel, judul tabelnya {lebar}: periksa letak isinya."));
        }
    }

    private static int Count(BagianTerbaca bagian) => Teks(bagian).Count();

    private static IEnumerable<TeksTerbaca> Teks(BagianTerbaca bagian) =>
        bagian.Sasaran.SelectMany(s => s.Indikator.SelectMany(i => i.Formulasi.SelectMany(f => f.Sumber.Butir.Prepend(f.Teks)).Prepend(i.Teks)).Prepend(s.Teks));

    // Paper cuts a sasaran at the foot of a page and goes on with it behind the repeated head.
    private void AddSasaran(BagianTerbaca bagian, string teks, int nomor, bool sendiri)
    {
        if (teks.Length == 0)
        {
            return;
        }

        var isi = pembaca.ReadTeks(PembersihTeks.Join(teks.Split('\n')), nomor, nomor);
        if (isi.Teks.Length > 0 && char.IsLower(isi.Teks[0]) && bagian.Sasaran.Count > 0 && (halamanBaru || sendiri))
        {
            var lama = bagian.Sasaran[^1].Teks;
            lama.Mend(JenisPerbaikan.BarisTerbelah, isi.Teks, $"{lama.Teks} {isi.Teks}");
            lama.Teks = $"{lama.Teks} {isi.Teks}";
            lama.Sampai = nomor;
            return;
        }

        bagian.Sasaran.Add(new SasaranTerbaca(isi, []));
    }

    private void AddFormulasi(SasaranTerbaca sasaran, string formulasi, string sumber, int nomor)
    {
        if (sasaran.Indikator.Count == 0)
        {
            sasaran.Indikator.Add(new IndikatorTerbaca(GayaDaftar.Tanpa, new TeksTerbaca("", nomor, nomor).Doubt("Baris ini tidak punya indikator."), null, []));
        }

        var daftar = sasaran.Indikator[^1].Formulasi;
        if (formulasi.Length == 0 && daftar.Count > 0)
        {
            daftar[^1].Sumber.Butir.AddRange(pembaca.ReadSumber(sumber, nomor).Butir.Select(b => b.Doubt("Sumber di baris tersendiri.")));
            return;
        }

        daftar.AddRange(pembaca.ReadDaftarFormulasi(formulasi, sumber, nomor));
    }

    private static SasaranTerbaca Terakhir(BagianTerbaca bagian, int nomor)
    {
        if (bagian.Sasaran.Count == 0)
        {
            bagian.Sasaran.Add(new SasaranTerbaca(new TeksTerbaca("", nomor, nomor).Doubt("Baris pertama tabel tidak punya sasaran."), []));
        }

        return bagian.Sasaran[^1];
    }

    // “1 2 3 4” under the titles.
    private static bool IsNomorKolom(IReadOnlyList<string> sel) => sel.Count(s => s.Trim().Length > 0) >= 2 && sel.All(s => s.Trim().Trim('(', ')').All(char.IsDigit));
}
