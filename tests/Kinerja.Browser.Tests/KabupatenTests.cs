using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The first pages by role, and the kabupaten's comparison with the way down into a kecamatan.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KabupatenTests(Peramban peramban)
{
    [Theory(Timeout = Batas.Uji)]
    [InlineData("camat.ampelgading", "Menunggu Anda", false)]
    [InlineData("camat.ampelgading", "Menunggu Anda", true)]
    [InlineData("pelapor.ampelgading", "Dikembalikan kepada Anda", true)]
    [InlineData("admin.bululawang", "Naskah yang belum selesai", true)]
    public async Task First_page_of_a_role_fits_its_screen_and_has_no_serious_finding(string nama, string judul, bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(nama, telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync("/");
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Heading, new() { Name = judul })).ToBeVisibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();
        Assert.Empty(jendela.Soket);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Returned_figure_leads_to_its_very_cell()
    {
        await using var jendela = await peramban.MasukAsync("pelapor.ampelgading");
        await jendela.Page.GotoAsync("/k/35.07.06");
        await jendela.Page.Locator(".beranda-giliran a").First.ClickAsync();

        await Assertions.Expect(jendela.Page.Locator("input.sel:focus")).ToBeVisibleAsync();
        var sel = new Uri(jendela.Page.Url).Query.Split("sel=")[1];
        await Assertions.Expect(jendela.Page.Locator("input.sel:focus")).ToHaveAttributeAsync("data-item", Uri.UnescapeDataString(sel));
        await Assertions.Expect(jendela.Page.Locator(".panel")).ToContainTextAsync("Dikembalikan:");
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Officer_compares_by_address_and_reads_a_kecamatan_without_anything_to_change(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("inspektorat.malang", telepon ? Layar.Telepon : Layar.Meja);
        var page = jendela.Page;
        await page.GotoAsync("/b/35.07/dasbor?tahun=2019");
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Capaian", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/b/35.07/dasbor?tahun=2019&urut=capaian&arah=turun");
        await Assertions.Expect(page.Locator(".banding-nama").First).ToHaveTextAsync("Kromengan");
        Assert.Empty(jendela.Soket);

        await page.Locator(".banding-lencana").First.ClickAsync();
        await page.Locator(".naskah").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sunting" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ke kabupaten" }).ClickAsync();
        await page.WaitForURLAsync("**/b/35.07/dasbor");
        Assert.Equal(404, (await page.APIRequest.GetAsync("/b/35.25/dasbor")).Status);
        jendela.AssertQuiet();
    }
}
