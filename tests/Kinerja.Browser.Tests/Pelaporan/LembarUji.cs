using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>The sheet of one post of the example, in the browser and in the database.</summary>
internal sealed class LembarUji
{
    public const string Operator = "operator.ampelgading";
    private const string Kode = "35.07.06";
    private const int Tahun = 2022;
    private readonly IServiceProvider _layanan;
    private readonly Kinerja.Domain.Organisasi.JabatanId _jabatan;

    private LembarUji(IServiceProvider layanan, Kinerja.Domain.Organisasi.JabatanId jabatan, string alamat) => (_layanan, _jabatan, Alamat) = (layanan, jabatan, alamat);

    /// <summary>Path and query of the sheet.</summary>
    public string Alamat { get; }

    /// <summary>Approves the measures of a post and finds its sheet. Each class of tests has a post of its own.</summary>
    public static async Task<LembarUji> PrepareAsync(IServiceProvider layanan, string jabatan)
    {
        await using var scope = await EnterAsync(layanan);
        var (ukuran, orang) = (scope.ServiceProvider.GetRequiredService<UkuranService>(), scope.ServiceProvider.GetRequiredService<RuangKerja>().Pengguna!.Value);
        var keputusan = await scope.ServiceProvider.GetRequiredService<KeputusanService>().FindAsync(Tahun, CancellationToken.None);
        foreach (var indikator in (await ukuran.ListAsync(keputusan, CancellationToken.None))!.Where(b => b.Nama.Contains(jabatan, StringComparison.Ordinal)).SelectMany(b => b.DaftarIndikator))
        {
            await ukuran.ApproveAsync(keputusan, indikator.Id, orang, CancellationToken.None);
        }

        var baris = (await scope.ServiceProvider.GetRequiredService<LembarService>().ListJabatanAsync(Tahun, CancellationToken.None)).First(j => j.Nama.Contains(jabatan, StringComparison.Ordinal));
        return new LembarUji(layanan, baris.Id, $"/k/{Kode}/realisasi?tahun={Tahun}&jabatan={baris.Id}&bulan=1");
    }

    /// <summary>The figures of a row of the sheet as the database has them, January first; empty is "".</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(int baris)
    {
        await using var scope = await EnterAsync(_layanan);
        var lembar = (await scope.ServiceProvider.GetRequiredService<LembarService>().ReadLembarAsync(_jabatan, Tahun, CancellationToken.None))!;
        var (ukuran, isian) = lembar.DaftarUkuran.SelectMany(u => u.DaftarBaris.Select(b => (u, b))).ElementAt(baris);
        return [.. ukuran.DaftarPeriode.Select(p => p.Isi.Read(isian.Bidang, ukuran.Definisi) ?? "")];
    }

    /// <summary>Waits until the database has it.</summary>
    public async Task ExpectAsync(int baris, int bulan, string nilai)
    {
        for (var kali = 0; kali < 60; kali++)
        {
            if ((await ReadAsync(baris))[bulan - 1] == nilai)
            {
                return;
            }

            await Task.Delay(250);
        }

        throw new InvalidOperationException($"Row {baris}, month {bulan}: “{(await ReadAsync(baris))[bulan - 1]}” instead of “{nilai}”.");
    }

    public async Task OpenAsync(Jendela jendela)
    {
        await jendela.Page.GotoAsync(Alamat);
        await Assertions.Expect(jendela.Page.Locator("table.lembar-tabel")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        // The script attaches after the sheet is drawn; a person is not as fast as that.
        await Assertions.Expect(jendela.Page.Locator("[data-lembar-siap]")).ToBeVisibleAsync();
    }

    public static ILocator Sel(Jendela jendela, int baris, int bulan) => jendela.Page.Locator("tr.isian").Nth(baris).Locator("input.sel").Nth(bulan - 1);

    public static ILocator Keadaan(Jendela jendela) => jendela.Page.Locator("[data-ketikan-keadaan]");

    public static async Task TypeAsync(Jendela jendela, int baris, int bulan, string nilai)
    {
        await Sel(jendela, baris, bulan).ClickAsync();
        await jendela.Page.Keyboard.TypeAsync(nilai);
        await jendela.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>As Ctrl+V does, with what Excel puts on the clipboard.</summary>
    public static Task PasteAsync(ILocator sel, string teks) => sel.EvaluateAsync(
        "(el, teks) => { const d = new DataTransfer(); d.setData('text/plain', teks); el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }", teks);

    private static async Task<AsyncServiceScope> EnterAsync(IServiceProvider layanan)
    {
        var scope = layanan.CreateAsyncScope();
        var orang = await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(Operator);
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang!.Id, Kode, CancellationToken.None);
        return scope;
    }
}
