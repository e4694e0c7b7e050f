using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>The sheet of one post of the example, in the browser and in the database.</summary>
internal sealed class LembarUji
{
    public const string Operator = "operator.ampelgading";
    private readonly IServiceProvider _layanan;
    private readonly KantorUji _kantor;

    private LembarUji(IServiceProvider layanan, KantorUji kantor, JabatanId jabatan) => (_layanan, _kantor, Jabatan) = (layanan, kantor, jabatan);

    public JabatanId Jabatan { get; }

    /// <summary>Path and query of the sheet.</summary>
    public string Alamat => $"/k/{_kantor.Kode}/realisasi?tahun={_kantor.Tahun}&jabatan={Jabatan}&bulan=1";

    /// <summary>Approves the measures of a post and finds its sheet. Each class of tests has a post of its own.</summary>
    public static Task<LembarUji> PrepareAsync(IServiceProvider layanan, string jabatan) =>
        PrepareAsync(layanan, KantorUji.Ampelgading, jabatan, _ => true);

    /// <summary>The same of another office, for some of its indicators.</summary>
    public static async Task<LembarUji> PrepareAsync(IServiceProvider layanan, KantorUji kantor, string jabatan, Func<UkuranIndikator, bool> syarat)
    {
        await using var scope = await EnterAsync(layanan, kantor);
        var (ukuran, orang) = (scope.ServiceProvider.GetRequiredService<UkuranService>(), scope.ServiceProvider.GetRequiredService<RuangKerja>().Pengguna!.Value);
        var keputusan = await scope.ServiceProvider.GetRequiredService<KeputusanService>().FindAsync(kantor.Tahun, CancellationToken.None);
        foreach (var indikator in (await ukuran.ListAsync(keputusan, CancellationToken.None))!.Where(b => b.Nama.Contains(jabatan, StringComparison.Ordinal)).SelectMany(b => b.DaftarIndikator).Where(syarat))
        {
            await ukuran.ApproveAsync(keputusan, indikator.Id, orang, CancellationToken.None);
        }

        var baris = (await scope.ServiceProvider.GetRequiredService<LembarService>().ListJabatanAsync(kantor.Tahun, CancellationToken.None)).First(j => j.Nama.Contains(jabatan, StringComparison.Ordinal));
        return new LembarUji(layanan, kantor, baris.Id);
    }

    /// <summary>Acts in the office as one of its people.</summary>
    public async Task ActAsync(Func<IServiceProvider, PenggunaId, Task> perbuatan, string? orang = null)
    {
        await using var scope = await EnterAsync(_layanan, orang is null ? _kantor : _kantor with { Orang = orang });
        await perbuatan(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<RuangKerja>().Pengguna!.Value);
    }

    /// <summary>The figures of a row of the sheet as the database has them, January first; empty is "".</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(int baris)
    {
        await using var scope = await EnterAsync(_layanan, _kantor);
        var lembar = (await scope.ServiceProvider.GetRequiredService<LembarService>().ReadLembarAsync(Jabatan, _kantor.Tahun, CancellationToken.None))!;
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

    private static async Task<AsyncServiceScope> EnterAsync(IServiceProvider layanan, KantorUji kantor)
    {
        var scope = layanan.CreateAsyncScope();
        var orang = await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(kantor.Orang);
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang!.Id, kantor.Kode, CancellationToken.None);
        return scope;
    }
}

/// <summary>An office of the example and one of its people.</summary>
internal sealed record KantorUji(string Kode, int Tahun, string Orang)
{
    public static KantorUji Ampelgading { get; } = new("35.07.06", 2022, LembarUji.Operator);

    public static KantorUji Sangkapura { get; } = new("35.25.17", 2019, "operator.sangkapura");
}
