using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>The acts of a decree's year as people do them, each in their own window.</summary>
/// <param name="alamat">The decree's own page.</param>
internal sealed class LangkahDaur(Peramban peramban, string alamat)
{
    private const int Lama = 60_000;

    /// <summary>An act that needs nothing but to be confirmed.</summary>
    public async Task ActAsync(Jendela jendela, string tindak, string kabar, string? kunci = null)
    {
        var page = jendela.Page;
        await page.GotoAsync($"{alamat}/tinjau?tindak={kunci ?? tindak.ToLower(CultureInfo.InvariantCulture)}");
        await page.GetByRole(AriaRole.Form, new() { Name = tindak }).GetByRole(AriaRole.Button, new() { Name = tindak }).ClickAsync(new() { Timeout = Lama });
        await Expect(page.GetByText(kabar).First).ToBeVisibleAsync(new() { Timeout = Lama });
    }

    /// <summary>Points at the first diktum of the text and remarks on it.</summary>
    public async Task CommentAsync(Jendela jendela, string teks)
    {
        var page = jendela.Page;
        await page.GotoAsync($"{alamat}/tinjau");
        await page.GetByLabel("Tentang bagian").WaitForAsync(new() { Timeout = Lama });
        await page.Locator(".tinjau-naskah .diktum .alinea").First.ClickAsync();
        await Expect(page.GetByLabel("Tentang bagian").Locator("option:checked")).ToContainTextAsync("Diktum KESATU");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Komentar", Exact = true }).FillAsync(teks);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim komentar" }).ClickAsync();
        await Expect(page.Locator(".komentar-teks").Filter(new() { HasText = teks })).ToHaveCountAsync(1);
    }

    /// <summary>On the review page that is open.</summary>
    public static async Task ReturnAsync(Jendela jendela, string catatan)
    {
        var page = jendela.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await page.GetByLabel("Catatan pengembalian").FillAsync(catatan);
        await page.GetByRole(AriaRole.Form, new() { Name = "Kembalikan" }).GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await Expect(page.GetByText("Naskah dikembalikan kepada penyusun.")).ToBeVisibleAsync();
    }

    /// <summary>From the notification to the remark, and an answer to it.</summary>
    public async Task AnswerAsync(Jendela jendela, string pemberitahuan, string jawaban)
    {
        var page = jendela.Page;
        await page.GotoAsync($"/k/{DrafSiap.Kode}/pemberitahuan");
        await page.GetByRole(AriaRole.Button, new() { Name = pemberitahuan }).ClickAsync();
        await page.WaitForURLAsync($"**{alamat}");
        // The open remark stands beside the text already.
        await GambarPanduan.ShootAsync(page, "komentar");
        await page.GetByRole(AriaRole.Complementary, new() { Name = "Komentar terbuka" }).GetByRole(AriaRole.Link, new() { Name = "Jawab di halaman tinjau" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Jawab" }).ClickAsync(new() { Timeout = Lama });
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Jawaban", Exact = true }).FillAsync(jawaban);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Expect(page.Locator(".komentar-jawaban")).ToContainTextAsync(jawaban);
    }

    /// <summary>The camat's own act: refused until number and date are compared with the book.</summary>
    public async Task EnactAsync(string nomor, string tanggal, string tertulis)
    {
        await using var camat = await peramban.MasukAsync("camat.ampelgading");
        var page = camat.Page;
        await page.GotoAsync($"{alamat}/tinjau?tindak=tetapkan");
        var formulir = page.GetByRole(AriaRole.Form, new() { Name = "Tetapkan" });
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" }).ClickAsync(new() { Timeout = Lama });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Cocokkan nomor");
        await formulir.GetByLabel("Nomor keputusan").FillAsync(nomor);
        await formulir.GetByLabel("Tanggal penetapan").FillAsync(tanggal);
        await formulir.GetByLabel("Nomor dan tanggal sudah dicocokkan").CheckAsync();
        await Expect(page.Locator(".daur-pasti")).ToContainTextAsync(tertulis);
        await GambarPanduan.ShootAsync(page, "tetapkan");
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" }).ClickAsync();
        await Expect(page.GetByText("Isinya tidak berubah lagi.").First).ToBeVisibleAsync(new() { Timeout = Lama });
        camat.AssertQuiet();
    }

    /// <summary>The words of the PDF that the page hands out.</summary>
    public async Task<string> ReadPaperAsync(Jendela jendela)
    {
        await jendela.Page.GotoAsync(alamat);
        var unduhan = await jendela.Page.RunAndWaitForDownloadAsync(() => jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Unduh PDF" }).ClickAsync());
        using var proses = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", await unduhan.PathAsync(), "-"]) { RedirectStandardOutput = true })!;
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var teks = await proses.StandardOutput.ReadToEndAsync(batas.Token);
        await proses.WaitForExitAsync(batas.Token);
        return teks;
    }
}
