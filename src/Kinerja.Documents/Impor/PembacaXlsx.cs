using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>
/// The cells of an XLSX file as text, each as its cell shows it. Read straight from the parts of the file: spreadsheet libraries guess types, compute formulas anew and forget the format of a number, and here the printed number is what is judged.
/// </summary>
public static class PembacaXlsx
{
    // Unpacked. A small file can be packed so that it grows without bound.
    private const long IsiMaksimum = 64L * 1024 * 1024;

    private const int BagianMaksimum = 2000;

    private static readonly XmlReaderSettings Aman = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The rows of the first visible sheet that looks like a table of targets, else of the first that is not empty.</summary>
    /// <exception cref="AturanException">It is no XLSX file, or a damaged one.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] berkas) => Open(berkas, lembar =>
    {
        IReadOnlyList<IReadOnlyList<string>>? pertama = null;
        foreach (var baris in lembar)
        {
            if (baris.Take(12).Any(s => s.Select(KolomTabel.FindPeran).Contains(PeranKolom.Target)))
            {
                return baris;
            }

            pertama ??= baris.Count > 0 ? baris : null;
        }

        return pertama ?? throw new AturanException("Tidak ada isian di berkas Excel ini.");
    });

    /// <summary>The rows of all visible sheets, one after another, each as wide as its sheet.</summary>
    /// <exception cref="AturanException">It is no XLSX file, or a damaged one.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> ReadSemua(byte[] berkas) => Open(berkas, lembar =>
    {
        var hasil = new List<IReadOnlyList<string>>();
        foreach (var baris in lembar)
        {
            var lebar = baris.Count == 0 ? 0 : baris.Max(b => b.Count);
            hasil.AddRange(baris.Select(b => (IReadOnlyList<string>)[.. b, .. Enumerable.Repeat("", lebar - b.Count)]));
        }

        return hasil.Count > 0 ? hasil : throw new AturanException("Tidak ada isian di berkas Excel ini.");
    });

    private static IReadOnlyList<IReadOnlyList<string>> Open(byte[] berkas, Func<IEnumerable<IReadOnlyList<IReadOnlyList<string>>>, IReadOnlyList<IReadOnlyList<string>>> pilih)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(berkas, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > BagianMaksimum || zip.Entries.Sum(e => Math.Max(0, e.Length)) > IsiMaksimum)
            {
                throw new AturanException("Isi berkas Excel ini terlalu besar. Salin tabelnya saja ke berkas baru, atau tempel di kotak di atas.");
            }

            return pilih(ReadLembar(zip));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException)
        {
            throw new AturanException("Berkas Excel ini rusak atau tidak lengkap. Buka dan simpan ulang di Excel, lalu coba lagi.");
        }
    }

    private static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> ReadLembar(ZipArchive zip)
    {
        var buku = FindTarget(zip, "", "/officeDocument") is [var b, ..] ? b.Jalur : throw new AturanException("Berkas ini bukan buku kerja Excel (.xlsx). Yang dapat dibaca: .xlsx, .csv, dan teks.");
        var bagian = FindTarget(zip, buku, "");
        string? Find(string jenis) => bagian.FirstOrDefault(r => r.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur;

        var pembaca = new PembacaLembar(ReadTeksBersama(zip, Find("/sharedStrings")), ReadFormat(zip, Find("/styles")));
        foreach (var id in ReadIdLembar(zip, buku))
        {
            if (bagian.FirstOrDefault(r => r.Id == id).Jalur is { } jalur && Open(zip, jalur) is { } xml)
            {
                using (xml)
                {
                    yield return pembaca.Read(xml);
                }
            }
        }
    }

    private static List<string> ReadIdLembar(ZipArchive zip, string buku)
    {
        var hasil = new List<string>();
        using var xml = Open(zip, buku) ?? throw new InvalidDataException();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible")
            {
                hasil.Add(xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "");
            }
        }

        return hasil;
    }

    private static List<(string Id, string Jenis, string Jalur)> FindTarget(ZipArchive zip, string asal, string jenis)
    {
        var garis = asal.LastIndexOf('/');
        var folder = asal[..(garis + 1)];
        var hasil = new List<(string, string, string)>();
        using var xml = Open(zip, $"{folder}_rels/{asal[(garis + 1)..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Type") is { } tipe && tipe.EndsWith(jenis, StringComparison.Ordinal) && xml.GetAttribute("Target") is { } target)
            {
                hasil.Add((xml.GetAttribute("Id") ?? "", tipe, target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return hasil;
    }

    private static List<string> ReadTeksBersama(ZipArchive zip, string? jalur)
    {
        var hasil = new List<string>();
        using var xml = Open(zip, jalur);
        while (xml?.Read() == true)
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "si")
            {
                using var si = xml.ReadSubtree();
                hasil.Add(PembacaLembar.ReadTeks(si));
            }
        }

        return hasil;
    }

    private static List<FormatAngka> ReadFormat(ZipArchive zip, string? jalur)
    {
        var kode = new Dictionary<int, string>();
        var hasil = new List<FormatAngka>();
        using var xml = Open(zip, jalur);
        var dalamSel = false;
        while (xml?.Read() == true)
        {
            int Number(string nama) => int.TryParse(xml.GetAttribute(nama), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

            if (xml.LocalName == "cellXfs")
            {
                dalamSel = xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                kode[Number("numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "xf" && dalamSel)
            {
                hasil.Add(FormatAngka.Of(Number("numFmtId"), kode.GetValueOrDefault(Number("numFmtId"))));
            }
        }

        return hasil;
    }

    private static XmlReader? Open(ZipArchive zip, string? jalur) => jalur is not null && zip.GetEntry(jalur) is { } bagian ? XmlReader.Create(bagian.Open(), Tutup()) : null;

    private static XmlReaderSettings Tutup()
    {
        var aturan = Aman.Clone();
        aturan.CloseInput = true;
        return aturan;
    }
}
