using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class SatuanTakCocok : AturanNaskah
{
    public override string Kode => "I06";

    public override string Nama => "Satuan tidak cocok";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Yang dijumlahkan, dikurangkan, dan dibandingkan harus bersatuan sama";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) => konteks.Indikator.SelectMany(i => CheckRumus(i).Concat(CheckNama(i)));

    private IEnumerable<TemuanNaskah> CheckRumus(IndikatorNaskah indikator) =>
        from t in indikator.FindTemuan(nameof(KodeTemuan.SatuanBerbeda), nameof(KodeTemuan.PersenBerbedaSatuan), nameof(KodeTemuan.PegawaiDikaliDuaKali))
        let temuan = At(t.Tempat, t.Temuan.Pesan, t.Tempat.Teks.Trim())
        // Right where the figure is an average, so a person decides.
        select t.Temuan.Kode == nameof(KodeTemuan.PegawaiDikaliDuaKali) ? temuan with { Tingkat = TingkatAturan.Peringatan } : temuan;

    // The name counts people, the formula gives person-days.
    private IEnumerable<TemuanNaskah> CheckNama(IndikatorNaskah indikator) =>
        from u in indikator.Usulan
        where u.Definisi is { Jenis: JenisUkuran.Hitungan, Rumus: not null } && u.Definisi.DaftarVariabel.Count > 1 && u.DaftarBaris.Count > 0
        let nama = KosaSatuan.Find(indikator.Nama.Teks)
        let hasil = Satuan.Parse(u.Definisi.Satuan)
        where nama.Pasti && hasil.Dimensi.Equals(Satuan.OrangHari.Dimensi) && !Satuan.Parse(nama.Satuan).Dimensi.Equals(hasil.Dimensi)
        select At(indikator.Baris[u.DaftarBaris[0]].Teks, $"Nama indikator menghitung {nama.Satuan}, rumusnya menghasilkan {u.Definisi.Satuan}. Ubah namanya menjadi “Jumlah orang-hari …”, atau bagi dengan jumlah hari.", indikator.Nama.Teks.Trim());
}
