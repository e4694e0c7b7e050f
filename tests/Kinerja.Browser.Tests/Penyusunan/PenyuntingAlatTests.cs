using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Penyusunan.DrafUji;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>The tools of the editor beside typing: by pointer where a pointer is meant, by keys everywhere, and each state without a barrier.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class PenyuntingAlatTests(Peramban peramban)
{
    // A whole section is thirty times as much: of one edit only what it changed is sent.
    private const int BitaSatuUbahan = 16_000;

    private int diterima;

    [Fact(Timeout = Batas.Uji)]
    public async Task Items_are_dragged_chosen_together_and_picked_and_rulings_are_numbered_anew()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await CopyAsync(jendela, "2051");
        await OpenBagianAsync(page, "Mengingat");
        var butir = page.Locator("[data-daftar='naskah|mengingat'] > li");
        var semula = await ReadAsync(butir);

        await butir.Nth(2).Locator("[data-pegang]").DragToAsync(butir.First, new() { TargetPosition = new() { X = 60, Y = 3 } });
        await ExpectAsync(butir, [semula[2], semula[0], semula[1], .. semula.Skip(3)]);
        await butir.Nth(0).Locator("[data-pegang]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await butir.Nth(1).Locator("[data-pegang]").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(page.Locator("[data-jumlah-pilih]")).ToHaveTextAsync("2 dipilih");
        await jendela.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await ExpectAsync(butir, [semula[1], semula[2], semula[0], .. semula.Skip(3)]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus", Exact = true }).ClickAsync();
        await ExpectAsync(butir, [semula[1], .. semula.Skip(3)]);
        await UndoAsync(page, 3);
        await ExpectAsync(butir, semula);

        await page.GetByLabel("Tambah dari register peraturan").FillAsync("23 2014 pemerintahan daerah");
        var tambah = page.Locator(".pilih-peraturan button").First;
        await tambah.FocusAsync();
        await jendela.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(butir).ToHaveCountAsync(semula.Count + 1);
        await Expect(page.Locator(".dasar-register").GetByText("Register", new() { Exact = true }).First).ToBeVisibleAsync();

        await CheckDiktumAsync(jendela);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Section_is_linked_labelled_and_annotated_its_indicator_redefined_and_the_pages_follow()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        page.WebSocket += (_, soket) => soket.FrameReceived += (_, isi) => Interlocked.Add(ref diterima, isi.Binary?.Length ?? 0);
        await CopyAsync(jendela, "2052");
        await OpenBagianAsync(page, "Sekretaris");
        var jabatan = page.GetByLabel("Jabatan di kantor");
        var lain = await jabatan.Locator("option").Last.GetAttributeAsync("value");
        await jabatan.SelectOptionAsync(lain!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Label sendiri untuk bagian ini" }).ClickAsync();
        await page.GetByLabel("Label tugas", new() { Exact = true }).FillAsync("URAIAN TUGAS");
        var catatan = page.Locator("textarea[data-bidang='sumberData.catatan']").First;
        await catatan.FillAsync("diperbarui tiap triwulan");

        page.Dialog += async (_, d) => await d.AcceptAsync();
        var ulang = page.GetByRole(AriaRole.Button, new() { Name = "Didefinisikan ulang indikator 1.1" });
        await ulang.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Indikator ini sekarang indikator baru.")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Tersimpan.");

        await CheckPanelAsync(jendela);
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Label tugas", new() { Exact = true })).ToHaveValueAsync("URAIAN TUGAS", new() { Timeout = 30_000 });
        await Expect(catatan).ToHaveValueAsync("diperbarui tiap triwulan");
        await Expect(jabatan).ToHaveValueAsync(lain!);
        jendela.AssertQuiet();
    }

    private static async Task CheckDiktumAsync(Jendela jendela)
    {
        var page = jendela.Page;
        await OpenBagianAsync(page, "Diktum");
        var label = page.Locator(".diktum-label");
        Assert.Equal(["KESATU", "KEDUA", "KETIGA", "KEEMPAT"], await ReadAsync(label));
        await page.Locator(".diktum-isi > textarea[data-bidang='teks']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(label).ToHaveCountAsync(5);
        await ExpectAsync(label, ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"]);
        await Expect(page.Locator(".diktum-isi > textarea[data-bidang='teks']").Nth(1)).ToHaveValueAsync("");
        await page.Locator(".pilih-katalog summary").ClickAsync();
        await jendela.AssertAccessibleAsync();
        await page.Locator(".pilih-katalog button").First.ClickAsync();
        await ExpectAsync(label, ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM"]);
        await UndoAsync(page, 2);
        await ExpectAsync(label, ["KESATU", "KEDUA", "KETIGA", "KEEMPAT"]);
    }

    private async Task CheckPanelAsync(Jendela jendela)
    {
        var page = jendela.Page;
        // The place that is worked on stands in the middle of what is seen of the pages; a click there leads back to its field.
        var isian = page.GetByLabel("Indikator 1.1", new() { Exact = true });
        await isian.FocusAsync();
        await Expect(page.Locator(".hidup-sorot")).ToBeInViewportAsync(new() { Timeout = 30_000 });
        await page.Locator("[data-bagian-judul]").FocusAsync();
        var kotak = (await page.Locator(".hidup-sorot").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(kotak.X + (kotak.Width / 2), kotak.Y + (kotak.Height / 2));
        await Expect(isian).ToBeFocusedAsync();

        await page.Locator(".hidup:not([aria-busy])").WaitForAsync();
        var halaman = await AlamatHalamanAsync(page);
        Interlocked.Exchange(ref diterima, 0);
        await page.Keyboard.TypeAsync("XYZ ");
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Menyimpan…");
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Tersimpan.");
        for (var kali = 0; kali < 100 && halaman.SequenceEqual(await AlamatHalamanAsync(page)); kali++)
        {
            await Task.Delay(150);
        }

        Assert.Single((await AlamatHalamanAsync(page)).Zip(halaman), p => p.First != p.Second);
        Assert.InRange(diterima, 1, BitaSatuUbahan);

        foreach (var panel in new[] { "Periksa naskah", "Komentar" })
        {
            var tombol = page.Locator(".sunting-bilah").GetByRole(AriaRole.Button, new() { Name = panel });
            await tombol.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(tombol).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(page.GetByRole(AriaRole.Complementary, new() { Name = panel })).ToBeVisibleAsync();
            await jendela.AssertAccessibleAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> AlamatHalamanAsync(IPage page) => await page.Locator(".hidup-daftar img").EvaluateAllAsync<string[]>("d => d.map(e => e.getAttribute('src'))");

    private static async Task<IReadOnlyList<string>> ReadAsync(ILocator daftar) =>
        await daftar.EvaluateAllAsync<string[]>("d => d.map(e => (e.matches('textarea') ? e : e.querySelector('textarea')).value)");

    private static async Task ExpectAsync(ILocator daftar, IReadOnlyList<string> isi)
    {
        IReadOnlyList<string> kini = [];
        for (var kali = 0; kali < 60 && !(kini = await ReadAsync(daftar)).SequenceEqual(isi); kali++)
        {
            await Task.Delay(150);
        }

        Assert.Equal(isi, kini);
    }

    private static async Task UndoAsync(IPage page, int langkah)
    {
        for (var kali = 0; kali < langkah; kali++)
        {
            await page.Keyboard.PressAsync("Control+z");
            await page.Locator(".sunting:not([data-sibuk])").WaitForAsync();
        }
    }
}
