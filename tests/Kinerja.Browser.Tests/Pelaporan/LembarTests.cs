using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Pelaporan.LembarUji;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>The sheet works as a spreadsheet.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class LembarTests(Peramban peramban)
{
    private const string Jabatan = "Seksi Pelayanan Publik";

    [Fact(Timeout = Batas.Uji)]
    public async Task Keys_paste_and_undo_work_as_in_a_spreadsheet()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync();
        await lembar.OpenAsync(jendela);
        var papan = jendela.Page.Keyboard;

        await Sel(jendela, 0, 1).ClickAsync();
        await papan.TypeAsync("1250");
        await papan.PressAsync("ArrowRight");
        await papan.PressAsync("n");
        await Assertions.Expect(Sel(jendela, 0, 2)).ToHaveValueAsync("nihil");
        await lembar.ExpectAsync(0, 1, "1.250");
        await Assertions.Expect(Sel(jendela, 0, 1)).ToHaveValueAsync("1.250");
        await lembar.ExpectAsync(0, 2, "nihil");

        await papan.PressAsync("Escape");
        await papan.TypeAsync("77");
        await papan.PressAsync("Escape");
        await Assertions.Expect(Sel(jendela, 0, 2)).ToHaveValueAsync("nihil");
        await papan.PressAsync("F2");
        await papan.PressAsync("Control+a");
        await papan.TypeAsync("8");
        await papan.PressAsync("Tab");
        await lembar.ExpectAsync(0, 2, "8");
        await papan.PressAsync("Control+z");
        await lembar.ExpectAsync(0, 2, "nihil");
        await papan.PressAsync("Control+y");
        await lembar.ExpectAsync(0, 2, "8");

        await Sel(jendela, 0, 3).ClickAsync();
        await PasteAsync(Sel(jendela, 0, 3), "10\t\t1.234,5\r\n11\t0\r\n");
        await lembar.ExpectAsync(0, 5, "1.234,5");
        Assert.Equal(["1.250", "8", "10", "", "1.234,5"], (await lembar.ReadAsync(0)).Take(5));
        Assert.Equal(["", "", "11", "nihil", ""], (await lembar.ReadAsync(1)).Take(5));

        await Sel(jendela, 0, 3).ClickAsync();
        await papan.PressAsync("Shift+ArrowRight");
        await papan.PressAsync("Shift+ArrowRight");
        await papan.PressAsync("Shift+ArrowDown");
        await Assertions.Expect(jendela.Page.Locator("td.dipilih")).ToHaveCountAsync(6);
        await papan.PressAsync("Delete");
        await lembar.ExpectAsync(0, 5, "");
        Assert.Equal("", (await lembar.ReadAsync(1))[2]);
        await papan.PressAsync("Control+z");
        await lembar.ExpectAsync(1, 3, "11");
        Assert.Equal("1.234,5", (await lembar.ReadAsync(0))[4]);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Enter_in_the_last_row_ends_the_edit_and_saves_it()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync();
        await lembar.OpenAsync(jendela);
        var akhir = await jendela.Page.Locator("tr.isian").CountAsync() - 1;
        var periode = await jendela.Page.Locator("tr.isian").Nth(akhir).Locator("input.sel").CountAsync();

        await Sel(jendela, akhir, periode).ClickAsync();
        await jendela.Page.Keyboard.TypeAsync("41");
        await jendela.Page.Keyboard.PressAsync("Enter");

        await lembar.ExpectAsync(akhir, periode, "41");
        await Assertions.Expect(Sel(jendela, akhir, periode)).ToBeFocusedAsync();
        await jendela.Page.Keyboard.PressAsync("Control+z");
        await lembar.ExpectAsync(akhir, periode, "");
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("12\t12.5", "ditulis cara Inggris")]
    [InlineData("1,234", "bisa berarti")]
    [InlineData("5\tlima", "bukan angka")]
    public async Task Block_that_could_be_misread_is_refused_as_a_whole(string blok, string sebab)
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync();
        await lembar.OpenAsync(jendela);
        var semula = await lembar.ReadAsync(1);

        await Sel(jendela, 1, 10).ClickAsync();
        await PasteAsync(Sel(jendela, 1, 10), blok);

        await Assertions.Expect(jendela.Page.Locator("[data-lembar-kabar]")).ToContainTextAsync(sebab);
        Assert.Equal(semula, await lembar.ReadAsync(1));
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_make_a_result_at_once_and_the_panel_shows_the_formula_with_them()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync();
        await lembar.OpenAsync(jendela);
        await TypeAsync(jendela, 0, 12, "45");
        await TypeAsync(jendela, 1, 12, "50");
        await TypeAsync(jendela, 2, 12, "5");
        var hasil = jendela.Page.Locator(".lembar-hasil").First.Locator(".sel-hasil").Nth(11);
        await Assertions.Expect(hasil).ToContainTextAsync("100");

        await hasil.ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".panel .rincian-rumus").First).ToContainTextAsync("45 + 50 + 5");
        await jendela.Page.GetByLabel("Kendala, Desember 2022").FillAsync("Blangko habis seminggu");
        await Assertions.Expect(Keadaan(jendela)).ToHaveTextAsync("Tersimpan.");
        await jendela.Page.ReloadAsync();
        await Assertions.Expect(jendela.Page.Locator("table.lembar-tabel")).ToBeVisibleAsync();
        await jendela.Page.Locator(".lembar-hasil").First.Locator(".sel-hasil").Nth(11).ClickAsync();
        await Assertions.Expect(jendela.Page.GetByLabel("Kendala, Desember 2022")).ToHaveValueAsync("Blangko habis seminggu");
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Overview_of_all_posts_is_accessible_and_fits(bool telepon)
    {
        await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync(layar: telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync("/k/35.07.06/realisasi?tahun=2022");
        await Assertions.Expect(jendela.Page.Locator(".kemajuan-sel").First).ToBeAttachedAsync(new() { Timeout = 30_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sheet_is_accessible_and_fits(bool telepon)
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync(layar: telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync("/k/35.07.06/realisasi");
        await Assertions.Expect(jendela.Page.Locator("table.kemajuan")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await lembar.OpenAsync(jendela);
        await jendela.Page.Locator(".sel-hasil:visible").First.ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".panel")).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }
}
