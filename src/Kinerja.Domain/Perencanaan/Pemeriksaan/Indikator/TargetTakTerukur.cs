using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TargetTakTerukur : AturanNaskah
{
    public override string Kode => "I09";

    public override string Nama => "Target tidak terukur";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: indikator dapat diukur dan dapat dicapai";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from b in i.Baris
        let terbuka = BacaanTakTerukur.FindTerbuka(b.Teks.Teks)
        where terbuka is not null
        select At(b.Teks, $"“{terbuka}” tidak dapat menjadi ukuran: tidak ada angka yang dapat dibandingkan. Tetapkan apa yang dihitung, atau catat sebagai pemantauan tanpa target.", terbuka);
}
