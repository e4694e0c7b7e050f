using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Beranda;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The first pages by role, and the kabupaten's comparison with the way down into a kecamatan.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KabupatenTests(Peramban peramban)
{
    [Theory(Timeout = Batas.Uji)]
    [InlineData("camat.ampelgading", "Menunggu Anda", false)]
    [InlineData("camat.ampelgading", "Menunggu Anda", true)]
    [InlineData("pelapor.ampelgading", "Beranda", true)]
    [InlineData("admin.bululawang", "Naskah yang belum selesai", true)]
    public async Task First_page_of_a_role_fits_its_screen_and_has_no_serious_finding(string nama, string judul, bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(nama, telepon ? Layar.Telepon : Layar.Meja);
        await jendela.Page.GotoAsync("/");
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Heading, new() { Name = judul })).ToBeVisibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();
        Assert.Empty(jendela.Soket);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Link_to_what_is_owed_opens_its_very_cell()
    {
        await IsianContoh.SeedAsync(peramban, bulan: 3, ajukan: false);
        var kewajiban = await FindAsync();
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        await jendela.Page.GotoAsync(TautanSel.To(IsianContoh.Kode, kewajiban));

        await Assertions.Expect(jendela.Page.Locator("input.sel:focus")).ToHaveAttributeAsync("data-item", AlamatSel.Write(kewajiban.Ukuran, kewajiban.Periode));
        await Assertions.Expect(jendela.Page.Locator("#panel-judul")).ToHaveTextAsync(kewajiban.Periode.ToString());
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Officer_compares_by_address_and_reads_a_kecamatan_without_anything_to_change(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("inspektorat.malang", telepon ? Layar.Telepon : Layar.Meja);
        var page = jendela.Page;
        await page.GotoAsync("/b/35.07/dasbor?tahun=2019");
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();
        await page.Locator(".banding thead").GetByRole(AriaRole.Link, new() { Name = "Keputusan" }).ClickAsync();
        await page.WaitForURLAsync("**/b/35.07/dasbor?tahun=2019&urut=keputusan&arah=turun");
        await Assertions.Expect(page.Locator(".banding-nama").First).ToHaveTextAsync("Kromengan");
        Assert.Empty(jendela.Soket);

        await page.Locator(".banding-lencana").First.ClickAsync();
        await page.Locator(".naskah").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sunting" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ke kabupaten" }).ClickAsync();
        await page.WaitForURLAsync("**/b/35.07/dasbor");
        Assert.Equal(404, (await page.APIRequest.GetAsync("/b/35.25/dasbor")).Status);
        jendela.AssertQuiet();
    }

    private async Task<KewajibanRow> FindAsync()
    {
        await using var scope = peramban.Layanan.CreateAsyncScope();
        var orang = (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync("operator.kromengan"))!.Id;
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, IsianContoh.Kode, CancellationToken.None));
        return (await scope.ServiceProvider.GetRequiredService<KewajibanService>().ReadAsync(IsianContoh.Tahun, CancellationToken.None)).Lewat.First(k => k.Periode == Periode.Bulan(IsianContoh.Tahun, 3));
    }
}
