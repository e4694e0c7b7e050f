using Kinerja.Data.Contoh;
using Kinerja.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The year at a glance and the way down to one result, over a year that has figures.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class DasborTests(Peramban peramban, BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Sekcam_filters_the_year_goes_down_to_a_result_and_comes_back_on_desk_and_phone()
    {
        await using var app = await peramban.StartLainAsync(basisData);
        await using var jendela = await peramban.OpenAsync(Layar.Meja, app.Urls.Single());
        var page = jendela.Page;
        await page.GotoAsync("/masuk");
        await jendela.SignInAsync("sekcam.kromengan", AkunContoh.Sandi);
        await page.WaitForURLAsync(url => !url.Contains("/masuk", StringComparison.Ordinal), new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Dasbor" }).ClickAsync();
        await Assertions.Expect(page.Locator(".peta tbody tr")).Not.ToHaveCountAsync(0);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();

        await page.GetByLabel("Masa").SelectOptionAsync("2");
        await page.WaitForURLAsync("**triwulan=2**", new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator(".peta thead th")).ToHaveCountAsync(5);
        await page.Locator(".peringkat a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Angka, bukti, dan orangnya" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".jejak-angka")).ToHaveCountAsync(3);
        await jendela.AssertAccessibleAsync();

        await page.SetViewportSizeAsync(Layar.Telepon.Lebar, Layar.Telepon.Tinggi);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Layar.Telepon.Lebar);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kembali ke dasbor" }).ClickAsync();
        await page.WaitForURLAsync("**/dasbor?*triwulan=2**", new() { Timeout = 20_000 });
        await Assertions.Expect(page.GetByLabel("Masa")).ToHaveValueAsync("2");
        await jendela.AssertAccessibleAsync();
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Layar.Telepon.Lebar);
        jendela.AssertQuiet();
    }
}
