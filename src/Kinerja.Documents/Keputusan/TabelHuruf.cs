using System.Buffers.Binary;

namespace Kinerja.Documents.Keputusan;

/// <summary>Reads which characters a font has: the <c>cmap</c> table of an OpenType file (formats 4 and 12, ISO/IEC 14496-22).</summary>
internal static class TabelHuruf
{
    public static HashSet<int> Read(ReadOnlySpan<byte> font)
    {
        var hasil = new HashSet<int>();
        var cmap = FindCmap(font);
        for (var i = 0; i < U16(cmap, 2); i++)
        {
            var sub = cmap[(int)U32(cmap, 4 + (i * 8) + 4)..];
            switch (U16(sub, 0))
            {
                case 4:
                    ReadFormat4(sub, hasil);
                    break;
                case 12:
                    ReadFormat12(sub, hasil);
                    break;
            }
        }

        return hasil;
    }

    private static ReadOnlySpan<byte> FindCmap(ReadOnlySpan<byte> font)
    {
        for (var i = 0; i < U16(font, 4); i++)
        {
            var entri = font[(12 + (i * 16))..];
            if (entri[..4].SequenceEqual("cmap"u8))
            {
                return font[(int)U32(entri, 8)..];
            }
        }

        throw new InvalidDataException("Berkas huruf tanpa tabel cmap.");
    }

    private static void ReadFormat4(ReadOnlySpan<byte> sub, HashSet<int> hasil)
    {
        var ganda = U16(sub, 6);
        for (var seg = 0; seg < ganda; seg += 2)
        {
            var akhir = U16(sub, 14 + seg);
            var awal = U16(sub, 16 + ganda + seg);
            var delta = U16(sub, 16 + (2 * ganda) + seg);
            var letakJarak = 16 + (3 * ganda) + seg;
            var jarak = U16(sub, letakJarak);
            for (int kode = awal; kode <= akhir && kode != 0xFFFF; kode++)
            {
                int glif = jarak == 0 ? (kode + delta) & 0xFFFF : U16(sub, letakJarak + jarak + ((kode - awal) * 2));
                if (glif != 0)
                {
                    hasil.Add(kode);
                }
            }
        }
    }

    private static void ReadFormat12(ReadOnlySpan<byte> sub, HashSet<int> hasil)
    {
        for (var i = 0; i < U32(sub, 12); i++)
        {
            var kelompok = sub[(16 + (i * 12))..];
            for (var kode = U32(kelompok, 0); kode <= U32(kelompok, 4); kode++)
            {
                hasil.Add((int)kode);
            }
        }
    }

    private static ushort U16(ReadOnlySpan<byte> isi, int letak) => BinaryPrimitives.ReadUInt16BigEndian(isi[letak..]);

    private static uint U32(ReadOnlySpan<byte> isi, int letak) => BinaryPrimitives.ReadUInt32BigEndian(isi[letak..]);
}
