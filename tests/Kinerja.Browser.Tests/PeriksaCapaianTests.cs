using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>The page that checks a published table, as a person meets it: pasting, undoing, a long table, the file of findings.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PeriksaCapaianTests(Peramban peramban)
{
    public static TheoryData<bool> DuaLayar { get; } = [false, true];

    [Theory(Timeout = Batas.Uji)]
    [MemberData(nameof(DuaLayar))]
    public async Task Example_is_judged_fits_the_screen_and_is_undone(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(layar: telepon ? Layar.Telepon : Layar.Meja);
        var page = jendela.Page;
        await page.GetByText("Lainnya").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Periksa tabel capaian" }).ClickAsync();
        await page.WaitForURLAsync("**/k/35.07.06/periksa-capaian");

        await page.GetByRole(AriaRole.Button, new() { Name = "Coba contoh" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Kolom tertukar", new() { Exact = true }).First).ToBeVisibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        await jendela.AssertAccessibleAsync();

        await page.Locator("#periksa-teks").PressAsync("Control+z");
        await Assertions.Expect(page.GetByText("Belum ada tabel.")).ToBeVisibleAsync();
        Assert.Equal("", await page.InputValueAsync("#periksa-teks"));
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [MemberData(nameof(DuaLayar))]
    public async Task A_thousand_rows_past_the_limit_of_a_message_are_drawn_where_one_looks(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync(layar: telepon ? Layar.Telepon : Layar.Meja);
        var page = jendela.Page;
        await page.GotoAsync("/periksa-capaian");
        var baris = Enumerable.Range(1, 1000).Select(i => $"Indikator ke-{i} dari tabel yang panjang sekali\t80\t95\t{(i % 2 == 0 ? "84,21" : "118,75")}");

        await page.Locator("#periksa-teks").EvaluateAsync("(k, teks) => { k.value = teks; k.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' })); }", "Indikator\tTarget\tRealisasi\tCapaian\n" + string.Join('\n', baris));
        await Assertions.Expect(page.Locator(".hitungan-salah")).ToHaveTextAsync("500 salah");
        // The end moves away as the true height of the rows becomes known; one scrolls on.
        await page.WaitForFunctionAsync("() => { const e = document.querySelector('.periksa-padat'); e.scrollIntoView(); e.scrollTop = e.scrollHeight; return e.textContent.includes('ke-1000 dari'); }");
        await Assertions.Expect(page.GetByText("Indikator ke-1000 dari")).ToBeVisibleAsync();
        Assert.InRange(await page.Locator(".periksa-tabel tbody tr").CountAsync(), 3, 100);

        await page.Locator(".hitungan-salah").ClickAsync();
        await Assertions.Expect(page.GetByText("Indikator ke-2 dari")).ToBeVisibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Table_of_word_keeps_its_cells_and_the_findings_come_as_a_file()
    {
        await using var jendela = await peramban.MasukAsync();
        var page = jendela.Page;
        await page.GotoAsync("/periksa-capaian");
        await page.GetByText("Belum ada tabel.").WaitForAsync();

        await page.Locator("#periksa-teks").EvaluateAsync("""
            kotak => {
              const isi = new DataTransfer();
              isi.setData('text/html', '<style>p{color:red}</style><table><tr><td rowspan=2>Indikator</td><td colspan=3 style="color:red">2022</td></tr><tr><td>Target</td><td>Realisasi</td><td>Capaian</td></tr><tr><td><p>Pelayanan</p><p>tepat waktu</p></td><td>80</td><td>95</td><td>84,21</td></tr></table>');
              kotak.dispatchEvent(new ClipboardEvent('paste', { clipboardData: isi, bubbles: true, cancelable: true }));
            }
            """);
        await Assertions.Expect(page.Locator(".baris-salah .sel-uraian")).ToHaveTextAsync("Pelayanan tepat waktu");
        var unduhan = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Unduh hasil (CSV)" }).ClickAsync());

        Assert.Equal("hasil-periksa-capaian.csv", unduhan.SuggestedFilename);
        Assert.Contains("Pelayanan tepat waktu;80;95;84,21;118,75;Salah;Kolom tertukar;", await File.ReadAllTextAsync(await unduhan.PathAsync()), StringComparison.Ordinal);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Room_of_another_kecamatan_stays_closed_and_nobody_is_sent_to_sign_in()
    {
        await using var jendela = await peramban.MasukAsync();
        Assert.Equal(404, (await jendela.Page.APIRequest.GetAsync("/k/35.25.17/periksa-capaian")).Status);

        await using var tamu = await peramban.OpenAsync();
        await tamu.Page.GotoAsync("/periksa-capaian");
        Assert.Contains("/masuk", tamu.Page.Url, StringComparison.Ordinal);
    }
}
