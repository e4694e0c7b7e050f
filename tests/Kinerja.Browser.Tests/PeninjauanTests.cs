using System.Diagnostics;
using System.Globalization;
using Kinerja.Data.Identity;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>From the draft to its number and date: submitted, commented on the place, returned, answered, approved, enacted; the difference to last year.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class PeninjauanTests(Peramban peramban)
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact(Timeout = Batas.Uji)]
    public async Task Draft_is_commented_returned_answered_approved_and_enacted_and_its_paper_carries_number_and_date()
    {
        var id = await CreateDrafAsync(2023);
        await using var penyusun = await peramban.MasukAsync("operator.ampelgading");
        await ActAsync(penyusun, id, "Ajukan", "diajukan kepada sekretaris");

        await using var sekcam = await peramban.MasukAsync("sekcam.ampelgading");
        await sekcam.Page.GotoAsync(Alamat(id, "tinjau"));
        await sekcam.Page.GetByLabel("Tentang bagian").WaitForAsync(new() { Timeout = 60_000 });
        await sekcam.Page.Locator(".tinjau-naskah .diktum .alinea").First.ClickAsync();
        await Assertions.Expect(sekcam.Page.GetByLabel("Tentang bagian").Locator("option:checked")).ToContainTextAsync("Diktum KESATU");
        await sekcam.Page.GetByRole(AriaRole.Textbox, new() { Name = "Komentar", Exact = true }).FillAsync("Sebutkan lampirannya.");
        await sekcam.Page.GetByRole(AriaRole.Button, new() { Name = "Kirim komentar" }).ClickAsync();
        await Assertions.Expect(sekcam.Page.Locator(".komentar-teks").First).ToHaveTextAsync("Sebutkan lampirannya.");
        await sekcam.Page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await sekcam.Page.GetByLabel("Catatan pengembalian").FillAsync("Lihat komentar pada diktum.");
        await sekcam.Page.GetByRole(AriaRole.Form, new() { Name = "Kembalikan" }).GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await Assertions.Expect(sekcam.Page.GetByText("Naskah dikembalikan kepada penyusun.")).ToBeVisibleAsync();

        await penyusun.Page.GotoAsync($"/k/{Kode}/pemberitahuan");
        await penyusun.Page.GetByRole(AriaRole.Button, new() { Name = "Lihat komentar pada diktum." }).ClickAsync();
        await penyusun.Page.WaitForURLAsync($"**/keputusan/{id}");
        await penyusun.Page.GotoAsync(Alamat(id, "tinjau"));
        await penyusun.Page.GetByRole(AriaRole.Button, new() { Name = "Jawab" }).ClickAsync(new() { Timeout = 60_000 });
        await penyusun.Page.GetByRole(AriaRole.Textbox, new() { Name = "Jawaban", Exact = true }).FillAsync("Sudah disebut di lampiran.");
        await penyusun.Page.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Assertions.Expect(penyusun.Page.Locator(".komentar-jawaban")).ToContainTextAsync("Sudah disebut di lampiran.");
        await ActAsync(penyusun, id, "Ajukan", "diajukan kepada sekretaris");
        await ActAsync(sekcam, id, "Setujui", "menunggu penetapan camat");

        await EnactAsync(id, "188.4/17/KEP/35.07.06/2023");
        await CheckPaperAsync(id, "188.4/17/KEP/35.07.06/2023");
        penyusun.AssertQuiet();
        sekcam.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Difference_to_the_year_before_lists_exactly_what_was_changed()
    {
        var id = await CreateDrafAsync(2027);
        int jumlah;
        await using (var ruang = await EnterAsync("operator.ampelgading"))
        {
            var layanan = ruang.ServiceProvider.GetRequiredService<KeputusanService>();
            var lama = (await layanan.ReadAsync(await layanan.FindAsync(2022, Ct), Ct))!.Naskah;
            var baru = (await layanan.ReadAsync(id, Ct))!.Naskah;
            var sasaran = baru.Lampiran[0].Bagian.First(b => b.Sasaran.Count > 0).Sasaran[0];
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(sasaran.Id!.Value.Value, NamaBidang.Teks), sasaran.Teks, sasaran.Teks + " secara zirkular"), Ct);
            jumlah = BedaNaskah.Compare(lama, (await layanan.ReadAsync(id, Ct))!.Naskah).Jumlah;
        }

        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        await jendela.Page.GotoAsync(Alamat(id, "beda"));
        await Assertions.Expect(jendela.Page.Locator("[data-beda-isi]")).ToHaveCountAsync(jumlah);
        await Assertions.Expect(jendela.Page.Locator("ins").Filter(new() { HasText = "zirkular" })).ToHaveCountAsync(1);
        await jendela.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(jendela.Page.Locator("[data-beda-isi]").First).ToBeFocusedAsync();
        await jendela.AssertAccessibleAsync();
        jendela.AssertQuiet();
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Finding_is_corrected_by_one_click_and_taken_back_and_a_click_on_the_page_leads_to_its_place()
    {
        var id = await CreateDrafAsync(2024, perbaiki: false);
        await using (var ruang = await EnterAsync("operator.ampelgading"))
        {
            var tentang = (await ruang.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, Ct))!.Naskah.BatangTubuh!.Tentang;
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Tentang), tentang, tentang.Replace("2024", "2021", StringComparison.Ordinal)), Ct);
        }

        await using var jendela = await peramban.MasukAsync("operator.ampelgading");
        await jendela.Page.GotoAsync(Alamat(id, "periksa"));
        var temuan = jendela.Page.Locator(".temuan-naskah").Filter(new() { HasText = "Tertulis tahun 2021" }).First;
        await temuan.GetByRole(AriaRole.Button, new() { Name = "Betulkan" }).ClickAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(jendela.Page.Locator(".temuan-naskah").Filter(new() { HasText = "Tertulis tahun 2021" })).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await jendela.Page.GetByRole(AriaRole.Button, new() { Name = "Urungkan" }).ClickAsync();
        await Assertions.Expect(temuan).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await jendela.Page.Locator(".hidup-daftar img").First.WaitForAsync(new() { Timeout = 60_000 });
        await temuan.GetByRole(AriaRole.Button, new() { Name = "Tentang" }).ClickAsync();
        await Assertions.Expect(jendela.Page.Locator(".hidup-sorot")).ToHaveCountAsync(1);
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("tinjau")]
    [InlineData("periksa")]
    [InlineData("beda")]
    [InlineData("pohon")]
    public async Task Page_of_the_review_is_accessible_and_fits_a_phone(string bagian)
    {
        var id = await CreateDrafAsync(2028, perbaiki: false);
        await using var jendela = await peramban.MasukAsync("sekcam.ampelgading", Layar.Telepon);
        await jendela.Page.GotoAsync(Alamat(id, bagian));
        await jendela.Page.Locator(".kotak, .beda-kelompok").First.WaitForAsync(new() { Timeout = 60_000 });
        await jendela.AssertAccessibleAsync();
        await jendela.AssertNoHorizontalScrollAsync();
        jendela.AssertQuiet();
    }

    private async Task EnactAsync(KeputusanId id, string nomor)
    {
        await using var camat = await peramban.MasukAsync("camat.ampelgading");
        await camat.Page.GotoAsync(Alamat(id, "tinjau?tindak=tetapkan"));
        var formulir = camat.Page.GetByRole(AriaRole.Form, new() { Name = "Tetapkan" });
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" }).ClickAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(camat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Cocokkan nomor");
        await formulir.GetByLabel("Nomor keputusan").FillAsync(nomor);
        await formulir.GetByLabel("Tanggal penetapan").FillAsync("2023-01-02");
        await formulir.GetByLabel("Nomor dan tanggal sudah dicocokkan").CheckAsync();
        await Assertions.Expect(camat.Page.Locator(".daur-pasti")).ToContainTextAsync("2 Januari 2023");
        await formulir.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" }).ClickAsync();
        await Assertions.Expect(camat.Page.GetByText("Isinya tidak berubah lagi.").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        camat.AssertQuiet();
    }

    private async Task CheckPaperAsync(KeputusanId id, string nomor)
    {
        await using var pembaca = await peramban.MasukAsync("operator.ampelgading");
        var pdf = await (await pembaca.Page.APIRequest.GetAsync(Alamat(id, "pdf"))).BodyAsync();
        var berkas = Path.Combine(Path.GetTempPath(), $"kinerja-uji-{Guid.NewGuid():N}.pdf");
        try
        {
            await File.WriteAllBytesAsync(berkas, pdf, Ct);
            using var proses = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", berkas, "-"]) { RedirectStandardOutput = true })!;
            var teks = await proses.StandardOutput.ReadToEndAsync(Ct);
            await proses.WaitForExitAsync(Ct);
            Assert.Contains(nomor, teks, StringComparison.Ordinal);
            Assert.Contains("2 Januari 2023", teks, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static async Task ActAsync(Jendela jendela, KeputusanId id, string tindak, string kabar)
    {
        await jendela.Page.GotoAsync(Alamat(id, "tinjau?tindak=" + tindak.ToLower(CultureInfo.InvariantCulture)));
        await jendela.Page.GetByRole(AriaRole.Form, new() { Name = tindak }).GetByRole(AriaRole.Button, new() { Name = tindak }).ClickAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(jendela.Page.GetByText(kabar).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    private static string Alamat(KeputusanId id, string bagian) => $"/k/{Kode}/keputusan/{id}/{bagian}";

    // What a clerk does in the editor is tested there; here the draft is brought to where the review begins.
    private async Task<KeputusanId> CreateDrafAsync(int tahun, bool perbaiki = true)
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var keputusan = ruang.ServiceProvider.GetRequiredService<KeputusanService>();
        var id = (await ruang.ServiceProvider.GetRequiredService<SalinanService>().CopyAsync(await keputusan.FindAsync(2022, Ct), tahun, null, Ct)).Id;
        for (var putaran = 0; perbaiki && putaran < 20; putaran++)
        {
            var galat = (await ruang.ServiceProvider.GetRequiredService<PemeriksaanKeputusanService>().CheckAsync(id, Ct))
                .Select(t => t.Temuan).Where(t => t is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false }).ToList();
            if (galat.Count == 0)
            {
                break;
            }

            Assert.True(putaran < 19, string.Join(Environment.NewLine, galat.Select(t => $"{t.Aturan} {t.Tempat.Jalur}: {t.Pesan}")));
            var naskah = (await keputusan.ReadAsync(id, Ct))!.Naskah;
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, Mend(naskah, galat.Find(t => t.Perbaikan is not null) ?? galat[0]), Ct);
        }

        return id;
    }

    // What the program is sure of it corrects itself; a law out of force goes, and an indicator whose formula counts person-days says so.
    private static Suntingan Mend(NaskahJson naskah, TemuanNaskah temuan)
    {
        if (temuan.Perbaikan is { } p)
        {
            return new Suntingan.Ubah(PencariAlamat.Find(naskah, p.Jalur)!, p.Lama, p.Baru);
        }

        if (temuan.Aturan == "K09")
        {
            return new Suntingan.Hapus([PencariAlamat.Find(naskah, temuan.Tempat.Jalur)!.Id!.Value]);
        }

        var indikator = PencariAlamat.Find(naskah, temuan.Tempat.Jalur.Split(".formulasi")[0])!;
        var teks = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Single(i => i.Id!.Value.Value == indikator.Id).Teks;
        return new Suntingan.Ubah(indikator with { Bidang = NamaBidang.Teks }, teks, teks.Replace("Jumlah", "Jumlah orang-hari", StringComparison.Ordinal));
    }

    private async Task<AsyncServiceScope> EnterAsync(string nama)
    {
        var ruang = peramban.Layanan.CreateAsyncScope();
        var orang = (await ruang.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        Assert.True(await ruang.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, Kode, Ct));
        return ruang;
    }
}
