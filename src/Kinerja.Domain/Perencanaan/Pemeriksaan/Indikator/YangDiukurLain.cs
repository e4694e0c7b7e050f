using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class YangDiukurLain : AturanNaskah
{
    private static readonly string[] KodeUkuran = [nameof(KodeTemuanUkuran.NamaBedaRumus), nameof(KodeTemuanUkuran.SeharusnyaRasio), nameof(KodeTemuanUkuran.MutuTidakDiukur), nameof(KodeTemuanUkuran.DrafFinal)];

    public override string Kode => "I07";

    public override string Nama => "Nama dan formulasi mengukur hal berbeda";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: indikator relevan dengan yang hendak diukur";

    // That a draft becomes another's document is no difference; that the name says draft and the row document is.
    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from t in i.FindTemuan(KodeUkuran)
        where t.Temuan.Kode != nameof(KodeTemuanUkuran.DrafFinal) || !Kata.HasAny(t.Tempat.Teks, "draf", "draft")
        select At(t.Tempat, t.Temuan.Pesan, t.Tempat.Teks.Trim()) with { Pertanyaan = true };
}
