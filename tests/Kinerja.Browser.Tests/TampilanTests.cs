using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>Phone, keyboard, screen reader.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class TampilanTests(Peramban peramban)
{
    public static TheoryData<bool> DuaLayar { get; } = [false, true];

    [Theory(Timeout = Batas.Uji)]
    [MemberData(nameof(DuaLayar))]
    public async Task Every_page_fits_its_screen_and_has_no_serious_finding(bool telepon)
    {
        var layar = telepon ? Layar.Telepon : Layar.Meja;
        await using var jendela = await peramban.OpenAsync(layar);
        await jendela.Page.GotoAsync("/masuk");
        await CheckAsync(jendela);
        await jendela.SignInAsync(Peramban.Operator, Data.Contoh.AkunContoh.Sandi);
        await jendela.Page.WaitForURLAsync("**/keputusan");
        await CheckAsync(jendela);
        await jendela.ReadKeputusanAsync();
        var naskah = jendela.Page.Url;
        await CheckAsync(jendela);

        foreach (var (alamat, pemilih) in new[]
        {
            ($"{naskah}?cari=desa", ".naskah mark"), ($"{naskah}?cari=zzzz&tampil=dokumen", ".cari-kosong"), ($"{naskah}?tampil=halaman", ".halaman-daftar img"),
            ($"{naskah}/tabel", ".tabel-radzen tbody tr"), ("/k/35.07.06/keputusan?tahun=2001", ".keadaan"),
        })
        {
            await jendela.Page.GotoAsync(alamat);
            await jendela.Page.Locator(pemilih).First.WaitForAsync();
            await CheckAsync(jendela);
        }

        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [MemberData(nameof(DuaLayar))]
    public async Task Not_found_is_told_in_indonesian_on_a_page_of_ours(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(layar: telepon ? Layar.Telepon : Layar.Meja);

        await jendela.Page.GotoAsync("/k/35.25.17/keputusan");

        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Heading, new() { Name = "Halaman tidak ditemukan" })).ToBeVisibleAsync();
        await CheckAsync(jendela);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Keyboard_alone_reaches_the_decree_and_its_matches()
    {
        await using var jendela = await peramban.OpenAsync();
        var page = jendela.Page;
        await page.GotoAsync("/masuk");
        await page.GetByLabel("Nama pengguna atau NIP").FocusAsync();
        await page.Keyboard.TypeAsync(Peramban.Operator);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Data.Contoh.AkunContoh.Sandi);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/keputusan");

        await page.Locator(".kartu h3 a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".naskah").WaitForAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari di dalam naskah" })).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("dokumen perencanaan");
        await Assertions.Expect(page.Locator(".cari-hasil")).ToContainTextAsync("8 cocok");
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari di dalam naskah" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".cari-hasil")).ToContainTextAsync("2 dari 8 cocok");
        await Assertions.Expect(page.Locator("mark.kini")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Shift+Enter");
        await Assertions.Expect(page.Locator(".cari-hasil")).ToContainTextAsync("1 dari 8 cocok");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task First_tab_offers_to_skip_to_the_content()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.Page.ReloadAsync();
        await jendela.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Langsung ke isi" })).ToBeFocusedAsync();

        await jendela.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(jendela.Page.Locator("main")).ToBeFocusedAsync();
        Assert.EndsWith("/k/35.07.06/keputusan#isi", jendela.Page.Url, StringComparison.Ordinal);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Index_on_a_phone_is_folded_and_leads_to_its_jabatan()
    {
        await using var jendela = await peramban.MasukAsync(layar: Layar.Telepon);
        await jendela.ReadKeputusanAsync();
        var indeks = jendela.Page.GetByRole(AriaRole.Navigation, new() { Name = "Daftar jabatan" });
        await Assertions.Expect(indeks).ToBeHiddenAsync();

        await jendela.Page.Locator(".daftar-isi summary").ClickAsync();
        await indeks.GetByRole(AriaRole.Link, new() { Name = "Seksi Pelayanan Publik" }).ClickAsync();

        await Assertions.Expect(indeks).ToBeHiddenAsync();
        await Assertions.Expect(jendela.Page.Locator("#jabatan-6")).ToBeInViewportAsync();
        jendela.AssertQuiet();
    }

    private static async Task CheckAsync(Jendela jendela)
    {
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();
    }
}
