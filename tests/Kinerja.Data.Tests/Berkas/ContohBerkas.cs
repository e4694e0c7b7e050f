using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kinerja.Data.Tests.Berkas;

/// <summary>Small files that are what they say, and some that are not.</summary>
internal static class ContohBerkas
{
    private const string DaftarIsi = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/{0}" ContentType="application/vnd.openxmlformats-officedocument.{1}.main+xml"/></Types>""";

    public static byte[] Pdf(string isi = "contoh") => Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >> % {isi}\nendobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n60\n%%EOF\n");

    public static byte[] Jpg(ushort lebar = 640, ushort tinggi = 480)
    {
        byte[] isi = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];
        BinaryPrimitives.WriteUInt16BigEndian(isi.AsSpan(13), tinggi);
        BinaryPrimitives.WriteUInt16BigEndian(isi.AsSpan(15), lebar);
        return isi;
    }

    public static byte[] Png(uint lebar = 8, uint tinggi = 8, bool utuh = true)
    {
        using var isi = new MemoryStream();
        isi.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var kepala = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(kepala, lebar);
        BinaryPrimitives.WriteUInt32BigEndian(kepala.AsSpan(4), tinggi);
        (kepala[8], kepala[9]) = (8, 2);
        WriteBagian(isi, "IHDR", kepala);
        WriteBagian(isi, "IDAT", new byte[20]);
        if (utuh)
        {
            WriteBagian(isi, "IEND", []);
        }

        return isi.ToArray();
    }

    public static byte[] Xlsx(params (string Nama, string Isi)[] tambahan) => Zip([("[Content_Types].xml", Daftar("xl/workbook.xml", "spreadsheetml.sheet")), ("xl/workbook.xml", "<workbook/>"), .. tambahan]);

    public static byte[] Docx() => Zip([("[Content_Types].xml", Daftar("word/document.xml", "wordprocessingml.document")), ("word/document.xml", "<document/>")]);

    public static string Daftar(string bagian, string jenis) => DaftarIsi.Replace("{0}", bagian, StringComparison.Ordinal).Replace("{1}", jenis, StringComparison.Ordinal);

    public static byte[] Zip(params (string Nama, string Isi)[] daftar)
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, teks) in daftar)
            {
                using var bagian = zip.CreateEntry(nama).Open();
                bagian.Write(Encoding.UTF8.GetBytes(teks));
            }
        }

        return isi.ToArray();
    }

    private static void WriteBagian(MemoryStream tujuan, string jenis, byte[] isi)
    {
        Span<byte> panjang = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(panjang, (uint)isi.Length);
        tujuan.Write(panjang);
        tujuan.Write(Encoding.ASCII.GetBytes(jenis));
        tujuan.Write(isi);
        tujuan.Write(new byte[4]);
    }
}
