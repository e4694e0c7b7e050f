using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// Sections made up for one rule at a time, added to the decree that is right.
internal static partial class NaskahUji
{
    public static NaskahJson Dengan(params BagianJabatanJson[] bagian) => Benar().WithLampiran(l => l with { Bagian = [.. l.Bagian, .. bagian] });

    public static BagianJabatanJson Bagian(string jabatan, string[]? tugas = null, string[]? fungsi = null, params SasaranJson[] sasaran) => Sekretaris() with
    {
        Jabatan = jabatan,
        Tugas = Daftar(GayaDaftar.Huruf, tugas ?? ["menata berkas kantor; dan", "melaksanakan tugas lain yang diberikan oleh atasan."]),
        Fungsi = Daftar(GayaDaftar.Huruf, fungsi ?? ["penataan berkas."]),
        Sasaran = sasaran,
    };

    public static SasaranJson Hasil(string sasaran, params (string Nama, string Formulasi, string Sumber)[] indikator) => new()
    {
        Teks = sasaran,
        Indikator = [.. indikator.Select(i => new IndikatorJson { Teks = i.Nama, Formulasi = [new FormulasiJson { Teks = i.Formulasi, SumberData = new SumberData(Daftar(GayaDaftar.Tanpa, i.Sumber)) }] })],
    };

    /// <summary>A clerk with one indicator.</summary>
    public static NaskahJson DenganIndikator(string nama, string formulasi, string sumber = "Buku register", string jabatan = "Pengelola Arsip", string sasaran = "Tertatanya berkas") =>
        Dengan(Bagian(jabatan, null, null, Hasil(sasaran, (nama, formulasi, sumber))));

    /// <summary>What one rule says of the section that was added, and of nothing else.</summary>
    public static IReadOnlyList<TemuanNaskah> CheckTambahan(NaskahJson naskah, string aturan, ProfilPeriksa? profil = null) =>
        [.. Check(naskah, aturan, profil).Where(t => t.Tempat.Jalur.StartsWith("lampiran[0].bagian[2]", StringComparison.Ordinal) || t.Tempat.Jalur == "lampiran[0]")];

    public static string Di(int bagian, string sisa, int lampiran = 0) => $"lampiran[{lampiran}].bagian[{bagian}].{sisa}";
}
