using System.Text.Json;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Riwayat;

namespace Kinerja.Data.Penetapan;

/// <summary>An edit as the record of changes keeps it: each field with its former and its new value.</summary>
internal static class CatatanSuntingan
{
    private const string Susunan = "susunan";

    public static IReadOnlyList<Perubahan> Describe(Suntingan suntingan, HasilSuntingan.Berhasil hasil) => suntingan switch
    {
        Suntingan.Ubah u => [Describe(u)],
        Suntingan.Kelompok k when k.Isi.All(s => s is Suntingan.Ubah) => [.. k.Isi.OfType<Suntingan.Ubah>().Select(Describe)],
        // What was put in, taken away or moved is kept as the edit itself and the one that takes it back.
        _ => [new Perubahan(Susunan, JsonSerializer.Serialize(hasil.Balik, FormatNaskah.Opsi), JsonSerializer.Serialize(suntingan, FormatNaskah.Opsi))],
    };

    private static Perubahan Describe(Suntingan.Ubah ubah) => new(Alamat(ubah.Alamat), ubah.Dasar, ubah.Baru);

    private static string Alamat(AlamatNaskah alamat) => alamat.Id is { } id ? $"{id} {alamat.Bidang}" : alamat.Bidang;
}
