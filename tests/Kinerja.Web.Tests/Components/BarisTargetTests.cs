using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class BarisTargetTests : BunitContext
{
    private static readonly Periode Setahun = Periode.Setahun(2022);

    private readonly List<(IReadOnlyList<IsianTarget> Isi, string? Alasan)> terkirim = [];

    private static TargetUkuran Ukuran(params SelTarget[] sel) => new(UkuranId.New(), "Meningkatnya disiplin", "Persentase kehadiran", ContohUkuran.Definisi(), sel, null);

    private static SelTarget Sel(int versi = 0, string teks = "", UsulanSel? usulan = null) => new(Setahun, "", versi == 0 ? null : TargetId.New(), versi, teks, usulan);

    private IRenderedComponent<BarisTarget> Baris(TargetUkuran ukuran, bool boleh = true, Exception? tolak = null) => Render<BarisTarget>(p => p
        .Add(b => b.Ukuran, ukuran).Add(b => b.Zona, ZonaWaktu.Wib).Add(b => b.BolehIsi, boleh)
        .Add(b => b.OnRiwayat, _ => Task.FromResult<IReadOnlyList<RiwayatTarget>>([new(1, "90", new DateTimeOffset(2022, 1, 1, 18, 5, 0, TimeSpan.Zero), "Siti", null)]))
        .Add(b => b.OnSave, (isi, alasan) =>
        {
            terkirim.Add((isi, alasan));
            return tolak is null ? Task.CompletedTask : Task.FromException(tolak);
        }));

    [Fact]
    public void New_target_is_sent_at_once_and_a_date_gets_its_year()
    {
        var baris = Baris(Ukuran(Sel()));

        baris.Find("input").Change("31 maret");

        var (isi, alasan) = Assert.Single(terkirim);
        Assert.Equal(("31 Maret 2022", 0, (string?)null), (isi[0].Teks, isi[0].Versi, alasan));
    }

    [Fact]
    public void Changing_a_target_that_was_set_asks_for_its_reason_first()
    {
        var baris = Baris(Ukuran(Sel(2, "90")));

        baris.Find("input").Change("95");
        Assert.Empty(terkirim);
        Assert.Contains("dari 90 menjadi 95", baris.Find(".alasan-judul").TextContent, StringComparison.Ordinal);
        baris.Find("form").Submit();
        Assert.Contains("alasan", baris.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(terkirim);
        baris.Find("form select").Change(AlasanRevisi.Daftar[0]);
        baris.Find("form input").Input("mutasi Mei");
        baris.Find("form").Submit();

        var (isi, alasan) = Assert.Single(terkirim);
        Assert.Equal(("95", 2, "Pergantian atau mutasi pejabat: mutasi Mei"), (isi[0].Teks, isi[0].Versi, alasan));
        Assert.Empty(baris.FindAll("form"));
    }

    [Fact]
    public void What_is_no_number_is_told_and_not_sent()
    {
        var baris = Baris(Ukuran(Sel()));

        baris.Find("input").Change("1.5");

        Assert.Contains("bukan angka Indonesia", baris.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(terkirim);
    }

    [Fact]
    public void Refused_change_keeps_what_was_typed()
    {
        var baris = Baris(Ukuran(Sel(1, "90")), tolak: new AturanException("Target ini baru saja diubah orang lain."));
        baris.Find("input").Change("95");
        baris.Find("form select").Change(AlasanRevisi.Daftar[2]);

        baris.Find("form").Submit();

        Assert.Contains("baru saja diubah", baris.Find("form [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("95", baris.Find("tr input").GetAttribute("value"));
    }

    [Fact]
    public void Proposal_says_where_it_comes_from_and_is_taken_with_one_click()
    {
        var baris = Baris(Ukuran(Sel(usulan: new("17", "17 = {jumlah desa} desa", true))));
        Assert.Contains("17 = {jumlah desa} desa", baris.Find(".target-usulan").TextContent, StringComparison.Ordinal);

        baris.Find(".target-usulan button").Click();

        Assert.Equal("17", Assert.Single(terkirim).Isi[0].Teks);
    }

    [Fact]
    public void History_is_shown_on_request_by_the_offices_clock()
    {
        var baris = Baris(Ukuran(Sel(1, "90")));

        baris.Find(".tautan-tombol").Click();

        Assert.Contains("2022 versi 1: 90 · Siti, 2 Januari 2022 pukul 01.05 WIB", baris.Find(".target-riwayat li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_only_reads_has_no_field_to_fill_and_no_proposal_to_take()
    {
        var baris = Baris(Ukuran(Sel(usulan: new("17", "17 = {jumlah desa} desa", true))), boleh: false);

        Assert.All(baris.FindAll("input"), i => Assert.True(i.HasAttribute("disabled")));
        Assert.Empty(baris.FindAll("button"));
    }

    [Fact]
    public void Pasted_block_leaves_empty_cells_alone_and_says_what_cannot_be_read()
    {
        var ukuran = Ukuran(Sel(1, "90"), new SelTarget(Periode.Triwulan(2022, 1), "", null, 0, "", null));

        SelTempel Sel0(string teks) => new(Kunci(ukuran, "Tahun1"), teks);
        SelTempel Sel1(string teks) => new(Kunci(ukuran, "Triwulan1"), teks);
        var tempelan = TempelanTarget.Create([ukuran], [Sel0("95"), Sel1("")]);
        Assert.Equal((1, true, (string?)null), (tempelan.Isi.Count, tempelan.PerluAlasan, tempelan.Galat));
        Assert.False(TempelanTarget.Create([ukuran], [Sel1("80")]).PerluAlasan);
        Assert.Contains("Persentase kehadiran: “1.5”", TempelanTarget.Create([ukuran], [Sel1("1.5")]).Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void Weight_waits_for_a_reason_together_with_its_target()
    {
        var baris = Baris(Ukuran(Sel(2, "90")));

        baris.Find("[data-kolom=bobot]").Change("12,5");
        baris.Find("[data-kolom=tahun]").Change("95");
        Assert.Contains("2022 dari 90 menjadi 95; bobot 2022 dari tanpa bobot menjadi 12,5%", baris.Find(".alasan-judul").TextContent, StringComparison.Ordinal);
        baris.Find("form select").Change(AlasanRevisi.Daftar[0]);
        baris.Find("form").Submit();

        Assert.Equal(("95", 12.5m), (Assert.Single(terkirim).Isi[0].Teks, terkirim[0].Isi[0].Bobot!.Nilai));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("100,5")]
    [InlineData("1.5")]
    [InlineData("banyak")]
    public void Weight_that_is_no_share_of_a_hundred_is_told_and_not_sent(string bobot)
    {
        var baris = Baris(Ukuran(Sel()));

        baris.Find("[data-kolom=bobot]").Change(bobot);

        Assert.Contains("obot", baris.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(terkirim);
    }

    [Fact]
    public void Target_and_weight_of_one_pasted_line_are_one_change_and_a_target_alone_leaves_the_weight()
    {
        var ukuran = Ukuran(Sel(1, "90") with { Bobot = 5 });
        SelTempel tahun = new(Kunci(ukuran, "Tahun1"), "95"), bobot = new($"{ukuran.Id.Value:N}-bobot", "10");

        Assert.Equal(("95", 10m), (Assert.Single(TempelanTarget.Create([ukuran], [tahun, bobot]).Isi).Teks, TempelanTarget.Create([ukuran], [tahun, bobot]).Isi[0].Bobot!.Nilai));
        Assert.Null(Assert.Single(TempelanTarget.Create([ukuran], [tahun]).Isi).Bobot);
        Assert.Empty(TempelanTarget.Create([ukuran], [bobot with { Teks = "5%" }]).Isi);
    }

    private static string Kunci(TargetUkuran ukuran, string periode) => $"{ukuran.Id.Value:N}-{periode}-";
}
