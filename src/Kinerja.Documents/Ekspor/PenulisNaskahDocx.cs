using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>
/// Writes a decree as a Word document that looks as its PDF does, that a clerk can go on writing in, and that comes back through the import with what was written. The same record that is printed is written here.
/// </summary>
public sealed class PenulisNaskahDocx
{
    private readonly NaskahJson naskah;
    private readonly TataNaskah tata;
    private readonly NaskahCetak cetak;
    private readonly int lebarIsi;
    private readonly UkurHuruf ukur;
    private readonly DaftarDocx daftar = new();
    private readonly TataLabelDocx label;
    private readonly PenutupDocx penutup;

    private PenulisNaskahDocx(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang)
    {
        (this.naskah, this.tata) = (naskah, tata);
        cetak = new PembuatNaskahCetak(naskah, tata, TeksXml.Clean).Create(PembuatNaskahCetak.IsRancangan(naskah), lambang);
        lebarIsi = GayaDocx.LebarIsi(tata, mendatar: false);
        ukur = new UkurHuruf(tata.Huruf);
        label = new TataLabelDocx(daftar, ukur, tata.UkuranHuruf, lebarIsi);
        penutup = new PenutupDocx(ukur, tata.UkuranHuruf, lebarIsi);
    }

    public static byte[] Write(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang = null) => new PenulisNaskahDocx(naskah, tata, lambang).Write(lambang);

    private byte[] Write(GambarLambang? lambang)
    {
        using var berkas = new MemoryStream();
        using (var dokumen = WordprocessingDocument.Create(berkas, WordprocessingDocumentType.Document))
        {
            dokumen.PackageProperties.Title = cetak.Judul;
            dokumen.PackageProperties.Creator = cetak.Penulis;
            dokumen.PackageProperties.Language = "id-ID";
            dokumen.AddExtendedFilePropertiesPart().Properties = new Properties(new DocumentFormat.OpenXml.ExtendedProperties.Application("Kinerja"));
            var utama = dokumen.AddMainDocumentPart();
            utama.AddNewPart<StyleDefinitionsPart>().Styles = GayaNaskahDocx.Create(tata);
            HalamanDocx.AddAturan(utama, tata);
            var lampiran = new LampiranDocx(naskah, cetak, label, penutup, new TabelNaskahDocx(daftar, new RumusDocx(ukur, GayaDocx.Huruf(tata), tata.UkuranHurufTabel), ukur, tata.UkuranHurufTabel, lebarIsi), ukur, tata, lebarIsi);
            var badan = new Body([.. KopDocx.Create(utama, naskah.KopSurat ?? tata.KopSurat, lambang, cetak.Lambang?.Alt ?? "", lebarIsi), .. CreateTubuh(), .. lampiran.Create()]);
            badan.Append(HalamanDocx.Create(utama, tata, cetak.Rancangan));
            utama.AddNewPart<NumberingDefinitionsPart>().Numbering = daftar.Create();
            utama.Document = new Document(badan);
            PenulisBekal.Add(utama, PenulisBekal.Create(naskah, cetak));
        }

        return berkas.ToArray();
    }

    private IEnumerable<OpenXmlElement> CreateTubuh()
    {
        if (cetak.BatangTubuh is not { } t)
        {
            return [];
        }

        return
        [
            ParagrafNaskah.Create(PeranParagraf.Judul, string.Join('\n', t.Judul)),
            .. t.Nomor is { } nomor ? [ParagrafNaskah.Create(PeranParagraf.Nomor, nomor)] : Array.Empty<OpenXmlElement>(),
            ParagrafNaskah.Create(PeranParagraf.KataTentang, "TENTANG"),
            ParagrafNaskah.Create(PeranParagraf.Tentang, t.Tentang),
            .. t.Pejabat is { } pejabat ? [ParagrafNaskah.Create(PeranParagraf.Pejabat, pejabat)] : Array.Empty<OpenXmlElement>(),
            .. CreateKonsideran(t),
            ParagrafNaskah.Create(PeranParagraf.Memutuskan, t.Memutuskan),
            CreateMenetapkan(t),
            .. penutup.Create(t.Penutup),
            .. CreateTembusan(t.Tembusan),
        ];
    }

    private int LebarLabel(BatangTubuhCetak t) => label.LebarLabel([.. t.Konsideran.Select(k => k.Label), .. t.Diktum.Select(d => d.Label), t.Menetapkan.Kata]);

    // One column of marks for the whole decree.
    private int LebarTanda(BatangTubuhCetak t) => label.LebarTanda(t.Konsideran.SelectMany(k => k.Butir).Concat(t.Diktum.SelectMany(d => d.Butir)));

    private IEnumerable<OpenXmlElement> CreateKonsideran(BatangTubuhCetak t)
    {
        PeranParagraf[] peran = [PeranParagraf.Menimbang, PeranParagraf.Mengingat, PeranParagraf.Memperhatikan];
        foreach (var (i, k) in t.Konsideran.Index())
        {
            yield return label.Create([new BarisLabel(PeranParagraf.LabelKonsideran, k.Label, true, peran[i], [(peran[i], k.Butir)])], LebarLabel(t), LebarTanda(t));
            yield return ParagrafNaskah.CreateCelah(6);
        }
    }

    private Table CreateMenetapkan(BatangTubuhCetak t) => label.Create(
        [
            new BarisLabel(PeranParagraf.KataMenetapkan, t.Menetapkan.Kata, t.Menetapkan.TitikDua, PeranParagraf.ObjekMenetapkan, [(PeranParagraf.ObjekMenetapkan, [new ButirCetak("", t.Menetapkan.Objek)])], Lekat: true),
            // The last ruling stands with the signature.
            .. t.Diktum.Select((d, i) => new BarisLabel(PeranParagraf.LabelDiktum, d.Label, true, PeranParagraf.Diktum, [(PeranParagraf.Diktum, [new ButirCetak("", d.Teks)]), (PeranParagraf.ButirDiktum, d.Butir)], Lekat: i + 1 == t.Diktum.Count)),
        ],
        LebarLabel(t),
        LebarTanda(t));

    private IEnumerable<OpenXmlElement> CreateTembusan(IReadOnlyList<ButirCetak> butir)
    {
        if (butir.Count == 0)
        {
            yield break;
        }

        yield return ParagrafNaskah.Create(PeranParagraf.KataTembusan, "Tembusan:");
        var nomor = daftar.Begin(DaftarDocx.Read(butir[0].Tanda));
        foreach (var b in butir)
        {
            yield return ParagrafNaskah.Create(PeranParagraf.Tembusan, b.Teks, new SifatParagraf(nomor, nomor is null ? 0 : 400));
        }
    }
}
