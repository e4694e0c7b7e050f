using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests;

/// <summary>What the administrators of an office and of a kabupaten do. In the installation of the drafting tests: the others count offices and pages.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class AdministrasiTests(Peramban peramban)
{
    private const int Lama = 60_000;

    [Fact(Timeout = Batas.Uji)]
    public async Task Look_of_the_decree_is_previewed_while_it_is_chosen_saved_from_a_day_on_and_recorded()
    {
        await using var jendela = await peramban.MasukAsync("admin.kromengan");
        var page = jendela.Page;
        await page.GotoAsync("/k/35.07.31/profil");
        var gambar = page.Locator(".pratinjau-gambar");
        await Expect(gambar).ToBeVisibleAsync(new() { Timeout = Lama });
        var semula = await gambar.GetAttributeAsync("src");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Huruf" }).SelectOptionAsync(new SelectOptionValue { Label = "Bookman" });
        await Expect(gambar).Not.ToHaveAttributeAsync("src", semula!, new() { Timeout = Lama });
        await page.GetByLabel("Ukuran huruf naskah (titik)").FillAsync("1.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan rupa naskah" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await page.GetByLabel("Ukuran huruf naskah (titik)").FillAsync("11,5");
        await page.GetByLabel("Berlaku mulai").FillAsync("2026-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan rupa naskah" }).ClickAsync();
        await Expect(page.Locator(".versi-daftar")).ToContainTextAsync("Mulai 1 Januari 2026: A4, Bookman 11,5");
        await jendela.AssertAccessibleAsync();

        await page.GotoAsync("/k/35.07.31/riwayat?objek=ProfilNaskah");
        await Expect(page.Locator(".riwayat-daftar > li").First).ToContainTextAsync("profil naskah");
        await Expect(page.Locator(".riwayat-daftar > li").First).ToContainTextAsync("Admin Kecamatan Kromengan");
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Kabupaten_adds_a_law_fills_its_catalogue_and_registers_a_kecamatan_and_the_clerk_finds_them()
    {
        await using var jendela = await peramban.MasukAsync("organisasi.malang");
        var page = jendela.Page;
        await page.GotoAsync("/b/35.07/peraturan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah peraturan" }).ClickAsync(new() { Timeout = Lama });
        var formulir = page.GetByRole(AriaRole.Form, new() { Name = "Peraturan" });
        await formulir.GetByLabel("Nomor", new() { Exact = true }).FillAsync("12");
        await formulir.GetByLabel("Tahun", new() { Exact = true }).FillAsync("2021");
        await formulir.GetByLabel("Judul, tanpa kata tentang").FillAsync("Tata Kelola Kopi Rakyat");
        await formulir.GetByLabel("Sumber").FillAsync("JDIH Kabupaten Malang");
        await jendela.AssertAccessibleAsync();
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Simpan peraturan" }).ClickAsync();
        await Expect(page.Locator(".peraturan").Filter(new() { HasText = "Tata Kelola Kopi Rakyat" })).ToHaveCountAsync(1);

        await page.GotoAsync("/b/35.07/katalog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tulis klausul" }).ClickAsync(new() { Timeout = Lama });
        var klausul = page.GetByRole(AriaRole.Form, new() { Name = "Klausul" });
        await klausul.GetByLabel("Nama").FillAsync("Menimbang akuntabilitas");
        await klausul.GetByLabel("Teks").FillAsync("bahwa akuntabilitas perlu diukur;");
        await klausul.GetByRole(AriaRole.Button, new() { Name = "Simpan klausul" }).ClickAsync();
        await Expect(page.Locator(".katalog-daftar")).ToContainTextAsync("Menimbang akuntabilitas");
        await jendela.AssertAccessibleAsync();

        await page.GotoAsync("/b/35.07");
        await page.GetByLabel("Kode wilayah").FillAsync("35.07.16", new() { Timeout = Lama });
        await page.GetByLabel("Nama, tanpa kata Kecamatan").FillAsync("Bantur");
        await page.GetByLabel("Nama admin kecamatan").FillAsync("Siti Aminah");
        await page.GetByLabel("Nama penggunanya").FillAsync("admin.bantur");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah dan buat undangan" }).ClickAsync();
        await Expect(page.GetByText("Kecamatan Bantur terdaftar.")).ToBeVisibleAsync(new() { Timeout = Lama });
        await Expect(page.Locator(".pilihan").Last).ToContainTextAsync("Kecamatan Bantur");
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();

        await using var penyusun = await peramban.MasukAsync("operator.ampelgading");
        await penyusun.Page.GotoAsync("/k/35.07.06/peraturan");
        await penyusun.Page.GetByLabel("Cari judul, nomor, atau tahun").FillAsync("Kopi Rakyat");
        await Expect(penyusun.Page.Locator(".peraturan").Filter(new() { HasText = "Tata Kelola Kopi Rakyat" })).ToHaveCountAsync(1);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Administrator_changes_the_roles_of_a_person_makes_a_new_link_and_lets_them_go()
    {
        await using var jendela = await peramban.MasukAsync("admin.sangkapura");
        var page = jendela.Page;
        await page.GotoAsync("/k/35.25.17/pengguna");
        var kartu = page.Locator(".pengguna-daftar > li").Filter(new() { HasText = "operator.sangkapura" });
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Buat tautan sandi baru" }).ClickAsync(new() { Timeout = Lama });
        await Expect(page.Locator("#tautan-sandi")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("/sandi-baru"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Ubah peran" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Pelapor") }).CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Melapor untuk jabatan" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await jendela.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan peran" }).ClickAsync();
        await Expect(kartu.Locator(".pengguna-jabatan")).ToContainTextAsync("Melapor untuk:");
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Keluarkan" }).ClickAsync();
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Ya, keluarkan" }).ClickAsync();
        await Expect(kartu).ToHaveCountAsync(0);

        await page.GotoAsync("/k/35.25.17/riwayat?bagian=akta");
        await Expect(page.Locator("#rantai")).ToContainTextAsync("Rantai utuh sampai akta ke-");
        jendela.AssertQuiet();
    }
}
