using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>Counts attendance over months. A recap that is missing or contradicts itself gives a reason and no figure: an employee without a recap was not present, he is unknown.</summary>
public sealed class PenghitungPresensi
{
    private readonly KalenderKerja kalender;
    private readonly KebijakanPresensi kebijakan;
    private readonly ILookup<(PegawaiId, BulanKalender), RekapPresensi> rekap;
    private readonly List<TemuanPresensi> temuan = [];

    private PenghitungPresensi(KalenderKerja kalender, KebijakanPresensi kebijakan, IEnumerable<RekapPresensi> rekap)
    {
        this.kalender = kalender;
        this.kebijakan = kebijakan;
        this.rekap = rekap.ToLookup(r => (r.PegawaiId, r.Bulan));
    }

    /// <param name="bulan">The months, each once.</param>
    /// <param name="pegawai">Everybody of the office; the policy chooses whose attendance counts.</param>
    /// <param name="rekap">Their recaps; those of other months do not matter.</param>
    /// <param name="kalender">The office's working days.</param>
    /// <param name="kebijakan">What counts as present.</param>
    /// <param name="konstanta">A round number in place of the calendar, where the decree prints one; for a whole year only.</param>
    /// <exception cref="AturanException">The question itself cannot be asked: no months, no calendar or policy for them, a year's constant for a part of it.</exception>
    public static HasilPresensi Compute(
        IReadOnlyList<BulanKalender> bulan,
        IReadOnlyCollection<PegawaiTerjadwal> pegawai,
        IEnumerable<RekapPresensi> rekap,
        KalenderKerja kalender,
        KebijakanPresensi kebijakan,
        KonstantaHariKerja? konstanta = null)
    {
        RequireBulan(bulan, konstanta);
        if (pegawai.GroupBy(p => p.Id).FirstOrDefault(g => g.Count() > 1) is { } ganda)
        {
            throw new AturanException($"{ganda.First().Nama} ada dua kali dalam daftar pegawai.");
        }

        return new PenghitungPresensi(kalender, kebijakan, rekap).Compute(bulan, pegawai, konstanta);
    }

    private static void RequireBulan(IReadOnlyList<BulanKalender> bulan, KonstantaHariKerja? konstanta)
    {
        if (bulan.Count == 0 || bulan.Distinct().Count() != bulan.Count)
        {
            throw new AturanException("Pilih sedikitnya satu bulan, masing-masing satu kali.");
        }

        if (konstanta is not null && !(bulan.Count == 12 && bulan.All(b => b.Tahun == bulan[0].Tahun)))
        {
            throw new AturanException($"{konstanta.Hari} hari adalah hari kerja setahun; untuk sebagian tahun pakai kalender kerja.");
        }
    }

    private HasilPresensi Compute(IReadOnlyList<BulanKalender> bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, KonstantaHariKerja? konstanta)
    {
        CheckPegawai(bulan, pegawai);
        var daftar = pegawai.Select(p => Compute(p, bulan)).OfType<PresensiPegawai>().ToList();
        if (konstanta is not null)
        {
            daftar = [.. daftar.Select(p => p with { HariWajib = konstanta.Hari })];
            CheckKonstanta(konstanta, bulan, pegawai, daftar);
        }

        var tolak = temuan.FindAll(t => t.Bobot is BobotTemuan.Tolak);
        return new HasilPresensi
        {
            DaftarBulan = bulan,
            DaftarKebijakan = [.. bulan.Select(kebijakan.At).Distinct()],
            DaftarPegawai = daftar,
            DaftarTemuan = temuan,
            Konstanta = konstanta,
            HariKerja = konstanta?.Hari ?? bulan.Sum(kalender.CountHariKerja),
            Alasan = tolak.Count > 0 ? tolak[0].Pesan + (tolak.Count > 1 ? $" (Dan {tolak.Count - 1} hal lain yang perlu dibetulkan.)" : "")
                : daftar.Count == 0 ? "Tidak ada pegawai yang wajib masuk kerja pada masa itu, jadi tidak ada pembaginya."
                : null,
        };
    }

    private PresensiPegawai? Compute(PegawaiTerjadwal pegawai, IReadOnlyList<BulanKalender> bulan)
    {
        var (wajib, tidakHadir, terlambat) = (0, (int?)0, (int?)0);
        foreach (var b in bulan.Where(b => kebijakan.At(b).Populasi.Contains(pegawai.Status)))
        {
            var hariWajib = pegawai.CountHariWajib(kalender, b.Rentang);
            var r = FindRekap(pegawai, b, hariWajib);
            wajib += hariWajib;
            if (hariWajib > 0 || r is { IsKosong: false })
            {
                tidakHadir += r is null ? null : CountTidakHadir(r, pegawai);
                terlambat += r?[KategoriPresensi.Terlambat];
            }
        }

        return wajib == 0 ? null : new PresensiPegawai(pegawai.Id, pegawai.Nama, wajib, tidakHadir, terlambat);
    }

    private RekapPresensi? FindRekap(PegawaiTerjadwal pegawai, BulanKalender bulan, int hariWajib)
    {
        var ada = rekap[(pegawai.Id, bulan)].ToList();
        if (ada.Count == 0 && hariWajib > 0)
        {
            Refuse(KodeTemuanPresensi.RekapBelumAda, $"Rekap {pegawai.Nama} bulan {bulan} belum ada.", pegawai.Id, bulan);
        }
        else if (ada.Count > 1)
        {
            Refuse(KodeTemuanPresensi.RekapGanda, $"Rekap {pegawai.Nama} bulan {bulan} ada {ada.Count} kali.", pegawai.Id, bulan);
        }

        return ada.FirstOrDefault();
    }

    private int? CountTidakHadir(RekapPresensi r, PegawaiTerjadwal pegawai)
    {
        temuan.AddRange(PemeriksaanRekap.Check(r, pegawai, kalender));
        var versi = kebijakan.At(r.Bulan);
        var tidakHadir = r.CountTidakHadir(versi);
        if (tidakHadir is null)
        {
            var kosong = r.Hari.Where(h => h.Value is null && !versi.DihitungHadir.Contains(h.Key)).Select(h => h.Key.Sebutan()).ToList();
            var (kode, pesan) = kosong.Count > 0
                ? (KodeTemuanPresensi.BelumDiisi, $"{pegawai.Nama}, {r.Bulan}: {string.Join(", ", kosong)} belum diisi, jadi hari tidak hadirnya belum diketahui.")
                : (KodeTemuanPresensi.TanpaKolomTidakHadir, $"{pegawai.Nama}, {r.Bulan}: rekap hanya mencatat yang hadir, tidak satu pun kategori tidak hadir.");
            Refuse(kode, pesan, pegawai.Id, r.Bulan);
        }

        return tidakHadir;
    }

    private void CheckPegawai(IReadOnlyList<BulanKalender> bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai)
    {
        var dikenal = pegawai.Select(p => p.Id).ToHashSet();
        foreach (var asing in rekap.Where(r => bulan.Contains(r.Key.Item2) && !dikenal.Contains(r.Key.Item1)))
        {
            Refuse(KodeTemuanPresensi.PegawaiTidakDikenal, $"Ada rekap bulan {asing.Key.Item2} untuk pegawai yang tidak ada dalam daftar pegawai.", asing.Key.Item1, asing.Key.Item2);
        }
    }

    private void CheckKonstanta(KonstantaHariKerja konstanta, IReadOnlyList<BulanKalender> bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, List<PresensiPegawai> daftar)
    {
        if (bulan.Any(b => !kebijakan.At(b).DihitungHadir.Contains(KategoriPresensi.Cuti)))
        {
            temuan.Add(new TemuanPresensi(KodeTemuanPresensi.CutiTerhitungDuaKali, BobotTemuan.Peringatan, $"Dipakai {konstanta.Hari} hari setahun ({konstanta.Sumber}). {KonstantaHariKerja.Peringatan}"));
        }

        var setahun = RentangTanggal.OfTahun(bulan[0].Tahun);
        var penuh = kalender.CountHariKerja(setahun);
        foreach (var p in daftar)
        {
            var wajib = pegawai.First(x => x.Id == p.PegawaiId).CountHariWajib(kalender, setahun);
            if (wajib < penuh)
            {
                temuan.Add(new TemuanPresensi(KodeTemuanPresensi.KonstantaTidakSetahun, BobotTemuan.Peringatan,
                    $"{p.Nama} hanya wajib masuk {wajib} dari {penuh} hari kerja, tetapi dihitung {konstanta.Hari} hari penuh. Kalender kerja memberi angka yang benar.", p.PegawaiId));
            }

            if (p.HariTidakHadir > konstanta.Hari)
            {
                Refuse(KodeTemuanPresensi.MelebihiKonstanta, $"{p.Nama} tidak hadir {p.HariTidakHadir} hari, melebihi {konstanta.Hari} hari kerja setahun yang dipakai. Pakai kalender kerja.", p.PegawaiId, null);
            }
        }
    }

    private void Refuse(KodeTemuanPresensi kode, string pesan, PegawaiId pegawai, BulanKalender? bulan) =>
        temuan.Add(new TemuanPresensi(kode, BobotTemuan.Tolak, pesan, pegawai, bulan));
}
