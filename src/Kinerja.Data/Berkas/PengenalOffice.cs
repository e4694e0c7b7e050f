using System.IO.Compression;
using System.Xml;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Berkas;

/// <summary>
/// Excel and Word by the list of contents that every such package carries (ISO/IEC 29500-2). Macros are refused: evidence is opened by the sekcam and the Inspektorat, who trust what comes from their own office.
/// </summary>
internal static class PengenalOffice
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const int BagianMaksimum = 5000;

    private const int DaftarMaksimum = 1024 * 1024;

    // The list is two deep.
    private const int KedalamanMaksimum = 16;

    // Unpacked. An honest sheet shrinks to a tenth, one of equal rows to a fiftieth.
    private const long IsiMaksimum = 400L * 1024 * 1024;

    private const int NisbahMaksimum = 400;

    private static readonly XmlReaderSettings Aman = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = DaftarMaksimum };

    public static JenisBukti Identify(Stream isi)
    {
        try
        {
            isi.Position = 0;
            using var zip = new ZipArchive(isi, ZipArchiveMode.Read, leaveOpen: true);
            RequireWajar(zip, isi.Length);
            var daftar = ReadDaftar(zip);
            if (daftar.Exists(d => d.Tipe.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) || zip.Entries.Any(e => e.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
            {
                throw new AturanException("Berkas ini memuat makro. Simpan dahulu tanpa makro, sebagai .xlsx, .docx, atau PDF.");
            }

            return Has(zip, daftar, Excel) ? JenisBukti.Xlsx
                : Has(zip, daftar, Word) ? JenisBukti.Docx
                : throw new AturanException("Ini berkas ZIP atau Office jenis lain. Yang diterima: PDF, foto JPG atau PNG, Excel (.xlsx), dan Word (.docx).");
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            throw new AturanException("Berkas Excel atau Word ini rusak atau tidak lengkap. Buka dan simpan ulang, lalu kirim lagi.", e);
        }
    }

    private static void RequireWajar(ZipArchive zip, long mampat)
    {
        var isi = zip.Entries.Count > BagianMaksimum ? long.MaxValue : zip.Entries.Aggregate(0L, (jumlah, e) => jumlah + Math.Clamp(e.Length, 0, IsiMaksimum));
        if (isi > IsiMaksimum || isi / mampat > NisbahMaksimum)
        {
            throw new AturanException("Isi berkas ini terlalu besar bila dibuka. Kirim sebagai PDF, atau bagian yang diperlukan saja.");
        }

        // Nothing is unpacked here; who opens it elsewhere should not get what only an attacker writes.
        if (zip.Entries.FirstOrDefault(e => e.FullName.StartsWith('/') || e.FullName.Contains(':', StringComparison.Ordinal) || e.FullName.Split('/', '\\').Contains("..")) is { } luar)
        {
            throw new AturanException($"Berkas ini memuat bagian dengan jalur “{luar.FullName}” yang mengarah ke luar berkas. Berkas ditolak.");
        }

        if (zip.Entries.GroupBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } kembar)
        {
            throw new AturanException($"Berkas ini memuat dua bagian bernama “{kembar.Key}”. Berkas ditolak; buka dan simpan ulang, lalu kirim lagi.");
        }
    }

    private static List<(string Bagian, string Tipe)> ReadDaftar(ZipArchive zip)
    {
        var hasil = new List<(string, string)>();
        if (zip.GetEntry("[Content_Types].xml") is not { Length: <= DaftarMaksimum } bagian)
        {
            return hasil;
        }

        using var aliran = bagian.Open();
        using var xml = XmlReader.Create(aliran, Aman);
        while (xml.Read())
        {
            if (xml.Depth > KedalamanMaksimum)
            {
                throw new InvalidDataException();
            }

            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "Override" or "Default")
            {
                hasil.Add((xml.GetAttribute("PartName") ?? "", xml.GetAttribute("ContentType") ?? ""));
            }
        }

        return hasil;
    }

    private static bool Has(ZipArchive zip, List<(string Bagian, string Tipe)> daftar, string tipe) =>
        daftar.Exists(d => d.Tipe == tipe && d.Bagian.Length > 1 && zip.GetEntry(d.Bagian[1..]) is not null);
}
