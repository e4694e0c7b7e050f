using Bunit;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Web.Features.Impor;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class BarisImporTests : BunitContext
{
    private static readonly string[] Sumber = ["JABATAN", "Numlah peserta", "pembinaan", "lain"];

    private static readonly BidangTerbaca Bidang = new(
        "lampiran[0].bagian[1].sasaran[0].indikator[2].teks", "Numlah peserta pembinaan", 2, 3, ["“Numlah”: salah pindai?"], [new PerbaikanPindaian(JenisPerbaikan.KataDempet, "pesertapembinaan", "peserta pembinaan")]);

    [Fact]
    public void Unsure_text_stands_beside_its_lines_with_the_reason_and_what_was_repaired()
    {
        var baris = Render(tertunda: true);

        Assert.Equal(["Numlah peserta", "pembinaan"], baris.FindAll(".impor-sumber li").Select(l => l.TextContent));
        Assert.Equal("2", baris.Find(".impor-sumber li").GetAttribute("value"));
        Assert.Equal("Indikator 1.3", baris.Find("label").TextContent);
        Assert.Contains("salah pindai", baris.Find(".impor-sebab").TextContent, StringComparison.Ordinal);
        Assert.Equal("peserta pembinaan", baris.Find("ins").TextContent);
    }

    [Fact]
    public void Text_that_was_seen_asks_nothing_more()
    {
        var baris = Render(tertunda: false);

        Assert.Empty(baris.FindAll(".impor-sebab"));
        Assert.DoesNotContain(baris.FindAll("button"), b => b.TextContent.Contains("Sudah benar", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_just_seen_keeps_its_place_and_its_button_and_nothing_is_sent_twice()
    {
        var benar = 0;
        var baris = Render<BarisImpor>(p => p.Add(b => b.Bidang, Bidang).Add(b => b.Sumber, Sumber).Add(b => b.Diperiksa, true).Add(b => b.OnConfirm, _ => benar++));

        var tombol = baris.Find(".impor-aksi .tombol[aria-disabled]");
        tombol.Click();

        Assert.Contains("Sudah diperiksa", tombol.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, benar);
    }

    [Fact]
    public void Correction_and_confirmation_name_the_text()
    {
        (string Jalur, string Teks) betul = default;
        var benar = "";
        var baris = Render<BarisImpor>(p => p.Add(b => b.Bidang, Bidang).Add(b => b.Sumber, Sumber).Add(b => b.Tertunda, true)
            .Add(b => b.OnCorrect, isi => betul = isi).Add(b => b.OnConfirm, jalur => benar = jalur));

        baris.Find("textarea").Change("Jumlah peserta pembinaan");
        baris.FindAll("button")[0].Click();

        Assert.Equal((Bidang.Jalur, "Jumlah peserta pembinaan"), betul);
        Assert.Equal(Bidang.Jalur, benar);
    }

    private IRenderedComponent<BarisImpor> Render(bool tertunda) => Render<BarisImpor>(p => p.Add(b => b.Bidang, Bidang).Add(b => b.Sumber, Sumber).Add(b => b.Tertunda, tertunda));
}
