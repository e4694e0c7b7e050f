using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Pelaporan.LembarUji;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>The year of a seksi from its spreadsheet to the capaian: pasted, proved, submitted, returned, mended, verified.</summary>
[Collection(KoleksiPenyusunan.Nama)]
public sealed class SetahunTests(Peramban peramban)
{
    private const string Kode = "35.07.14";
    private const int Tahun = 2017;

    [Fact(Timeout = Batas.Uji)]
    public async Task Twelve_pasted_months_with_evidence_one_returned_and_all_verified_give_the_capaian_of_the_year()
    {
        var (jabatan, ukuran) = await PrepareAsync();
        await using var pelapor = await peramban.MasukAsync("pelapor.bululawang");
        await pelapor.Page.GotoAsync($"/k/{Kode}/realisasi?tahun={Tahun}&jabatan={jabatan}&bulan=1");
        await Assertions.Expect(pelapor.Page.Locator("[data-lembar-siap]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var baris = pelapor.Page.Locator($"tr.isian:has(input[data-item^='{ukuran}'])");
        // Twelve months as a row of the seksi's spreadsheet, one of them nothing on purpose: 10 × 11 + 0 = 110.
        await baris.First.Locator("input.sel").First.ClickAsync();
        await PasteAsync(baris.First.Locator("input.sel").First, "10\t10\t10\t10\t10\t10\t0\t10\t10\t10\t10\t10");
        await Assertions.Expect(Keadaan(pelapor)).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });
        await Assertions.Expect(baris.First.Locator("input.sel").Nth(6)).ToHaveValueAsync("nihil");

        await pelapor.Page.Locator($"tbody.lembar-ukuran:has(input[data-item^='{ukuran}']) .sel-hasil").First.ClickAsync();
        var panel = pelapor.Page.Locator(".panel");
        await panel.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "Laporan setahun.pdf", MimeType = "application/pdf", Buffer = IsianContoh.Pdf });
        await Assertions.Expect(panel.Locator(".bukti-satu")).ToContainTextAsync("Laporan setahun.pdf");
        for (var bulan = 1; bulan <= 12; bulan++)
        {
            await SubmitAsync(pelapor.Page, bulan);
        }

        await using var sekcam = await peramban.MasukAsync("sekcam.bululawang");
        await OpenVerifikasiAsync(sekcam.Page, jabatan, 3);
        await sekcam.Page.Locator("[data-menunggu]").First.FocusAsync();
        await sekcam.Page.Keyboard.PressAsync("r");
        await sekcam.Page.GetByLabel("Catatan untuk pelapor").FillAsync("Bulan Maret mestinya 20.");
        await sekcam.Page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();
        await Assertions.Expect(sekcam.Page.Locator("[data-kartu]").First).ToContainTextAsync("Bulan Maret mestinya 20.");
        // What was given back does not count: 100 of 120.
        Assert.Equal(83.33m, await ReadCapaianAsync(ukuran));

        await pelapor.Page.ReloadAsync();
        await Assertions.Expect(pelapor.Page.Locator("[data-lembar-siap]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await baris.First.Locator("input.sel").Nth(2).ClickAsync();
        await pelapor.Page.Keyboard.TypeAsync("20");
        await pelapor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Keadaan(pelapor)).ToHaveTextAsync("Tersimpan.", new() { Timeout = 20_000 });
        await SubmitAsync(pelapor.Page, 3);
        for (var bulan = 1; bulan <= 12; bulan++)
        {
            await OpenVerifikasiAsync(sekcam.Page, jabatan, bulan);
            await sekcam.Page.GetByRole(AriaRole.Button, new() { Name = "Verifikasi semua yang tampak" }).ClickAsync();
            await Assertions.Expect(sekcam.Page.Locator("[data-menunggu]")).ToHaveCountAsync(0);
        }

        Assert.Equal(100m, await ReadCapaianAsync(ukuran));
        await sekcam.Page.GotoAsync($"/k/{Kode}/capaian?tahun={Tahun}&jabatan={jabatan}");
        await Assertions.Expect(sekcam.Page.Locator(".capaian-baris").Filter(new() { HasText = "100%" }).First).ToContainTextAsync("12/12", new() { Timeout = 30_000 });
        pelapor.AssertQuiet();
        sekcam.AssertQuiet();
    }

    private static async Task SubmitAsync(IPage page, int bulan)
    {
        // Each month by its name: the words of the month before still stand there.
        var nama = new DateOnly(Tahun, bulan, 1).ToString("MMMM", TeksIndonesia.Budaya);
        await page.Locator(".saringan-lembar label").Filter(new() { HasText = "Bulan" }).Locator("select").SelectOptionAsync(bulan.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = $"Ajukan {nama}" }).ClickAsync();
        await Assertions.Expect(page.Locator("p.pesan")).ToContainTextAsync($"realisasi {nama} diajukan");
    }

    private static async Task OpenVerifikasiAsync(IPage page, string jabatan, int bulan)
    {
        await page.GotoAsync($"/k/{Kode}/verifikasi?tahun={Tahun}&bulan={bulan}&jabatan={jabatan}");
        await Assertions.Expect(page.Locator("[data-menunggu]").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("[data-verifikasi-siap]")).ToBeVisibleAsync();
    }

    private async Task<decimal?> ReadCapaianAsync(string ukuran)
    {
        await using var scope = await EnterAsync("sekcam.bululawang");
        var hasil = await scope.ServiceProvider.GetRequiredService<CapaianService>().ReadAsync(UkuranId.From(Guid.Parse(ukuran)), Periode.Setahun(Tahun), CancellationToken.None);
        return hasil!.Hasil.Isi.Capaian;
    }

    // One monthly count of the Pelapor's own posts, approved, with 120 as the year's target.
    private async Task<(string Jabatan, string Ukuran)> PrepareAsync()
    {
        await using (var penyusun = await EnterAsync("operator.bululawang"))
        {
            var orang = penyusun.ServiceProvider.GetRequiredService<RuangKerja>().Pengguna!.Value;
            var keputusan = await penyusun.ServiceProvider.GetRequiredService<KeputusanService>().FindAsync(Tahun, CancellationToken.None);
            var ukuran = penyusun.ServiceProvider.GetRequiredService<UkuranService>();
            foreach (var indikator in (await ukuran.ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator).Where(i => i.DaftarUkuran.Count == 0))
            {
                await ukuran.ApproveAsync(keputusan, indikator.Id, orang, CancellationToken.None);
            }
        }

        await using var scope = await EnterAsync("pelapor.bululawang");
        var lembar = scope.ServiceProvider.GetRequiredService<LembarService>();
        foreach (var jabatan in await lembar.ListJabatanAsync(Tahun, CancellationToken.None))
        {
            var dipilih = (await lembar.ReadLembarAsync(jabatan.Id, Tahun, CancellationToken.None))!.DaftarUkuran.FirstOrDefault(u =>
                u.Definisi is { Jenis: JenisUkuran.Hitungan, Periode: JenisPeriode.Bulan, Polaritas: Polaritas.Naik, DaftarVariabel: [{ Akumulasi: Akumulasi.Jumlah }] });
            if (dipilih is null)
            {
                continue;
            }

            await using var penyusun = await EnterAsync("operator.bululawang");
            await penyusun.ServiceProvider.GetRequiredService<TargetService>().SetAsync(
                [new IsianTarget(dipilih.Id, Periode.Setahun(Tahun), "", 0, "120")], null, penyusun.ServiceProvider.GetRequiredService<RuangKerja>().Pengguna!.Value, CancellationToken.None);
            return (jabatan.Id.ToString(), dipilih.Id.ToString());
        }

        throw new InvalidOperationException("No monthly count among the posts of the Pelapor.");
    }

    private async Task<AsyncServiceScope> EnterAsync(string nama)
    {
        var scope = peramban.Layanan.CreateAsyncScope();
        var orang = await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama);
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang!.Id, Kode, CancellationToken.None);
        return scope;
    }
}
