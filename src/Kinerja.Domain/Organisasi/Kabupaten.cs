using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A kabupaten or kota, whose Bagian Organisasi hosts its kecamatan.</summary>
public sealed class Kabupaten : IMilikKabupaten
{
    public Kabupaten(KabupatenId id, KodeWilayah kode, string nama)
    {
        Id = id;
        Kode = kode.IsKecamatan ? throw new AturanException($"“{kode}” adalah kode kecamatan, bukan kabupaten.") : kode;
        Nama = Wajib.Teks(nama, "Nama kabupaten");
    }

    private Kabupaten()
    {
    }

    public KabupatenId Id { get; private set; }

    public KodeWilayah Kode { get; private set; } = null!;

    /// <summary>Without the word Kabupaten: <c>Malang</c>.</summary>
    public string Nama { get; private set; } = null!;

    KabupatenId IMilikKabupaten.KabupatenId => Id;
}
