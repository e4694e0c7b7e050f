using Kinerja.Browser.Tests.Pelaporan;
using Kinerja.Data.Contoh;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Penyusunan.DrafUji;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>What is typed into a decree is not lost: not with the line, the server, the sign-in, nor with a page that is loaded anew.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class KetikanNaskahTests(Peramban peramban)
{
    // What stops a page whose keepers answer each other for ever: any call on it would wait.
    private const string PenjagaKedua = """
        () => import('/ketikan.js').then((m) => m.open(document.querySelector('.sunting'), { pengguna: 'lain', ruang: 'lain', jenis: 'lain' }, { invokeMethodAsync: () => Promise.reject(new Error()) })).then(() => true)
        """;

    [Fact(Timeout = Batas.Uji)]
    public async Task Words_typed_while_the_line_is_cut_or_just_before_a_reload_arrive_and_buttons_say_why_they_wait()
    {
        await using var jalur = new JalurTerputus(peramban.Alamat);
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await CopyAsync(jendela, "2048");
        var page = jendela.Page;
        var (pejabat, urung) = (Isian(page, "Pejabat"), page.GetByRole(AriaRole.Button, new() { Name = "Cari dan ganti" }));
        Assert.Equal(1, await page.EvaluateAsync<int>("globalThis.ketikanAktif.size"));
        jalur.Cut();
        await pejabat.FillAsync("CAMAT SAAT TERPUTUS,");
        await Expect(Keadaan(page)).ToContainTextAsync("Belum terkirim: 1 – tersimpan di komputer ini");

        await Expect(urung).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(urung).ToHaveAttributeAsync("title", "Menunggu sambungan ke server");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(Kabar(page)).ToContainTextAsync("menambah, memindahkan, menghapus, mencari, dan membuka bagian lain menunggu");
        await urung.ClickAsync(new() { Force = true });
        await Expect(page.Locator(".panel-cari")).ToHaveCountAsync(0);
        await jendela.AssertAccessibleAsync();
        Assert.True(await page.EvaluateAsync<bool>(PenjagaKedua));
        await pejabat.FillAsync("CAMAT DENGAN DUA PENJAGA,");
        await Task.Delay(TimeSpan.FromSeconds(3));
        jalur.Restore();

        await Expect(Keadaan(page)).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });
        await Expect(urung).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(Kabar(page)).ToBeEmptyAsync();

        await Isian(page, "Judul").FillAsync("KEPUTUSAN YANG DIMUAT ULANG");
        await ReloadAsync(page);
        await Expect(Isian(page, "Judul")).ToHaveValueAsync("KEPUTUSAN YANG DIMUAT ULANG");
        await Expect(pejabat).ToHaveValueAsync("CAMAT DENGAN DUA PENJAGA,");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Words_outlive_a_server_that_is_killed_and_restarted_while_they_are_typed()
    {
        var lama = await peramban.StartLainAsync();
        await using var jalur = new JalurTerputus(lama.Urls.Single());
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await CopyAsync(jendela, "2049");
        var page = jendela.Page;
        await Isian(page, "Pejabat").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("CAMAT ");
        jalur.Cut();
        await lama.DisposeAsync();
        await page.Keyboard.TypeAsync("SESUDAH MULAI ULANG,");
        await Expect(Keadaan(page)).ToContainTextAsync("Belum terkirim: 1 – tersimpan di komputer ini");
        await using var baru = await peramban.StartLainAsync();
        jalur.Lead(baru.Urls.Single());
        jalur.Restore();

        await Expect(Ditolak(page)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(Kabar(page)).ToContainTextAsync("Server telah dimulai ulang");
        await Isian(page, "Judul").FillAsync("DIKETIK SETELAH SERVER BARU");
        await Expect(Keadaan(page)).ToContainTextAsync("Belum terkirim: 2 – tersimpan di komputer ini");
        await page.GetByRole(AriaRole.Button, new() { Name = "Muat ulang" }).ClickAsync();
        await ExpectArrivedAsync(page);
        await ReloadAsync(page);
        await Expect(Isian(page, "Pejabat")).ToHaveValueAsync("CAMAT SESUDAH MULAI ULANG,");
        await Expect(Isian(page, "Judul")).ToHaveValueAsync("DIKETIK SETELAH SERVER BARU");
    }

    // Four minutes on a real server, a tenth of a second on this one: longer than it keeps a circuit. Meanwhile the sign-in ended too.
    [Fact(Timeout = Batas.Uji)]
    public async Task Words_outlive_a_circuit_that_was_forgotten_and_a_sign_in_that_expired()
    {
        await using var pelupa = await peramban.StartLainAsync(s => s.Configure<CircuitOptions>(o => o.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMilliseconds(100)));
        await using var jalur = new JalurTerputus(pelupa.Urls.Single());
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await CopyAsync(jendela, "2050");
        var page = jendela.Page;
        var alamat = new Uri(page.Url).AbsolutePath;
        jalur.Cut();
        await Isian(page, "Pejabat").FillAsync("CAMAT SESUDAH MASUK KEMBALI,");
        await Expect(Keadaan(page)).ToContainTextAsync("Belum terkirim: 1 – tersimpan di komputer ini");
        await page.Context.ClearCookiesAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        jalur.Restore();

        await Expect(Ditolak(page)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Muat ulang" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/masuk", StringComparison.Ordinal));
        await jendela.SignInAsync(Peramban.Operator, AkunContoh.Sandi);
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == alamat);
        await ExpectArrivedAsync(page);
        await ReloadAsync(page);
        await Expect(Isian(page, "Pejabat")).ToHaveValueAsync("CAMAT SESUDAH MASUK KEMBALI,");
    }

    private static ILocator Isian(IPage page, string nama) => page.GetByLabel(nama, new() { Exact = true });

    private static ILocator Keadaan(IPage page) => page.Locator("[data-ketikan-keadaan]");

    private static ILocator Kabar(IPage page) => page.Locator("[data-sunting-kabar]");

    private static ILocator Ditolak(IPage page) => page.Locator("#components-reconnect-modal.components-reconnect-rejected");

    private static async Task ExpectArrivedAsync(IPage page)
    {
        await page.Locator(".sunting[data-siap]").WaitForAsync();
        await Expect(Keadaan(page)).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });
    }

    // What waited is sent by the page that comes; what the database holds is what the next one shows.
    private static async Task ReloadAsync(IPage page)
    {
        for (var kali = 0; kali < 2; kali++)
        {
            await page.ReloadAsync();
            await page.Locator(".sunting[data-siap]").WaitForAsync();
            await Expect(Keadaan(page)).ToHaveTextAsync(kali == 0 ? SudahTerkirim() : KeadaanKosong(), new() { Timeout = 20_000 });
        }
    }

    private static System.Text.RegularExpressions.Regex SudahTerkirim() => new("^(Tersimpan\\.)?$");

    private static System.Text.RegularExpressions.Regex KeadaanKosong() => new("^$");
}
