using System.Xml.Linq;
using Kinerja.Data.Contoh;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The emblem of the kabupaten at the left of the letterhead.</summary>
[Collection(PencetakCollection.Nama)]
public class LambangTercetakTests(Pencetak pencetak)
{
    private static readonly GambarLambang Lambang = new(GambarUji.Png(200));

    [Fact]
    public async Task Emblem_is_printed_left_of_the_letterhead_the_same_each_time_and_told_to_who_cannot_see_it()
    {
        var naskah = NaskahContoh.Read("35.07.06");
        var pdf = await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, Lambang, CancellationToken.None);
        Assert.Equal(pdf, await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, Lambang, CancellationToken.None));
        var tanpa = await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None);
        Assert.NotEqual(tanpa, pdf);

        // The emblem takes its room from the lines and none of their words.
        var (dengan, biasa) = (await AlatPdf.ReadWordsAsync(pdf), await AlatPdf.ReadWordsAsync(tanpa));
        Assert.Equal(biasa.Take(5).Select(k => k.Teks), dengan.Take(5).Select(k => k.Teks));
        Assert.Contains("Lambang Kabupaten Malang", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("Lambang Kabupaten Malang", System.Text.Encoding.Latin1.GetString(tanpa), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_image_carries_the_emblem_in_itself()
    {
        var halaman = await pencetak.Keputusan.RenderPagesAsync(NaskahContoh.Read("35.07.06") with { Lampiran = [] }, TataNaskah.A4, Lambang, CancellationToken.None);
        var gambar = XDocument.Parse(halaman[0]).Descendants().Single(e => e.Name.LocalName == "image");
        Assert.StartsWith("data:image/png;base64,", gambar.Attribute("href")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_picture_is_told_about_and_spoils_nothing_after_it()
    {
        var naskah = NaskahContoh.Read("35.07.06") with { Lampiran = [] };
        var rusak = new GambarLambang(GambarUji.Png(200).AsMemory(0, 60));
        await Assert.ThrowsAsync<PenyusunException>(() => pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, rusak, CancellationToken.None));
        Assert.NotEmpty(await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None));
    }
}
