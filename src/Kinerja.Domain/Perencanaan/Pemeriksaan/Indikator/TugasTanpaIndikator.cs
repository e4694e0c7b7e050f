using Kinerja.Domain.Perencanaan.Cakupan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TugasTanpaIndikator : AturanNaskah
{
    public override string Kode => "I19";

    public override string Nama => "Tugas tanpa indikator";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "PermenPANRB 53/2014: indikator mengukur tugas dan fungsi utama";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from b in konteks.Cakupan
        where b.DaftarSasaran.Count > 0
        from t in b.DaftarTugas
        where t.Keadaan is KeadaanCakupan.Belum
        select At(t.Tempat, "Tampaknya tidak ada indikator untuk tugas ini. Bila tugas ini utama, tambahkan indikatornya.", t.Teks.Trim());
}
