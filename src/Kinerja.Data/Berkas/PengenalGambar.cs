using System.Buffers.Binary;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Berkas;

/// <summary>Images by their headers. A few kilobytes can unfold into gigabytes in the browser of who looks at them, so that their size in dots is bounded too; nothing is unfolded here.</summary>
internal static class PengenalGambar
{
    // The largest cameras of phones make 200 million; what the browser shrinks before it is sent has 2 million.
    private const long TitikMaksimum = 200_000_000;

    private const int SisiMaksimum = 30_000;

    private const int BagianMaksimum = 20_000;

    public static JenisBukti RequireJpg(Stream isi)
    {
        isi.Position = 2;
        Span<byte> kepala = stackalloc byte[4];
        Span<byte> bingkai = stackalloc byte[5];
        for (var n = 0; n < BagianMaksimum && isi.ReadAtLeast(kepala, 4, throwOnEndOfStream: false) == 4 && kepala[0] == 0xFF; n++)
        {
            var (jenis, panjang) = (kepala[1], BinaryPrimitives.ReadUInt16BigEndian(kepala[2..]));
            // SOF0 to SOF15 without the tables DHT, JPG and DAC carries height and width.
            if (jenis is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                if (isi.ReadAtLeast(bingkai, bingkai.Length, throwOnEndOfStream: false) < bingkai.Length)
                {
                    break;
                }

                RequireUkuran(BinaryPrimitives.ReadUInt16BigEndian(bingkai[3..]), BinaryPrimitives.ReadUInt16BigEndian(bingkai[1..]));
                return JenisBukti.Jpg;
            }

            if (jenis is 0xFF)
            {
                isi.Position -= 3; // a marker may be padded
                continue;
            }

            if (jenis is 0xD9 or 0xDA || panjang < 2)
            {
                break;
            }

            isi.Position += panjang - 2;
        }

        throw Rusak("Foto JPG");
    }

    public static JenisBukti RequirePng(Stream isi)
    {
        isi.Position = 8;
        Span<byte> kepala = stackalloc byte[8];
        Span<byte> ukuran = stackalloc byte[8];
        for (var n = 0; n < BagianMaksimum && isi.ReadAtLeast(kepala, 8, throwOnEndOfStream: false) == 8; n++)
        {
            var panjang = PengenalBerkas.ReadBesar(kepala);
            var pertama = kepala[4..].SequenceEqual("IHDR"u8);
            if (n == 0 && pertama && panjang == 13 && isi.ReadAtLeast(ukuran, ukuran.Length, throwOnEndOfStream: false) == ukuran.Length)
            {
                RequireUkuran(PengenalBerkas.ReadBesar(ukuran), PengenalBerkas.ReadBesar(ukuran[4..]));
                isi.Position += panjang - 8 + 4;
                continue;
            }

            if (n == 0 || pertama)
            {
                break;
            }

            if (kepala[4..].SequenceEqual("IEND"u8))
            {
                return JenisBukti.Png;
            }

            isi.Position = Math.Min(isi.Length, isi.Position + panjang + 4L); // a forged length leads no further than the end
        }

        throw Rusak("Gambar PNG");
    }

    private static void RequireUkuran(int lebar, int tinggi)
    {
        if (lebar < 1 || tinggi < 1 || lebar > SisiMaksimum || tinggi > SisiMaksimum || (long)lebar * tinggi > TitikMaksimum)
        {
            throw new AturanException("Ukuran gambar ini tidak wajar sehingga tidak dapat ditampilkan. Kecilkan dahulu, lalu kirim lagi.");
        }
    }

    private static AturanException Rusak(string apa) => new($"{apa} ini rusak atau tidak lengkap. Buka dan simpan ulang, lalu kirim lagi.");
}
