using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

public sealed class UkuranLembarTests : BunitContext
{
    private IRenderedComponent<UkuranLembar> Lembar(LembarUkuran ukuran, bool boleh = true) => Render<UkuranLembar>(p => p
        .Add(u => u.Ukuran, ukuran).Add(u => u.HariIni, ContohLembar.HariIni).Add(u => u.CanFill, boleh).Add(u => u.OnOpen, (_, _) => { }));

    [Fact]
    public void Cells_carry_their_address_their_base_and_their_name()
    {
        var ukuran = ContohLembar.Ukuran();
        var sel = Lembar(ukuran).Find("tr.isian input.sel");

        Assert.Equal($"{ukuran.Id}/2022-Bulan-1", sel.GetAttribute("data-item"));
        Assert.Equal(("nilai:harihadir", "20", "20"), (sel.GetAttribute("data-bidang"), sel.GetAttribute("data-dasar"), sel.GetAttribute("value")));
        Assert.Equal("Hari hadir, Januari 2022", sel.GetAttribute("aria-label"));
    }

    [Fact]
    public void Months_that_have_begun_are_open_and_later_ones_closed()
    {
        var sel = Lembar(ContohLembar.Ukuran()).FindAll("tr.isian:nth-child(2) input.sel");
        Assert.Equal([false, false, false, true, true], sel.Take(5).Select(s => s.HasAttribute("readonly")));
        Assert.All(Lembar(ContohLembar.Ukuran(), boleh: false).FindAll("input.sel"), s => Assert.True(s.HasAttribute("readonly")));
    }

    [Theory]
    [InlineData(StatusRealisasi.Draf, null, false, "terlambat", false)]
    [InlineData(StatusRealisasi.Draf, "Lampirkan bukti", false, "dikembalikan", false)]
    [InlineData(StatusRealisasi.Diajukan, null, false, "diajukan", true)]
    [InlineData(StatusRealisasi.Diverifikasi, null, true, "diverifikasi", true)]
    [InlineData(StatusRealisasi.Draf, null, true, "terkunci", true)]
    public void State_of_a_period_is_told_in_a_word_and_closes_its_cells(StatusRealisasi status, string? catatan, bool terkunci, string kata, bool tertutup)
    {
        var lembar = Lembar(ContohLembar.Ukuran(status, catatan, terkunci));
        Assert.Equal(kata, lembar.Find(".sel-hasil-status").TextContent);
        Assert.Equal(tertutup, lembar.Find("input.sel").HasAttribute("readonly"));
    }

    [Fact]
    public void Result_is_computed_from_the_figures_and_nothing_is_no_zero()
    {
        using var _ = new Budaya("en-US");
        var lembar = Lembar(ContohLembar.Ukuran());
        Assert.Equal(["80,00%", "·"], lembar.FindAll(".sel-hasil-nilai").Take(2).Select(h => h.TextContent.Trim()));
        Assert.Equal("80,00%", lembar.Find(".lembar-tahun-nilai").TextContent);
        Assert.Contains("1 dari 12", lembar.Find(".lembar-hasil .lembar-tahun").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Longer_period_spans_its_months()
    {
        var lembar = Lembar(ContohLembar.Ukuran(definisi: ContohUkuran.Definisi() with { Periode = JenisPeriode.Triwulan }));
        Assert.Equal(["3", "3", "3", "3"], lembar.FindAll("tr.isian:nth-child(2) td[colspan]").Select(t => t.GetAttribute("colspan")));
        Assert.Contains("b2", lembar.Find("tr.isian td").ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void Checklist_asks_for_its_items_and_not_for_their_number()
    {
        var definisi = ContohUkuran.Definisi(JenisUkuran.DaftarPeriksa, "Dokumen") with { DaftarButir = [new("DUK"), new("KP4")], Periode = JenisPeriode.Tahun };
        var baris = Lembar(ContohLembar.Ukuran(definisi: definisi)).FindAll("tr.isian");
        Assert.Equal(["DUK", "KP4"], baris.Select(b => b.QuerySelector("th")!.TextContent.Trim()));
        Assert.All(baris, b => Assert.Equal("butir", b.QuerySelector("input")!.GetAttribute("data-jenis")));
    }

    [Fact]
    public void Saved_figure_changes_the_result_and_leaves_the_cell_to_the_script()
    {
        var ukuran = ContohLembar.Ukuran();
        var komponen = Lembar(ukuran);
        var lembar = new LembarDetail(new(Guid.NewGuid()), "Kasi", 2022, ContohLembar.HariIni, true, true, [ukuran]);
        var isi = ukuran.DaftarPeriode[0].Isi with { Nilai = ContohLembar.Nilai(25, 25) };

        var (kini, lain) = PenggabungIsian.Merge(lembar, [isi]);
        komponen.Render(p => p.Add(u => u.Ukuran, kini.DaftarUkuran[0]));

        Assert.Equal("100,00%", komponen.Find(".sel-hasil-nilai").TextContent.Trim());
        Assert.Equal("20", komponen.Find("input.sel").GetAttribute("value"));
        var berubah = Assert.Single(lain);
        Assert.Equal(("nilai:harihadir", "25"), (berubah.Bidang, berubah.Nilai));
    }

    [Fact]
    public void Sheet_without_a_change_stays_the_same_objects()
    {
        var (satu, dua) = (ContohLembar.Ukuran(), ContohLembar.Ukuran());
        var lembar = new LembarDetail(new(Guid.NewGuid()), "Kasi", 2022, ContohLembar.HariIni, true, true, [satu, dua]);
        var (kini, _) = PenggabungIsian.Merge(lembar, [dua.DaftarPeriode[3].Isi]);
        Assert.Same(satu, kini.DaftarUkuran[0]);
        Assert.NotSame(dua, kini.DaftarUkuran[1]);
    }
}
