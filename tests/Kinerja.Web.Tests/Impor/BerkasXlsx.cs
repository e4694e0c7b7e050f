using System.IO.Compression;
using System.Text;

namespace Kinerja.Web.Tests.Impor;

/// <summary>A small XLSX file, part by part, as spreadsheets write it.</summary>
internal static class BerkasXlsx
{
    private const string Ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="lembar">The inner <c>row</c> elements of each sheet; a name that begins with “-” is a hidden sheet.</param>
    public static byte[] Create(params (string Nama, string Isi)[] lembar) => Zip(
    [
        ("_rels/.rels", Rels([("b", "officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", $"<workbook {Ns} xmlns:r=\"{Hubungan}\"><sheets>{string.Concat(lembar.Select((l, i) => $"<sheet name=\"{l.Nama}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"{(l.Nama.StartsWith('-') ? " state=\"hidden\"" : "")}/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Rels([.. lembar.Select((_, i) => ($"r{i}", "worksheet", $"worksheets/s{i}.xml")), ("t", "sharedStrings", "/xl/sharedStrings.xml"), ("g", "styles", "styles.xml")])),
        ("xl/sharedStrings.xml", $"<sst {Ns}><si><t>Target</t></si><si><r><t>Reali</t></r><r><t>sasi</t></r><rPh><t>x</t></rPh></si></sst>"),
        ("xl/styles.xml", $"<styleSheet {Ns}><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00&quot; %&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]_(* #,##0.0_);(#,##0.0)\"/><numFmt numFmtId=\"166\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"4\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
        .. lembar.Select((l, i) => ($"xl/worksheets/s{i}.xml", $"<worksheet {Ns}><sheetData>{l.Isi}</sheetData></worksheet>")),
    ]);

    public static byte[] Zip(IEnumerable<(string Nama, string Isi)> bagian)
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, teks) in bagian)
            {
                using var aliran = zip.CreateEntry(nama).Open();
                aliran.Write(Encoding.UTF8.GetBytes(teks));
            }
        }

        return isi.ToArray();
    }

    private static string Rels(IEnumerable<(string Id, string Jenis, string Tujuan)> isi) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(isi.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Hubungan}/{r.Jenis}\" Target=\"{r.Tujuan}\"/>"))}</Relationships>";
}
