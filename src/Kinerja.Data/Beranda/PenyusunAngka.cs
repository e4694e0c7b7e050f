using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Beranda;

/// <summary>Makes the figures of a year out of its stored results.</summary>
internal static class PenyusunAngka
{
    public static AngkaTahun Create(int tahun, IReadOnlyList<UkuranTerukur> ukuran, IReadOnlyList<HasilRingkas> hasil, IsiKebijakan kebijakan, TenggatIsian tenggat)
    {
        var setahun = hasil.Where(h => h.Jenis is JenisPeriode.Tahun).ToDictionary(h => h.Ukuran);
        var dinilai = ukuran.Where(u => u.Definisi.IsDinilai).ToList();
        var rata = PerataCapaian.ComputeBiasa(dinilai.Select(u => new CapaianBerbobot(u.JabatanId, setahun.GetValueOrDefault(u.Id)?.Capaian, null)));
        var predikat = DaftarPredikat.Create(kebijakan.Predikat);
        var desimal = kebijakan.Kebijakan.Desimal;
        var lewat = CountIsian(tahun, ukuran, hasil, tenggat.HariIni.AddDays(-tenggat.HariTenggat));
        var bulan = FindBulan(tahun, tenggat);
        return new AngkaTahun(
            tahun, tenggat.HariIni, rata, rata.Nilai is { } nilai ? predikat.Find(Math.Round(nilai, desimal, MidpointRounding.AwayFromZero)) : null, predikat.Pita, desimal,
            CountIsian(tahun, ukuran, hasil, tenggat.HariIni), 0, 0, predikat.TerendahBaik?.Nama, CountDiBawah(predikat, setahun.Values),
            bulan, bulan is null ? null : tenggat.Find(bulan), lewat.Wajib - lewat.Terisi, setahun.Values.Any(h => h.DataContoh));
    }

    private static Kelengkapan CountIsian(int tahun, IReadOnlyList<UkuranTerukur> ukuran, IReadOnlyList<HasilRingkas> hasil, DateOnly sampai)
    {
        if (tahun == 0)
        {
            return Kelengkapan.Kosong;
        }

        var terisi = hasil.Where(h => h is { Wajib: 1, Terisi: 1 }).ToLookup(h => h.Ukuran, h => new Periode(tahun, h.Jenis, h.Nomor));
        return ukuran.Where(u => BarisIsian.List(u.Definisi).Count > 0)
            .Aggregate(Kelengkapan.Kosong, (jumlah, u) => jumlah + Kelengkapan.Count(u.Definisi.Periode, Periode.Setahun(tahun), sampai, terisi[u.Id]));
    }

    private static int CountDiBawah(DaftarPredikat predikat, IEnumerable<HasilRingkas> setahun) =>
        predikat.TerendahBaik?.Bawah is { } batas ? setahun.Count(h => h.Capaian < batas) : 0;

    private static Periode? FindBulan(int tahun, TenggatIsian tenggat) =>
        tahun == 0 ? null : Periode.Setahun(tahun).Split(JenisPeriode.Bulan).FirstOrDefault(b => tenggat.Find(b) >= tenggat.HariIni);
}
