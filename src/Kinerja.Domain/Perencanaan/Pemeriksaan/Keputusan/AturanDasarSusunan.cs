using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K13: the regulations from which tugas and fungsi are copied are not cited.</summary>
internal sealed class AturanDasarSusunan : AturanNaskah
{
    private static readonly TempatNaskah Tempat = new("batangTubuh.mengingat", "Mengingat");

    public override string Kode => "K13";

    public override string Nama => "Dasar susunan organisasi tidak disebut";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PP 18/2016 Ps 3 dan 4: perangkat daerah dibentuk dengan peraturan daerah; kedudukan, susunan, tugas dan fungsinya ditetapkan dengan peraturan kepala daerah";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is null)
        {
            yield break;
        }

        if (!Has(konteks, JenisPeraturan.PeraturanDaerah, "perangkat daerah", "organisasi"))
        {
            yield return At(Tempat, "Peraturan daerah tentang pembentukan dan susunan perangkat daerah belum disebut.");
        }

        if (!Has(konteks, JenisPeraturan.PeraturanKepalaDaerah, "susunan organisasi", "tugas dan fungsi", "tata kerja", "tugas pokok"))
        {
            yield return At(Tempat, "Peraturan bupati/wali kota tentang kedudukan, susunan organisasi, tugas dan fungsi kecamatan belum disebut, padahal tugas dan fungsi jabatan diambil darinya.");
        }
    }

    private static bool Has(KonteksPeriksa konteks, JenisPeraturan jenis, params string[] kata) =>
        konteks.Mengingat.SelectMany(d => d.Kutipan).Any(k => k.Jenis == jenis && k.Judul is { } judul && kata.Any(t => BentukHuruf.SatuBaris(judul).Contains(t, StringComparison.OrdinalIgnoreCase)));
}
