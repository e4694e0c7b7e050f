using Kinerja.Domain.Perencanaan.Cakupan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class UnsurTanpaIndikator : AturanNaskah
{
    public override string Kode => "I18";

    public override string Nama => "Bagian sasaran tanpa indikator";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: setiap sasaran diukur";

    // Where not one part is recognised, the words differ and nothing can be said.
    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from b in konteks.Cakupan
        from s in b.DaftarSasaran
        where s.DaftarUnsur.Any(u => u.Keadaan is KeadaanCakupan.Tercakup)
        from u in s.DaftarUnsur
        where u.Keadaan is KeadaanCakupan.Belum
        select At(s.Tempat, $"Tidak ada indikator untuk “{u.Teks}” dalam sasaran ini. Tambahkan indikatornya, atau kurangi sasarannya.", u.Teks);
}
