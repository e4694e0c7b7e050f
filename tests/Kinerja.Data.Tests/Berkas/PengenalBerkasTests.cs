using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Data.Tests.Berkas;

public sealed class PengenalBerkasTests
{
    public static TheoryData<JenisBukti, byte[]> Benar => new()
    {
        { JenisBukti.Pdf, ContohBerkas.Pdf() },
        { JenisBukti.Jpg, ContohBerkas.Jpg() },
        { JenisBukti.Png, ContohBerkas.Png() },
        { JenisBukti.Xlsx, ContohBerkas.Xlsx() },
        { JenisBukti.Docx, ContohBerkas.Docx() },
    };

    public static TheoryData<string, string, byte[]> Salah => new()
    {
        { "bernama .pdf tetapi isinya bukan PDF", "laporan.pdf", "MZ program"u8.ToArray() },
        { "bernama .jpg tetapi isinya bukan foto", "foto.JPEG", "<html><script>alert(1)</script>"u8.ToArray() },
        { "tidak dikenal", "data.bin", [1, 2, 3] },
        { "PDF ini rusak", "a.pdf", "%PDF-1.7 cut off"u8.ToArray() },
        { "Foto JPG ini rusak", "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0] },
        { "tidak wajar", "a.jpg", ContohBerkas.Jpg(0, 10) },
        { "tidak wajar", "a.png", ContohBerkas.Png(30_000, 30_000) },
        { "tidak wajar", "a.png", ContohBerkas.Png(uint.MaxValue, 1) },
        { "Gambar PNG ini rusak", "a.png", ContohBerkas.Png(utuh: false) },
        { "Gambar PNG ini rusak", "a.png", [.. ContohBerkas.Png()[..8], 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4] },
        { "makro", "a.xlsx", ContohBerkas.Xlsx(("xl/vbaProject.bin", "makro")) },
        { "makro", "a.xlsm", ContohBerkas.Zip(("[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"), ("xl/workbook.xml", "")) },
        { "ZIP atau Office jenis lain", "a.zip", ContohBerkas.Zip(("baca.txt", "halo")) },
        { "ZIP atau Office jenis lain", "a.docx", ContohBerkas.Zip(("[Content_Types].xml", ContohBerkas.Daftar("word/document.xml", "wordprocessingml.document"))) },
        { "terlalu besar bila dibuka", "a.xlsx", ContohBerkas.Xlsx(("xl/bom.xml", new string('0', 30_000_000))) },
        { "rusak", "a.xlsx", ContohBerkas.Xlsx()[..60] },
        { "rusak", "a.xlsx", ContohBerkas.Zip(("[Content_Types].xml", "<!DOCTYPE t [<!ENTITY a 'b'>]><Types>&a;</Types>")) },
        { "bersandi", "a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { "HEIC", "a.heic", [0, 0, 0, 24, .. "ftypheic"u8] },
        { "WebP", "a.jpg", [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBPVP8 "u8] },
    };

    [Theory]
    [MemberData(nameof(Benar))]
    public void File_is_known_by_its_content_whatever_its_name(JenisBukti jenis, byte[] isi) => Assert.Equal(jenis, PengenalBerkas.Identify(new MemoryStream(isi), "apa-saja.exe"));

    [Theory]
    [MemberData(nameof(Salah))]
    public void File_that_is_not_what_it_should_be_is_refused_with_a_sentence(string sebab, string nama, byte[] isi) =>
        Assert.Contains(sebab, Assert.Throws<AturanException>(() => PengenalBerkas.Identify(new MemoryStream(isi), nama)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_bytes_make_it_throw_anything_else()
    {
        var acak = new Random(20221231);
        byte[][] benih = [ContohBerkas.Pdf(), ContohBerkas.Jpg(), ContohBerkas.Png(), ContohBerkas.Xlsx(), ContohBerkas.Docx()];
        for (var n = 0; n < 4000; n++)
        {
            var isi = benih[n % benih.Length].ToArray();
            for (var k = acak.Next(1, 6); k > 0; k--)
            {
                isi[acak.Next(isi.Length)] = (byte)acak.Next(256);
            }

            var galat = Record.Exception(() => PengenalBerkas.Identify(new MemoryStream(isi, 0, acak.Next(1, isi.Length + 1)), "a.pdf"));
            Assert.True(galat is null or AturanException, $"{galat}");
        }
    }

    [Theory]
    [InlineData("foto.jpg", JenisBukti.Png, "foto.png")]
    [InlineData("C:\\Users\\x\\Laporan Maret.PDF", JenisBukti.Pdf, "Laporan Maret.pdf")]
    [InlineData("../../etc/passwd", JenisBukti.Pdf, "passwd.pdf")]
    [InlineData("a\u202Egpj.exe", JenisBukti.Jpg, "agpj.jpg")]
    [InlineData("\r\n<>.pdf", JenisBukti.Pdf, "berkas.pdf")]
    [InlineData("rapat 1.000 orang", JenisBukti.Docx, "rapat 1.000 orang.docx")]
    public void Name_is_the_persons_own_and_ends_as_what_it_is(string nama, JenisBukti jenis, string bersih) => Assert.Equal(bersih, JenisBerkas.CleanNama(nama, jenis));

    [Fact]
    public void Long_name_is_cut() => Assert.True(JenisBerkas.CleanNama(new string('a', 500) + ".pdf", JenisBukti.Pdf).Length < 200);

    [Fact]
    public void Sentence_names_what_is_taken() =>
        Assert.Contains("Excel (.xlsx)", Assert.Throws<AturanException>(() => PengenalBerkas.Identify(new MemoryStream(Encoding.UTF8.GetBytes("halo")), "a.txt")).Message, StringComparison.Ordinal);
}
