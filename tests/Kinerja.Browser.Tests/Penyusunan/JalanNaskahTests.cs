using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Penyusunan.DrafUji;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>The whole job: a clerk who has never seen the program copies last year's decree and mends it, and it goes through the office to its number and date.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed partial class JalanNaskahTests(Peramban peramban)
{
    private const string Nomor = "188.4/17/KEP/35.07.06/2023";
    private const string SandiBaru = "ampelgading-menanam-kopi";

    [Fact(Timeout = Batas.Uji)]
    public async Task New_clerk_copies_and_mends_the_office_reviews_and_enacts_and_paper_and_difference_tell_what_changed()
    {
        await using var penyusun = await WelcomeAsync("Wahyu Lestari", "wahyu.lestari");
        await CopyAsync(penyusun, "2023");
        await Expect(penyusun.Page.Locator(".hidup-daftar img").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await GambarPanduan.ShootAsync(penyusun.Page, "sunting");
        var alamat = new Uri(penyusun.Page.Url).AbsolutePath.Replace("/sunting", "", StringComparison.Ordinal);
        await MendAsync(penyusun.Page);
        var langkah = new LangkahDaur(peramban, alamat);
        await langkah.ActAsync(penyusun, "Ajukan", "diajukan kepada sekretaris");

        await using var sekcam = await peramban.MasukAsync("sekcam.ampelgading");
        await langkah.CommentAsync(sekcam, "Sebutkan lampirannya.");
        await GambarPanduan.ShootAsync(sekcam.Page, "tinjau");
        await LangkahDaur.ReturnAsync(sekcam, "Lihat komentar pada diktum.");
        await langkah.AnswerAsync(penyusun, "Lihat komentar pada diktum.", "Sudah disebut di lampiran.");
        await langkah.ActAsync(penyusun, "Ajukan", "diajukan kepada sekretaris");
        await langkah.ActAsync(sekcam, "Setujui", "menunggu penetapan camat");
        await langkah.EnactAsync(Nomor, "2023-01-02", "2 Januari 2023");

        var kertas = await langkah.ReadPaperAsync(penyusun);
        Assert.Contains(Nomor, kertas, StringComparison.Ordinal);
        Assert.Contains("2 Januari 2023", kertas, StringComparison.Ordinal);
        await penyusun.Page.GotoAsync($"{alamat}/beda");
        await GambarPanduan.ShootAsync(penyusun.Page, "beda");
        var beda = await ListBedaAsync(penyusun.Page);
        Assert.True(Perbedaan.SequenceEqual(beda), string.Join(Environment.NewLine, beda));
        penyusun.AssertQuiet();
        sekcam.AssertQuiet();
    }

    // What was mended, what the copy itself renews (year, blanks of number and date, the head that is now printed from them), and what the enactment filled in. Nothing else.
    private static readonly string[] Perbedaan =
    [
        "Judul › diubah Nomor",
        "Judul › diubah Tentang",
        "Judul › diubah Pejabat",
        "Mengingat › diubah angka 7",
        "Mengingat › dihapus angka 8",
        "Mengingat › diubah angka 9",
        "Diktum › diubah KEDUA",
        "Penutup › diubah Tanda tangan › tanggal tercetak",
        "Penutup › diubah Tanda tangan › tanggal",
        "Kepala Lampiran › dihapus Lampiran › Kepala",
        "Seksi Pelayanan Publik › diubah Lampiran › Seksi Pelayanan Publik › Judul kolom › indikator",
        "Kasubag Umum, Kepegawaian, Keuangan, dan Aset › diubah Lampiran › Kasubag Umum, Kepegawaian, Keuangan, dan Aset › Sasaran 1 › Indikator 1",
        "Penutup Lampiran › diubah Lampiran › Tanda tangan › tanggal tercetak",
        "Penutup Lampiran › diubah Lampiran › Tanda tangan › tanggal",
    ];

    // The office's administrator hands over a link; with it a person makes their own password and signs in.
    private async Task<Jendela> WelcomeAsync(string nama, string namaPengguna)
    {
        string tautan;
        await using (var admin = await peramban.MasukAsync("admin.ampelgading"))
        {
            await admin.Page.GotoAsync("/k/35.07.06/pengguna");
            await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Tambah pengguna" }).ClickAsync();
            await admin.Page.GetByLabel("Nama lengkap").FillAsync(nama);
            await admin.Page.GetByRole(AriaRole.Textbox, new() { NameRegex = NamaPengguna() }).FillAsync(namaPengguna);
            await admin.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Operator() }).CheckAsync();
            await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Tambah dan buat undangan" }).ClickAsync();
            await Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Name = $"Tautan undangan untuk {nama}" })).ToBeFocusedAsync();
            tautan = await admin.Page.Locator("#tautan-sandi").InputValueAsync();
            admin.AssertQuiet();
        }

        var jendela = await peramban.OpenAsync();
        await jendela.Page.GotoAsync(new Uri(tautan).PathAndQuery);
        await jendela.Page.GetByLabel("Sandi baru, paling sedikit").FillAsync(SandiBaru);
        await jendela.Page.GetByLabel("Ketik sekali lagi").FillAsync(SandiBaru);
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Simpan sandi" }).ClickAsync();
        await jendela.Page.WaitForURLAsync("**/masuk?sandi=baru");
        await jendela.SignInAsync(namaPengguna, SandiBaru);
        await jendela.Page.WaitForURLAsync("**/k/35.07.06**");
        return jendela;
    }

    // What the program is sure of it corrects at a click; the law out of force is taken away, and the indicator whose formula counts person-days says so.
    private static async Task MendAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa naskah" }).ClickAsync();
        await Expect(page.Locator(".ringkasan-temuan")).ToContainTextAsync("menghalangi pengajuan", new() { Timeout = 60_000 });
        await GambarPanduan.ShootAsync(page, "periksa");
        var galat = page.Locator(".temuan-galat");
        await galat.Filter(new() { HasText = "berlaku sampai 31 Desember 2021" }).GetByRole(AriaRole.Button, new() { Name = "Mengingat angka 8" }).ClickAsync();
        var butir = page.GetByLabel("Mengingat butir 8", new() { Exact = true });
        await Expect(butir).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus Mengingat butir 8" }).ClickAsync();
        await Expect(page.GetByLabel("Mengingat butir 10", new() { Exact = true })).ToHaveCountAsync(0);

        await galat.Filter(new() { HasText = "menghasilkan orang-hari" }).GetByRole(AriaRole.Button, new() { Name = "formulasi" }).ClickAsync();
        var indikator = page.GetByLabel("Indikator 1.1", new() { Exact = true });
        await indikator.FillAsync((await indikator.InputValueAsync()).Replace("Jumlah", "Jumlah orang-hari", StringComparison.Ordinal));
        await Expect(page.Locator("[data-ketikan-keadaan]")).ToHaveTextAsync("Tersimpan.");

        var betulkan = galat.GetByRole(AriaRole.Button, new() { Name = "Betulkan" });
        for (var sisa = 5; sisa > 0; sisa--)
        {
            await Expect(betulkan).ToHaveCountAsync(sisa, new() { Timeout = 30_000 });
            await betulkan.First.ClickAsync();
        }

        await Expect(page.Locator(".ringkasan-temuan")).ToContainTextAsync("Tidak ada yang menghalangi pengajuan.", new() { Timeout = 30_000 });
    }

    private static async Task<string[]> ListBedaAsync(IPage page)
    {
        var hasil = new List<string>();
        foreach (var kelompok in await page.Locator(".beda-kelompok").AllAsync())
        {
            var judul = (await kelompok.Locator("h2").EvaluateAsync<string>("h => h.firstChild.textContent")).Trim();
            foreach (var beda in await kelompok.Locator("[data-beda-isi] .beda-kepala").AllInnerTextsAsync())
            {
                hasil.Add($"{judul} › {beda.Trim()}");
            }
        }

        return [.. hasil];
    }

    [GeneratedRegex("^Nama pengguna")]
    private static partial Regex NamaPengguna();

    [GeneratedRegex("^Operator")]
    private static partial Regex Operator();
}
