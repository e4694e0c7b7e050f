using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class JabatanKembar : AturanNaskah
{
    public override string Kode => "L06";

    public override string Nama => "Nama jabatan sama";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Indikator kinerja individu berlaku bagi satu jabatan; yang sama namanya dibedakan menurut unitnya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from g in konteks.Jabatan.GroupBy(j => KataIsi.Samakan($"{j.Bacaan.Kedudukan} {j.Bacaan.Bidang}"), StringComparer.Ordinal)
        where g.Count() > 1
        from p in g.Index().Skip(1)
        let j = p.Item
        select At(j.Nama, $"{g.Count()} bagian bernama “{j.Bacaan.Bidang}”{(g.Take(p.Index).Any(lain => IsSama(lain, j)) ? ", dan tugas serta fungsi bagian ini sama dengan salah satunya" : "")}. Sebut unitnya, misalnya “… pada Seksi Pemerintahan”, supaya jelas siapa yang dinilai.", j.Bacaan.Teks);

    private static bool IsSama(JabatanNaskah satu, JabatanNaskah dua) =>
        dua.Butir.Any() && satu.Butir.Select(b => KataIsi.Samakan(b.Teks)).SequenceEqual(dua.Butir.Select(b => KataIsi.Samakan(b.Teks)), StringComparer.Ordinal);
}
