using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Penyusunan.DrafUji;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>A draft from last year's decree, edited in the browser: by keys alone, by paste, with undo, in two windows, on a line that breaks.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed partial class PenyuntingTests(Peramban peramban)
{
    private const string Menimbang = "[data-daftar='naskah|menimbang']";

    [Fact(Timeout = Batas.Uji)]
    public async Task Clerk_copies_last_year_and_edits_by_keys_alone()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await CopyAsync(jendela, "2041");
        await OpenBagianAsync(page, "Menimbang");
        var butir = page.Locator($"{Menimbang} > li");
        var jumlah = await butir.CountAsync();

        await page.GetByLabel("Menimbang butir 1", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(butir).ToHaveCountAsync(jumlah + 1);
        await Expect(butir.Nth(1).Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("bahwa arsip perlu ditata");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(butir.First.Locator("textarea")).ToHaveValueAsync("bahwa arsip perlu ditata");
        await page.Keyboard.PressAsync("Enter");
        await Expect(butir).ToHaveCountAsync(jumlah + 2);
        await Expect(butir.Nth(1).Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Backspace");
        await Expect(butir).ToHaveCountAsync(jumlah + 1);

        await UndoAllAsync(page);
        await Expect(butir).ToHaveCountAsync(jumlah);
        await Expect(page.GetByText("bahwa arsip perlu ditata")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+y");
        await Expect(butir).ToHaveCountAsync(jumlah + 1);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Pasted_table_is_shown_first_and_becomes_rows()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await CopyAsync(jendela, "2042");
        await OpenBagianAsync(page, "Sekretaris");
        var sasaran = page.Locator(".sasaran-sunting");
        var jumlah = await sasaran.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = SasaranBaru() }).ClickAsync();
        await Expect(sasaran).ToHaveCountAsync(jumlah + 1);
        var isian = sasaran.Last.Locator("textarea").First;
        await Expect(isian).ToBeFocusedAsync();
        await isian.EvaluateAsync("""
            el => {
              const data = new DataTransfer();
              data.setData('text/html', '<table><tr><td>Tertibnya arsip</td><td>Persentase arsip tertata</td><td>Arsip tertata / Jumlah arsip × 100%</td><td>Buku arsip</td></tr><tr><td>Bersihnya kantor</td><td>Jumlah kerja bakti</td><td>Jumlah kerja bakti</td><td>Laporan</td></tr></table>');
              data.setData('text/plain', 'Tertibnya arsip\tPersentase arsip tertata\tArsip tertata / Jumlah arsip × 100%\tBuku arsip\nBersihnya kantor\tJumlah kerja bakti\tJumlah kerja bakti\tLaporan');
              el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tempel sebagai baris" }).ClickAsync();
        await Expect(sasaran).ToHaveCountAsync(jumlah + 2);
        await Expect(sasaran.Last.Locator("textarea").First).ToHaveValueAsync("Bersihnya kantor");
        await Expect(sasaran.Nth(jumlah).Locator(".formulasi-rumus textarea").First).ToHaveValueAsync("Arsip tertata / Jumlah arsip × 100%");

        await sasaran.Nth(jumlah).GetByText("Dihitung: 2 variabel").ClickAsync();
        await sasaran.Nth(jumlah).Locator(".uji-rumus input").First.FillAsync("3");
        await sasaran.Nth(jumlah).Locator(".uji-rumus input").Last.FillAsync("4");
        await Expect(sasaran.Nth(jumlah)).ToContainTextAsync("Hasil: 75,00%");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Words_are_found_in_the_whole_decree_and_replaced_and_brought_back()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await CopyAsync(jendela, "2043");
        await page.Keyboard.PressAsync("Control+f");
        await Expect(page.GetByLabel("Cari", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ampelgading");
        await Expect(page.Locator(".cari-hasil li").First).ToBeVisibleAsync();
        await page.GetByLabel("Ganti dengan").FillAsync("Kromengan");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = GantiSemua() }).ClickAsync();
        await Expect(page.GetByText("tempat diganti")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Tentang", new() { Exact = true })).ToHaveValueAsync(Kromengan());
        await page.GetByRole(AriaRole.Button, new() { Name = "Urungkan" }).ClickAsync();
        await Expect(page.GetByLabel("Tentang", new() { Exact = true })).Not.ToHaveValueAsync(Kromengan());
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Two_windows_see_each_other_and_choose_where_both_typed()
    {
        await using var satu = await peramban.MasukAsync();
        await CopyAsync(satu, "2044");
        await using var dua = await peramban.MasukAsync("sekcam.ampelgading");
        await dua.Page.GotoAsync(new Uri(satu.Page.Url).AbsolutePath);
        var isianSatu = satu.Page.GetByLabel("Tentang", new() { Exact = true });
        var isianDua = dua.Page.GetByLabel("Tentang", new() { Exact = true });
        await dua.Page.Locator(".sunting[data-siap]").WaitForAsync();
        await Expect(isianDua).ToBeVisibleAsync();
        await satu.Page.GetByLabel("Pejabat", new() { Exact = true }).FillAsync("CAMAT,");
        await Expect(dua.Page.GetByLabel("Pejabat", new() { Exact = true })).ToHaveValueAsync("CAMAT,", new() { Timeout = 15_000 });

        // What is being typed in the one window is not touched by the other.
        await isianDua.FocusAsync();
        await dua.Page.Keyboard.PressAsync("End");
        await isianSatu.FillAsync("TENTANG MILIK OPERATOR");
        await isianDua.FillAsync("TENTANG MILIK SEKCAM");
        await isianDua.BlurAsync();
        await isianSatu.BlurAsync();
        var kalah = await FindKonflikAsync(satu, dua);
        await kalah.Page.GetByRole(AriaRole.Button, new() { Name = "Pakai isian saya" }).ClickAsync();
        var menang = kalah == satu ? dua : satu;
        var teks = kalah == satu ? "TENTANG MILIK OPERATOR" : "TENTANG MILIK SEKCAM";
        await Expect(menang.Page.GetByLabel("Tentang", new() { Exact = true })).ToHaveValueAsync(teks, new() { Timeout = 15_000 });
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Draft_goes_to_the_bin_and_comes_back()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await CopyAsync(jendela, "2045");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buang draf" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buang", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Keranjang sampah" })).ToBeVisibleAsync();
        await page.Locator(".kartu").Filter(new() { HasText = "Tahun 2045" }).GetByRole(AriaRole.Button, new() { NameRegex = Pulihkan() }).ClickAsync();
        await Expect(page.GetByText("dipulihkan sebagai draf")).ToBeVisibleAsync();
        await page.GotoAsync("/k/35.07.06/keputusan?tahun=2045");
        await Expect(page.Locator(".kartu")).ToHaveCountAsync(1);
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Editor_is_accessible_and_fits(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("operator.sangkapura", telepon ? Layar.Telepon : Layar.Meja);
        var page = jendela.Page;
        await CopyAsync(jendela, telepon ? "2047" : "2046", "35.25.17");
        foreach (var bagian in new[] { "Kop dan judul", "Mengingat", "Diktum", "Lampiran: susunan", null })
        {
            await OpenBagianAsync(page, bagian);
            await jendela.AssertAccessibleAsync();
            await jendela.AssertNoHorizontalScrollAsync();
        }

        jendela.AssertQuiet();
    }

    // null: the last section. On a phone by the choice, else by the index.
    private static async Task OpenBagianAsync(IPage page, string? nama)
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

    private static async Task UndoAllAsync(IPage page)
    {
        var urung = page.GetByRole(AriaRole.Button, new() { Name = "Urungkan" });
        for (var kali = 0; kali < 12 && await urung.GetAttributeAsync("aria-disabled") is null; kali++)
        {
            await page.Keyboard.PressAsync("Control+z");
            await page.Locator(".sunting:not([data-sibuk])").WaitForAsync();
        }
    }

    private static async Task<Jendela> FindKonflikAsync(Jendela satu, Jendela dua)
    {
        for (var kali = 0; kali < 100; kali++)
        {
            foreach (var jendela in new[] { satu, dua })
            {
                if (await jendela.Page.Locator(".ketikan-konflik").CountAsync() > 0)
                {
                    return jendela;
                }
            }

            await satu.Page.WaitForTimeoutAsync(150);
        }

        throw new InvalidOperationException("Neither window was told of the conflict.");
    }

    [GeneratedRegex("^Sasaran baru")]
    private static partial Regex SasaranBaru();

    [GeneratedRegex("^Ganti semua")]
    private static partial Regex GantiSemua();

    [GeneratedRegex("^Pulihkan")]
    private static partial Regex Pulihkan();

    [GeneratedRegex("Kromengan", RegexOptions.IgnoreCase)]
    private static partial Regex Kromengan();
}
