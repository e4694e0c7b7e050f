using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Ekspor;

/// <summary>Writes a report as a Word document that people go on writing in: real headings, real tables, empty cells where their analysis belongs.</summary>
public static class PenulisDocx
{
    public static byte[] Write(IsiLaporan laporan, TataNaskah tata)
    {
        using var berkas = new MemoryStream();
        using (var dokumen = WordprocessingDocument.Create(berkas, WordprocessingDocumentType.Document))
        {
            dokumen.PackageProperties.Title = TeksXml.Clean(laporan.Judul);
            dokumen.PackageProperties.Creator = TeksXml.Clean(laporan.Penulis);
            dokumen.PackageProperties.Language = "id-ID";
            var utama = dokumen.AddMainDocumentPart();
            utama.AddNewPart<StyleDefinitionsPart>().Styles = GayaDocx.CreateStyles(tata);
            var kaki = utama.AddNewPart<FooterPart>();
            kaki.Footer = new Footer(CreateKaki());
            var badan = new Body(CreateIsi(laporan, GayaDocx.LebarIsi(tata, laporan.Mendatar)));
            badan.Append(GayaDocx.CreateSection(tata, laporan.Mendatar, utama.GetIdOfPart(kaki)));
            utama.Document = new Document(badan);
        }

        return berkas.ToArray();
    }

    internal static Paragraph Paragraf(string teks, string? gaya = null, bool tebal = false, bool lekat = false, JustificationValues? rata = null)
    {
        var sifat = new ParagraphProperties();
        if (gaya is not null)
        {
            sifat.Append(new ParagraphStyleId { Val = gaya });
        }

        if (lekat)
        {
            sifat.Append(new KeepNext());
        }

        if (rata is { } r && r != JustificationValues.Left)
        {
            sifat.Append(new Justification { Val = r });
        }

        var paragraf = new Paragraph(sifat);
        foreach (var (i, baris) in TeksXml.Clean(teks).ReplaceLineEndings("\n").Split('\n').Index())
        {
            var lari = new Run();
            if (tebal)
            {
                lari.Append(new RunProperties(new Bold()));
            }

            if (i > 0)
            {
                lari.Append(new Break());
            }

            lari.Append(new Text(baris) { Space = SpaceProcessingModeValues.Preserve });
            paragraf.Append(lari);
        }

        return paragraf;
    }

    private static IEnumerable<OpenXmlElement> CreateIsi(IsiLaporan laporan, int lebar)
    {
        var tabel = new TabelDocx(lebar);
        foreach (var p in CreateKop(laporan.Kop))
        {
            yield return p;
        }

        yield return Paragraf(laporan.Judul, GayaDocx.Judul);
        foreach (var baris in laporan.AnakJudul)
        {
            yield return Paragraf(baris, GayaDocx.AnakJudul);
        }

        foreach (var bagian in laporan.Unsur.SelectMany(u => Create(u, laporan, tabel)))
        {
            yield return bagian;
        }
    }

    private static IEnumerable<OpenXmlElement> Create(UnsurLaporan unsur, IsiLaporan laporan, TabelDocx tabel) => unsur switch
    {
        UnsurLaporan.Kepala k => [Paragraf(k.Teks, k.Tingkat == 1 ? GayaDocx.Kepala1 : GayaDocx.Kepala2)],
        UnsurLaporan.Paragraf p => [Paragraf(p.Teks, p.Gaya is GayaParagraf.Catatan ? GayaDocx.Catatan : null, rata: p.Gaya is GayaParagraf.Biasa ? JustificationValues.Both : null)],
        // Word joins tables that touch.
        UnsurLaporan.Isian i => [tabel.CreatePolos([24, 3, 73], i.Daftar.Select(b => new[] { b.Label, ":", b.Isi }.Select(t => (IReadOnlyList<Paragraph>)[Paragraf(t)]).ToList())), Paragraf("")],
        UnsurLaporan.Tabel { Isi.HanyaLembar: true } => [],
        UnsurLaporan.Tabel t => [.. t.Isi.Judul.Length > 0 ? [Paragraf(t.Isi.Judul, tebal: true, lekat: true)] : Array.Empty<OpenXmlElement>(), tabel.Create(t.Isi), Paragraf("")],
        UnsurLaporan.TandaTangan t => [CreateTandaTangan(t, tabel), Paragraf("")],
        UnsurLaporan.HalamanBaru => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
        UnsurLaporan.UlangKop => CreateKop(laporan.Kop),
        _ => throw new InvalidOperationException("Unsur laporan tak dikenal."),
    };

    private static Table CreateTandaTangan(UnsurLaporan.TandaTangan t, TabelDocx tabel) => tabel.CreatePolos(
        [50, 50],
        [
            [[Paragraf("")], [Paragraf(t.TempatTanggal, rata: JustificationValues.Center)]],
            [CreatePihak(t.Kiri), CreatePihak(t.Kanan)],
        ]);

    private static IReadOnlyList<Paragraph> CreatePihak(PihakLaporan? pihak) => pihak is null
        ? [Paragraf("")]
        :
        [
            Paragraf(pihak.Sebutan, rata: JustificationValues.Center), Paragraf(""), Paragraf(""), Paragraf(""),
            Paragraf(pihak.Nama, tebal: true, rata: JustificationValues.Center), .. pihak.Keterangan.Select(k => Paragraf(k, rata: JustificationValues.Center)),
        ];

    private static IEnumerable<Paragraph> CreateKop(KopSurat? kop)
    {
        foreach (var (i, baris) in (kop?.Baris ?? []).Index())
        {
            var cetak = PembuatNaskahCetak.CreateKop(baris);
            var p = Paragraf(baris.Teks, GayaDocx.Kop, cetak.Tebal);
            foreach (var lari in p.Elements<Run>())
            {
                (lari.RunProperties ??= new RunProperties()).Append(new FontSize { Val = ((int)(cetak.Ukuran * 2)).ToString(System.Globalization.CultureInfo.InvariantCulture) });
            }

            if (i == kop!.Baris.Count - 1)
            {
                p.ParagraphProperties!.InsertAfter(new ParagraphBorders(new BottomBorder { Val = BorderValues.ThickThinSmallGap, Size = 24, Space = 4, Color = "000000" }), p.ParagraphProperties.ParagraphStyleId);
            }

            yield return p;
        }
    }

    private static Paragraph CreateKaki()
    {
        static Run Teks(string isi) => new(new Text(isi) { Space = SpaceProcessingModeValues.Preserve });
        var p = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = GayaDocx.Catatan }, new Justification { Val = JustificationValues.Center }));
        p.Append(Teks("Halaman "), new SimpleField(Teks("1")) { Instruction = "PAGE" }, Teks(" dari "), new SimpleField(Teks("1")) { Instruction = "NUMPAGES" });
        return p;
    }
}
