using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>A draft to edit, made as a person makes one.</summary>
public static class DrafUji
{
    /// <summary>Copies the archived decree of an office into a year and opens the editor.</summary>
    public static async Task CopyAsync(Jendela jendela, string tahun, string kode = "35.07.06")
    {
        var page = jendela.Page;
        await page.GotoAsync($"/k/{kode}/keputusan/baru");
        // The archived decree: drafts of other tests stand before it.
        var pilihan = page.GetByLabel("Keputusan yang disalin");
        await pilihan.SelectOptionAsync((await pilihan.Locator("option").Last.GetAttributeAsync("value"))!);
        await Expect(page.GetByLabel("Tahun baru")).Not.ToHaveValueAsync("");
        await page.GetByLabel("Tahun baru").FillAsync(tahun);
        await page.GetByRole(AriaRole.Button, new() { Name = "Salin", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Buka penyunting" }).ClickAsync(new() { Timeout = 30_000 });
        await Expect(page.GetByLabel("Tentang", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.Locator(".sunting[data-siap]").WaitForAsync();
    }

    /// <summary>Opens a part; <c>null</c>: the last section. On a phone by the choice, else by the index.</summary>
    public static async Task OpenBagianAsync(IPage page, string? nama)
    {
        var pilihan = page.Locator(".sunting-pilih select");
        var label = nama ?? await pilihan.Locator("option").Last.InnerTextAsync();
        if (await pilihan.IsVisibleAsync())
        {
            await pilihan.SelectOptionAsync(new SelectOptionValue { Label = label });
        }
        else
        {
            await page.Locator(".sunting-indeks li button").Filter(new() { HasText = label }).First.ClickAsync();
        }

        await Expect(page.Locator("[data-bagian-judul]")).ToContainTextAsync(label.Split(':')[0], new() { IgnoreCase = true });
    }
}
