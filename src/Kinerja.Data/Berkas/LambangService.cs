using System.Buffers.Binary;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Berkas;

/// <summary>The emblem of a letterhead: taken in by content, kept in the office's file store under its fingerprint.</summary>
public sealed class LambangService(GudangBerkas gudang, RuangKerja ruang)
{
    public const int UkuranMaksimum = 1024 * 1024;

    // Printed 20 mm wide: 150 dots are 190 to the inch, and more than 4,000 only make every PDF heavier.
    public const int SisiTerkecil = 100;
    public const int SisiTerbesar = 4000;

    /// <summary>Stores a picture; a profile that names its fingerprint prints it. One that no profile names is swept after a day.</summary>
    /// <returns>Its SHA-256.</returns>
    /// <exception cref="AturanException">No PNG or JPG, too large, or too small to be printed.</exception>
    public async Task<string> StoreAsync(Stream isi, string nama, CancellationToken ct)
    {
        if (!ruang.Peran.Contains(Peran.AdminKecamatan))
        {
            throw new AturanException("Hanya admin kecamatan yang dapat mengganti lambang.");
        }

        var kecamatan = ruang.RequireKecamatan().Id;
        using var berkas = await gudang.ReceiveAsync(kecamatan, isi, ct);
        if (berkas.UkuranByte > UkuranMaksimum)
        {
            throw new AturanException("Lambang terlalu besar: paling banyak 1 MB.");
        }

        await using (var baca = berkas.Open())
        {
            Check(baca, nama);
        }

        gudang.Keep(kecamatan, berkas);
        return berkas.Sha256;
    }

    /// <summary>The picture of a profile; <c>null</c> where there is none, or its file is gone.</summary>
    public static async Task<byte[]?> ReadAsync(GudangBerkas gudang, KecamatanId kecamatan, string? sha256, CancellationToken ct)
    {
        if (sha256 is null || gudang.Open(kecamatan, sha256) is not { } isi)
        {
            return null;
        }

        await using (isi)
        {
            using var hasil = new MemoryStream();
            await isi.CopyToAsync(hasil, ct);
            return hasil.ToArray();
        }
    }

    private static void Check(Stream isi, string nama)
    {
        if (PengenalBerkas.Identify(isi, nama) is not (JenisBukti.Png or JenisBukti.Jpg))
        {
            throw new AturanException("Lambang harus gambar PNG atau JPG.");
        }

        var (lebar, tinggi) = ReadUkuran(isi);
        if (lebar < SisiTerkecil || tinggi < SisiTerkecil || lebar > SisiTerbesar || tinggi > SisiTerbesar)
        {
            throw new AturanException($"Ukuran lambang {lebar} × {tinggi} titik; yang diterima antara {SisiTerkecil} dan {SisiTerbesar} titik tiap sisi.");
        }
    }

    // After Identify, which has walked the same headers and refused what is damaged.
    private static (int Lebar, int Tinggi) ReadUkuran(Stream isi)
    {
        Span<byte> kepala = stackalloc byte[24];
        isi.Position = 0;
        isi.ReadExactly(kepala);
        if (kepala[0] == 0x89)
        {
            return (BinaryPrimitives.ReadInt32BigEndian(kepala[16..]), BinaryPrimitives.ReadInt32BigEndian(kepala[20..]));
        }

        Span<byte> bagian = stackalloc byte[9];
        for (isi.Position = 2; isi.ReadAtLeast(bagian, 9, throwOnEndOfStream: false) == 9;)
        {
            if (bagian[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bagian[7..]), BinaryPrimitives.ReadUInt16BigEndian(bagian[5..]));
            }

            // A padded marker is one byte longer; otherwise the part says how long it is.
            isi.Position += bagian[1] is 0xFF ? -8 : BinaryPrimitives.ReadUInt16BigEndian(bagian[2..]) - 7;
        }

        return (0, 0);
    }
}
