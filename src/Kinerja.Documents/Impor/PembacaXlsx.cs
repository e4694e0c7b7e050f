using System.Globalization;
using System.Xml;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>
/// The cells of an XLSX file as text, each as its cell shows it. Read straight from the parts of the file: spreadsheet libraries guess types, compute formulas anew and forget the format of a number, and here the printed number is what is judged.
/// </summary>
public static class PembacaXlsx
{
    private const int TeksBersamaMaksimum = 1_000_000;

    private const int LembarMaksimum = 255;

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

    /// <summary>The rows of all visible sheets, one after another, each as wide as its sheet, as they were before an export made them harmless.</summary>
    /// <exception cref="AturanException">It is no XLSX file, or a damaged one.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> ReadSemua(byte[] berkas) => Open(berkas, lembar =>
    {
        var hasil = new List<IReadOnlyList<string>>();
        foreach (var baris in lembar)
        {
            if (baris.Count > PembacaTabel.BarisMaksimum)
            {
                throw new AturanException($"Satu lembar di berkas Excel ini lebih dari {PembacaTabel.BarisMaksimum} baris. Salin bagian yang perlu saja ke berkas baru.");
            }

            var lebar = baris.Count == 0 ? 0 : baris.Max(b => b.Count);
            hasil.AddRange(baris.Select(b => (IReadOnlyList<string>)[.. b.Select(TeksSel.Restore), .. Enumerable.Repeat("", lebar - b.Count)]));
        }

        return hasil.Count > 0 ? hasil : throw new AturanException("Tidak ada isian di berkas Excel ini.");
    });

    private static IReadOnlyList<IReadOnlyList<string>> Open(byte[] berkas, Func<IEnumerable<IReadOnlyList<IReadOnlyList<string>>>, IReadOnlyList<IReadOnlyList<string>>> pilih)
    {
        try
        {
            using var arsip = new ArsipAman(berkas);
            return pilih(ReadLembar(arsip));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException)
        {
            throw new AturanException("Berkas Excel ini rusak atau tidak lengkap. Buka dan simpan ulang di Excel, lalu coba lagi.", e);
        }
    }

    private static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> ReadLembar(ArsipAman arsip)
    {
        var buku = arsip.ListAcuan("").FirstOrDefault(r => r.Jenis.EndsWith("/officeDocument", StringComparison.Ordinal)).Jalur
            ?? throw new AturanException(BerkasLama.ExplainArsip(arsip) ?? "Berkas ini bukan buku kerja Excel (.xlsx). Yang dapat dibaca: .xlsx, .csv, dan teks.");
        var bagian = arsip.ListAcuan(buku).ToList();
        string? Find(string jenis) => bagian.FirstOrDefault(r => r.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur;

        var lembar = ReadDaftarLembar(arsip, buku);
        var pembaca = new PembacaLembar(ReadTeksBersama(arsip, Find("/sharedStrings")), ReadFormat(arsip, Find("/styles")));
        foreach (var (id, nama) in lembar)
        {
            if (bagian.FirstOrDefault(r => r.Id == id).Jalur is { } jalur && arsip.Open(jalur) is { } xml)
            {
                using (xml)
                {
                    yield return pembaca.Read(xml, nama);
                }
            }
        }
    }

    private static List<(string Id, string Nama)> ReadDaftarLembar(ArsipAman arsip, string buku)
    {
        var hasil = new List<(string, string)>();
        using var xml = arsip.Open(buku) ?? throw new InvalidDataException();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible")
            {
                hasil.Add((xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "", xml.GetAttribute("name") ?? ""));
            }
        }

        return hasil.Count <= LembarMaksimum ? hasil : throw new AturanException($"Berkas Excel ini berisi {hasil.Count} lembar; paling banyak {LembarMaksimum}.");
    }

    private static List<string> ReadTeksBersama(ArsipAman arsip, string? jalur)
    {
        var hasil = new List<string>();
        using var xml = arsip.Open(jalur);
        while (xml?.Read() == true)
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "si")
            {
                using var si = xml.ReadSubtree();
                hasil.Add(PembacaLembar.ReadTeks(si));
                if (hasil.Count > TeksBersamaMaksimum)
                {
                    throw new AturanException("Isi berkas Excel ini terlalu besar. Salin tabelnya saja ke berkas baru, atau tempel di kotak di atas.");
                }
            }
        }

        return hasil;
    }

    private static List<FormatAngka> ReadFormat(ArsipAman arsip, string? jalur)
    {
        var kode = new Dictionary<int, string>();
        var hasil = new List<FormatAngka>();
        using var xml = arsip.Open(jalur);
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
}
