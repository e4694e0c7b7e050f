using Kinerja.Browser.Tests.Pelaporan;
using Xunit;
using static Kinerja.Browser.Tests.Penyusunan.DrafUji;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>What is typed into a decree is not lost with the line, nor with a page that is loaded anew.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class KetikanNaskahTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Words_typed_while_the_line_is_cut_or_just_before_a_reload_arrive()
    {
        await using var jalur = new JalurTerputus(peramban.Alamat);
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await CopyAsync(jendela, "2048");
        var page = jendela.Page;
        var pejabat = page.GetByLabel("Pejabat", new() { Exact = true });
        // The pages beside the editor have come: a line that is cut while the page itself still loads is another matter.
        await Expect(page.Locator(".hidup-daftar img").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        // As a person does: the caret stands in the field already when the line goes.
        await pejabat.FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        jalur.Cut();
        await page.Keyboard.TypeAsync("CAMAT SAAT TERPUTUS,");
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToContainTextAsync("Belum terkirim: 1 – tersimpan di komputer ini");
        await Task.Delay(TimeSpan.FromSeconds(4));
        jalur.Restore();
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });

        await page.GetByLabel("Judul", new() { Exact = true }).FillAsync("KEPUTUSAN YANG DIMUAT ULANG");
        await page.ReloadAsync();
        await page.Locator(".sunting[data-siap]").WaitForAsync();
        await Expect(page.Locator("[data-ketikan-keadaan]")).Not.ToContainTextAsync("Belum", new() { Timeout = 15_000 });
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Judul", new() { Exact = true })).ToHaveValueAsync("KEPUTUSAN YANG DIMUAT ULANG", new() { Timeout = 30_000 });
        await Expect(pejabat).ToHaveValueAsync("CAMAT SAAT TERPUTUS,");
    }
}
