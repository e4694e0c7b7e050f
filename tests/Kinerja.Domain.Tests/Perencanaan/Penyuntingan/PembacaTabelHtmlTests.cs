using System.Text;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PembacaTabelHtmlTests
{
    // As Word puts it on the clipboard, shortened.
    private const string Word = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td { color: red } table > tr {} --></style></head><body>
        <!--StartFragment--><table class=MsoTableGrid border=1 title="a > b"><tr><td rowspan=2 valign=top><p class=MsoNormal>Meningkatnya
          kinerja<o:p></o:p></p></td><td><p>Persentase <b>kehadiran</b>&nbsp;PNS</p></td><td><p>A &lt; B &amp; C<br>baris dua</p></td></tr>
        <tr><td colspan="2"><p><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>Jumlah laporan</p></td></tr></table>
        <!--EndFragment--></body></html>
        """;

    [Fact]
    public void Table_of_a_word_processor_is_read_as_its_page_shows_it()
    {
        var tabel = Assert.IsType<Tempelan.Tabel>(PembacaTempelan.Read(Word, "teks biasa"));

        Assert.Equal([["Meningkatnya kinerja", "Persentase kehadiran PNS", "A < B & C\nbaris dua"], ["", "- Jumlah laporan", ""]], tabel.Baris);
    }

    [Fact]
    public void Html_without_a_table_is_read_as_its_text() =>
        Assert.Equal(["satu", "dua"], ((Tempelan.Daftar)PembacaTempelan.Read("<ul><li>satu<li>dua</ul>", "satu\ndua")).Butir);

    [Fact]
    public void Table_inside_a_cell_is_words_of_the_cell() =>
        Assert.Equal([["luar\ndalam", "lain"]], Read("<table><tr><td>luar <table><tr><td>dalam</td></tr></table></td><td>lain</td></tr></table>"));

    [Fact]
    public void Cell_that_reaches_down_past_a_short_row_keeps_its_column() =>
        Assert.Equal([["a", "b", "c"], ["d", "", ""], ["e", "f", "g"]], Read("<table><tr><td>a<td>b<td rowspan=2>c</tr><tr><td>d</tr><tr><td>e<td>f<td>g</tr></table>"));

    [Theory]
    [InlineData("<table")]
    [InlineData("<table><")]
    [InlineData("<table><tr><td rowspan=99999999999 colspan='99999'>x")]
    [InlineData("<table><tr><td a=\"<table>x")]
    [InlineData("</table></table></td><table><tr><td>x")]
    [InlineData("<table><tr><td>x<script>")]
    [InlineData("<table><!-- ")]
    [InlineData("<table><tr><td>&#99999999;&bogus;&lt")]
    public void Broken_html_is_read_as_far_as_it_goes(string html) => Assert.All(Read(html), b => Assert.True(b.Count <= PembacaTabelHtml.KolomMaksimum));

    [Fact]
    public void Less_than_sign_in_a_cell_stays() => Assert.Equal([["R < T", ""]], Read("<table><tr><td>R < T</td><td></td></tr></table>"));

    [Fact]
    public void One_column_is_a_list_of_its_cells() =>
        Assert.Equal(["satu\nbaris", "dua"], ((Tempelan.Daftar)PembacaTempelan.Read("<table><tr><td>1. satu<br>baris</td></tr><tr><td>2. dua</td></tr></table>", null)).Butir);

    [Fact]
    public void One_cell_is_a_list_of_its_lines() =>
        Assert.Equal(["satu", "dua"], ((Tempelan.Daftar)PembacaTempelan.Read("<table><tr><td>- satu<br>- dua</td></tr></table>", null)).Butir);

    // Always the same ones.
    [Fact]
    public void Random_html_never_fails()
    {
        string[] potongan = ["<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3>", "<td colspan=2 rowspan=2>", "</td>", "<br>", "<", ">", "\"", "'", "<!--", "-->", "kata", "&nbsp;", "<style>", "</style>", "<p", "/"];
        var acak = new Random(42);
        for (var i = 0; i < 3000; i++)
        {
            var html = new StringBuilder("<table>");
            for (var j = acak.Next(40); j > 0; j--)
            {
                html.Append(potongan[acak.Next(potongan.Length)]);
            }

            var baris = PembacaTabelHtml.Read(html.ToString());
            Assert.All(baris, b => Assert.True(b.Count <= PembacaTabelHtml.KolomMaksimum));
        }
    }

    [Fact]
    public void Too_many_rows_are_refused() =>
        Assert.Throws<AturanException>(() => PembacaTempelan.Read("<table>" + string.Concat(Enumerable.Repeat("<tr><td>x", PembacaTempelan.BarisMaksimum + 1)), null));

    private static List<List<string>> Read(string html) => [.. PembacaTempelan.Read(html, null) is Tempelan.Tabel t ? t.Baris.Select(b => b.ToList()) : []];
}
