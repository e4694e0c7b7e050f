using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class BarisCapaianTests : BunitContext
{
    private static readonly Periode Setahun = Periode.Setahun(2022);

    private static readonly DefinisiUkuran Definisi = ContohUkuran.Definisi();

    private static HasilRow Hasil(IReadOnlyList<NilaiPeriode> isian, string? target = "95", bool contoh = true)
    {
        var hasil = PenghitungCapaian.Compute(Definisi, 1, Setahun, isian, target is null ? null : new TargetBerlaku(target, 2), KebijakanBerlaku.Baku);
        return new HasilRow(hasil.Isi, hasil.Terisi, hasil.Wajib, contoh, new DateTimeOffset(2022, 5, 1, 1, 0, 0, TimeSpan.Zero));
    }

    private static NilaiPeriode[] Januari { get; } = [new("Hari hadir", Periode.Bulan(2022, 1), 19), new("Hari kerja", Periode.Bulan(2022, 1), 20)];

    private IRenderedComponent<BarisCapaian> Baris(HasilRow? hasil, int draf = 0) => Render<BarisCapaian>(p => p
        .Add(b => b.Baris, new CapaianRow(UkuranId.New(), "Sasaran", "Persentase kehadiran", Definisi, draf, hasil is null ? new Dictionary<Periode, HasilRow>() : new Dictionary<Periode, HasilRow> { [Setahun] = hasil }))
        .Add(b => b.Periode, Setahun).Add(b => b.Predikat, IsiKebijakan.Baku.Predikat).Add(b => b.Zona, ZonaWaktu.Wib)
        .Add(b => b.OnRincian, (_, _) => Task.FromResult<CapaianDetail?>(new(hasil!, Definisi, KebijakanBerlaku.Baku, null,
            [new(Periode.Bulan(2022, 1), StatusRealisasi.Diverifikasi, new([new("harihadir", 19), new("harikerja", 20)])), new(Periode.Bulan(2022, 2), StatusRealisasi.Draf, new([new("harihadir", 0)]))]))));

    [Fact]
    public void Result_is_read_in_numbers_and_words_and_says_that_it_is_an_example()
    {
        var baris = Baris(Hasil(Januari), draf: 1);

        Assert.Equal(["95%", "95,00%", "100%"], baris.FindAll("td.angka").Select(s => s.TextContent));
        Assert.Equal("Sangat Tinggi", baris.Find(".predikat-5").TextContent);
        Assert.Contains("1/12", baris.Markup, StringComparison.Ordinal);
        Assert.Contains("data contoh", baris.Markup, StringComparison.Ordinal);
        Assert.Contains("1 draf belum dihitung", baris.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_stands_where_there_is_no_number()
    {
        var baris = Baris(Hasil(Januari, target: null, contoh: false));

        Assert.Equal("Target belum ditetapkan.", baris.Find(".capaian-alasan").TextContent);
        Assert.Empty(baris.FindAll(".predikat"));
        Assert.DoesNotContain("data contoh", baris.Markup, StringComparison.Ordinal);
        Assert.Equal("Realisasi belum diisi.", Baris(null).Find(".capaian-alasan").TextContent);
    }

    [Fact]
    public void Drill_shows_the_formula_with_its_figures_and_every_version()
    {
        var baris = Baris(Hasil(Januari));

        baris.Find("button").Click();

        Assert.Equal(["(Hari hadir) / (Hari kerja)", "(19) / (20)"], baris.FindAll(".rincian math").Select(m => m.GetAttribute("aria-label")));
        Assert.Contains("95 / 95 × 100", baris.Find(".rincian").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ukuran versi 1 · target versi 2 · kebijakan bawaan program", baris.Find(".rincian-versi").TextContent, StringComparison.Ordinal);
        Assert.Contains("nihil", baris.Find(".rincian-angka tr.redup").TextContent, StringComparison.Ordinal);
        Assert.Contains("belum dihitung", baris.Find(".rincian-angka tr.redup").TextContent, StringComparison.Ordinal);
    }
}
