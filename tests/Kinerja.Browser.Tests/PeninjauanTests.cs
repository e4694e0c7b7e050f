using Kinerja.Browser.Tests.Penyusunan;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>Findings, difference and cascade of a draft; the way to its number and date is <see cref="JalanNaskahTests"/>.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class PeninjauanTests(Peramban peramban)
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly DrafSiap draf = new(peramban);

    [Fact(Timeout = Batas.Uji)]
    public async Task Difference_to_the_year_before_lists_exactly_what_was_changed()
    {
        var id = await draf.CreateAsync(2027);
        int jumlah;
        await using (var ruang = await draf.EnterAsync("operator.ampelgading"))
        {
            var layanan = ruang.ServiceProvider.GetRequiredService<KeputusanService>();
            var lama = (await layanan.ReadAsync(await layanan.FindAsync(2022, Ct), Ct))!.Naskah;
            var baru = (await layanan.ReadAsync(id, Ct))!.Naskah;
            var sasaran = baru.Lampiran[0].Bagian.First(b => b.Sasaran.Count > 0).Sasaran[0];
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(sasaran.Id!.Value.Value, NamaBidang.Teks), sasaran.Teks, sasaran.Teks + " secara zirkular"), Ct);
            jumlah = BedaNaskah.Compare(lama, (await layanan.ReadAsync(id, Ct))!.Naskah).Jumlah;
        }

        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        await jendela.Page.GotoAsync(DrafSiap.Alamat(id, "beda"));
        await Assertions.Expect(jendela.Page.Locator("[data-beda-isi]")).ToHaveCountAsync(jumlah);
        await Assertions.Expect(jendela.Page.Locator("ins").Filter(new() { HasText = "zirkular" })).ToHaveCountAsync(1);
        await jendela.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(jendela.Page.Locator("[data-beda-isi]").First).ToBeFocusedAsync();
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Finding_is_corrected_by_one_click_and_taken_back_and_a_click_on_the_page_leads_to_its_place()
    {
        var id = await draf.CreateAsync(2024, perbaiki: false);
        await using (var ruang = await draf.EnterAsync("operator.ampelgading"))
        {
            var tentang = (await ruang.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, Ct))!.Naskah.BatangTubuh!.Tentang;
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Tentang), tentang, tentang.Replace("2024", "2021", StringComparison.Ordinal)), Ct);
        }

        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        await jendela.Page.GotoAsync(DrafSiap.Alamat(id, "periksa"));
        var temuan = jendela.Page.Locator(".temuan-naskah").Filter(new() { HasText = "Tertulis tahun 2021" }).First;
        await temuan.GetByRole(AriaRole.Button, new() { Name = "Betulkan" }).ClickAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(jendela.Page.Locator(".temuan-naskah").Filter(new() { HasText = "Tertulis tahun 2021" })).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Urungkan" }).ClickAsync();
        await Assertions.Expect(temuan).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await jendela.Page.Locator(".hidup-daftar img").First.WaitForAsync(new() { Timeout = 60_000 });
        await temuan.GetByRole(AriaRole.Button, new() { Name = "Tentang" }).ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".hidup-sorot")).ToHaveCountAsync(1);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("tinjau")]
    [InlineData("periksa")]
    [InlineData("beda")]
    [InlineData("pohon")]
    public async Task Page_of_the_review_is_accessible_and_fits_a_phone(string bagian)
    {
        var id = await draf.CreateAsync(2028, perbaiki: false);
        await using var jendela = await peramban.MasukAsync("sekcam.ampelgading", Layar.Telepon);
        await jendela.Page.GotoAsync(DrafSiap.Alamat(id, bagian));
        await jendela.Page.Locator(".kotak, .beda-kelompok").First.WaitForAsync(new() { Timeout = 60_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }
}
