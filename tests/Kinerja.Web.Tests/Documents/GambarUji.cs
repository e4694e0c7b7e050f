using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A whole PNG of one colour, made without an image library.</summary>
internal static class GambarUji
{
    public static byte[] Png(int sisi)
    {
        using var isi = new MemoryStream();
        isi.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var kepala = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kepala, sisi);
        BinaryPrimitives.WriteInt32BigEndian(kepala.AsSpan(4), sisi);
        (kepala[8], kepala[9]) = (8, 2);
        Write(isi, "IHDR", kepala);
        using var mampat = new MemoryStream();
        using (var zlib = new ZLibStream(mampat, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var baris = 0; baris < sisi; baris++)
            {
                zlib.WriteByte(0);
                for (var titik = 0; titik < sisi; titik++)
                {
                    zlib.Write([20, 90, 160]);
                }
            }
        }

        Write(isi, "IDAT", mampat.ToArray());
        Write(isi, "IEND", []);
        return isi.ToArray();
    }

    private static void Write(MemoryStream ke, string jenis, byte[] isi)
    {
        var bagian = new byte[isi.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(bagian, isi.Length);
        Encoding.ASCII.GetBytes(jenis, bagian.AsSpan(4));
        isi.CopyTo(bagian, 8);
        BinaryPrimitives.WriteUInt32BigEndian(bagian.AsSpan(isi.Length + 8), Crc(bagian.AsSpan(4, isi.Length + 4)));
        ke.Write(bagian);
    }

    private static uint Crc(ReadOnlySpan<byte> isi)
    {
        var sisa = uint.MaxValue;
        foreach (var b in isi)
        {
            sisa ^= b;
            for (var n = 0; n < 8; n++)
            {
                sisa = (sisa & 1) == 1 ? (sisa >> 1) ^ 0xEDB88320 : sisa >> 1;
            }
        }

        return ~sisa;
    }
}
