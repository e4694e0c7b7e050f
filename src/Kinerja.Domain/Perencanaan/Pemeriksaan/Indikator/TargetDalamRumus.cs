using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TargetDalamRumus : AturanNaskah
{
    public override string Kode => "I08";

    public override string Nama => "Target di dalam formulasi";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Keputusan ini kamus indikator; target ditetapkan tiap tahun dalam Perjanjian Kinerja (PermenPANRB 53/2014)";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from n in Enumerable.Range(0, i.Baris.Count)
        let target = i.Usulan.Where(u => u.DaftarBaris.Contains(n)).SelectMany(ListTarget).Distinct().ToList()
        where target.Count > 0
        select At(i.Baris[n].Teks, $"Formulasi memuat target ({string.Join("; ", target)}). Tulis cara menghitungnya saja; targetnya dicatat pada ukuran dan Perjanjian Kinerja.", target[0]);

    // A set of named papers says what is counted; only how many and when is a target.
    private static IEnumerable<string> ListTarget(UsulanUkuran usulan) =>
        usulan.Definisi.DaftarTarget.Where(t => t.Jenis is not JenisUsulanTarget.JumlahButir).Select(t => t.Teks)
            .Concat(usulan.Definisi.Tenggat is { } tenggat ? [tenggat.Describe()] : []);
}
