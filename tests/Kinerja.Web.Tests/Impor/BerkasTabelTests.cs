using System.Text;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Impor;

/// <summary>A file with a table, read by its content and as its cells show it.</summary>
public sealed class BerkasTabelTests
{
    [Theory]
    [InlineData("<c r=\"A1\"><v>118.75</v></c>", "118,75")]
    [InlineData("<c r=\"A1\"><v>0.1</v></c>", "0,1")]
    [InlineData("<c r=\"A1\"><v>99.86778316438961</v></c>", "99,8677831644")]
    [InlineData("<c r=\"A1\"><v>1.2505E9</v></c>", "1.250.500.000")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>0.9986778316438961</v></c>", "99,87%")]
    [InlineData("<c r=\"A1\" s=\"6\"><v>0.125</v></c>", "13%")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>1250.5</v></c>", "1.250,50")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>99.867783</v></c>", "99,87 %")]
    [InlineData("<c r=\"A1\" s=\"4\"><v>-12.25</v></c>", "-12,3")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>44562</v></c>", "01-01-2022")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>00123</t></is></c>", "00123")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "Realisasi")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>B1</f><v>95</v></c>", "95")]
    [InlineData("<c r=\"A1\" s=\"1\"><f>IFERROR(XLOOKUP(1,B1,C1),0)</f><v>1.1875</v></c>", "118,75%")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"A1\" t=\"s\"/><c r=\"B1\"><v>1</v></c>", "\t1")]
    public void Cell_is_read_as_it_is_shown(string sel, string teks) => Assert.Equal(teks + "\n", BerkasTabel.ReadTeks(BerkasXlsx.Create(("L", $"<row r=\"1\">{sel}</row>"))));

    [Fact]
    public void Cells_stand_in_their_own_columns()
    {
        var berkas = BerkasXlsx.Create(("L", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\" s=\"1\"/><c r=\"E2\"><v>2</v></c></row><row r=\"5\"><c><v>3</v></c><c><v>4</v></c></row><row r=\"6\"/>"));

        Assert.Equal("\t1\t\t\t2\n3\t4\n", BerkasTabel.ReadTeks(berkas));
    }

    [Fact]
    public void Sheet_that_looks_like_the_table_is_taken_before_the_first()
    {
        const string kepala = "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
        (string, string) sampul = ("Sampul", "<row r=\"1\"><c><v>2022</v></c></row>");

        Assert.Equal("Target\tRealisasi\n", BerkasTabel.ReadTeks(BerkasXlsx.Create(sampul, ("Data", kepala))));
        Assert.Equal("2.022\n", BerkasTabel.ReadTeks(BerkasXlsx.Create(("-Data", kepala), sampul)));
    }

    [Fact]
    public void Text_is_read_in_the_encodings_of_excel()
    {
        const string teks = "Capaian\u00A0– 99,87";

        Assert.Equal(teks, BerkasTabel.ReadTeks(Encoding.UTF8.GetBytes(teks)));
        Assert.Equal(teks, BerkasTabel.ReadTeks([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(teks)]));
        Assert.Equal(teks, BerkasTabel.ReadTeks(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(teks)));
    }

    public static TheoryData<byte[], string> Ditolak => new()
    {
        { [], "kosong" },
        { new byte[BerkasTabel.UkuranMaksimum + 1], "terlalu besar" },
        { "%PDF-1.7"u8.ToArray(), "PDF" },
        { [0xD0, 0xCF, 0x11, 0xE0, 1], "Excel atau Word lama" },
        { [1, 0, 2], "bukan tabel" },
        { "PK\u0003\u0004rusak"u8.ToArray(), "rusak" },
        { BerkasXlsx.Zip([("word/document.xml", "<a/>")]), "bukan buku kerja" },
        { BerkasXlsx.Create(("L", "")), "Tidak ada isian" },
        { BerkasXlsx.Create(("L", "<row><c><v>1</v>")), "rusak" },
        { BerkasXlsx.Zip([("_rels/.rels", "<!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>")]), "rusak" },
        { BerkasXlsx.Zip([("besar.bin", new string('0', 70 * 1024 * 1024))]), "terlalu besar" },
    };

    [Theory]
    [MemberData(nameof(Ditolak), DisableDiscoveryEnumeration = true)] // five megabytes are no name of a test
    public void What_is_no_table_is_refused_with_a_sentence(byte[] berkas, string kata) =>
        Assert.Contains(kata, Assert.Throws<AturanException>(() => BerkasTabel.ReadTeks(berkas)).Message, StringComparison.Ordinal);
}
