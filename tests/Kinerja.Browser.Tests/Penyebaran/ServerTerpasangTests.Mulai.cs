using Kinerja.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyebaran;

/// <summary>The first start of a server that has nobody yet.</summary>
public sealed partial class ServerTerpasangTests
{
    private const string Sandi = "sandi-pengelola-yang-panjang";

    [Fact(Timeout = Batas.Uji)]
    public async Task First_start_asks_for_the_printed_code_registers_once_and_each_person_makes_their_own_password()
    {
        await using var program = await ProgramTerbit.StartAsync(ServerTerpasang.Lingkungan(await server.CreateKosongAsync("kinerja_mulai")));
        var kode = await program.ReadAfterAsync("dengan kode pemasangan ");
        using var playwright = await Playwright.CreateAsync();
        await using var peramban = await Peramban.LaunchAsync(playwright);
        var alamat = program.Alamat.ToString().TrimEnd('/');
        await using var jendela = await OpenAsync(peramban, alamat, Layar.Meja);
        var page = jendela.Page;
        await page.GotoAsync("/mulai");
        await jendela.AssertAccessibleAsync();
        await GambarPanduan.ShootAsync(page, "mulai");
        await FillAsync(page, "kode-yang-salah");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Kode pemasangan tidak cocok.");

        await FillAsync(page, kode);
        await Expect(page.GetByText("Siap dipakai")).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        var undangan = await page.GetByLabel("Tautan untuk Siti Aminah").InputValueAsync();
        Assert.Equal(404, (await page.APIRequest.GetAsync("/mulai")).Status);

        await using var telepon = await OpenAsync(peramban, alamat, Layar.Telepon);
        await telepon.Page.GotoAsync(new Uri(undangan).PathAndQuery);
        await telepon.AssertNoHorizontalScrollAsync();
        await telepon.Page.GetByLabel("Sandi baru, paling sedikit").FillAsync(Sandi);
        await telepon.Page.GetByLabel("Ketik sekali lagi").FillAsync(Sandi);
        await telepon.Page.GetByRole(AriaRole.Button, new() { Name = "Simpan sandi" }).ClickAsync();
        await telepon.SignInAsync("admin.bantur", Sandi);
        await telepon.Page.WaitForURLAsync("**/k/35.07.16**");

        await page.GotoAsync("/masuk");
        await jendela.SignInAsync("pengelola", Sandi);
        await page.WaitForURLAsync(url => !url.Contains("/masuk", StringComparison.Ordinal));
        await page.GotoAsync("/pengelola");
        await Expect(page.Locator(".wilayah-daftar")).ToContainTextAsync("Bantur");
        await jendela.AssertAccessibleAsync();
        await GambarPanduan.ShootAsync(page, "pengelola");
        Assert.Equal(404, (await page.APIRequest.GetAsync("/k/35.07.16/keputusan")).Status);
    }

    private static async Task FillAsync(IPage page, string kode)
    {
        var isian = new Dictionary<string, string>
        {
            ["Isian.Kode"] = kode, ["Isian.NamaPengelola"] = "Rahmat Hidayat", ["Isian.Pengelola"] = "pengelola", ["Isian.Sandi"] = Sandi, ["Isian.KodeKabupaten"] = "35.07", ["Isian.Kabupaten"] = "Malang",
            ["Isian.NamaOrganisasi"] = "Dewi Kartika", ["Isian.Organisasi"] = "organisasi.malang", ["Isian.KodeKecamatan"] = "35.07.16", ["Isian.Kecamatan"] = "Bantur", ["Isian.NamaAdmin"] = "Siti Aminah",
            ["Isian.Admin"] = "admin.bantur", ["Isian.Jabatan"] = "Camat\nSekretaris Kecamatan",
        };
        foreach (var (nama, nilai) in isian)
        {
            await page.Locator($"[name='{nama}']").FillAsync(nilai);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Daftarkan" }).ClickAsync();
    }

    private static async Task<Jendela> OpenAsync(IBrowser peramban, string alamat, Layar layar)
    {
        var konteks = await peramban.NewContextAsync(new()
        {
            BaseURL = alamat, Locale = "id-ID", ViewportSize = new() { Width = layar.Lebar, Height = layar.Tinggi }, IsMobile = layar.IsTelepon, HasTouch = layar.IsTelepon,
        });
        return new Jendela(konteks, await konteks.NewPageAsync(), alamat);
    }
}
