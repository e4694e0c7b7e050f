using Kinerja.Data.Contoh;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Pelaporan.LembarUji;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>Typing is never lost: not by a line that was cut, a server that restarted, a closed tab or a second editor.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KetikanTests(Peramban peramban)
{
    private const string Jabatan = "Kasi Pemerintahan";

    [Fact(Timeout = Batas.Uji)]
    public async Task Second_editor_of_a_cell_sees_both_values_and_chooses()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var satu = await peramban.MasukAsync();
        await using var dua = await peramban.MasukAsync();
        await lembar.OpenAsync(satu);
        await lembar.OpenAsync(dua);
        await TypeAsync(satu, 0, 1, "11");
        await lembar.ExpectAsync(0, 1, "11");

        await TypeAsync(dua, 0, 1, "22");

        var kabar = dua.Page.Locator("[data-ketikan-kabar]");
        await Assertions.Expect(kabar).ToContainTextAsync("Isian Anda: 22. Sekarang tertulis: 11, diisi Operator Ampelgading");
        await Assertions.Expect(Sel(dua, 0, 1)).ToHaveValueAsync("22");
        Assert.Equal("11", (await lembar.ReadAsync(0))[0]);
        await dua.Page.ReloadAsync();
        await Assertions.Expect(kabar).ToContainTextAsync("Isian Anda: 22.");
        await kabar.GetByRole(AriaRole.Button, new() { Name = "Pakai isian saya" }).ClickAsync();
        await lembar.ExpectAsync(0, 1, "22");
        await Assertions.Expect(kabar).ToBeEmptyAsync();

        await TypeAsync(satu, 0, 1, "33");
        await Assertions.Expect(satu.Page.Locator("[data-ketikan-kabar]")).ToContainTextAsync("Sekarang tertulis: 22");
        await satu.Page.GetByRole(AriaRole.Button, new() { Name = "Pakai yang tertulis" }).ClickAsync();
        await Assertions.Expect(Sel(satu, 0, 1)).ToHaveValueAsync("22");
        Assert.Equal("22", (await lembar.ReadAsync(0))[0]);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_typed_while_the_line_is_cut_arrive_when_it_is_back()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jalur = new JalurTerputus(peramban.Alamat);
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await lembar.OpenAsync(jendela);

        jalur.Cut();
        await TypeAsync(jendela, 0, 2, "1");
        await TypeAsync(jendela, 0, 3, "2");
        await TypeAsync(jendela, 0, 3, "3");
        await Assertions.Expect(Keadaan(jendela)).ToContainTextAsync("Belum terkirim: 2 – tersimpan di komputer ini");
        await Task.Delay(TimeSpan.FromSeconds(8));
        jalur.Restore();

        await Assertions.Expect(Keadaan(jendela)).ToHaveTextAsync("Tersimpan.", new() { Timeout = 15_000 });
        Assert.Equal(["1", "3"], (await lembar.ReadAsync(0)).Skip(1).Take(2));
        Assert.Empty(await jendela.Page.Locator("[data-ketikan-kabar] p").AllAsync());
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_outlive_a_server_that_restarts()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        var lama = await peramban.StartLainAsync();
        await using var jalur = new JalurTerputus(lama.Urls.Single());
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await lembar.OpenAsync(jendela);

        jalur.Cut();
        await lama.DisposeAsync();
        await TypeAsync(jendela, 0, 4, "4");
        await using var baru = await peramban.StartLainAsync();
        jalur.Lead(baru.Urls.Single());
        jalur.Restore();

        await Assertions.Expect(jendela.Page.Locator("#components-reconnect-modal.components-reconnect-rejected")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await TypeAsync(jendela, 0, 5, "5");
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Muat ulang" }).ClickAsync();

        await lembar.ExpectAsync(0, 4, "4");
        await lembar.ExpectAsync(0, 5, "5");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_outlive_a_circuit_that_the_server_forgot()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var pelupa = await peramban.StartLainAsync(s => s.Configure<CircuitOptions>(o => o.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMilliseconds(100)));
        await using var jalur = new JalurTerputus(pelupa.Urls.Single());
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await lembar.OpenAsync(jendela);

        jalur.Cut();
        await TypeAsync(jendela, 0, 6, "6");
        await Task.Delay(TimeSpan.FromSeconds(2));
        jalur.Restore();
        await Assertions.Expect(jendela.Page.Locator("#components-reconnect-modal.components-reconnect-rejected")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await jendela.Page.ReloadAsync();

        await lembar.ExpectAsync(0, 6, "6");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_wait_in_a_closed_tab_and_the_last_letter_with_them()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jalur = new JalurTerputus(peramban.Alamat);
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await lembar.OpenAsync(jendela);
        jalur.Cut();
        await Sel(jendela, 0, 7).ClickAsync();
        await jendela.Page.Keyboard.TypeAsync("77");
        await Assertions.Expect(Keadaan(jendela)).ToContainTextAsync("tersimpan di komputer ini");
        var konteks = jendela.Page.Context;
        await jendela.Page.CloseAsync();
        jalur.Restore();

        var lagi = await konteks.NewPageAsync();
        await lagi.GotoAsync(lembar.Alamat);

        await lembar.ExpectAsync(0, 7, "77");
        await Assertions.Expect(lagi.Locator("tr.isian").First.Locator("input.sel").Nth(6)).ToHaveValueAsync("77");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_of_one_person_are_not_sent_by_another_and_wait_until_they_sign_in_again()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jalur = new JalurTerputus(peramban.Alamat);
        await using var jendela = await peramban.MasukAsync(alamat: jalur.Alamat);
        await lembar.OpenAsync(jendela);
        jalur.Cut();
        await TypeAsync(jendela, 0, 8, "8");
        await Assertions.Expect(Keadaan(jendela)).ToContainTextAsync("tersimpan di komputer ini");
        jalur.Restore();

        // The sign-in expires, and somebody else uses the same browser.
        await SignInAsync(jendela, "camat.ampelgading");
        await lembar.OpenAsync(jendela);
        await Task.Delay(1500);
        Assert.Equal("", (await lembar.ReadAsync(0))[7]);
        await Assertions.Expect(Sel(jendela, 0, 8)).ToHaveValueAsync("");
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await Assertions.Expect(jendela.Page.GetByText("Anda telah keluar.")).ToBeVisibleAsync();

        await SignInAsync(jendela, LembarUji.Operator);
        await lembar.OpenAsync(jendela);
        await lembar.ExpectAsync(0, 8, "8");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Signing_out_asks_about_what_was_not_sent_and_forgets_it()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        // Signing out ends this session only: the others keep their own cookie.
        await lembar.OpenAsync(jendela);
        await TypeAsync(jendela, 0, 9, "sembilan");
        await Assertions.Expect(jendela.Page.Locator("[data-ketikan-kabar]")).ToContainTextAsync("bukan angka");
        var tanya = new List<string>();
        jendela.Page.Dialog += async (_, d) =>
        {
            tanya.Add(d.Message);
            await d.AcceptAsync();
        };

        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await Assertions.Expect(jendela.Page.GetByText("Anda telah keluar.")).ToBeVisibleAsync();

        Assert.Contains("1 isian belum sampai ke server", Assert.Single(tanya), StringComparison.Ordinal);
        await SignInAsync(jendela, LembarUji.Operator);
        await lembar.OpenAsync(jendela);
        await Assertions.Expect(jendela.Page.Locator("[data-ketikan-kabar]")).ToBeEmptyAsync();
        await Assertions.Expect(Sel(jendela, 0, 9)).ToHaveValueAsync("");
    }

    private static async Task SignInAsync(Jendela jendela, string nama)
    {
        await jendela.Page.Context.ClearCookiesAsync();
        await jendela.Page.GotoAsync("/masuk");
        await jendela.SignInAsync(nama, AkunContoh.Sandi);
        await jendela.Page.WaitForURLAsync(url => !url.Contains("/masuk", StringComparison.Ordinal));
    }
}
