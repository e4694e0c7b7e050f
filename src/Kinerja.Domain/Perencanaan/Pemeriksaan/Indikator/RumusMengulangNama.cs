using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class RumusMengulangNama : AturanNaskah
{
    public override string Kode => "I02";

    public override string Nama => "Formulasi mengulang nama indikator";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014 Lampiran II H: pengumpulan data menyebut mekanisme penghitungan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from b in i.Baris
        let nama = KataIsi.Samakan(i.Nama.Teks)
        where nama.Length > 0 && KataIsi.Samakan(b.Teks.Teks) == nama
        select At(b.Teks, "Formulasi hanya mengulang nama indikator. Jelaskan apa yang dihitung, kapan suatu kejadian dihitung, dan dari catatan mana.", b.Teks.Teks.Trim());
}
