using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Perbandingan;

/// <summary>Makes one line of the comparison.</summary>
internal static class PenyusunBaris
{
    public static KecamatanRow Create(Kecamatan kecamatan, int tahun, DateOnly hariIni, IReadOnlyList<KepalaRow> kepala, HasilKecamatan hasil, IsiKebijakan kebijakan)
    {
        var setahun = Periode.Setahun(tahun);
        var rata = PerataCapaian.ComputeBiasa(hasil.Setahun.Select(u => new CapaianBerbobot(u.Jabatan, u.Capaian, null)));
        // The last day lies in the next month: until it has gone, nothing of a month is late.
        var lewat = hasil.Count(setahun, hariIni.AddDays(-kecamatan.HariTenggat));
        return new KecamatanRow(
            kecamatan.Kode.Value, kecamatan.Nama, kepala.FirstOrDefault(k => k.Tahun == tahun), kepala.Where(k => k.Status is StatusKeputusan.Ditetapkan).Select(k => (int?)k.Tahun).Max(),
            rata, FindPredikat(rata, kebijakan), SebaranPredikat.Count(kebijakan.Predikat, hasil.Setahun.Select(u => u.Predikat).OfType<string>()),
            hasil.Count(setahun, hariIni), lewat.Wajib - lewat.Terisi, FindTenggat(kecamatan, setahun, hariIni, hasil),
            [.. setahun.Split(JenisPeriode.Triwulan).Select(t => new TriwulanRow(
                t.Nomor, PerataCapaian.ComputeBiasa(hasil.Triwulan.Where(h => h.Nomor == t.Nomor).Select(h => h.Capaian)), hasil.Count(t, hariIni)))],
            hasil.Setahun.Any(u => u.DataContoh));
    }

    // What is printed decides, not the digits behind it.
    private static string? FindPredikat(RataCapaian rata, IsiKebijakan kebijakan) =>
        rata.Nilai is { } nilai ? DaftarPredikat.Create(kebijakan.Predikat).Find(Math.Round(nilai, kebijakan.Kebijakan.Desimal, MidpointRounding.AwayFromZero)) : null;

    private static DateOnly? FindTenggat(Kecamatan kecamatan, Periode setahun, DateOnly hariIni, HasilKecamatan hasil) =>
        hasil.Setahun.Select(u => u.Jenis).Distinct().SelectMany(setahun.Split)
            .Select(p => TenggatIsian.Find(p, kecamatan.HariTenggat)).Where(t => t >= hariIni).Select(t => (DateOnly?)t).Min();
}
