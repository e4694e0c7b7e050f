using Kinerja.Data;
using Kinerja.Data.Identity;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The camat signs on a telephone; somebody with the paper checks it on another.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class TandaTanganTests(Peramban peramban)
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact(Timeout = Batas.Uji)]
    public async Task Camat_signs_on_a_telephone_and_the_paper_is_checked_on_another_without_a_websocket()
    {
        var id = await EnactAsync(2041);
        await using var camat = await peramban.MasukAsync("camat.ampelgading", Layar.Telepon);
        await camat.Page.GotoAsync($"/k/{Kode}/keputusan/{id}/tandatangan");
        await camat.AssertAccessibleAsync();
        await camat.AssertNoHorizontalScrollAsync();
        await GambarPanduan.ShootAsync(camat.Page, "tanda-tangan");
        await camat.Page.GetByLabel("Berkas sertifikat (.p12 atau .pfx)").SetInputFilesAsync(new FilePayload { Name = "camat.p12", MimeType = "application/x-pkcs12", Buffer = SertifikatCamat.CreateP12("sandi-kunci") });
        await camat.Page.GetByLabel("Sandi sertifikat").FillAsync("sandi-kunci");
        await camat.Page.GetByLabel("Naskah sudah saya baca").First.CheckAsync();
        await camat.Page.GetByRole(AriaRole.Button, new() { Name = "Tanda tangani", Exact = true }).ClickAsync();
        await Assertions.Expect(camat.Page.GetByText("Keputusan ditandatangani, diarsipkan, dan berlaku.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await camat.AssertAccessibleAsync();
        await camat.AssertNoHorizontalScrollAsync();
        var arsip = await (await camat.Page.APIRequest.GetAsync($"/k/{Kode}/keputusan/{id}/arsip")).BodyAsync();
        var alamat = (await camat.Page.Locator(".sah-rinci a").GetAttributeAsync("href"))!;
        await camat.Page.GotoAsync($"/k/{Kode}/arsip");
        await Assertions.Expect(camat.Page.GetByRole(AriaRole.Link, new() { Name = "ZIP 2041" })).ToBeVisibleAsync();
        await camat.AssertAccessibleAsync();
        await camat.AssertNoHorizontalScrollAsync();
        await GambarPanduan.ShootAsync(camat.Page, "arsip");
        camat.AssertQuiet();

        await using var orang = await peramban.OpenAsync(Layar.Telepon);
        await orang.Page.GotoAsync(alamat);
        await orang.AssertAccessibleAsync();
        await orang.AssertNoHorizontalScrollAsync();
        await orang.Page.GetByLabel("Pilih atau jatuhkan").SetInputFilesAsync(new FilePayload { Name = "keputusan.pdf", MimeType = "application/pdf", Buffer = arsip });
        await orang.Page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan", Exact = true }).ClickAsync();
        await Assertions.Expect(orang.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Sama persis.");
        await orang.AssertAccessibleAsync();
        await GambarPanduan.ShootAsync(orang.Page, "periksa-publik");
        Assert.Empty(orang.Soket);
        orang.AssertQuiet();
    }

    private async Task<KeputusanId> EnactAsync(int tahun)
    {
        await using var ruang = peramban.Layanan.CreateAsyncScope();
        var layanan = ruang.ServiceProvider;
        var orang = (await layanan.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync("operator.ampelgading"))!.Id;
        Assert.True(await layanan.GetRequiredService<PintuKecamatan>().EnterAsync(orang, Kode, Ct));
        var id = (await layanan.GetRequiredService<SalinanService>().CopyAsync(await layanan.GetRequiredService<KeputusanService>().FindAsync(2022, Ct), tahun, null, Ct)).Id;
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var keputusan = await db.Keputusan.SingleAsync(k => k.Id == id, Ct);
        keputusan.Submit(TimeProvider.System);
        keputusan.Approve(TimeProvider.System);
        // The year of a decree may lie ahead of the one it is enacted in by one at most: the office's own clock is set there.
        keputusan.Enact(NomorKeputusan.Parse($"188.45/41/KEP/{Kode}/{tahun}"), new DateOnly(tahun, 1, 2), await db.Kecamatan.SingleAsync(Ct), false, new JamLain(new DateTimeOffset(tahun, 2, 1, 0, 0, 0, TimeSpan.Zero)));
        await db.SaveChangesAsync(Ct);
        return id;
    }

    private sealed class JamLain(DateTimeOffset kini) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => kini;
    }
}
