using System.Xml.Linq;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Whatever a person types is text on the paper, and nothing else.</summary>
[Collection(PencetakCollection.Nama)]
public class TeksTakTerdugaTests(Pencetak pencetak)
{
    public static TheoryData<string> Markah() =>
    [
        "#import \"x.typ\": *", "#read(\"/etc/passwd\")", "$x^2$ dan $", "{{ data }} {a}/{", "\\ \\n \\u{41}", "*tebal* _miring_ `kode`", "= Judul", "- butir + angka / istilah: x",
        "<label> @rujukan", "https://example.org/jalan?x=1", "[kurung] ]#[ //komentar /* */", "\"kutip\" 'tunggal' -- --- ...", "~ spasi",
    ];

    [Theory]
    [MemberData(nameof(Markah))]
    public async Task Markup_in_a_text_is_printed_as_it_was_typed(string teks)
    {
        var naskah = Dengan(teks);

        var pdf = await PrintAsync(naskah);
        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.F4, CancellationToken.None);

        Assert.Contains(AlatPdf.Squeeze(teks), AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(pdf))), StringComparison.Ordinal);
        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, await AlatPdf.ReadWordsAsync(pdf)));
    }

    [Theory]
    [InlineData("rapat 🦄 desa", "rapat □ desa")]
    [InlineData("漢字 dan ไทย", "□□ dan □□□")]
    [InlineData("a\uE000b(pincang)c\uFFFFd", "a□b□c□d")]
    [InlineData("nol\u0000 tab\tlebar\u200Bnol\u202Ekanan\uFEFF", "nol tab lebarnolkanan")]
    [InlineData("Σ ∑ ❖ ☎ ≤ ≥ × ÷ − – … “ ” ½ ² e\u0301", "Σ ∑ ❖ ☎ ≤ ≥ × ÷ − – … “ ” ½ ² é")]
    public async Task Character_that_no_font_has_is_replaced_by_a_box_that_can_be_seen(string teks, string tercetak)
    {
        foreach (var tata in new[] { TataNaskah.F4, TataNaskah.A4 })
        {
            var halaman = await AlatPdf.ReadPagesAsync(await pencetak.Keputusan.PrintAsync(Dengan(teks.Replace("(pincang)", "\uD800", StringComparison.Ordinal)), tata, CancellationToken.None));

            Assert.True(AlatPdf.Squeeze(string.Concat(halaman)).Contains($"membantu{AlatPdf.Squeeze(tercetak)}", StringComparison.Ordinal), AlatPdf.Squeeze(string.Concat(halaman)));
        }
    }

    [Fact]
    public async Task Word_without_end_is_broken_and_stays_in_its_cell()
    {
        var naskah = ContohCetak.Naskah([ContohCetak.Sasaran(new string('W', 400), ContohCetak.Indikator("pertanggungjawabankeberlanjutanpenyelenggaraan/RKA/DPA/DPPA-SKPD", new string('m', 300)))]);

        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.F4, CancellationToken.None);

        var d = PemeriksaanPetak.Describe(naskah, petak, await AlatPdf.ReadWordsAsync(await PrintAsync(naskah))); Assert.True(d.Length == 0, d);
    }

    [Fact]
    public async Task Cell_taller_than_a_page_runs_over_pages_and_nothing_is_lost()
    {
        var naskah = ContohCetak.Naskah(
            [ContohCetak.Sasaran(new string('S', 5000), ContohCetak.Indikator(new string('i', 5000), new string('f', 5000))), ContohCetak.Sasaran("akhir", ContohCetak.Indikator("akhir", "penutup"))],
            jabatan: new string('J', 3000),
            tugas: ContohCetak.Daftar(GayaDaftar.Huruf, new string('t', 8000)));

        var teks = string.Concat(await AlatPdf.ReadPagesAsync(await PrintAsync(naskah)));

        // The few more stand in headings and names that the sample has besides.
        Assert.All("SifJt", h => Assert.InRange(teks.Count(c => c == h), h is 't' ? 8000 : h is 'J' ? 3000 : 5000, h is 't' ? 8600 : 5600));
        Assert.Contains("penutup", teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_as_images_are_whole_and_reach_for_nothing_outside()
    {
        var naskah = Dengan("<script>alert(1)</script> & \"x\" https://example.org");

        var gambar = await pencetak.Keputusan.RenderPagesAsync(naskah, TataNaskah.F4, CancellationToken.None);

        Assert.Equal((await AlatPdf.ReadPagesAsync(await PrintAsync(naskah))).Count, gambar.Count);
        foreach (var svg in gambar.Select(g => XDocument.Parse(g)))
        {
            var unsur = svg.Descendants().Select(e => e.Name.LocalName).Distinct();
            Assert.Subset(new HashSet<string> { "svg", "defs", "path", "g", "use", "clipPath" }, unsur.ToHashSet());
            var id = svg.Descendants().Attributes("id").Select(a => "#" + a.Value).ToHashSet();
            Assert.NotEmpty(id);
            Assert.All(svg.Descendants().Attributes().Where(a => a.Name.LocalName == "href"), a => Assert.Contains(a.Value, id));
            Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Value.Contains("url(http", StringComparison.Ordinal));
        }
    }

    // In a list, in a cell and in a heading.
    private static NaskahJson Dengan(string teks) => ContohCetak.Naskah(
        [ContohCetak.Sasaran(teks, ContohCetak.Indikator(teks, teks))], jabatan: teks, tugas: ContohCetak.Daftar(GayaDaftar.Tanpa, $"membantu {teks}"));

    private Task<byte[]> PrintAsync(NaskahJson naskah) => pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None);
}
