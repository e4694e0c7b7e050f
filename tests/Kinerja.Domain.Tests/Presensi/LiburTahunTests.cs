using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class LiburTahunTests
{
    [Fact]
    public void Years_shipped_are_those_promised() => Assert.Equal([2022, 2024, 2025, 2026], LiburTahun.TahunBawaan);

    [Theory]
    [InlineData(2022, 16, 4)]
    [InlineData(2024, 19, 10)]   // 17 of the joint decree and two election days
    [InlineData(2025, 17, 11)]   // 18 August was added
    [InlineData(2026, 17, 8)]
    public void Shipped_year_has_as_many_days_as_its_decrees_announce(int tahun, int nasional, int cuti)
    {
        var libur = LiburTahun.FindBawaan(tahun)!;

        Assert.Equal(nasional, libur.Hari.Count(h => h.Jenis is JenisLibur.LiburNasional));
        Assert.Equal(cuti, libur.Hari.Count(h => h.Jenis is JenisLibur.CutiBersama));
        Assert.Equal(libur.Hari.Count, libur.Hari.Select(h => h.Tanggal).Distinct().Count());
        Assert.All(libur.Hari.Where(h => h.Jenis is JenisLibur.CutiBersama), h => Assert.False(h.Tanggal.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    [Theory]
    [InlineData(2022, "Nomor 963 Tahun 2021")]
    [InlineData(2022, "Nomor 678 Tahun 2022")]
    [InlineData(2024, "Nomor 855 Tahun 2023")]
    [InlineData(2025, "Nomor 933 Tahun 2025")]
    [InlineData(2026, "Nomor 1497 Tahun 2025")]
    public void Shipped_year_names_its_decree_and_asks_to_be_verified(int tahun, string nomor)
    {
        var libur = LiburTahun.FindBawaan(tahun)!;

        Assert.Contains(libur.Dasar, d => d.Naskah.Contains(nomor, StringComparison.Ordinal));
        Assert.False(libur.Diverifikasi);
        Assert.Contains("Periksa sebelum dipakai", libur.Catatan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-07-10", true)]
    [InlineData("2022-07-09", false)]   // the second change moved Idul Adha
    [InlineData("2024-11-27", true)]
    [InlineData("2025-08-18", true)]
    [InlineData("2026-03-19", true)]
    [InlineData("2026-03-17", false)]
    public void Shipped_dates_follow_the_last_change(string tanggal, bool libur)
    {
        var hari = Contoh.Tanggal(tanggal);

        Assert.Equal(libur, LiburTahun.FindBawaan(hari.Year)!.Hari.Any(h => h.Tanggal == hari));
    }

    [Fact]
    public void Year_that_does_not_ship_is_unknown_not_empty() => Assert.Null(LiburTahun.FindBawaan(2023));

    [Fact]
    public void List_written_and_read_is_the_same()
    {
        var asal = LiburTahun.FindBawaan(2025)! with { Diverifikasi = true };
        var baca = LiburTahun.Read(asal.Write());

        Assert.True(baca.Diverifikasi);
        Assert.Equal(asal.Hari, baca.Hari);
        Assert.Equal(asal.Dasar, baca.Dasar);
    }

    [Fact]
    public void Two_feasts_on_one_date_are_kept()
    {
        var hari = Contoh.Tanggal("2008-05-01");

        Assert.Equal(2, Create(2008, new(hari, JenisLibur.LiburNasional, "Kenaikan"), new(hari, JenisLibur.LiburNasional, "Hari Buruh")).Hari.Count);
    }

    [Fact]
    public void Same_feast_twice_is_refused()
    {
        var hari = Contoh.Tanggal("2008-05-01");

        Assert.Contains("dua kali", Assert.Throws<AturanException>(() => Create(2008, new(hari, JenisLibur.LiburNasional, "Natal"), new(hari, JenisLibur.CutiBersama, "NATAL"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_of_another_year_is_refused() =>
        Assert.Contains("25 Desember 2021, bukan tahun 2022", Assert.Throws<AturanException>(() => Create(2022, new HariLibur(Contoh.Tanggal("2021-12-25"), JenisLibur.LiburNasional, "Natal"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"tahun\":2022}")]
    [InlineData("{\"tahun\":2022,\"diverifikasi\":false,\"catatan\":\"\",\"dasar\":[],\"hari\":[{\"tanggal\":\"2022-13-01\",\"jenis\":\"LiburNasional\",\"nama\":\"x\"}]}")]
    [InlineData("{\"tahun\":2022,\"diverifikasi\":false,\"catatan\":\"\",\"dasar\":[],\"hari\":[{\"tanggal\":\"2022-12-01\",\"jenis\":\"Lebaran\",\"nama\":\"x\"}]}")]
    [InlineData("{\"tahun\":2022,\"diverifikasi\":false,\"catatan\":\"\",\"dasar\":[],\"hari\":[{\"tanggal\":\"2022-12-01\",\"jenis\":\"CutiBersama\",\"nama\":\" \"}]}")]
    public void Broken_file_is_refused(string json) => Assert.Throws<AturanException>(() => LiburTahun.Read(json));

    [Fact]
    public void Smallest_whole_file_is_read() =>
        Assert.Single(LiburTahun.Read("{\"tahun\":2022,\"diverifikasi\":false,\"catatan\":\"\",\"dasar\":[],\"hari\":[{\"tanggal\":\"2022-12-01\",\"jenis\":\"CutiBersama\",\"nama\":\"x\"}]}").Hari);

    private static LiburTahun Create(int tahun, params HariLibur[] hari) => new(tahun, false, "", [], hari);
}
