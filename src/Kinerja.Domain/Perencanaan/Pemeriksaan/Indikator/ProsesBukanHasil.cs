using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class ProsesBukanHasil : AturanNaskah
{
    public override string Kode => "I25";

    public override string Nama => "Proses, bukan hasil";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "PermenPANRB 53/2014 Lampiran II G: indikator menggambarkan hasil (outcome), sekurang-kurangnya keluaran";

    private const int BagianTerbanyak = 70;

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var hitungan = konteks.Indikator.Count(IsHitungan);
        if (hitungan > 1 && hitungan * 100 >= konteks.Indikator.Count * BagianTerbanyak)
        {
            yield return At(new TempatNaskah("lampiran[0]", "Lampiran"), $"{hitungan} dari {konteks.Indikator.Count} indikator hanya menghitung kegiatan atau dokumen sendiri. Tambahkan indikator hasil: persentase yang selesai, tepat waktu, atau memenuhi syarat.");
        }
    }

    private static bool IsHitungan(IndikatorNaskah indikator) =>
        indikator.Usulan.Count > 0 && indikator.Usulan.All(u => u.Definisi.Jenis is JenisUkuran.Hitungan or JenisUkuran.DaftarPeriksa or JenisUkuran.Pemantauan or JenisUkuran.Penjelasan);
}
