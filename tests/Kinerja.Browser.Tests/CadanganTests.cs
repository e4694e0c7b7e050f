using Kinerja.Data.Cadangan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

[Collection(KoleksiPeramban.Nama)]
public sealed class CadanganTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Backup_asked_for_on_one_server_is_made_by_another_and_its_age_is_seen()
    {
        var folder = Directory.CreateTempSubdirectory("kinerja-cadangan-").FullName;
        // The server that is asked was told no owner; this one was.
        await using var lain = await peramban.StartLainAsync(s => s.PostConfigure<OpsiCadangan>(o => (o.Pemilik, o.Folder) = (peramban.Pemilik, folder)));
        await using var jendela = await peramban.MasukAsync("pengelola");
        await jendela.Page.GotoAsync("/pengelola");
        await Assertions.Expect(jendela.Page.GetByText("Belum ada cadangan.")).ToBeVisibleAsync();

        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Cadangkan sekarang" }).ClickAsync();

        await Assertions.Expect(jendela.Page.GetByText("Cadangan terakhir:")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Cadangkan sekarang" })).ToBeEnabledAsync();
        await jendela.AssertAccessibleAsync();
        await GambarPanduan.ShootAsync(jendela.Page, "cadangan");
        using (await PembacaCadangan.OpenAsync(Assert.Single(Directory.GetFiles(folder)), null, CancellationToken.None))
        {
        }

        await using var admin = await peramban.MasukAsync("admin.ampelgading");
        await admin.Page.GotoAsync("/k/35.07.06/pengguna");
        await Assertions.Expect(admin.Page.GetByText("Cadangan terakhir:")).ToBeVisibleAsync();
        await using var pengurus = await peramban.MasukAsync();
        await pengurus.Page.GotoAsync("/k/35.07.06/pengguna");
        await Assertions.Expect(pengurus.Page.GetByText("Cadangan terakhir:")).ToHaveCountAsync(0);
        jendela.AssertQuiet();
        Directory.Delete(folder, recursive: true);
    }
}
