using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kinerja.Testing;

/// <summary>A workbook of many recaps, as an office's own spreadsheet has them: a row for each employee and month.</summary>
public static class BukuPresensi
{
    public const int Orang = 40;

    private const int TahunAwal = 2004;

    private const string Ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static string Nama(int orang) => $"Pegawai {(char)('A' + (orang / 26))}{(char)('a' + (orang % 26))} Uji";

    public static string Nip(int orang) => string.Create(CultureInfo.InvariantCulture, $"19700101199503{orang + 1001:0000}");

    /// <summary>The rows themselves: who, year, month, days at work and sick.</summary>
    public static IEnumerable<(int Orang, int Tahun, int Bulan, int Hadir, int Sakit)> List(int jumlah) =>
        Enumerable.Range(0, jumlah).Select(n => (n % Orang, TahunAwal + (n / Orang / 12), (n / Orang % 12) + 1, 7 + (n % 5), n % 3));

    /// <param name="rusak">A row (from 1, the titles not counted) whose days are no number.</param>
    public static byte[] Create(int jumlah, int? rusak = null)
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_rels/.rels", Rels(("b", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", $"<workbook {Ns} xmlns:r=\"{Hubungan}\"><sheets><sheet name=\"Rekap\" sheetId=\"1\" r:id=\"l\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Rels(("l", "worksheet", "worksheets/s.xml")));
            var lembar = new StringBuilder($"<worksheet {Ns}><sheetData>");
            AddBaris(lembar, 1, ["NIP", "Nama", "Tahun", "Bulan", "Hadir", "Sakit"]);
            foreach (var (i, b) in List(jumlah).Index())
            {
                var hadir = i + 1 == rusak ? "dua belas" : b.Hadir.ToString(CultureInfo.InvariantCulture);
                AddBaris(lembar, i + 2, [Nip(b.Orang), Nama(b.Orang), b.Tahun.ToString(CultureInfo.InvariantCulture), Bulan[b.Bulan - 1], hadir, b.Sakit.ToString(CultureInfo.InvariantCulture)]);
            }

            Add(zip, "xl/worksheets/s.xml", lembar.Append("</sheetData></worksheet>").ToString());
        }

        return isi.ToArray();
    }

    // Figures as numbers, but for the NIP, of which a spreadsheet would keep fifteen.
    private static void AddBaris(StringBuilder lembar, int nomor, string[] sel)
    {
        lembar.Append(CultureInfo.InvariantCulture, $"<row r=\"{nomor}\">");
        foreach (var (k, s) in sel.Index())
        {
            _ = s.Length < 10 && s.All(char.IsAsciiDigit)
                ? lembar.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + k)}{nomor}\"><v>{s}</v></c>")
                : lembar.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + k)}{nomor}\" t=\"inlineStr\"><is><t>{s}</t></is></c>");
        }

        lembar.Append("</row>");
    }

    private static void Add(ZipArchive zip, string nama, string teks)
    {
        using var aliran = zip.CreateEntry(nama).Open();
        aliran.Write(Encoding.UTF8.GetBytes(teks));
    }

    private static string Rels(params (string Id, string Jenis, string Tujuan)[] isi) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(isi.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Hubungan}/{r.Jenis}\" Target=\"{r.Tujuan}\"/>"))}</Relationships>";
}
