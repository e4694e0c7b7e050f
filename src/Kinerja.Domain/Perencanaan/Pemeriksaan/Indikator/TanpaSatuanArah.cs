using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TanpaSatuanArah : AturanNaskah
{
    public override string Kode => "I11";

    public override string Nama => "Satuan atau arah tidak terbaca";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014 Lampiran II H: indikator, frekuensi, penanggung jawab, mekanisme penghitungan, media";

    // A decree of this kind prints neither unit nor target nor period: what can be asked of it is that its words tell the unit and whether more is better.
    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var tanpa = konteks.Indikator.Where(i => i.Usulan.Any(IsTakJelas)).ToList();
        if (tanpa.Count > 0)
        {
            yield return At(tanpa[0].Nama, $"Pada {tanpa.Count} dari {konteks.Indikator.Count} indikator tidak terbaca satuannya atau apakah makin besar makin baik. Lengkapi satuan, arah, dan periode pada ukuran tiap indikator.", tanpa[0].Nama.Teks.Trim());
        }
    }

    private static bool IsTakJelas(UsulanUkuran usulan) =>
        usulan.DaftarTemuan.Any(t => t.Kode is nameof(KodeTemuanUkuran.SatuanBelumPasti) or nameof(KodeTemuanUkuran.PolaritasDitanyakan) or nameof(KodeTemuanUkuran.SatuanTargetBeda))
        || usulan.Definisi.Jenis is JenisUkuran.Penjelasan;
}
