using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class UnitBukanJabatan : AturanNaskah
{
    public override string Kode => "L03";

    public override string Nama => "Nama unit di tempat jabatan";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Indikator kinerja individu ditetapkan bagi jabatan, bukan bagi unit kerja";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) => konteks.Jabatan.Where(j => j.Bacaan.Unit).Select(Explain);

    private TemuanNaskah Explain(JabatanNaskah jabatan)
    {
        var (bacaan, nama) = (jabatan.Bacaan, jabatan.Nama);
        var kepala = bacaan.Kedudukan is KedudukanJabatan.Sekretaris ? "Sekretaris Kecamatan" : $"{PenelusurKata.FollowHuruf(bacaan.Bentuk, "Kepala")} {bacaan.Bentuk} …";
        // A status in front is another rule's, and must go first.
        var baru = bacaan.Kedudukan is KedudukanJabatan.Sekretaris || bacaan.Status is not null ? null : $"{PenelusurKata.FollowHuruf(bacaan.Bentuk, "Kepala")} {nama.Teks.TrimStart()}";
        return At(nama, $"“{bacaan.Teks}” adalah nama unit kerja. Tulis jabatannya: {kepala}.", bacaan.Bentuk, baru);
    }
}
