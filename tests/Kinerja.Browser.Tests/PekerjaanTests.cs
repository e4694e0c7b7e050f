using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The clerk's job, from signing in to the PDF.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PekerjaanTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Clerk_signs_in_finds_the_decree_reads_searches_and_downloads_it()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Keputusan", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".bilah")).ToContainTextAsync("Kecamatan Ampelgading");

        await jendela.ReadKeputusanAsync();
        await Assertions.Expect(page.Locator(".naskah")).ToContainTextAsync("Σ Hari kerja efektif");
        await Assertions.Expect(page.Locator(".daftar-isi .isi-bagian")).ToHaveCountAsync(17);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari di dalam naskah" }).FillAsync("dokumen perencanaan");
        await Assertions.Expect(page.Locator(".cari-hasil")).ToContainTextAsync("8 cocok");
        await Assertions.Expect(page.Locator(".naskah mark")).ToHaveCountAsync(8);
        Assert.Contains("cari=dokumen", page.Url, StringComparison.Ordinal);

        var unduhan = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Unduh PDF" }).ClickAsync());
        Assert.Equal("keputusan-ampelgading-2022.pdf", unduhan.SuggestedFilename);
        Assert.StartsWith("%PDF-", await File.ReadAllTextAsync(await unduhan.PathAsync()), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-unduh-kabar]")).ToHaveTextAsync("PDF telah diunduh.");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Printed_pages_stand_beside_the_document_and_grow_when_chosen()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.ReadKeputusanAsync();
        var gambar = jendela.Page.Locator(".baca-halaman img").First;
        await Assertions.Expect(gambar).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(gambar).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await gambar.EvaluateAsync<int>("g => g.naturalWidth") > 0);

        await jendela.Page.Locator("[data-perbesar='2']").ClickAsync();
        var dialog = jendela.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("Halaman 2 dari");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Halaman berikutnya" }).ClickAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("Halaman 3 dari");
        await jendela.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Reading_and_listing_open_no_websocket_and_the_table_does()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.ReadKeputusanAsync();
        await Assertions.Expect(jendela.Page.Locator(".baca-halaman img").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Empty(jendela.Soket);

        await jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Tabel indikator" }).ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".tabel-radzen tbody tr")).ToHaveCountAsync(51);
        await jendela.Page.GetByLabel("Cari di tabel").FillAsync("linmas");
        await Assertions.Expect(jendela.Page.Locator(".tabel-radzen tbody tr")).ToHaveCountAsync(2);
        Assert.Single(jendela.Soket);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Table_is_sorted_by_its_columns()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.ReadKeputusanAsync();
        await jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Tabel indikator" }).ClickAsync();
        var pertama = jendela.Page.Locator(".tabel-radzen tbody tr").First.Locator("td").First;
        await Assertions.Expect(pertama).ToHaveTextAsync("1");

        var kepala = jendela.Page.GetByRole(AriaRole.Columnheader, new() { Name = "No." });
        await kepala.ClickAsync();
        await kepala.ClickAsync();

        await Assertions.Expect(pertama).ToHaveTextAsync("51");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Filters_of_the_list_are_its_address()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.Page.GetByLabel("Tahun").SelectOptionAsync("2022");
        await jendela.Page.WaitForURLAsync("**/keputusan?tahun=2022");
        await Assertions.Expect(jendela.Page.Locator(".kartu")).ToHaveCountAsync(1);

        await jendela.Page.GetByLabel("Cari judul atau nomor").FillAsync("tidak ada yang begini");
        await Assertions.Expect(jendela.Page.GetByText("Tidak ada keputusan yang cocok dengan saringan.")).ToBeVisibleAsync();
        await jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Tampilkan semua keputusan" }).ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".kartu")).ToHaveCountAsync(1);
        jendela.AssertQuiet();
    }
}
