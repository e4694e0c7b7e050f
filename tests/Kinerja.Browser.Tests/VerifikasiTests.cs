using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>Evidence is given to figures, and the sekcam looks at it, returns, verifies, closes and corrects.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class VerifikasiTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Photo_is_made_small_and_evidence_reaches_the_sekcam_who_returns_one_verifies_the_rest_and_closes_the_month()
    {
        await IsianContoh.SeedAsync(peramban, bulan: 1, ajukan: false);
        await using (var pengisi = await peramban.MasukAsync("operator.kromengan"))
        {
            await OpenAsync(pengisi, 1);
            var kartu = pengisi.Page.Locator("[data-kartu]").First;
            await kartu.GetByRole(AriaRole.Button, new() { Name = "Tambah bukti" }).ClickAsync();
            await kartu.Locator("input[type=file]").First.SetInputFilesAsync([
                new FilePayload { Name = "Laporan Januari.pdf", MimeType = "application/pdf", Buffer = IsianContoh.Pdf },
                new FilePayload { Name = "rapat.jpg", MimeType = "image/jpeg", Buffer = await DrawFotoAsync(pengisi.Page, 3000, 2000) },
                new FilePayload { Name = "palsu.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("MZ bukan PDF") },
            ]);
            await Assertions.Expect(kartu.Locator(".bukti-satu")).ToHaveCountAsync(2);
            await Assertions.Expect(kartu.Locator(".bukti-kirim.gagal")).ToContainTextAsync("bernama .pdf tetapi isinya bukan PDF");
            var gambar = kartu.Locator(".bukti-gambar img");
            await Assertions.Expect(gambar).ToHaveJSPropertyAsync("complete", true);
            Assert.Equal("1600×1067", await gambar.EvaluateAsync<string>("g => `${g.naturalWidth}×${g.naturalHeight}`"));
        }

        await IsianContoh.SeedAsync(peramban, bulan: 1, ajukan: true);
        await using var jendela = await peramban.MasukAsync("sekcam.kromengan");
        await OpenAsync(jendela, 1);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        var page = jendela.Page;
        await page.Locator("a[data-pratinjau='Jpg']").Nth(1).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).Locator("img")).ToHaveJSPropertyAsync("complete", true);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await page.Locator("a[data-pratinjau='Pdf']").ClickAsync();
        await Assertions.Expect(page.FrameLocator(".bukti-dialog iframe").Locator("body")).ToBeAttachedAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();

        var menunggu = page.Locator("[data-menunggu]");
        var jumlah = await menunggu.CountAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("r");
        await page.GetByLabel("Catatan untuk pelapor").FillAsync("Lampirkan daftar hadirnya.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-kartu]").First).ToContainTextAsync("Lampirkan daftar hadirnya.");
        await page.Keyboard.PressAsync("j");
        await page.Locator("[data-kartu]").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(menunggu).ToHaveCountAsync(jumlah - 2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verifikasi semua yang tampak" }).ClickAsync();
        await Assertions.Expect(menunggu).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Kunci Januari 2019" }).ClickAsync();
        await Assertions.Expect(page.Locator(".verifikasi-kunci")).ToContainTextAsync("Dikembalikan: 1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ya, kunci" }).ClickAsync();
        await Assertions.Expect(page.Locator(".verifikasi-bilah")).ToContainTextAsync("Bulan ini dikunci");

        var koreksi = page.Locator("[data-kartu]").Nth(1);
        await koreksi.GetByRole(AriaRole.Button, new() { Name = "Koreksi" }).ClickAsync();
        await koreksi.GetByLabel("Seharusnya").FillAsync("7");
        await koreksi.GetByRole(AriaRole.Button, new() { Name = "Simpan koreksi" }).ClickAsync();
        await Assertions.Expect(koreksi).ToContainTextAsync("Alasan koreksi wajib diisi");
        await koreksi.GetByLabel("Alasan").FillAsync("Salah ketik.");
        await koreksi.GetByRole(AriaRole.Button, new() { Name = "Simpan koreksi" }).ClickAsync();
        await Assertions.Expect(koreksi.Locator(".verifikasi-koreksi")).ToContainTextAsync("Salah ketik.");
        await Assertions.Expect(koreksi.Locator("form")).ToHaveCountAsync(0);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Page_fits_a_phone_and_who_only_reads_has_no_button()
    {
        await IsianContoh.SeedAsync(peramban, bulan: 2, ajukan: true);
        await using var jendela = await peramban.MasukAsync("inspektorat.malang", Layar.Telepon);
        await OpenAsync(jendela, 2);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await Assertions.Expect(jendela.Page.Locator("[data-verifikasi], [data-kembali], .verifikasi-form")).ToHaveCountAsync(0);
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Kunci" })).ToHaveCountAsync(0);
        jendela.AssertQuiet();
    }


    private static async Task OpenAsync(Jendela jendela, int bulan)
    {
        await jendela.Page.GotoAsync($"/k/{IsianContoh.Kode}/verifikasi?tahun={IsianContoh.Tahun}&bulan={bulan}");
        await Assertions.Expect(jendela.Page.Locator("[data-verifikasi-siap]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(jendela.Page.Locator("[data-kartu]").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private static async Task<byte[]> DrawFotoAsync(IPage page, int lebar, int tinggi) => Convert.FromBase64String(await page.EvaluateAsync<string>(
        """
        async ([w, h]) => {
          const k = Object.assign(document.createElement('canvas'), { width: w, height: h });
          const c = k.getContext('2d');
          for (let i = 0; i < 3000; i++) { c.fillStyle = `hsl(${i * 37 % 360} 70% 50%)`; c.fillRect(i * 53 % w, i * 97 % h, 90, 60); }
          return k.toDataURL('image/jpeg', 0.95).split(',')[1];
        }
        """, new[] { lebar, tinggi }));
}
