using System.Net;
using Kinerja.Data.Contoh;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

[Collection(KoleksiPeramban.Nama)]
public sealed class MasukTests(Peramban peramban)
{
    [Theory(Timeout = Batas.Uji)]
    [InlineData(Peramban.Operator)]
    [InlineData("tidak.ada")]
    public async Task Wrong_password_and_unknown_account_get_one_answer(string nama)
    {
        await using var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync("/masuk");
        await jendela.SignInAsync(nama, "bukan-sandinya");

        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Nama pengguna, NIP, atau kata sandi tidak cocok.");
        await Assertions.Expect(jendela.Page.GetByLabel("Nama pengguna atau NIP")).ToHaveValueAsync(nama);
        Assert.Empty(jendela.Soket);
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("pelapor.kromengan")]
    [InlineData("tidak.ada.juga")]
    public async Task Name_is_locked_after_five_failures_whether_or_not_it_exists(string nama)
    {
        await using var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync("/masuk");
        for (var i = 0; i < 5; i++)
        {
            await jendela.SignInAsync(nama, $"salah-{i}");
            await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        await jendela.SignInAsync(nama, AkunContoh.Sandi);

        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Terlalu banyak percobaan untuk nama ini. Tunggu 5 menit, atau hubungi administrator kecamatan.");
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Page_asked_for_comes_after_signing_in()
    {
        await using var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync("/k/35.07.06/keputusan?tahun=2022");
        Assert.Contains("/masuk?kembali=", jendela.Page.Url, StringComparison.Ordinal);

        await jendela.SignInAsync(Peramban.Operator, AkunContoh.Sandi);

        await jendela.Page.WaitForURLAsync("**/k/35.07.06/keputusan?tahun=2022");
        Assert.Empty(jendela.Soket);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Return_address_of_another_host_is_not_followed()
    {
        await using var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync("/masuk?kembali=https%3A%2F%2Fcontoh.invalid%2F");
        await jendela.SignInAsync(Peramban.Operator, AkunContoh.Sandi);

        await jendela.Page.WaitForURLAsync($"{peramban.Alamat}/k/35.07.06/keputusan");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Demo_account_fills_the_form_with_one_click()
    {
        await using var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync("/masuk");
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Isi dengan inspektorat.malang" }).ClickAsync();
        await jendela.Page.Keyboard.PressAsync("Enter");

        await jendela.Page.WaitForURLAsync("**/pilih");
        await Assertions.Expect(jendela.Page.Locator(".pilihan a")).ToHaveCountAsync(3);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Pengelola_is_told_why_there_is_no_kecamatan()
    {
        await using var jendela = await peramban.MasukAsync("pengelola");

        await Assertions.Expect(jendela.Page.GetByText("Akun pengelola tidak melihat isi kecamatan.")).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Signing_out_closes_every_page()
    {
        await using var jendela = await peramban.MasukAsync();
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await Assertions.Expect(jendela.Page.GetByText("Anda telah keluar.")).ToBeVisibleAsync();

        await jendela.Page.GotoAsync("/k/35.07.06/keputusan");

        Assert.Contains("/masuk", jendela.Page.Url, StringComparison.Ordinal);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task One_address_may_try_only_so_often_in_a_minute()
    {
        await using var lain = await peramban.StartLainAsync();
        using var klien = new HttpClient { BaseAddress = new Uri(lain.Urls.Single()) };
        var jawaban = new List<HttpResponseMessage>();
        for (var i = 0; i < 31; i++)
        {
            using var isi = new FormUrlEncodedContent([new("_handler", "masuk")]);
            jawaban.Add(await klien.PostAsync(new Uri("/masuk", UriKind.Relative), isi));
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, jawaban.SkipLast(1).Select(j => j.StatusCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, jawaban[^1].StatusCode);
        Assert.Contains("Terlalu banyak percobaan", await jawaban[^1].Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await klien.GetAsync(new Uri("/masuk", UriKind.Relative))).StatusCode);
    }
}
