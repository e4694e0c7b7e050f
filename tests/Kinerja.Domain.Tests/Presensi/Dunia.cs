using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Tests.Presensi;

/// <summary>The oracle: a random office, walked through day by day with loops of its own. It shares no rule with the program but the words.</summary>
internal sealed class Dunia
{
    private readonly Random acak;
    private readonly List<(DateOnly Berlaku, bool Enam, bool CutiLibur)> aturan = [];
    private readonly Dictionary<DateOnly, List<bool>> libur = [];   // true: cuti bersama
    private readonly List<(DateOnly Dari, DateOnly Sampai)> tutup = [];
    private readonly List<(DateOnly Berlaku, HashSet<KategoriPresensi> Hadir, HashSet<StatusKepegawaian> Populasi)> kebijakan = [];
    private readonly List<(PegawaiId Id, StatusKepegawaian Status, List<(DateOnly Dari, DateOnly Sampai)> Masa)> orang = [];
    private readonly Dictionary<(PegawaiId, DateOnly), KategoriPresensi> catatan = [];

    public Dunia(Random acak)
    {
        this.acak = acak;
        var tahun = acak.Next(2015, 2031);
        var awal = acak.Next(1, 13);
        Bulan = BulanKalender.Range(new(tahun, awal), new(tahun, acak.Next(awal, 13)));
        BuildAturan(tahun);
        BuildLibur(tahun);
        BuildOrang(tahun);
        Record();
        Kalender = new KalenderKerja(
            aturan.Select(a => new AturanKalender(a.Berlaku, a.Enam ? MingguKerja.EnamHari : MingguKerja.LimaHari, a.CutiLibur)),
            [new LiburTahun(tahun, true, "", [], [.. libur.SelectMany(l => l.Value.Select((c, i) => new HariLibur(l.Key, c ? JenisLibur.CutiBersama : JenisLibur.LiburNasional, $"Libur {i}")))])],
            tutup.Select(t => new PenutupanKantor(new(t.Dari, t.Sampai), "Banjir")));
        Kebijakan = new KebijakanPresensi(kebijakan.Select(k => new VersiKebijakanPresensi(k.Berlaku, k.Hadir, k.Populasi)));
        Pegawai = [.. orang.Select((o, i) => new PegawaiTerjadwal(o.Id, $"Pegawai {i}", null, o.Status, o.Masa.Select(m => new MasaTugas(m.Dari == DateOnly.MinValue ? null : m.Dari, m.Sampai == DateOnly.MaxValue ? null : m.Sampai))))];
    }

    public IReadOnlyList<BulanKalender> Bulan { get; }

    public KalenderKerja Kalender { get; }

    public KebijakanPresensi Kebijakan { get; }

    public IReadOnlyList<PegawaiTerjadwal> Pegawai { get; }

    public (int Pegawai, int HariKerja, int Wajib, int TidakHadir) Count()
    {
        var (n, s, a, h) = (0, 0, 0, 0);
        for (var d = First; d <= Last; d = d.AddDays(1))
        {
            h += IsKerja(d) ? 1 : 0;
        }

        foreach (var o in orang)
        {
            var hari = 0;
            for (var d = First; d <= Last; d = d.AddDays(1))
            {
                if (catatan.TryGetValue((o.Id, d), out var kategori) && PolicyOf(d).Populasi.Contains(o.Status))
                {
                    hari++;
                    a += PolicyOf(d).Hadir.Contains(kategori) ? 0 : 1;
                }
            }

            s += hari;
            n += hari > 0 ? 1 : 0;
        }

        return (n, h, s, a);
    }

    public List<RekapPresensi> CountRekap()
    {
        var hasil = new List<RekapPresensi>();
        foreach (var o in orang)
        {
            for (var bulan = First; bulan <= Last; bulan = bulan.AddMonths(1))
            {
                var hari = Enum.GetValues<KategoriPresensi>().ToDictionary(k => k, _ => (int?)0);
                for (var d = bulan; d.Month == bulan.Month; d = d.AddDays(1))
                {
                    if (catatan.TryGetValue((o.Id, d), out var kategori))
                    {
                        hari[kategori]++;
                    }
                }

                hasil.Add(new RekapPresensi(o.Id, new(bulan.Year, bulan.Month), hari));
            }
        }

        return hasil;
    }

    /// <summary>Turns one counted day at work into one without a word.</summary>
    public bool TryMissOneDay()
    {
        foreach (var (kunci, kategori) in catatan)
        {
            if (kategori is KategoriPresensi.Hadir && PolicyOf(kunci.Item2).Populasi.Contains(orang.Find(o => o.Id == kunci.Item1).Status))
            {
                catatan[kunci] = KategoriPresensi.TanpaKeterangan;
                return true;
            }
        }

        return false;
    }

    private DateOnly First => new(Bulan[0].Tahun, Bulan[0].Bulan, 1);

    private DateOnly Last => new DateOnly(Bulan[^1].Tahun, Bulan[^1].Bulan, 1).AddMonths(1).AddDays(-1);

    // 1 January of the year 1 was a Monday.
    private bool IsKerja(DateOnly d)
    {
        var berlaku = aturan[0];
        foreach (var a in aturan)
        {
            berlaku = a.Berlaku <= d && a.Berlaku >= berlaku.Berlaku ? a : berlaku;
        }

        var hariKe = d.DayNumber % 7;
        if (hariKe == 6 || (hariKe == 5 && !berlaku.Enam))
        {
            return false;
        }

        foreach (var cuti in libur.GetValueOrDefault(d, []))
        {
            if (!cuti || berlaku.CutiLibur)
            {
                return false;
            }
        }

        foreach (var (dari, sampai) in tutup)
        {
            if (d >= dari && d <= sampai)
            {
                return false;
            }
        }

        return true;
    }

    private (DateOnly Berlaku, HashSet<KategoriPresensi> Hadir, HashSet<StatusKepegawaian> Populasi) PolicyOf(DateOnly d)
    {
        var berlaku = kebijakan[0];
        foreach (var k in kebijakan)
        {
            berlaku = k.Berlaku <= d ? k : berlaku;
        }

        return berlaku;
    }

    private DateOnly Day(int tahun) => new DateOnly(tahun, 1, 1).AddDays(acak.Next(DateTime.IsLeapYear(tahun) ? 366 : 365));

    private void BuildAturan(int tahun)
    {
        aturan.Add((new(tahun - 1, 5, 17), acak.Next(2) == 0, acak.Next(2) == 0));
        if (acak.Next(2) == 0)
        {
            aturan.Insert(acak.Next(2), (Day(tahun), acak.Next(2) == 0, acak.Next(2) == 0));
            aturan.Sort((a, b) => a.Berlaku.CompareTo(b.Berlaku));
        }

        kebijakan.Add((new(tahun - 2, 1, 1), RandomHadir(), RandomPopulasi()));
        if (acak.Next(2) == 0)
        {
            kebijakan.Add((new(tahun, acak.Next(1, 13), 1), RandomHadir(), RandomPopulasi()));
        }
    }

    private HashSet<KategoriPresensi> RandomHadir() =>
        [KategoriPresensi.Hadir, .. Enum.GetValues<KategoriPresensi>().Where(k => k is not (KategoriPresensi.Hadir or KategoriPresensi.TanpaKeterangan) && acak.Next(2) == 0)];

    private HashSet<StatusKepegawaian> RandomPopulasi() => acak.Next(3) switch
    {
        0 => [StatusKepegawaian.Pns],
        1 => [StatusKepegawaian.Pns, StatusKepegawaian.Pppk],
        _ => [StatusKepegawaian.Pns, StatusKepegawaian.Pppk, StatusKepegawaian.NonAsn],
    };

    private void BuildLibur(int tahun)
    {
        for (var i = acak.Next(40); i > 0; i--)
        {
            var d = Day(tahun);
            libur[d] = [.. libur.GetValueOrDefault(d, []), acak.Next(3) == 0];
        }

        for (var i = acak.Next(3); i > 0; i--)
        {
            var d = Day(tahun);
            tutup.Add((d, d.AddDays(acak.Next(10))));
        }
    }

    private void BuildOrang(int tahun)
    {
        for (var i = acak.Next(1, 9); i > 0; i--)
        {
            var (a, b) = (Day(tahun), Day(tahun));
            (a, b) = a < b ? (a, b) : (b, a);
            List<(DateOnly, DateOnly)> masa = acak.Next(5) switch
            {
                0 => [(a, DateOnly.MaxValue)],
                1 => [(DateOnly.MinValue, b)],
                2 => [(a, b)],
                3 when b.DayNumber - a.DayNumber > 1 => [(b, DateOnly.MaxValue), (DateOnly.MinValue, a)],
                _ => [(DateOnly.MinValue, DateOnly.MaxValue)],
            };
            orang.Add((PegawaiId.New(), (StatusKepegawaian)acak.Next(3), masa));
        }
    }

    private void Record()
    {
        foreach (var o in orang)
        {
            for (var d = First; d <= Last; d = d.AddDays(1))
            {
                if (IsKerja(d) && o.Masa.Exists(m => m.Dari <= d && d <= m.Sampai))
                {
                    catatan[(o.Id, d)] = acak.Next(4) > 0 ? KategoriPresensi.Hadir : (KategoriPresensi)acak.Next(9);
                }
            }
        }
    }
}
