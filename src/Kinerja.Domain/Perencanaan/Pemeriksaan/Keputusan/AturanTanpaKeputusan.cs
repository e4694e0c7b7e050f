using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K25: an annex whose decree is missing, or a title of the IKU over nothing.</summary>
internal sealed class AturanTanpaKeputusan : AturanNaskah
{
    public override string Kode => "K25";

    public override string Nama => "Lampiran tanpa keputusan";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "PER/09/M.PAN/5/2007: indikator kinerja ditetapkan dengan keputusan pimpinan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.JenisNaskah is JenisNaskah.LampiranTanpaKeputusan)
        {
            yield return At(new TempatNaskah("batangTubuh", "Keputusan"), "Naskah ini hanya lampiran: tidak ada kop, nomor, konsideran, diktum, dan tanda tangan.");
        }

        foreach (var bagian in konteks.Bagian.Where(b => b.Isi is { Jenis: JenisIndikator.Iku, Sasaran.Count: 0 }))
        {
            yield return At(new TempatNaskah($"{bagian.Jalur}.judul", $"{bagian.Uraian}, judul"), $"“{BentukHuruf.SatuBaris(bagian.Isi.Judul)}” berjudul indikator kinerja utama, tetapi tabelnya tidak ada.", bagian.Isi.Judul);
        }

        if (konteks.Naskah.BatangTubuh is not null && konteks.Bagian.Count == 0)
        {
            yield return At(new TempatNaskah("lampiran", "Lampiran"), "Keputusan ini belum memuat satu jabatan pun dalam lampirannya.");
        }
    }
}
