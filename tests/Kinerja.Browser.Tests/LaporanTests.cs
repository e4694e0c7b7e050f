using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>A report is chosen, made while one looks on, and fetched by its owner alone.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class LaporanTests(Peramban peramban)
{
    private const string Alamat = "/k/35.07.06/laporan";

    [Fact(Timeout = Batas.Uji)]
    public async Task Report_is_made_and_fetched_once_and_nobody_else_can_fetch_it()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await page.GotoAsync(Alamat + "?jenis=petikan&format=pdf");
        await page.Locator(".laporan-lebar select").SelectOptionAsync(new SelectOptionValue { Label = "Kasi Pemerintahan" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat laporan" }).ClickAsync();
        var unduh = page.GetByRole(AriaRole.Link, new() { Name = "Unduh Petikan keputusan" });
        await Assertions.Expect(unduh).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var alamat = (await unduh.GetAttributeAsync("href"))!;

        await using (var lain = await peramban.MasukAsync("camat.ampelgading"))
        {
            Assert.Equal(410, (await lain.Page.APIRequest.GetAsync(alamat)).Status);
        }

        var berkas = await page.RunAndWaitForDownloadAsync(() => unduh.ClickAsync());
        Assert.Equal("petikan-keputusan-ampelgading-2022-kasi-pemerintahan.pdf", berkas.SuggestedFilename);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(await berkas.PathAsync()), 0, 5));
        await Assertions.Expect(page.GetByText("Sudah diunduh.")).ToBeVisibleAsync();
        Assert.Equal(410, (await page.APIRequest.GetAsync(alamat)).Status);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task What_is_missing_is_said_and_a_forgotten_report_too()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await page.GotoAsync($"{Alamat}?jenis=petikan&format=pdf&pekerjaan={Guid.NewGuid()}");
        await Assertions.Expect(page.GetByText("server dimulai ulang")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Buat laporan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("isi halaman awal dan akhirnya");
        await page.GetByLabel("Dari halaman").FillAsync("900");
        await page.GetByLabel("Dari halaman").BlurAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat laporan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".laporan-gagal").First).ToContainTextAsync("17 halaman", new() { Timeout = 30_000 });
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_of_reports_is_accessible_and_fits(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("inspektorat.malang", telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync(Alamat);
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Buat laporan" })).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }
}
