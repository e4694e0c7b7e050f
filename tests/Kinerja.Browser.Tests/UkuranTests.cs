using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>How each indicator is measured: proposed, looked at, approved, changed with a reason.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class UkuranTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task Operator_approves_a_proposal_and_changes_it_with_a_reason()
    {
        await using var jendela = await peramban.MasukAsync("operator.bululawang");
        await OpenAsync(jendela);
        var page = jendela.Page;
        var kartu = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Jumlah usulan dalam Musrenbangdes" }).First;
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Sahkan" }).ClickAsync();
        await Assertions.Expect(kartu).ToContainTextAsync("Operator Bululawang");

        await kartu.GetByRole(AriaRole.Button, new() { Name = "Ubah" }).ClickAsync();
        await kartu.GetByLabel("Desimal").SelectOptionAsync("0");
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(kartu).ToContainTextAsync("alasan", new() { IgnoreCase = true });
        await kartu.GetByLabel("Alasan").FillAsync("usulan dihitung bulat");
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(kartu).ToContainTextAsync("usulan dihitung bulat");

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = "usulan dihitung bulat" })).ToHaveCountAsync(1);
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_of_measures_is_accessible_and_fits(bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("operator.sangkapura", telepon ? Layar.Telepon : Layar.Meja);
        await OpenAsync(jendela);
        await Assertions.Expect(jendela.Page.GetByText("112 dari 112 indikator")).ToBeVisibleAsync();
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Camat_reads_the_measures_and_has_no_button_to_approve()
    {
        await using var jendela = await peramban.MasukAsync("camat.kromengan");
        await OpenAsync(jendela);
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Sahkan") })).ToHaveCountAsync(0);
    }

    private static async Task OpenAsync(Jendela jendela)
    {
        await jendela.ReadKeputusanAsync();
        await jendela.Page.GetByRole(AriaRole.Link, new() { Name = "Cara mengukur" }).ClickAsync();
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }
}
