using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Kinerja.Browser.Tests.Pelaporan.LembarUji;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>A month filled without the program: the form goes out, is filled in a spreadsheet, and comes back.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed partial class FormulirTests(Peramban peramban)
{
    private const string Jabatan = "Seksi Ketentraman dan Ketertiban Umum";

    [Fact(Timeout = Batas.Uji)]
    public async Task Form_comes_down_is_filled_goes_up_and_the_second_time_changes_nothing()
    {
        var lembar = await PrepareAsync(peramban.Layanan, Jabatan);
        await using var jendela = await peramban.MasukAsync();
        await lembar.OpenAsync(jendela);
        var bagian = jendela.Page.GetByRole(AriaRole.Region, new() { Name = "Isi tanpa program" });
        var unduhan = await jendela.Page.RunAndWaitForDownloadAsync(() => bagian.GetByRole(AriaRole.Link, new() { Name = "Unduh formulir Excel" }).ClickAsync());
        Assert.EndsWith(".xlsx", unduhan.SuggestedFilename, StringComparison.Ordinal);
        var formulir = await File.ReadAllBytesAsync(await unduhan.PathAsync());

        await UploadAsync(bagian, "catatan.xlsx", "bukan formulir"u8.ToArray());
        await Assertions.Expect(bagian.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        var terisi = FillJanuari(formulir, "12");
        await UploadAsync(bagian, unduhan.SuggestedFilename, terisi);
        await Assertions.Expect(bagian.GetByRole(AriaRole.Table)).ToContainTextAsync("12");
        await jendela.AssertAccessibleAsync();
        await bagian.GetByRole(AriaRole.Button, new() { Name = "Simpan 1 isian" }).ClickAsync();
        await Assertions.Expect(bagian.GetByText("1 isian dari formulir disimpan.")).ToBeVisibleAsync();
        await lembar.ExpectAsync(0, 1, "12");
        // The sheet above shows it without being asked.
        await Assertions.Expect(Sel(jendela, 0, 1)).ToHaveValueAsync("12");

        await UploadAsync(bagian, unduhan.SuggestedFilename, terisi);
        await Assertions.Expect(bagian.GetByText("Tidak ada yang perlu disimpan.")).ToBeVisibleAsync();
        jendela.AssertQuiet();
    }

    private static Task UploadAsync(ILocator bagian, string nama, byte[] isi) =>
        bagian.GetByLabel("Unggah formulir").SetInputFilesAsync(new FilePayload { Name = nama, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = isi });

    // The cell at which the form opens: January of the first figure.
    private static byte[] FillJanuari(byte[] formulir, string angka)
    {
        using var memori = new MemoryStream();
        memori.Write(formulir);
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var aliran = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
            using var pembaca = new StreamReader(aliran, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            var semula = pembaca.ReadToEnd();
            var baru = SelJanuari().Replace(semula, $"$1><x:v>{angka}</x:v></x:c>", 1);
            Assert.NotEqual(semula, baru);
            aliran.SetLength(0);
            aliran.Write(Encoding.UTF8.GetBytes(baru));
        }

        return memori.ToArray();
    }

    [GeneratedRegex("(<x:c r=\"H6\" s=\"[0-9]+\") ?/>", RegexOptions.CultureInvariant)]
    private static partial Regex SelJanuari();
}
