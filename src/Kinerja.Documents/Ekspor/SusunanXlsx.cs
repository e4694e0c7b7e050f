using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>One text in a cell: what it is, its mark, and the words.</summary>
internal sealed record IsiXlsx(PeranParagraf Peran, string Tanda, string Teks)
{
    // Not the hyphen: a text that begins with one a spreadsheet takes for a formula.
    public const string Strip = "–";

    public const string TitikDua = " :";

    public string Tulis => Tanda.Length > 0 ? $"{(Tanda == "-" ? Strip : Tanda)} {Teks}" : IsLabel(Peran) && Teks.Length > 0 ? Teks + TitikDua : Teks;

    public static bool IsLabel(PeranParagraf peran) => peran is PeranParagraf.LabelKonsideran or PeranParagraf.LabelDiktum or PeranParagraf.KataTembusan or PeranParagraf.LabelJabatan or PeranParagraf.LabelTugas or PeranParagraf.LabelFungsi;
}

/// <summary>A cell with all its texts, one under another.</summary>
/// <param name="Kolom">From 0.</param>
/// <param name="Lebar">Columns that it covers.</param>
/// <param name="Tinggi">Rows that it covers; 0: covered by the cell above.</param>
internal sealed record SelXlsx(int Kolom, IReadOnlyList<IsiXlsx> Isi, int Lebar = 1, int Tinggi = 1)
{
    public PeranParagraf Peran => Isi[0].Peran;

    public string Teks => string.Join('\n', Isi.Select(i => i.Tulis));
}

internal sealed record LembarNaskahXlsx(string Nama, IReadOnlyList<IReadOnlyList<SelXlsx>> Baris);

/// <summary>
/// A decree laid out on sheets: one for its body, one for each jabatan as the paper has it. A clerk looks for a jabatan by its tab, changes its rows, and prints or hands over that one sheet.
/// </summary>
internal sealed class SusunanXlsx
{
    public const int JumlahKolom = 4;

    private readonly NaskahJson naskah;
    private readonly NaskahCetak cetak;
    private readonly KopSurat? kop;

    private SusunanXlsx(NaskahJson naskah, TataNaskah tata)
    {
        this.naskah = naskah;
        kop = naskah.KopSurat ?? tata.KopSurat;
        cetak = new PembuatNaskahCetak(naskah, tata, TeksXml.Clean).Create(rancangan: false);
    }

    public static (IReadOnlyList<LembarNaskahXlsx> Lembar, NaskahCetak Cetak) Create(NaskahJson naskah, TataNaskah tata)
    {
        var susunan = new SusunanXlsx(naskah, tata);
        return ([.. susunan.ListLembar()], susunan.cetak);
    }

    private IEnumerable<LembarNaskahXlsx> ListLembar()
    {
        List<IReadOnlyList<SelXlsx>> tubuh = [.. (kop?.Baris ?? []).Select(b => Lebar(KopDocx.Peran(b.Peran), b.Teks)), .. cetak.BatangTubuh is { } t ? CreateTubuh(t) : []];
        if (tubuh.Count > 0)
        {
            yield return new LembarNaskahXlsx("Keputusan", tubuh);
        }

        var nomor = 0;
        foreach (var (i, lampiran) in cetak.Lampiran.Index())
        {
            IReadOnlyList<IReadOnlyList<SelXlsx>> kepala = [.. lampiran.Kepala.Select(k => Satu(2, PeranParagraf.KepalaLampiran, k))];
            var penutup = lampiran.Penutup is { } p ? CreatePenutup(p) : [];
            if (lampiran.Bagian.Count == 0 && kepala.Count + penutup.Count() > 0)
            {
                yield return new LembarNaskahXlsx($"Lampiran {i + 1}", [.. kepala, .. penutup]);
            }

            foreach (var (j, bagian) in lampiran.Bagian.Index())
            {
                yield return new LembarNaskahXlsx(
                    $"{++nomor} {naskah.Lampiran[i].Bagian[j].Jabatan ?? "Kecamatan"}",
                    [.. j == 0 ? kepala : [], .. CreateBagian(bagian, naskah.Lampiran[i].Bagian[j], awal: j == 0 && kepala.Count == 0), .. j + 1 == lampiran.Bagian.Count ? penutup : []]);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<SelXlsx>> CreateTubuh(BatangTubuhCetak t)
    {
        PeranParagraf[] peran = [PeranParagraf.Menimbang, PeranParagraf.Mengingat, PeranParagraf.Memperhatikan];
        return
        [
            Lebar(PeranParagraf.Judul, string.Join('\n', t.Judul)),
            .. t.Nomor is { } nomor ? [Lebar(PeranParagraf.Nomor, nomor)] : Array.Empty<IReadOnlyList<SelXlsx>>(),
            Lebar(PeranParagraf.KataTentang, "TENTANG"),
            Lebar(PeranParagraf.Tentang, t.Tentang),
            .. t.Pejabat is { } pejabat ? [Lebar(PeranParagraf.Pejabat, pejabat)] : Array.Empty<IReadOnlyList<SelXlsx>>(),
            .. t.Konsideran.SelectMany((k, i) => CreateDaftar(PeranParagraf.LabelKonsideran, k.Label, peran[i], k.Butir)),
            Lebar(PeranParagraf.Memutuskan, t.Memutuskan),
            [Sel(0, PeranParagraf.KataMenetapkan, t.Menetapkan.Kata + (t.Menetapkan.TitikDua ? " :" : "")), Sel(1, PeranParagraf.ObjekMenetapkan, t.Menetapkan.Objek, JumlahKolom - 1)],
            .. t.Diktum.SelectMany(d => CreateDaftar(PeranParagraf.LabelDiktum, d.Label, PeranParagraf.Diktum, [new ButirCetak("", d.Teks)]).Concat(d.Butir.Select(b => Berlabel(PeranParagraf.Hiasan, "", PeranParagraf.ButirDiktum, b)))),
            .. CreatePenutup(t.Penutup),
            .. t.Tembusan.Count == 0 ? [] : CreateDaftar(PeranParagraf.KataTembusan, "Tembusan", PeranParagraf.Tembusan, t.Tembusan),
        ];
    }

    private static IEnumerable<IReadOnlyList<SelXlsx>> CreatePenutup(PenutupCetak p) =>
    [
        .. p.TempatTanggal is [var tempat, var tanggal] ? [Satu(2, PeranParagraf.TempatPenutup, $"{tempat.Label} : {tempat.Isi}"), Satu(2, PeranParagraf.TanggalPenutup, $"{tanggal.Label} : {tanggal.Isi}")] : Array.Empty<IReadOnlyList<SelXlsx>>(),
        .. p.SatuBaris is { Length: > 0 } satu ? [Satu(2, PeranParagraf.TempatTanggal, satu)] : Array.Empty<IReadOnlyList<SelXlsx>>(),
        Satu(2, PeranParagraf.JabatanPenutup, p.Jabatan),
        Satu(2, PeranParagraf.NamaPenutup, p.Nama),
        .. p.Keterangan.Select(k => Satu(2, k.StartsWith(PenutupDocx.AwalanNip, StringComparison.Ordinal) ? PeranParagraf.NipPenutup : PeranParagraf.PangkatPenutup, k)),
    ];

    private static IEnumerable<IReadOnlyList<SelXlsx>> CreateBagian(BagianCetak bagian, BagianJabatanJson asal, bool awal) =>
    [
        Lebar(awal ? PeranParagraf.JudulAwal : PeranParagraf.JudulBagian, bagian.Judul),
        .. LampiranDocx.ListPeran(asal).Zip(bagian.Uraian).SelectMany(u => CreateDaftar(u.First.Label, u.Second.Label, u.First.Isi, u.Second.Butir)),
        .. bagian.Sasaran.Count == 0 ? [] : CreateTabel(bagian),
    ];

    private static IEnumerable<IReadOnlyList<SelXlsx>> CreateTabel(BagianCetak bagian)
    {
        var j = bagian.JudulKolom ?? new JudulKolom("", "", "", "");
        yield return [.. new[] { j.Sasaran, j.Indikator, j.Formulasi, j.SumberData }.Select((judul, k) => Sel(k, PeranParagraf.KepalaTabel, judul))];
        foreach (var s in bagian.Sasaran)
        {
            var tinggi = s.Indikator.DefaultIfEmpty().Sum(x => Math.Max(1, x?.Formulasi.Count ?? 1));
            foreach (var x in s.Indikator.Cast<IndikatorCetak?>().DefaultIfEmpty())
            {
                var tinggiIndikator = Math.Max(1, x?.Formulasi.Count ?? 1);
                foreach (var f in (x?.Formulasi ?? []).Cast<FormulasiCetak?>().DefaultIfEmpty())
                {
                    yield return
                    [
                        Sel(0, PeranParagraf.Sasaran, tinggi > 0 ? s.Teks : "") with { Tinggi = tinggi },
                        new SelXlsx(1, tinggiIndikator > 0 && x is not null ? [new(PeranParagraf.Indikator, x.Tanda, x.Teks), .. x.Rincian.Select(r => new IsiXlsx(PeranParagraf.Rincian, r.Tanda, r.Teks))] : [Kosong(PeranParagraf.Indikator)], Tinggi: tinggiIndikator),
                        new SelXlsx(2, f is null ? [Kosong(PeranParagraf.Formulasi)] : [new(PeranParagraf.Formulasi, f.Tanda, string.Concat(f.Rumus.Select(RumusDocx.Write))), .. CreateCatatan(PeranParagraf.Catatan, f.Catatan)]),
                        new SelXlsx(3, f is null ? [Kosong(PeranParagraf.SumberData)] : CreateSumber(f)),
                    ];
                    (tinggi, tinggiIndikator) = (0, 0);
                }
            }
        }
    }

    private static List<IsiXlsx> CreateSumber(FormulasiCetak f)
    {
        List<IsiXlsx> hasil = [.. f.Sumber.Select(b => new IsiXlsx(PeranParagraf.SumberData, b.Tanda, b.Teks)), .. CreateCatatan(PeranParagraf.CatatanSumber, f.CatatanSumber)];
        return hasil.Count > 0 ? hasil : [Kosong(PeranParagraf.SumberData)];
    }

    private static IEnumerable<IsiXlsx> CreateCatatan(PeranParagraf peran, string? catatan) => catatan is null ? [] : [new IsiXlsx(peran, "", "Catatan : " + catatan)];

    // The label stands before the first item; a list without items is its label alone.
    private static IEnumerable<IReadOnlyList<SelXlsx>> CreateDaftar(PeranParagraf peranLabel, string label, PeranParagraf peran, IReadOnlyList<ButirCetak> butir) =>
        butir.Count == 0 ? [[Sel(0, peranLabel, label), new SelXlsx(1, [Kosong(peran)], JumlahKolom - 1)]] : butir.Select((b, i) => i == 0 ? Berlabel(peranLabel, label, peran, b) : Berlabel(PeranParagraf.Hiasan, "", peran, b));

    private static IReadOnlyList<SelXlsx> Berlabel(PeranParagraf peranLabel, string label, PeranParagraf peran, ButirCetak b) => [Sel(0, peranLabel, label), new SelXlsx(1, [new(peran, b.Tanda, b.Teks)], JumlahKolom - 1)];

    private static IReadOnlyList<SelXlsx> Lebar(PeranParagraf peran, string teks) => [Sel(0, peran, teks, JumlahKolom)];

    private static IReadOnlyList<SelXlsx> Satu(int kolom, PeranParagraf peran, string teks) => [Sel(kolom, peran, teks, JumlahKolom - kolom)];

    private static SelXlsx Sel(int kolom, PeranParagraf peran, string teks, int lebar = 1) => new(kolom, [new(peran, "", teks)], lebar);

    private static IsiXlsx Kosong(PeranParagraf peran) => new(peran, "", "");
}
