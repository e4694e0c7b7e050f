using System.Text;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>A file with a table, as text with tabs. What it is says its content; the name says nothing.</summary>
public static class BerkasTabel
{
    public const int UkuranMaksimum = 5 * 1024 * 1024;

    /// <exception cref="AturanException">It is no table that can be read here; the sentence tells what to do instead.</exception>
    public static string ReadTeks(byte[] isi) => isi switch
    {
        { Length: 0 } => throw new AturanException("Berkas ini kosong."),
        { Length: > UkuranMaksimum } => throw new AturanException($"Berkas terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB."),
        [(byte)'P', (byte)'K', 3, 4, ..] => PembacaTabel.Write(PembacaXlsx.Read(isi)),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new AturanException("Ini berkas PDF. Buka PDF-nya, blok tabelnya, salin, lalu tempel di kotak di atas."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new AturanException("Ini berkas Excel atau Word lama, atau yang bersandi. Simpan dahulu sebagai .xlsx atau .csv tanpa sandi."),
        _ => ReadPolos(isi),
    };

    /// <summary>Plain text in the encodings that Windows writes.</summary>
    internal static string ReadPolos(byte[] isi)
    {
        var utf16 = isi is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!utf16 && isi.AsSpan().Contains((byte)0))
        {
            throw new AturanException("Berkas ini bukan tabel. Yang dapat dibaca: .xlsx, .csv, dan teks.");
        }

        return utf16 ? (isi[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(isi.AsSpan(2)) : ReadUtf8(isi);
    }

    // Excel still saves “CSV” in the code page of Windows; a no-break space or a dash there is no UTF-8.
    private static string ReadUtf8(byte[] isi)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(isi);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(isi);
        }
    }
}
