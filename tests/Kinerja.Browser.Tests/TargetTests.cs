using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>Targets, results and the kabupaten's policy in the browser.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class TargetTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Operator_approves_fills_by_keyboard_pastes_a_column_and_revises_with_a_reason()
    {
        await using var jendela = await peramban.MasukAsync("sekcam.sangkapura");
        var page = jendela.Page;
        await jendela.ReadKeputusanAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cara mengukur" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sahkan semua yang yakin" }).ClickAsync(new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Ya, sahkan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("indikator disahkan.")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await page.GotoAsync("/k/35.25.17/target");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terima semua yang tertulis di naskah" }).ClickAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator(".target-hasil")).ToContainTextAsync("target disimpan", new() { Timeout = 30_000 });
        var kosong = page.Locator("input[data-kolom=tahun]");
        var baru = await kosong.EvaluateAllAsync<int>("semua => semua.findIndex(s => s.value === '' && !s.placeholder.match(/[0-9]/))");
        await kosong.Nth(baru).FillAsync("31 desember");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(kosong.Nth(baru)).ToHaveValueAsync("31 Desember 2019");

        var bagian = page.Locator("input[data-kolom=bagian1]");
        await bagian.First.EvaluateAsync("""
            sel => { const d = new DataTransfer(); d.setData('text/plain', '4\t4\n4\t5'); sel.focus(); sel.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }
            """);
        await Assertions.Expect(page.Locator(".target-hasil")).ToContainTextAsync("4 target disimpan");
        await Assertions.Expect(page.Locator("input[data-kolom=bagian2]").Nth(1)).ToHaveValueAsync("5");

        await bagian.First.FillAsync("6");
        await page.Keyboard.PressAsync("Tab");
        var alasan = page.GetByRole(AriaRole.Form, new() { Name = "Simpan perubahan target" });
        await alasan.GetByLabel("Alasan").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await alasan.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".target-hasil")).ToContainTextAsync("1 target disimpan");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("input[data-kolom=bagian1]").First).ToHaveValueAsync("6", new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByText("Riwayat (versi 2)")).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("operator.kromengan", "/k/35.07.31/target", false)]
    [InlineData("operator.kromengan", "/k/35.07.31/target", true)]
    [InlineData("camat.kromengan", "/k/35.07.31/capaian", false)]
    [InlineData("camat.kromengan", "/k/35.07.31/capaian?periode=triwulan2", true)]
    [InlineData("pelapor.kromengan", "/k/35.07.31/kebijakan", false)]
    [InlineData("pelapor.kromengan", "/k/35.07.31/kebijakan", true)]
    [InlineData("inspektorat.gresik", "/b/35.25/kebijakan", true)]
    public async Task Pages_are_accessible_and_fit(string orang, string alamat, bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(orang, telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync(alamat);
        await Assertions.Expect(jendela.Page.Locator(".keadaan, .saringan, .kartu-kebijakan").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(jendela.Page.Locator(".keadaan", new() { HasText = "Membaca" })).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Kabupaten_adds_a_version_that_its_kecamatan_read_and_others_never_see_the_page()
    {
        await using (var jendela = await peramban.MasukAsync("organisasi.gresik"))
        {
            var page = jendela.Page;
            await page.GotoAsync("/b/35.25/kebijakan");
            await page.GetByRole(AriaRole.Button, new() { Name = "Susun versi baru" }).ClickAsync(new() { Timeout = 30_000 });
            await page.GetByLabel("Batas atas capaian").FillAsync("120");
            await Assertions.Expect(page.Locator("form .kebijakan-kata")).ToContainTextAsync("paling tinggi 120");
            await page.GetByLabel("Berlaku mulai tahun").FillAsync("2019");
            await page.GetByLabel("Dasar").FillAsync("Keputusan Bupati Gresik uji");
            await jendela.AssertAccessibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan versi baru" }).ClickAsync();
            await Assertions.Expect(page.Locator(".kebijakan-hasil")).ToContainTextAsync("Versi 1 ditetapkan", new() { Timeout = 30_000 });
            jendela.AssertQuiet();
        }

        await using (var kecamatan = await peramban.MasukAsync("camat.sangkapura"))
        {
            await kecamatan.Page.GotoAsync("/k/35.25.17/kebijakan");
            await Assertions.Expect(kecamatan.Page.GetByText("Keputusan Bupati Gresik uji")).ToBeVisibleAsync();
            Assert.Equal(404, (await kecamatan.Page.GotoAsync("/b/35.25/kebijakan"))!.Status);
        }
    }
}
