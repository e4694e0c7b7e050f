using System.Buffers.Binary;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan.Pengenalan;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Letak = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Kinerja.Documents.Ekspor;

/// <summary>The letterhead over its double rule, with the emblem at the left where the office has one.</summary>
internal static class KopDocx
{
    // Hundredths of a millimetre in the units of drawings.
    private const long PerMilimeter = 36_000;

    private const int LebarLambang = 20;

    private const int TinggiLambang = 24;

    public static IEnumerable<OpenXmlElement> Create(MainDocumentPart utama, KopSurat? kop, GambarLambang? lambang, string alt, int lebarIsi)
    {
        var baris = (kop?.Baris ?? []).Select(b => ParagrafNaskah.Create(Peran(b.Peran), b.Teks)).ToList();
        if (baris.Count == 0)
        {
            yield break;
        }

        if (lambang is null)
        {
            foreach (var p in baris)
            {
                yield return p;
            }
        }
        else
        {
            yield return CreateTabel(baris, CreateGambar(utama, lambang, alt), lebarIsi);
        }

        var garis = ParagrafNaskah.CreateCelah(12);
        garis.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.ThickThinSmallGap, Size = 24, Space = 4, Color = "000000" });
        yield return garis;
    }

    public static PeranParagraf Peran(PeranBarisKop peran) => peran switch
    {
        PeranBarisKop.Pemerintah => PeranParagraf.KopPemerintah,
        PeranBarisKop.Perangkat => PeranParagraf.KopPerangkat,
        PeranBarisKop.KodePos => PeranParagraf.KopKodePos,
        _ => PeranParagraf.KopAlamat,
    };

    private static Table CreateTabel(IReadOnlyList<Paragraph> baris, Drawing gambar, int lebarIsi)
    {
        int[] lebar = [GayaDocx.Twip(LebarLambang), lebarIsi - GayaDocx.Twip(LebarLambang) - GayaDocx.Twip(6), GayaDocx.Twip(6)];
        var lambang = ParagrafNaskah.CreateKosong(PeranParagraf.Hiasan);
        lambang.Append(new Run(gambar));
        IEnumerable<OpenXmlElement>[] isi = [[lambang], baris, [ParagrafNaskah.CreateKosong(PeranParagraf.Hiasan)]];
        return new Table(
            new TableProperties(
                new TableWidth { Width = ParagrafNaskah.Tulis(lebarIsi), Type = TableWidthUnitValues.Dxa }, new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(lebar.Select(l => new GridColumn { Width = ParagrafNaskah.Tulis(l) })),
            new TableRow([new TableRowProperties(new CantSplit()), .. isi.Select((x, i) => new TableCell(
            [
                new TableCellProperties(new TableCellWidth { Width = ParagrafNaskah.Tulis(lebar[i]), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                .. x,
            ]))]));
    }

    private static Drawing CreateGambar(MainDocumentPart utama, GambarLambang lambang, string alt)
    {
        var bagian = utama.AddImagePart(lambang.Format == "jpg" ? ImagePartType.Jpeg : ImagePartType.Png);
        bagian.FeedData(new MemoryStream(lambang.Isi.ToArray(), writable: false));
        var (w, h) = FindUkuran(lambang.Isi.Span) is { Lebar: > 0, Tinggi: > 0 } u ? u : (LebarLambang, TinggiLambang);
        // Contained in its frame, whatever its own form.
        var (lebar, tinggi) = (long)w * TinggiLambang > (long)h * LebarLambang ? (LebarLambang * PerMilimeter, LebarLambang * PerMilimeter * h / w) : (TinggiLambang * PerMilimeter * w / h, TinggiLambang * PerMilimeter);
        return new Drawing(new Letak.Inline(
            new Letak.Extent { Cx = lebar, Cy = tinggi },
            new Letak.DocProperties { Id = 1, Name = "Lambang", Description = TeksXml.Clean(alt) },
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1, Name = "Lambang" }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = utama.GetIdOfPart(bagian) }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = lebar, Cy = tinggi }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    // Dots, from the header of a PNG or the frame of a JPG; the picture was looked at when it was stored.
    private static (int Lebar, int Tinggi) FindUkuran(ReadOnlySpan<byte> isi)
    {
        if (isi is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] && isi.Length >= 24)
        {
            return (BinaryPrimitives.ReadInt32BigEndian(isi[16..]), BinaryPrimitives.ReadInt32BigEndian(isi[20..]));
        }

        for (var i = 2; i + 9 < isi.Length && isi[i] == 0xFF; i += 2 + BinaryPrimitives.ReadUInt16BigEndian(isi[(i + 2)..]))
        {
            if (isi[i + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(isi[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(isi[(i + 5)..]));
            }
        }

        return (0, 0);
    }
}
