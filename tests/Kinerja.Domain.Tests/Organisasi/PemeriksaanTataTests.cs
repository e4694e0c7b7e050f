using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Organisasi;

public sealed class PemeriksaanTataTests
{
    [Fact]
    public void Shipped_looks_pass_unchanged()
    {
        Assert.Equal(TataNaskah.F4, PemeriksaanTata.Check(TataNaskah.F4));
        Assert.Equal(TataNaskah.A4, PemeriksaanTata.Check(TataNaskah.A4));
    }

    [Fact]
    public void Letterhead_loses_its_empty_lines_and_one_of_empty_lines_is_none()
    {
        var kop = new KopSurat([new BarisKop(PeranBarisKop.Pemerintah, "  PEMERINTAH KABUPATEN MALANG "), new BarisKop(PeranBarisKop.Alamat, " ")]);
        Assert.Equal([new BarisKop(PeranBarisKop.Pemerintah, "PEMERINTAH KABUPATEN MALANG")], PemeriksaanTata.Check(TataNaskah.F4 with { KopSurat = kop }).KopSurat?.Baris);
        Assert.Null(PemeriksaanTata.Check(TataNaskah.F4 with { KopSurat = new KopSurat([new BarisKop(PeranBarisKop.Alamat, "")]) }).KopSurat);
    }

    [Fact]
    public void What_no_paper_can_carry_is_refused_with_its_bounds()
    {
        Refuses("Ukuran huruf naskah", TataNaskah.F4 with { UkuranHuruf = 7.9m });
        Refuses("Ukuran huruf tabel", TataNaskah.F4 with { UkuranHurufTabel = 14.1m });
        Refuses("Margin kiri", TataNaskah.F4 with { Margin = new Margin(20, 20, 20, 9) });
        Refuses("Margin atas", TataNaskah.F4 with { Margin = new Margin(61, 20, 20, 20) });
        Refuses("{nomor}", TataNaskah.F4 with { PolaNomor = "188/KEP" });
        Refuses("paling banyak 8", TataNaskah.F4 with { KopSurat = new KopSurat([.. Enumerable.Range(0, 9).Select(n => new BarisKop(PeranBarisKop.Alamat, $"Baris {n}"))]) });
        Refuses("terlalu panjang", TataNaskah.F4 with { KopSurat = new KopSurat([new BarisKop(PeranBarisKop.Alamat, new string('a', 151))]) });
    }

    [Theory]
    [InlineData(10, 60)]
    [InlineData(60, 10)]
    public void Bounds_themselves_are_allowed(int atas, int kiri) =>
        Assert.Equal(new Margin(atas, 20, 20, kiri), PemeriksaanTata.Check(TataNaskah.F4 with { UkuranHuruf = 8m, UkuranHurufTabel = 14m, Margin = new Margin(atas, 20, 20, kiri), PolaNomor = " {nomor}/KEP " }).Margin);

    private static void Refuses(string kata, TataNaskah tata) => Assert.Contains(kata, Assert.Throws<AturanException>(() => PemeriksaanTata.Check(tata)).Message, StringComparison.Ordinal);
}
