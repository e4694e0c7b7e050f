using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Data.Identity;
using Kinerja.Domain.Penetapan;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>What stands between decrees, and what the kabupaten has to do with them.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class DaurTests(Peramban peramban)
{
    private const int Lama = 60_000;
    private readonly DrafSiap draf = new(peramban);

    [Fact(Timeout = Batas.Uji)]
    public async Task Draft_amends_one_decree_another_ends_it_and_the_links_lead_both_ways_once_they_are_enacted()
    {
        var asal = await draf.CreateAsync(2024);
        await draf.EnactAsync(asal, "188.4/21/KEP/35.07.06/2024", new DateOnly(2024, 1, 2));
        await draf.SignAsync(asal);
        var pengubah = await draf.CreateAsync(2025);
        var pencabut = await draf.CreateAsync(2026);
        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        await LinkAsync(jendela, pengubah, asal, mencabut: false);
        await LinkAsync(jendela, pencabut, asal, mencabut: true);

        // Drafts change nothing yet: the first decree is in force.
        await AssertBerlakuAsync(jendela, asal);

        // Nor do those that wait for their signature.
        await draf.EnactAsync(pengubah, "188.4/22/KEP/35.07.06/2025", new DateOnly(2025, 1, 2));
        await draf.EnactAsync(pencabut, "188.4/23/KEP/35.07.06/2026", new DateOnly(2026, 1, 5));
        await AssertBerlakuAsync(jendela, asal);

        await draf.SignAsync(pengubah);
        await draf.SignAsync(pencabut);
        await jendela.Page.GotoAsync(Naskah(asal));
        var kabar = jendela.Page.Locator(".daur-kabar li");
        await Expect(kabar.Filter(new() { HasText = "Diubah oleh" })).ToContainTextAsync("Nomor 188.4/22/KEP/35.07.06/2025");
        await Expect(jendela.Page.Locator(".bilah-daur")).Not.ToContainTextAsync("Berlaku.");
        await kabar.Filter(new() { HasText = "Dicabut oleh" }).GetByRole(AriaRole.Link).ClickAsync();
        await jendela.Page.WaitForURLAsync($"**{Naskah(pencabut)}");
        await kabar.Filter(new() { HasText = "Mencabut" }).GetByRole(AriaRole.Link).ClickAsync();
        await jendela.Page.WaitForURLAsync($"**{Naskah(asal)}");
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Kabupaten_that_wants_to_see_each_decree_is_told_comments_and_marks_it_and_only_then_the_camat_enacts()
    {
        var id = await draf.CreateAsync(2029);
        await using var organisasi = await peramban.MasukAsync("organisasi.malang");
        await SetWajibAsync(organisasi);
        try
        {
            await draf.DoAsync("operator.ampelgading", d => d.SubmitAsync(id, CancellationToken.None));
            await draf.DoAsync("sekcam.ampelgading", d => d.ApproveAsync(id, CancellationToken.None));
            await using var camat = await peramban.MasukAsync("camat.ampelgading");
            await camat.Page.GotoAsync(DrafSiap.Alamat(id, "tinjau"));
            await Expect(camat.Page.GetByText("Giliran Bagian Organisasi").First).ToBeVisibleAsync(new() { Timeout = Lama });
            await Expect(camat.Page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" })).ToHaveCountAsync(0);

            // Told in their own room, before they enter the office.
            await organisasi.Page.GotoAsync("/b/35.07");
            var menunggu = organisasi.Page.GetByRole(AriaRole.Region, new() { Name = "Menunggu Anda" });
            await menunggu.GetByRole(AriaRole.Link, new() { Name = "Kecamatan Ampelgading" }).ClickAsync();
            await organisasi.Page.GetByRole(AriaRole.Button, new() { Name = "menunggu fasilitasi Bagian Organisasi" }).ClickAsync();
            await organisasi.Page.WaitForURLAsync($"**{Naskah(id)}");
            var langkah = new LangkahDaur(peramban, Naskah(id));
            await langkah.CommentAsync(organisasi, "Selaraskan dengan Renstra kecamatan.");
            await langkah.ActAsync(organisasi, "Tandai sudah difasilitasi", "Naskah ditandai sudah difasilitasi.", "fasilitasi");

            await camat.Page.ReloadAsync();
            await Expect(camat.Page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" })).ToBeVisibleAsync(new() { Timeout = Lama });
            await Expect(camat.Page.Locator(".komentar-kepala").First).ToContainTextAsync("Bagian Organisasi");
            await organisasi.Page.GotoAsync("/b/35.07");
            await Expect(organisasi.Page.GetByRole(AriaRole.Region, new() { Name = "Menunggu Anda" })).ToHaveCountAsync(0);
            organisasi.AssertQuiet();
            camat.AssertQuiet();
        }
        finally
        {
            await ForgetWajibAsync();
        }
    }

    private static string Naskah(KeputusanId id) => $"/k/{DrafSiap.Kode}/keputusan/{id}";

    private static async Task AssertBerlakuAsync(Jendela jendela, KeputusanId id)
    {
        await jendela.Page.GotoAsync(Naskah(id));
        var bilah = jendela.Page.Locator(".bilah-daur");
        await Expect(bilah).ToContainTextAsync("Berlaku.");
        await Expect(bilah).Not.ToContainTextAsync("Diubah oleh");
        await Expect(bilah).Not.ToContainTextAsync("Dicabut oleh");
    }

    private static async Task LinkAsync(Jendela jendela, KeputusanId id, KeputusanId asal, bool mencabut)
    {
        var page = jendela.Page;
        await page.GotoAsync(DrafSiap.Alamat(id, "tinjau?tindak=tautkan"));
        var formulir = page.GetByRole(AriaRole.Form, new() { Name = "Tautkan ke keputusan lain" });
        await formulir.GetByLabel(mencabut ? "mencabut" : "mengubah").CheckAsync(new() { Timeout = Lama });
        await formulir.GetByRole(AriaRole.Combobox).SelectOptionAsync(asal.ToString());
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Tautkan ke keputusan lain" }).ClickAsync();
        await Expect(page.GetByText("Tautan dicatat.")).ToBeVisibleAsync();
    }

    private static async Task SetWajibAsync(Jendela organisasi)
    {
        await organisasi.Page.GotoAsync("/b/35.07/pengaturan");
        await organisasi.Page.GetByLabel("Wajib difasilitasi.").CheckAsync();
        await organisasi.Page.GetByRole(AriaRole.Button, new() { Name = "Simpan pengaturan" }).ClickAsync();
        await Expect(organisasi.Page.Locator(".pesan")).ToBeVisibleAsync();
    }

    // The other tests of this installation enact without the kabupaten.
    private async Task ForgetWajibAsync()
    {
        await using var ruang = peramban.Layanan.CreateAsyncScope();
        var orang = (await ruang.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync("organisasi.malang"))!.Id;
        await ruang.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang, "35.07", CancellationToken.None);
        await ruang.ServiceProvider.GetRequiredService<PengaturanKabupatenService>().SaveAsync(new PengaturanDetail(false, null), CancellationToken.None);
    }
}
