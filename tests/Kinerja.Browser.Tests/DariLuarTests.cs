using System.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests;

/// <summary>A table of employees out of a file, in a real browser.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class DariLuarTests(Peramban peramban)
{
    private const int Lama = 60_000;

    [Fact(Timeout = Batas.Uji)]
    public async Task Table_is_given_looked_at_by_keyboard_and_not_taken_in_while_a_row_is_wrong()
    {
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        var page = jendela.Page;
        await page.GotoAsync("/k/35.07.31/impor-tabel?jenis=pegawai");
        await page.GetByLabel("Pilih berkas").SetInputFilesAsync(new FilePayload { Name = "pegawai.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Nama;NIP;Catatan\nAni Lestari;198703122011012007;x\nRusak;12;y") }, new() { Timeout = Lama });
        var rencana = page.GetByRole(AriaRole.Button, new() { Name = "Lihat rencana" });
        await rencana.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("1 baris perlu dibetulkan")).ToBeVisibleAsync(new() { Timeout = Lama });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Simpan 1 baris" })).ToBeDisabledAsync();
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }
}
