using System.IO.Compression;
using System.Text;

namespace Kinerja.Web.Tests.Impor;

/// <summary>Files that nobody means to send, each made by hand. A name ends as the file would be called.</summary>
internal static class BerkasBuruk
{
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private const string TipeDocx = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string TipeXlsx = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    /// <summary>A Word document with these parts besides.</summary>
    public static byte[] Docx(string badan = "<w:p/>", params (string Nama, string Isi)[] lain) => Zip(
    [
        ("[Content_Types].xml", TipeDocx),
        ("_rels/.rels", Rels("officeDocument", "word/document.xml")),
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{badan}</w:body></w:document>"),
        .. lain,
    ]);

    /// <summary>A workbook whose only sheet “Data” holds these rows, and these parts besides.</summary>
    public static byte[] Xlsx(string baris = "", string teksBersama = "", params (string Nama, string Isi)[] lain) => Zip(
    [
        ("[Content_Types].xml", TipeXlsx),
        ("_rels/.rels", Rels("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", $"<workbook {Ns} xmlns:r=\"{Hubungan}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Hubungan}/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"{Hubungan}/sharedStrings\" Target=\"t.xml\"/></Relationships>"),
        ("xl/s.xml", $"<worksheet {Ns}><sheetData>{baris}</sheetData></worksheet>"),
        ("xl/t.xml", $"<sst {Ns}>{teksBersama}</sst>"),
        .. lain,
    ]);

    /// <summary>Begins as every compound file does; the directory names the streams.</summary>
    public static byte[] Ole(params string[] aliran) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. aliran.SelectMany(a => Encoding.Unicode.GetBytes(a.PadRight(32, '\0')))];

    /// <summary>Billion laughs: ten entities, each ten times the one before.</summary>
    public static string Tawa { get; } = "<!DOCTYPE t [<!ENTITY a0 \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">")) + "]><t>&a9;</t>";

    /// <summary>A file of the machine, asked for by the document.</summary>
    public const string Luar = "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><t>&e;</t>";

    public static string Dalam(int tingkat) => string.Concat(Enumerable.Repeat("<w:sdt>", tingkat)) + string.Concat(Enumerable.Repeat("</w:sdt>", tingkat));

    /// <summary>A part that says it is short and is not: the sizes in the local head and in the directory are written over.</summary>
    public static byte[] Dusta(byte[] zip, string bagian)
    {
        var nama = Encoding.UTF8.GetBytes(bagian);
        for (var i = zip.AsSpan().IndexOf(nama); i >= 0;)
        {
            // The name stands 46 bytes behind the head of its directory entry, whose size is at 24.
            if (i >= 46 && zip.AsSpan(i - 46, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                BitConverter.TryWriteBytes(zip.AsSpan(i - 46 + 24), 100);
            }

            var lagi = zip.AsSpan(i + 1).IndexOf(nama);
            i = lagi < 0 ? -1 : i + 1 + lagi;
        }

        return zip;
    }

    public static byte[] Zip(IEnumerable<(string Nama, string Isi)> bagian) => BerkasXlsx.Zip(bagian);

    /// <summary>A zip in a zip in a zip; the innermost would fill a disk.</summary>
    public static byte[] Bersarang()
    {
        var isi = BerkasXlsx.Zip([("nol", new string('0', 20_000_000))]);
        for (var i = 0; i < 3; i++)
        {
            using var luar = new MemoryStream();
            using (var zip = new ZipArchive(luar, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var n in Enumerable.Range(0, 10))
                {
                    using var aliran = zip.CreateEntry($"{n}.zip").Open();
                    aliran.Write(isi);
                }
            }

            isi = luar.ToArray();
        }

        return isi;
    }

    private static string Rels(string jenis, string tujuan) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Hubungan}/{jenis}\" Target=\"{tujuan}\"/></Relationships>";
}
