using System.Buffers;
using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>Plain text in the encodings that Windows writes. What is none is refused with its line: a letter read wrong is not seen among ten thousand.</summary>
internal static class TeksPolos
{
    // The code page leaves five bytes without a letter, and no text holds a bell; a page break and the end mark of old DOS it may.
    private static readonly SearchValues<char> Asing = SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(k => (char)k).Except(['\t', '\n', '\v', '\f', '\r', '\u001A', '\u001E', '\u001F', '\u0085'])]);

    /// <exception cref="AturanException">It is no text.</exception>
    public static string Read(byte[] isi, string bukan) => RequireTeks(isi switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw new AturanException("Berkas teks ini ditulis dengan UTF-32. Simpan ulang sebagai UTF-8."),
        [0xFF, 0xFE, ..] => ReadUtf16(isi, bigEndian: false),
        [0xFE, 0xFF, ..] => ReadUtf16(isi, bigEndian: true),
        _ when isi.AsSpan().Contains((byte)0) => throw new AturanException(bukan),
        [0xEF, 0xBB, 0xBF, ..] => ReadUtf8(isi.AsSpan(3), berTanda: true),
        _ => ReadUtf8(isi, berTanda: false),
    }, bukan);

    private static string ReadUtf16(byte[] isi, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(isi.AsSpan(2));
        }
        catch (DecoderFallbackException e)
        {
            throw new AturanException("Berkas teks ini rusak: ada huruf UTF-16 yang terpotong. Buka dan simpan ulang sebagai UTF-8.", e);
        }
    }

    // Excel still saves “CSV” in the code page of Windows; a no-break space or a dash there is no UTF-8. A text that is UTF-8 elsewhere is a damaged one.
    private static string ReadUtf8(ReadOnlySpan<byte> isi, bool berTanda)
    {
        var (letak, rangkap) = (0, berTanda ? 1 : 0);
        while (letak < isi.Length)
        {
            if (Rune.DecodeFromUtf8(isi[letak..], out _, out var panjang) != OperationStatus.Done)
            {
                return rangkap == 0 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(isi)
                    : throw new AturanException($"Berkas teks ini rusak di baris {1 + isi[..letak].Count((byte)'\n')}: ada huruf yang bukan UTF-8. Buka dan simpan ulang sebagai UTF-8, lalu coba lagi.");
            }

            rangkap += panjang > 1 ? 1 : 0;
            letak += panjang;
        }

        return Encoding.UTF8.GetString(isi);
    }

    private static string RequireTeks(string teks, string bukan) => teks.AsSpan().IndexOfAny(Asing) >= 0 ? throw new AturanException(bukan) : teks.TrimStart('\uFEFF');
}
