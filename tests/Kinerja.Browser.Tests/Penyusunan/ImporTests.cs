using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>A decree taken in: what is turned away says why, what was read is looked through with the keys alone, and taken up again after the page was closed.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class ImporTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Document_is_looked_through_with_keys_and_taken_up_again()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await page.GotoAsync("/k/35.07.06/impor");
        var berkas = page.Locator("input[type=file]");
        await berkas.SetInputFilesAsync(new FilePayload { Name = "keputusan.docx", MimeType = "application/octet-stream", Buffer = [0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("WordDocument\0")] });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Word lama (.doc)");

        await berkas.SetInputFilesAsync(new FilePayload { Name = "uji-impor.txt", MimeType = "text/plain", Buffer = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Naskah", "35.25.17-sangkapura-2019.txt")) });
        var keadaan = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "perlu diperiksa" }).First;
        await Expect(keadaan).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        var semula = await CountAsync(keadaan);

        // Correct one text and go on by the Tab key: the next waits, and takes letters while the first is being saved.
        var isian = page.Locator(".impor-ragu textarea");
        var pertama = isian.First;
        await pertama.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" dibetulkan");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("button:focus")).ToContainTextAsync("Sudah");
        await Expect(keadaan).ToContainTextAsync($"{semula - 1} dari");
        var tombol = page.GetByRole(AriaRole.Button, new() { Name = "Sudah benar" }).First;
        await tombol.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(keadaan).ToContainTextAsync($"{semula - 2} dari");
        await Expect(page.Locator("button:focus")).ToContainTextAsync("Sudah diperiksa");

        await page.GotoAsync("/k/35.07.06/impor");
        await page.GetByRole(AriaRole.Link, new() { Name = "uji-impor.txt" }).ClickAsync();
        await Expect(keadaan).ToContainTextAsync($"{semula - 2} dari");
        await page.GetByLabel("Tampilkan yang perlu diperiksa saja").UncheckAsync();
        await page.WaitForFunctionAsync("[...document.querySelectorAll('.impor-baris textarea')].some(t => t.value.endsWith(' dibetulkan'))", null, new() { Timeout = 10_000 });
    }

    private static async Task<int> CountAsync(ILocator keadaan) => int.Parse((await keadaan.InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
