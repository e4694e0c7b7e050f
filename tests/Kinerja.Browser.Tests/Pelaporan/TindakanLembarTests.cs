using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Pelaporan.LembarUji;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>What is done on the sheet besides typing: ticks, handing over, errata.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class TindakanLembarTests(Peramban peramban)
{
    private const string JabatanPeriksa = "PENGELOLA PROGRAM DAN LAPORAN";
    private const string JabatanHitung = "PENGOLAH BANTUAN SOSIAL DAN HIBAH";

    [Fact(Timeout = Batas.Uji)]
    public async Task Item_is_ticked_by_mouse_on_its_box_and_by_the_space_bar()
    {
        var lembar = await PrepareAsync(peramban.Layanan, KantorUji.Sangkapura, JabatanPeriksa, _ => true);
        await using var jendela = await peramban.MasukAsync("operator.sangkapura");
        await lembar.OpenAsync(jendela);
        var butir = Sel(jendela, 0, 1);
        await Assertions.Expect(butir).ToHaveAttributeAsync("aria-checked", "mixed");

        // The cell is for choosing, the box for ticking.
        await butir.ClickAsync(new() { Position = new Position { X = 3, Y = 3 } });
        await Assertions.Expect(butir).ToHaveValueAsync("");
        await Box(jendela, 0).ClickAsync();
        await Assertions.Expect(butir).ToHaveAttributeAsync("aria-checked", "true");
        await lembar.ExpectAsync(0, 1, "ada");

        await jendela.Page.Keyboard.PressAsync(" ");
        await Assertions.Expect(butir).ToHaveAttributeAsync("aria-checked", "false");
        await jendela.Page.Keyboard.PressAsync("ArrowDown");
        await jendela.Page.Keyboard.PressAsync(" ");
        await lembar.ExpectAsync(0, 1, "belum");
        await lembar.ExpectAsync(1, 1, "ada");
        // One there of two that were looked at; the others are unknown.
        await Assertions.Expect(jendela.Page.Locator(".lembar-hasil .sel-hasil-nilai").First).ToHaveTextAsync("1");

        await jendela.Page.Keyboard.PressAsync("Delete");
        await lembar.ExpectAsync(1, 1, "");
        await jendela.Page.Keyboard.PressAsync("ArrowUp");
        await jendela.Page.Keyboard.PressAsync("Delete");
        await lembar.ExpectAsync(0, 1, "");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Finger_ticks_wherever_it_hits_the_cell()
    {
        var lembar = await PrepareAsync(peramban.Layanan, KantorUji.Sangkapura, JabatanPeriksa, _ => true);
        await using var jendela = await peramban.MasukAsync("operator.sangkapura", Layar.Telepon);
        await lembar.OpenAsync(jendela);
        var butir = Sel(jendela, 2, 1);

        await butir.TapAsync(new() { Position = new Position { X = 4, Y = 4 } });
        await Assertions.Expect(butir).ToHaveAttributeAsync("aria-checked", "true");
        await lembar.ExpectAsync(2, 1, "ada");
        await Box(jendela, 2).TapAsync();
        await Assertions.Expect(butir).ToHaveAttributeAsync("aria-checked", "false");
        await lembar.ExpectAsync(2, 1, "belum");
        await butir.TapAsync(new() { Position = new Position { X = 4, Y = 4 } });
        await lembar.ExpectAsync(2, 1, "");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Cell_of_the_year_follows_a_save_the_handing_over_and_an_erratum_after_the_lock()
    {
        // An office of which no other test here fills January: closing a month closes it for all its posts.
        var lembar = await PrepareAsync(peramban.Layanan, KantorUji.Sangkapura, JabatanHitung, i => i.Teks.Contains("Baznas", StringComparison.Ordinal));
        await lembar.ActAsync(async (layanan, orang) =>
        {
            var ukuran = (await layanan.GetRequiredService<LembarService>().ReadLembarAsync(lembar.Jabatan, 2019, CancellationToken.None))!.DaftarUkuran[0];
            await layanan.GetRequiredService<TargetService>().SetAsync([new IsianTarget(ukuran.Id, Periode.Setahun(2019), "", 0, "24")], null, orang, CancellationToken.None);
        });
        await using var jendela = await peramban.MasukAsync("operator.sangkapura");
        await lembar.OpenAsync(jendela);
        var tahun = jendela.Page.Locator(".lembar-hasil .lembar-tahun").First;
        await TypeAsync(jendela, 0, 1, "7");
        await TypeAsync(jendela, 0, 2, "5");
        await Assertions.Expect(tahun.Locator(".lembar-tahun-nilai")).ToHaveTextAsync("12");
        await Assertions.Expect(tahun).ToContainTextAsync("2 dari 12");
        await Assertions.Expect(Keadaan(jendela)).ToHaveTextAsync("Tersimpan.");

        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Ajukan Januari" }).ClickAsync();
        await Assertions.Expect(tahun.Locator(".lembar-tahun-capaian")).ToContainTextAsync("29,17");
        var hasil = jendela.Page.Locator(".lembar-hasil .sel-hasil").First;
        await Assertions.Expect(hasil).ToContainTextAsync("diajukan");

        await lembar.ActAsync((layanan, orang) => layanan.GetRequiredService<RealisasiService>().LockAsync(Periode.Bulan(2019, 1), orang, CancellationToken.None), "sekcam.sangkapura");
        await jendela.Page.ReloadAsync();
        await Assertions.Expect(jendela.Page.Locator("[data-lembar-siap]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await hasil.ClickAsync();
        var koreksi = jendela.Page.GetByRole(AriaRole.Form, new() { Name = "Koreksi angka" });
        await koreksi.GetByLabel("Seharusnya").FillAsync("9");
        await koreksi.GetByRole(AriaRole.Button, new() { Name = "Simpan koreksi" }).ClickAsync();
        await Assertions.Expect(koreksi.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await koreksi.GetByLabel("Alasan").FillAsync("Dua berkas tercecer.");
        await koreksi.GetByRole(AriaRole.Button, new() { Name = "Simpan koreksi" }).ClickAsync();

        await Assertions.Expect(jendela.Page.Locator(".panel-koreksi")).ToContainTextAsync("7 menjadi 9. Dua berkas tercecer.");
        await Assertions.Expect(tahun.Locator(".lembar-tahun-nilai")).ToHaveTextAsync("14");
        await Assertions.Expect(tahun.Locator(".lembar-tahun-capaian")).ToContainTextAsync("37,5");
        await Assertions.Expect(Sel(jendela, 0, 1)).ToHaveValueAsync("9");
        await lembar.ExpectAsync(0, 1, "9");
        jendela.AssertQuiet();
    }

    private static ILocator Box(Jendela jendela, int baris) => jendela.Page.Locator("tr.isian").Nth(baris).Locator(".centang").First;
}
