using Kinerja.Data.Laporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Laporan;

/// <summary>Rencana Aksi: the target of the year by quarters, with who answers for it. What is to be done is written by people.</summary>
internal static class PenyusunRencanaAksi
{
    public static IsiLaporan Create(BahanLaporan bahan, PermintaanLaporan permintaan)
    {
        var kerangka = new KerangkaLaporan(bahan, permintaan);
        var triwulan = kerangka.Periode.Split(JenisPeriode.Triwulan);
        var tabel = new TabelLaporan(
            "RencanaAksi", "",
            [
                new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("No", 5, RataSel.Tengah), new("Sasaran", 28, Susun: SusunKolom.Gabung), new("Indikator kinerja", 34), new("Target setahun", 15, RataSel.Kanan),
                .. triwulan.Select(t => new KolomLaporan(KerangkaLaporan.SebutTriwulan(t), 13, RataSel.Kanan)), new("Rencana aksi", 30), new("Penanggung jawab", 22),
            ],
            [
                .. kerangka.DaftarUkuran.Select((u, i) => (IReadOnlyList<SelLaporan>)
                [
                    u.NamaJabatan, SelUkuran.Nomor(i + 1), u.Sasaran, u.Indikator,
                    .. triwulan.Prepend(kerangka.Periode).Select(p => CreateTarget(u, p)), SelLaporan.Kosong, new(FindPejabat(bahan, u)),
                ]),
            ]);
        return kerangka.Create("RENCANA AKSI PENCAPAIAN TARGET KINERJA", mendatar: true, unsur:
        [
            new UnsurLaporan.Tabel(tabel),
            new UnsurLaporan.Paragraf($"Target triwulan yang belum ditetapkan ditulis “{SelUkuran.TanpaTarget}”. Target berupa tingkat (misalnya persentase) berlaku sama di setiap triwulan; indikator yang jatuh temponya lebih panjang dari triwulan hanya bertarget setahun.", GayaParagraf.Catatan),
        ]);
    }

    // A measure that is due once a year has nothing to reach in March.
    private static SelLaporan CreateTarget(BarisUkuran u, Periode periode) =>
        u.Baris.Definisi.Periode > periode.Jenis ? new("–") : SelUkuran.Target(u.Baris.Definisi, PemilihTarget.Find(u.Baris.Definisi, periode, u.Lain.DaftarTarget));

    private static string FindPejabat(BahanLaporan bahan, BarisUkuran u) =>
        string.Join(", ", bahan.DaftarPejabat[u.Jabatan.Id].Select(p => p.Nama).Distinct()) is { Length: > 0 } nama ? nama : u.Jabatan.Nama.ToSatuBaris();
}
