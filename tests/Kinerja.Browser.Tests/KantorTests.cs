using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>People, posts and attendance of an office.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KantorTests(Peramban peramban)
{
    private const string Sang = "/k/35.25.17";
    private const string SiapDiisi = ".grid-gulir[data-siap]";

    [Theory(Timeout = Batas.Uji)]
    [InlineData("pegawai", ".orang-baris", false)]
    [InlineData("pegawai", ".orang-baris", true)]
    [InlineData("pegawai?tampilan=jabatan", ".jabatan-baris", false)]
    [InlineData("pegawai?tampilan=jabatan", ".jabatan-baris", true)]
    [InlineData("pegawai?tampilan=pelapor", ".kantor-panel", false)]
    [InlineData("presensi?tahun=2019&bulan=3", ".grid-rekap", false)]
    [InlineData("presensi?tahun=2019&bulan=3", ".grid-rekap", true)]
    [InlineData("presensi?tampilan=kalender&tahun=2019", ".bulan-kecil", false)]
    [InlineData("presensi?tampilan=kalender&tahun=2019", ".bulan-kecil", true)]
    [InlineData("presensi?tampilan=kebijakan", ".kantor-panel", false)]
    public async Task Each_view_is_accessible_and_fits(string alamat, string tanda, bool telepon)
    {
        await using var jendela = await peramban.MasukAsync("admin.sangkapura", telepon ? Layar.Telepon : Layar.Meja);
        await OpenAsync(jendela, $"{Sang}/{alamat}", tanda);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Operator_pastes_employees_sees_the_plan_and_saves_them()
    {
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        await OpenAsync(jendela, "/k/35.07.31/pegawai", ".orang-baris");
        var page = jendela.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Tempel dari Excel" }).ClickAsync();
        await page.GetByLabel("Tabel pegawai").FillAsync("Nama\tNIP\tPangkat\nTempelan Satu\t198001012005011001\tPengatur (II/c)\nTempelan Dua\t1,98E+17\t");
        await Assertions.Expect(page.GetByText("sudah rusak di lembar kerja")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Simpan 1 pegawai" })).ToBeDisabledAsync();
        await page.GetByLabel("Tabel pegawai").FillAsync("Nama\tNIP\tPangkat\nTempelan Satu\t198001012005011001\tPengatur (II/c)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan 1 pegawai" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 pegawai disimpan")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".orang-baris").Filter(new() { HasText = "Tempelan Satu" })).ToHaveCountAsync(1);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Recap_is_typed_with_the_keyboard_checked_at_once_and_kept()
    {
        await using var jendela = await peramban.MasukAsync("operator.sangkapura");
        await OpenAsync(jendela, $"{Sang}/presensi?tahun=2019&bulan=2", SiapDiisi);
        var page = jendela.Page;
        ILocator Sel(int baris, int kolom) => page.Locator($"input[data-baris='{baris}'][data-kolom='{kolom}']");
        await Sel(0, 0).ClickAsync();
        await page.Keyboard.TypeAsync("31");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Sel(1, 0)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".grid-rekap tbody tr").First).ToContainTextAsync("padahal bulan itu hanya 28 hari");
        await Assertions.Expect(page.Locator(".hasil-utama")).ToContainTextAsync("belum ada");

        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.TypeAsync("12");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan Februari 2019" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 rekap Februari 2019 disimpan")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(Sel(0, 0)).ToHaveValueAsync("12");
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Figures_typed_and_not_saved_survive_a_reload_and_are_forgotten_when_saved_or_cancelled()
    {
        await using var jendela = await peramban.MasukAsync("operator.bululawang");
        const string Alamat = "/k/35.07.14/presensi?tahun=2017&bulan=11";
        await OpenAsync(jendela, Alamat, SiapDiisi);
        var page = jendela.Page;
        ILocator Sel(int baris, int kolom) => page.Locator($"input[data-baris='{baris}'][data-kolom='{kolom}']");
        var semula = await Sel(0, 1).InputValueAsync();
        await Sel(0, 1).FillAsync("7");
        await page.Keyboard.PressAsync("Enter");
        await Sel(2, 1).ClickAsync();
        await page.Keyboard.TypeAsync("3"); // in the middle of a cell: the server knows nothing of it

        await OpenAsync(jendela, Alamat, SiapDiisi);

        await Assertions.Expect(page.GetByText("2 sel yang belum sempat disimpan dipulihkan")).ToBeVisibleAsync();
        await Assertions.Expect(Sel(0, 1)).ToHaveValueAsync("7");
        await Assertions.Expect(Sel(2, 1)).ToHaveValueAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Batalkan perubahan" }).ClickAsync();
        await Assertions.Expect(Sel(0, 1)).ToHaveValueAsync(semula);
        await OpenAsync(jendela, Alamat, SiapDiisi);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Simpan November 2017" })).ToBeDisabledAsync();
        await Assertions.Expect(Sel(0, 1)).ToHaveValueAsync(semula);

        await Sel(0, 1).FillAsync("5");
        await page.Keyboard.PressAsync("Enter");
        await OpenAsync(jendela, Alamat, SiapDiisi);
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan November 2017" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 rekap November 2017 disimpan")).ToBeVisibleAsync();
        await OpenAsync(jendela, Alamat, SiapDiisi);
        await Assertions.Expect(Sel(0, 1)).ToHaveValueAsync("5");
        await Assertions.Expect(page.GetByText("dipulihkan")).ToHaveCountAsync(0);
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Pelapor_reads_no_attendance_of_others_and_no_nip()
    {
        await using var jendela = await peramban.MasukAsync("pelapor.ampelgading");
        await OpenAsync(jendela, "/k/35.07.06/presensi", "text=data pribadi");
        await OpenAsync(jendela, "/k/35.07.06/pegawai", ".orang-baris");
        await Assertions.Expect(jendela.Page.GetByText("NIP 19")).ToHaveCountAsync(0);
        await Assertions.Expect(jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Tambah pegawai" })).ToHaveCountAsync(0);
    }

    private static async Task OpenAsync(Jendela jendela, string alamat, string tanda)
    {
        await jendela.Page.GotoAsync(alamat);
        await Assertions.Expect(jendela.Page.Locator(tanda).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }
}
