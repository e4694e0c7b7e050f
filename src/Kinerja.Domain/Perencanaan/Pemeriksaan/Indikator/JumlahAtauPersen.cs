using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class JumlahAtauPersen : AturanNaskah
{
    public override string Kode => "I03";

    public override string Nama => "Jumlah atau persentase";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Persentase adalah perbandingan dikali 100%; jumlah adalah hitungan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from t in i.FindTemuan(nameof(KodeTemuan.NamaBukanPersen), nameof(KodeTemuan.PersenHilang), nameof(KodeTemuanUkuran.PersenTanpaRumus))
        select At(t.Tempat, t.Temuan.Pesan, t.Tempat.Teks.Trim());
}
