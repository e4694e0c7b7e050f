using Kinerja.Data.Contoh;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>The clerk's job from signing in to submitting: by keys alone, and by finger on a phone.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class TanpaTetikusTests(Peramban peramban)
{
    private const int Lama = 60_000;
    private readonly DrafSiap draf = new(peramban);

    [Fact(Timeout = Batas.Uji)]
    public async Task Keys_alone_sign_in_edit_add_move_undo_check_and_submit()
    {
        var id = await draf.CreateAsync(2030);
        await using var jendela = await peramban.OpenAsync();
        var page = jendela.Page;
        var tombol = new PapanTombol(page);
        await page.GotoAsync("/masuk");
        await tombol.ToAsync(page.GetByLabel("Nama pengguna atau NIP"));
        await tombol.TypeAsync(Peramban.Operator);
        await tombol.PressAsync("Tab");
        await tombol.TypeAsync(AkunContoh.Sandi);
        await tombol.PressAsync("Enter");
        await page.WaitForURLAsync("**/k/35.07.06**");
        await tombol.PressAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "Menu utama" }).GetByRole(AriaRole.Link, new() { Name = "Keputusan" }));
        await page.WaitForURLAsync("**/keputusan");
        await tombol.PressAsync(page.Locator($".kartu h3 a[href$='{id}']"));
        await page.WaitForURLAsync($"**/keputusan/{id}");
        await tombol.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Sunting", Exact = true }));
        await page.Locator(".sunting[data-siap]").WaitForAsync(new() { Timeout = Lama });

        await EditAsync(page, tombol);
        await tombol.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Periksa naskah" }), mundur: true);
        await Expect(page.Locator(".ringkasan-temuan")).ToContainTextAsync("Tidak ada yang menghalangi pengajuan.", new() { Timeout = Lama });
        await tombol.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Baca", Exact = true }));
        await page.WaitForURLAsync($"**/keputusan/{id}");
        await tombol.PressAsync(page.Locator(".bilah-daur").GetByRole(AriaRole.Link, new() { Name = "Ajukan" }));
        var formulir = page.GetByRole(AriaRole.Form, new() { Name = "Ajukan" });
        await formulir.WaitForAsync(new() { Timeout = Lama });
        await tombol.PressAsync(formulir.GetByRole(AriaRole.Button, new() { Name = "Ajukan" }));
        await Expect(page.GetByText("diajukan kepada sekretaris").First).ToBeVisibleAsync(new() { Timeout = Lama });
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Finger_on_a_phone_edits_adds_moves_undoes_checks_and_submits()
    {
        var id = await draf.CreateAsync(2032);
        await using var jendela = await peramban.MasukAsync(layar: Layar.Telepon);
        var page = jendela.Page;
        await page.GotoAsync($"/k/{DrafSiap.Kode}/keputusan/{id}");
        await jendela.AssertNoHorizontalScrollAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sunting", Exact = true }).TapAsync();
        await page.Locator(".sunting[data-siap]").WaitForAsync(new() { Timeout = Lama });
        await page.Locator(".sunting-pilih select").SelectOptionAsync(new SelectOptionValue { Label = "Menimbang" });
        var butir = page.Locator("[data-daftar='naskah|menimbang'] > li");
        await Expect(butir.First).ToBeVisibleAsync();
        var jumlah = await butir.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Butir baru di Menimbang" }).TapAsync();
        await Expect(butir).ToHaveCountAsync(jumlah + 1);
        await page.GetByLabel($"Menimbang butir {jumlah + 1}", new() { Exact = true }).FillAsync("bahwa telepon juga dipakai");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Naikkan butir {jumlah + 1}" }).TapAsync();
        await Expect(butir.Nth(jumlah - 1).Locator("textarea")).ToHaveValueAsync("bahwa telepon juga dipakai");
        await jendela.AssertNoHorizontalScrollAsync();
        await GambarPanduan.ShootAsync(page, "sunting-telepon");
        await UndoAsync(page, butir, jumlah);

        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa naskah" }).TapAsync();
        await Expect(page.Locator(".ringkasan-temuan")).ToContainTextAsync("Tidak ada yang menghalangi pengajuan.", new() { Timeout = Lama });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Baca", Exact = true }).TapAsync();
        await page.Locator(".bilah-daur").GetByRole(AriaRole.Link, new() { Name = "Ajukan" }).TapAsync();
        await page.GetByRole(AriaRole.Form, new() { Name = "Ajukan" }).GetByRole(AriaRole.Button, new() { Name = "Ajukan" }).TapAsync(new() { Timeout = Lama });
        await Expect(page.GetByText("diajukan kepada sekretaris").First).ToBeVisibleAsync(new() { Timeout = Lama });
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    private static async Task EditAsync(IPage page, PapanTombol tombol)
    {
        await tombol.PressAsync("Alt+PageDown");
        await Expect(page.Locator("[data-bagian-judul]")).ToContainTextAsync("Menimbang");
        var butir = page.Locator("[data-daftar='naskah|menimbang'] > li");
        var jumlah = await butir.CountAsync();
        var pertama = page.GetByLabel("Menimbang butir 1", new() { Exact = true });
        var semula = await pertama.InputValueAsync();
        await tombol.ToAsync(pertama);
        await tombol.PressAsync("Control+End");
        await tombol.TypeAsync(" (diuji)");
        await tombol.PressAsync("Enter");
        await Expect(butir).ToHaveCountAsync(jumlah + 1);
        await Expect(butir.Nth(1).Locator("textarea")).ToBeFocusedAsync();
        await tombol.TypeAsync("bahwa tetikus tidak diperlukan");
        await tombol.PressAsync("Alt+ArrowUp");
        await Expect(butir.First.Locator("textarea")).ToHaveValueAsync("bahwa tetikus tidak diperlukan");
        await UndoAsync(page, butir, jumlah, tombol);
        await Expect(pertama).ToHaveValueAsync(semula);
    }

    // Until it can go no further back: each step is one of what a person did.
    private static async Task UndoAsync(IPage page, ILocator butir, int jumlah, PapanTombol? tombol = null)
    {
        var urung = page.GetByRole(AriaRole.Button, new() { Name = "Urungkan" });
        for (var kali = 0; kali < 12 && await urung.GetAttributeAsync("aria-disabled") is null; kali++)
        {
            await (tombol?.PressAsync("Control+z") ?? urung.TapAsync());
            await page.Locator(".sunting:not([data-sibuk])").WaitForAsync();
        }

        await Expect(butir).ToHaveCountAsync(jumlah);
    }
}
