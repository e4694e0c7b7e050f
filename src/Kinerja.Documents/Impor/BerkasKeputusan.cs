using System.Xml;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>A file that holds a decree: Word, Excel, plain text. What it is says its content; the name says nothing.</summary>
public static class BerkasKeputusan
{
    public const int UkuranMaksimum = 10 * 1024 * 1024;

    /// <summary>Whether it is the exchange format, which needs no recognising.</summary>
    public static bool IsJson(byte[] isi) => isi.AsSpan().TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)0xFF, (byte)0xFE, (byte)0, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']) is [(byte)'{', not (byte)'\\', ..];

    /// <exception cref="AturanException">Not the exchange format, or not whole.</exception>
    public static NaskahJson ReadJson(byte[] isi) => FormatNaskah.Read(TeksPolos.Read(isi, "Berkas data ini bukan teks JSON."));

    /// <exception cref="AturanException">It cannot be read here, or not safely; the sentence tells what to do instead.</exception>
    public static SumberNaskah Read(byte[] isi) => isi switch
    {
        { Length: 0 } => throw new AturanException("Berkas ini kosong."),
        { Length: > UkuranMaksimum } => throw new AturanException($"Berkas terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB."),
        [(byte)'P', (byte)'K', 3, 4, ..] => ReadArsip(isi),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new AturanException("Ini berkas PDF. Buka PDF-nya, pilih semua teksnya, salin, lalu tempel di kotak di atas."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new AturanException(BerkasLama.ExplainOle(isi)),
        _ => PembacaPindaian.Read(ReadTeks(isi)),
    };

    private static SumberNaskah ReadArsip(byte[] isi)
    {
        try
        {
            using var arsip = new ArsipAman(isi);
            var utama = arsip.ListAcuan("").FirstOrDefault(a => a.Jenis.EndsWith("/officeDocument", StringComparison.Ordinal)).Jalur;
            return utama switch
            {
                { } w when w.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => PembacaDocx.Read(arsip, w),
                { } x when x.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => PembacaXlsxBertanda.Read(arsip, x) ?? ReadLembar(isi),
                _ => throw new AturanException(BerkasLama.ExplainArsip(arsip) ?? "Berkas ini bukan dokumen Word (.docx) atau buku kerja Excel (.xlsx)."),
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new AturanException("Berkas ini rusak atau tidak lengkap. Buka dan simpan ulang, lalu coba lagi.", e);
        }
    }

    private static SumberNaskah ReadLembar(byte[] isi) => new([.. PembacaXlsx.ReadSemua(isi).Select((b, i) => new BarisSumber(i + 1, "", [.. b.Select(ReadSel)], Utuh: true))]);

    // Sheets mark items with a dash, since a text that begins with a hyphen would be a formula.
    private static string ReadSel(string sel) => string.Join('\n', sel.Split('\n').Select(b => b.StartsWith("– ", StringComparison.Ordinal) ? "- " + b[2..] : b));

    private static string ReadTeks(byte[] isi)
    {
        var teks = TeksPolos.Read(isi, "Berkas ini bukan teks, Word (.docx), atau Excel (.xlsx).");
        return BerkasLama.ExplainMarkah(teks) is { } sebab ? throw new AturanException(sebab) : teks;
    }
}
