using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K08: one legal basis stands twice.</summary>
internal sealed class AturanDasarGanda : AturanNaskah
{
    public override string Kode => "K08";

    public override string Nama => "Dasar hukum ganda";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Setiap dasar hukum disebut satu kali";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var pertama = new Dictionary<(JenisPeraturan, string, int?, string), TeksNaskah>();
        foreach (var dasar in konteks.Mengingat.Where(d => d.Pokok is not null))
        {
            var k = dasar.Pokok!;
            var kunci = (k.Jenis, PembacaKutipan.Baku(k.Nomor), k.Tahun, dasar.Peraturan?.Pembentuk ?? k.Pembentuk.ToUpperInvariant());
            if (!pertama.TryAdd(kunci, dasar.Teks))
            {
                yield return At(dasar.Teks, $"Sudah disebut pada {pertama[kunci].Uraian}; hapus salah satunya, dan periksa apakah dasar hukum lain terlewat di sini.", dasar.Teks.Teks);
            }
        }
    }
}
