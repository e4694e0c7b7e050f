using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Tests.Luring;

/// <summary>A form in the hands of somebody with a spreadsheet.</summary>
internal sealed class BukuUji(byte[] isi)
{
    private byte[] isi = isi;

    public byte[] Isi => isi;

    /// <summary>Where a line's cell of a period stands.</summary>
    public string Find(BarisFormulir baris, Periode periode) => Change(d => Kolom(d, periode.BulanAkhir) + FindBaris(d, baris.Kunci).RowIndex!.Value.ToString(CultureInfo.InvariantCulture));

    public BukuUji Angka(string alamat, decimal nilai, uint? gaya = null) => Set(alamat, s => (s.DataType, s.CellValue, s.StyleIndex) = (null, new CellValue(nilai), gaya is { } g ? g : s.StyleIndex!));

    public BukuUji Teks(string alamat, string nilai, CellValues? jenis = null) => Set(alamat, s => (s.DataType, s.CellValue) = (jenis ?? CellValues.String, new CellValue(nilai)));

    public BukuUji Kosong(string alamat) => Set(alamat, _ => { });

    /// <summary>A style whose numbers show in this format.</summary>
    public uint Gaya(uint format) => Change(d =>
    {
        var daftar = d.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        daftar.Append(new CellFormat { NumberFormatId = format, ApplyNumberFormat = true });
        daftar.Count = (uint)daftar.ChildElements.Count;
        return daftar.Count.Value - 1;
    });

    public BukuUji Delete(BarisFormulir baris) => With(d => FindBaris(d, baris.Kunci).Remove());

    /// <summary>The rows from below upwards, as after sorting the other way round.</summary>
    public BukuUji Reverse() => With(d =>
    {
        var isi = Lembar(d).GetFirstChild<SheetData>()!;
        var baris = isi.Elements<Row>().Where(r => r.RowIndex! > 5).ToList();
        var nomor = baris.Select(r => r.RowIndex!.Value).Reverse().ToList();
        foreach (var (r, n) in baris.Zip(nomor))
        {
            Renumber(r, n);
            r.Remove();
        }

        isi.Append(baris.OrderBy(r => r.RowIndex!.Value));
    });

    /// <summary>A row below all others.</summary>
    public BukuUji Append(params (string Kolom, string Isi)[] sel) => With(d =>
    {
        var isi = Lembar(d).GetFirstChild<SheetData>()!;
        var nomor = isi.Elements<Row>().Max(r => r.RowIndex!.Value) + 1;
        isi.Append(new Row(sel.Select(s => new Cell(new CellValue(s.Isi)) { CellReference = s.Kolom + nomor.ToString(CultureInfo.InvariantCulture), DataType = CellValues.String })) { RowIndex = nomor });
    });

    public BukuUji Copy(BarisFormulir baris) => With(d =>
    {
        var isi = Lembar(d).GetFirstChild<SheetData>()!;
        var salinan = (Row)FindBaris(d, baris.Kunci).CloneNode(true);
        Renumber(salinan, isi.Elements<Row>().Max(r => r.RowIndex!.Value) + 1);
        isi.Append(salinan);
    });

    /// <summary>One letter of the unseen part.</summary>
    public BukuUji Damage() => With(d =>
    {
        var teks = d.WorkbookPart!.WorksheetParts.SelectMany(b => b.Worksheet!.Descendants<Text>()).First(t => t.Text.StartsWith('{'));
        teks.Text = teks.Text.Replace("\"tahun\":2022", "\"tahun\":2021", StringComparison.Ordinal);
    });

    public T Change<T>(Func<SpreadsheetDocument, T> ubah)
    {
        using var berkas = new MemoryStream();
        berkas.Write(isi);
        T hasil;
        using (var dokumen = SpreadsheetDocument.Open(berkas, true))
        {
            hasil = ubah(dokumen);
        }

        isi = berkas.ToArray();
        return hasil;
    }

    private BukuUji With(Action<SpreadsheetDocument> ubah) => Change(d =>
    {
        ubah(d);
        return this;
    });

    private BukuUji Set(string alamat, Action<Cell> ubah) => With(d =>
    {
        var sel = Lembar(d).Descendants<Cell>().Single(c => c.CellReference == alamat);
        sel.RemoveAllChildren();
        sel.DataType = null;
        ubah(sel);
    });

    private static void Renumber(Row baris, uint nomor)
    {
        baris.RowIndex = nomor;
        foreach (var sel in baris.Elements<Cell>())
        {
            sel.CellReference = new string([.. sel.CellReference!.Value!.TakeWhile(char.IsLetter)]) + nomor.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static Worksheet Lembar(SpreadsheetDocument d) => ((WorksheetPart)d.WorkbookPart!.GetPartById(d.WorkbookPart.Workbook!.Descendants<Sheet>().First(s => s.Name == "Formulir").Id!)).Worksheet!;

    private static Row FindBaris(SpreadsheetDocument d, string kunci) => Lembar(d).Descendants<Row>().First(r => r.Elements<Cell>().Any(c => Read(d, c) == kunci));

    private static string Kolom(SpreadsheetDocument d, int bulan) =>
        new([.. Lembar(d).Descendants<Cell>().First(c => Read(d, c) == FormattableString.Invariant($"bulan-{bulan}")).CellReference!.Value!.TakeWhile(char.IsLetter)]);

    private static string Read(SpreadsheetDocument d, Cell sel) =>
        sel.DataType?.Value == CellValues.SharedString ? d.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(sel.InnerText, CultureInfo.InvariantCulture)).InnerText : sel.InnerText;
}
