using System.Buffers.Binary;

namespace Kinerja.Data.Beban;

/// <summary>Ids of loaded rows, the same in every run: shaped as UUIDv7 (RFC 9562 §5.7), so that rows of one kecamatan lie together in an index as real ones do.</summary>
internal static class PengenalBeban
{
    // 1 January 2025 in milliseconds; one kecamatan is registered in each.
    private const long Waktu = 1_735_689_600_000;

    /// <summary>Of the kecamatan itself.</summary>
    public const int Kantor = 0;

    private const int Kabupaten = int.MaxValue;

    public static Guid Create(int kecamatan, int urutan)
    {
        Span<byte> isi = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(isi, ((Waktu + kecamatan) << 16) | 0x7000);
        BinaryPrimitives.WriteInt64BigEndian(isi[8..], long.MinValue | (long)urutan);
        return new Guid(isi, bigEndian: true);
    }

    public static Guid CreateKabupaten(int nomor) => Create(nomor, Kabupaten);
}
