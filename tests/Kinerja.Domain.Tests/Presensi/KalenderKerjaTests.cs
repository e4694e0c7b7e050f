using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class KalenderKerjaTests
{
    // Counted by hand: weekdays of the year, less the holidays that fall on them.
    [Theory]
    [InlineData(2022, MingguKerja.LimaHari, 260 - 10 - 4)]
    [InlineData(2022, MingguKerja.EnamHari, 313 - 13 - 4)]
    [InlineData(2024, MingguKerja.LimaHari, 262 - 14 - 10)]   // leap year
    [InlineData(2024, MingguKerja.EnamHari, 314 - 17 - 10)]
    [InlineData(2025, MingguKerja.LimaHari, 261 - 13 - 11)]
    [InlineData(2026, MingguKerja.LimaHari, 261 - 13 - 8)]
    public void Year_has_its_working_days(int tahun, MingguKerja minggu, int hari) => Assert.Equal(hari, Contoh.Kalender(minggu).CountHariKerja(tahun));

    [Theory]
    [InlineData(2022, 1, 21)]   // New Year's Day is a Saturday
    [InlineData(2022, 5, 15)]   // Lebaran: 22 weekdays less 4 holidays and 3 days of cuti bersama
    [InlineData(2024, 2, 18)]   // 29 days
    public void Month_has_its_working_days(int tahun, int bulan, int hari) => Assert.Equal(hari, Contoh.Kalender().CountHariKerja(Contoh.Bulan(tahun, bulan)));

    [Fact]
    public void Months_add_up_to_the_year() =>
        Assert.Equal(Contoh.Kalender().CountHariKerja(2024), BulanKalender.OfTahun(2024).Sum(Contoh.Kalender().CountHariKerja));

    [Fact]
    public void Leap_day_is_a_day()
    {
        Assert.Equal(29, Contoh.Bulan(2024, 2).Rentang.JumlahHari);
        Assert.True(Contoh.Kalender().IsHariKerja(Contoh.Tanggal("2024-02-29")));
        Assert.Equal(28, Contoh.Bulan(2022, 2).Rentang.JumlahHari);
    }

    [Theory]
    [InlineData("2022-10-08", MingguKerja.LimaHari, JenisHari.AkhirPekan)]   // Maulid on a Saturday takes nothing away …
    [InlineData("2022-10-08", MingguKerja.EnamHari, JenisHari.LiburNasional)]   // … but from a six-day week
    [InlineData("2022-12-25", MingguKerja.EnamHari, JenisHari.AkhirPekan)]
    [InlineData("2022-07-09", MingguKerja.EnamHari, JenisHari.HariKerja)]
    [InlineData("2022-07-09", MingguKerja.LimaHari, JenisHari.AkhirPekan)]
    [InlineData("2022-08-17", MingguKerja.LimaHari, JenisHari.LiburNasional)]
    [InlineData("2022-08-18", MingguKerja.LimaHari, JenisHari.HariKerja)]
    [InlineData("2022-05-04", MingguKerja.LimaHari, JenisHari.CutiBersama)]
    public void Day_is_of_one_kind(string tanggal, MingguKerja minggu, JenisHari jenis) => Assert.Equal(jenis, Contoh.Kalender(minggu).Classify(Contoh.Tanggal(tanggal)));

    [Fact]
    public void Cuti_bersama_is_worked_where_the_rule_says_so()
    {
        Assert.Equal(4, Contoh.Kalender(cutiBersamaLibur: false).CountHariKerja(2022) - Contoh.Kalender().CountHariKerja(2022));
        Assert.Equal(JenisHari.LiburNasional, Contoh.Kalender(cutiBersamaLibur: false).Classify(Contoh.Tanggal("2022-05-02")));
    }

    [Fact]
    public void Closure_takes_only_working_days_away()
    {
        var tutup = new PenutupanKantor(new(Contoh.Tanggal("2022-08-15"), Contoh.Tanggal("2022-08-21")), "Banjir bandang");
        var rincian = Contoh.Kalender(penutupan: tutup).Summarize(Contoh.Bulan(2022, 8).Rentang);

        Assert.Equal(new RincianHari(31, 18, 8, 1, 0, 4), rincian);
        Assert.Equal(22, Contoh.Kalender().CountHariKerja(Contoh.Bulan(2022, 8)));
    }

    [Fact]
    public void Every_day_is_counted_once()
    {
        foreach (var tahun in LiburTahun.TahunBawaan)
        {
            var r = Contoh.Kalender(MingguKerja.EnamHari).Summarize(RentangTanggal.OfTahun(tahun));

            Assert.Equal(r.HariKalender, r.HariKerja + r.AkhirPekan + r.LiburNasional + r.CutiBersama + r.Penutupan);
        }
    }

    [Fact]
    public void Week_changes_on_the_day_that_its_rule_says()
    {
        var kalender = new KalenderKerja([new(Contoh.Tanggal("2022-07-01"), MingguKerja.LimaHari), new(Contoh.Awal, MingguKerja.EnamHari)], LiburTahun.ReadBawaan());

        Assert.True(kalender.IsHariKerja(Contoh.Tanggal("2022-06-25")));
        Assert.False(kalender.IsHariKerja(Contoh.Tanggal("2022-07-02")));
        Assert.True(kalender.IsHariKerja(Contoh.Tanggal("2022-07-01")));
    }

    [Fact]
    public void Year_without_holidays_entered_is_refused()
    {
        Assert.Equal("Hari libur tahun 2023 belum diisi, jadi hari kerjanya belum dapat dihitung.", Assert.Throws<AturanException>(() => Contoh.Kalender().CountHariKerja(2023)).Message);
        Assert.Equal(260, new KalenderKerja([new(Contoh.Awal, MingguKerja.LimaHari)], [new LiburTahun(2023, true, "", [], [])]).CountHariKerja(2023));
    }

    [Fact]
    public void Day_before_the_first_rule_is_refused()
    {
        var kalender = new KalenderKerja([new(Contoh.Tanggal("2022-07-01"), MingguKerja.LimaHari)], LiburTahun.ReadBawaan());

        Assert.Contains("berlaku mulai 1 Juli 2022", Assert.Throws<AturanException>(() => kalender.IsHariKerja(Contoh.Tanggal("2022-06-30"))).Message, StringComparison.Ordinal);
        Assert.True(kalender.IsHariKerja(Contoh.Tanggal("2022-07-01")));
    }

    [Fact]
    public void Calendar_that_contradicts_itself_is_refused()
    {
        var aturan = new AturanKalender(Contoh.Awal, MingguKerja.LimaHari);
        var libur = LiburTahun.FindBawaan(2022)!;

        Assert.Throws<AturanException>(() => new KalenderKerja([], [libur]));
        Assert.Throws<AturanException>(() => new KalenderKerja([aturan, aturan with { CutiBersamaLibur = false }], [libur]));
        Assert.Throws<AturanException>(() => new KalenderKerja([aturan], [libur, libur]));
        Assert.Equal(246, new KalenderKerja([aturan], [libur]).CountHariKerja(2022));
    }

    [Fact]
    public void Ranges_that_run_backwards_are_refused()
    {
        Assert.Throws<AturanException>(() => new RentangTanggal(Contoh.Tanggal("2022-01-02"), Contoh.Tanggal("2022-01-01")));
        Assert.Equal(1, new RentangTanggal(Contoh.Tanggal("2022-01-01"), Contoh.Tanggal("2022-01-01")).JumlahHari);
        Assert.Throws<AturanException>(() => BulanKalender.Range(new(2022, 2), new(2022, 1)));
        Assert.Equal(["Desember 2021", "Januari 2022", "Februari 2022"], BulanKalender.Range(new(2021, 12), new(2022, 2)).Select(b => b.ToString()));
        Assert.Throws<AturanException>(() => new BulanKalender(2022, 13));
    }

    [Fact]
    public void Constants_are_those_of_their_rules()
    {
        Assert.Equal([20 * 12, 365 - 104 - 14 - 12, 365 - 52 - 14 - 12], KonstantaHariKerja.Semua.Select(k => k.Hari));
        Assert.Equal([240, 235, 287], KonstantaHariKerja.Semua.Select(k => k.Hari));
        Assert.Contains("Nomor 19 Tahun 2011", KonstantaHariKerja.BebanKerja.Sumber, StringComparison.Ordinal);
    }
}
