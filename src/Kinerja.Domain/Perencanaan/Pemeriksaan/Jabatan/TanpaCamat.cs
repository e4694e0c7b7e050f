using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TanpaCamat : AturanNaskah
{
    public override string Kode => "L02";

    public override string Nama => "Bagian camat tidak ada";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PER/09/M.PAN/5/2007; PermenPANRB 89/2021: kinerja dijabarkan dari pimpinan ke bawah";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Jabatan.Count > 0 && konteks.Jabatan.All(j => j.Bacaan.Kedudukan is not KedudukanJabatan.Camat))
        {
            yield return At(new TempatNaskah("lampiran[0]", "Lampiran"), "Tidak ada bagian untuk camat, padahal indikator semua jabatan diturunkan dari indikator camat. Tambahkan bagian camat (Indikator Kinerja Utama).");
        }
    }
}
