using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>Holds a recap against the calendar and the employee's stay at the office.</summary>
public static class PemeriksaanRekap
{
    public static IReadOnlyList<TemuanPresensi> Check(RekapPresensi rekap, PegawaiTerjadwal pegawai, KalenderKerja kalender)
    {
        TemuanPresensi Make(KodeTemuanPresensi kode, BobotTemuan bobot, string pesan) => new(kode, bobot, $"{pegawai.Nama}, {rekap.Bulan}: {pesan}", pegawai.Id, rekap.Bulan);

        var temuan = new List<TemuanPresensi>();
        var hariBulan = rekap.Bulan.Rentang.JumlahHari;
        foreach (var (kategori, hari) in rekap.Hari)
        {
            if (hari is null)
            {
                temuan.Add(Make(KodeTemuanPresensi.BelumDiisi, BobotTemuan.Peringatan, $"{kategori.Sebutan()} belum diisi. Isi 0 bila nihil."));
            }
            else if (hari < 0)
            {
                temuan.Add(Make(KodeTemuanPresensi.Negatif, BobotTemuan.Tolak, $"{kategori.Sebutan()} {Angka.Write((decimal)hari)} hari; jumlah hari tidak mungkin negatif."));
            }
            else if (hari > hariBulan)
            {
                temuan.Add(Make(KodeTemuanPresensi.MelebihiHariBulan, BobotTemuan.Tolak, $"{kategori.Sebutan()} {Angka.Write((decimal)hari)} hari, padahal bulan itu hanya {hariBulan} hari."));
            }
        }

        if (temuan.TrueForAll(t => t.Bobot is not BobotTemuan.Tolak) && CheckJumlah(rekap, pegawai, kalender) is var (kode, bobot, pesan))
        {
            temuan.Add(Make(kode, bobot, pesan));
        }

        return temuan;
    }

    private static (KodeTemuanPresensi Kode, BobotTemuan Bobot, string Pesan)? CheckJumlah(RekapPresensi rekap, PegawaiTerjadwal pegawai, KalenderKerja kalender)
    {
        var wajib = pegawai.CountHariWajib(kalender, rekap.Bulan.Rentang);
        var tercatat = rekap.JumlahTercatat;
        if (tercatat > wajib)
        {
            return wajib == 0
                ? (KodeTemuanPresensi.TidakBertugas, BobotTemuan.Tolak, $"tercatat {tercatat} hari, padahal tidak ada hari kerja dalam masa tugasnya{DescribeMasa(rekap, pegawai)}.")
                : (KodeTemuanPresensi.MelebihiHariWajib, BobotTemuan.Tolak, $"tercatat {tercatat} hari, melebihi {wajib} hari kerja yang wajib{DescribeMasa(rekap, pegawai)}.{DescribeTerlambat(rekap, tercatat, wajib)}");
        }

        // An office that keeps only absences is complete; one that also counts presence has days left over.
        return tercatat < wajib && rekap[KategoriPresensi.Hadir] is not null && !rekap.Hari.ContainsValue(null)
            ? (KodeTemuanPresensi.KurangDariHariWajib, BobotTemuan.Peringatan, $"baru {tercatat} dari {wajib} hari kerja yang tercatat; {wajib - tercatat} hari sisanya dianggap hadir.")
            : null;
    }

    private static string DescribeMasa(RekapPresensi rekap, PegawaiTerjadwal pegawai)
    {
        var bulan = rekap.Bulan.Rentang;
        var batas = pegawai.DaftarMasa.SelectMany(m => new[]
        {
            m.Dari is { } dari && bulan.Contains(dari) && dari > bulan.Dari ? $"mulai {TeksIndonesia.Tanggal(dari)}" : null,
            m.Sampai is { } sampai && bulan.Contains(sampai) && sampai < bulan.Sampai ? $"sampai {TeksIndonesia.Tanggal(sampai)}" : null,
        }).OfType<string>().ToList();
        return batas.Count == 0 ? "" : $" (bertugas {string.Join(", ", batas)})";
    }

    private static string DescribeTerlambat(RekapPresensi rekap, int tercatat, int wajib) =>
        rekap[KategoriPresensi.Terlambat] is > 0 and var terlambat && rekap[KategoriPresensi.Hadir] >= terlambat && tercatat - terlambat <= wajib
            ? $" Bila {terlambat} hari terlambat sudah termasuk dalam hadir, kurangi kolom hadir dengan {terlambat}."
            : "";
}
