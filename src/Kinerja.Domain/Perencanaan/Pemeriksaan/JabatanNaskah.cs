using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A section that names a post, with the name taken apart and its tugas and fungsi at hand.</summary>
internal sealed record JabatanNaskah(BagianNaskah Bagian, TeksNaskah Nama, BacaanJabatan Bacaan, IReadOnlyList<TeksNaskah> Tugas, IReadOnlyList<TeksNaskah> Fungsi)
{
    /// <summary>The fields its name speaks of; <see cref="BidangUrusan.Tanpa"/> where the name tells none.</summary>
    public BidangUrusan Bidang { get; } = BidangUrusanExtensions.Find(Bacaan.Bidang);

    public IEnumerable<TeksNaskah> Butir => Tugas.Concat(Fungsi);

    public static IReadOnlyList<JabatanNaskah> ReadAll(KonteksPeriksa konteks)
    {
        var perBagian = konteks.Teks.Where(t => t.Bagian is not null).ToLookup(t => t.Bagian!);
        return
        [
            .. from b in konteks.Bagian
               where !string.IsNullOrWhiteSpace(b.Isi.Jabatan)
               let teks = perBagian[b].ToList()
               select new JabatanNaskah(b, teks.Find(t => t.Jenis is JenisTeks.NamaJabatan)!, BacaanJabatan.Of(b.Isi.Jabatan!),
                   teks.FindAll(t => t.Jenis is JenisTeks.Tugas), teks.FindAll(t => t.Jenis is JenisTeks.Fungsi)),
        ];
    }
}
