using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class IndikatorBidangLain : AturanNaskah
{
    public override string Kode => "I20";

    public override string Nama => "Indikator bidang lain";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Indikator mengikuti bidang jabatan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var jabatan = konteks.Jabatan.Where(j => j.Bidang != BidangUrusan.Tanpa && j.Bacaan.Kedudukan is not (KedudukanJabatan.Camat or KedudukanJabatan.Sekretaris)).ToDictionary(j => j.Bagian);
        return from i in konteks.Indikator
               let j = jabatan.GetValueOrDefault(i.Bagian)
               where j is not null
               let bidang = BidangUrusanExtensions.Find(i.Nama.Teks)
               where bidang != BidangUrusan.Tanpa && (bidang & (j.Bidang | BidangTugas(j)).Widen()) == 0
               select At(i.Nama, $"Indikator ini tentang {bidang.Describe()}, jabatannya tentang {j.Bidang.Describe()}. Apakah memang tugas jabatan ini?", i.Nama.Teks.Trim()) with { Pertanyaan = true };
    }

    // What its own tugas names is its own, whatever the post is called.
    private static BidangUrusan BidangTugas(JabatanNaskah jabatan) => jabatan.Tugas.Aggregate(BidangUrusan.Tanpa, (b, t) => b | BidangUrusanExtensions.Find(t.Teks));
}
