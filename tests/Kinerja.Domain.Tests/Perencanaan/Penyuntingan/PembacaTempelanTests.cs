using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PembacaTempelanTests
{
    [Theory]
    [InlineData("a.\tmenyusun rencana;\nb.\tmelaksanakan;\nc.\tmelaporkan.", GayaDaftar.Huruf)]
    [InlineData("1. menyusun rencana;\r\n2. melaksanakan;\r\n3. melaporkan.\r\n", GayaDaftar.Angka)]
    [InlineData("7) menyusun rencana;\n8) melaksanakan;\n9) melaporkan.", GayaDaftar.Angka)]
    [InlineData("(a) menyusun rencana;\n(b) melaksanakan;\n(c) melaporkan.", GayaDaftar.Huruf)]
    [InlineData("i. menyusun rencana;\nii. melaksanakan;\niii. melaporkan.", GayaDaftar.Angka)]
    [InlineData("❖ menyusun rencana;\n❖ melaksanakan;\n\n❖ melaporkan.", GayaDaftar.Wajik)]
    [InlineData("- menyusun rencana;\n- melaksanakan;\n- melaporkan.", GayaDaftar.Strip)]
    [InlineData("•\tmenyusun rencana;\n•\tmelaksanakan;\n•\tmelaporkan.", GayaDaftar.Strip)]
    [InlineData("\uF0B7\tmenyusun rencana;\n\uF0B7\tmelaksanakan;\n\uF0B7\tmelaporkan.", GayaDaftar.Strip)]
    [InlineData("menyusun rencana;\nmelaksanakan;\n  melaporkan.  ", GayaDaftar.Tanpa)]
    public void List_loses_its_marks_and_tells_them(string teks, GayaDaftar gaya)
    {
        var daftar = Assert.IsType<Tempelan.Daftar>(PembacaTempelan.Read(null, teks));

        Assert.Equal(["menyusun rencana;", "melaksanakan;", "melaporkan."], daftar.Butir);
        Assert.Equal(gaya, daftar.Gaya);
    }

    [Theory]
    [InlineData("a.n. Camat Kepanjen")]
    [InlineData("H. Achmad Sovie")]
    [InlineData("1.234 orang")]
    [InlineData("e-KTP")]
    [InlineData("2022 tahun anggaran")]
    public void Beginning_that_is_no_mark_stays(string baris) => Assert.Equal([baris, "lain"], ((Tempelan.Daftar)PembacaTempelan.Read(null, baris + "\nlain")).Butir);

    [Fact]
    public void Line_that_was_broken_goes_on_with_its_item()
    {
        var daftar = (Tempelan.Daftar)PembacaTempelan.Read(null, "a. melaksanakan koordinasi\n   perencanaan masing-\nmasing;\nb. melaporkan.");

        Assert.Equal(["melaksanakan koordinasi perencanaan masing-masing;", "melaporkan."], daftar.Butir);
    }

    [Fact]
    public void Soft_break_stays_in_its_item() =>
        Assert.Equal(["Camat\nKepanjen", "Bupati"], ((Tempelan.Daftar)PembacaTempelan.Read(null, "1. Camat\vKepanjen\n2. Bupati")).Butir);

    [Fact]
    public void Marks_of_another_kind_are_the_items_own() =>
        Assert.Equal(["membina:\n1) desa;\n2) kelurahan;", "melapor."], ((Tempelan.Daftar)PembacaTempelan.Read(null, "a. membina:\n1) desa;\n2) kelurahan;\nb. melapor.")).Butir);

    [Fact]
    public void Letter_i_after_h_is_a_letter()
    {
        var teks = string.Join('\n', "abcdefghijk".Select(h => $"{h}. butir {h};"));

        var daftar = (Tempelan.Daftar)PembacaTempelan.Read(null, teks);

        Assert.Equal(11, daftar.Butir.Count);
        Assert.Equal("butir i;", daftar.Butir[8]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void Nothing_is_nothing(string? teks) => Assert.IsType<Tempelan.Kosong>(PembacaTempelan.Read(null, teks));

    [Fact]
    public void Table_of_a_spreadsheet_keeps_quoted_cells_whole()
    {
        var tabel = Assert.IsType<Tempelan.Tabel>(PembacaTempelan.Read(null, "Tertib\t\"Persentase \"\"baik\"\"\nper tahun\"\tJumlah\r\n\tLaporan\t\r\n"));

        Assert.Equal([["Tertib", "Persentase \"baik\"\nper tahun", "Jumlah"], ["", "Laporan", ""]], tabel.Baris);
    }

    [Fact]
    public void Quotation_marks_that_do_not_add_up_are_words()
    {
        var tabel = Assert.IsType<Tempelan.Tabel>(PembacaTempelan.Read(null, "\"Tertib\tJumlah\nAman\tBanyak"));

        Assert.Equal([["\"Tertib", "Jumlah"], ["Aman", "Banyak"]], tabel.Baris);
    }

    [Fact]
    public void Control_characters_do_not_come_along() => Assert.Equal(["menyusun"], ((Tempelan.Daftar)PembacaTempelan.Read(null, "menyu\u00ADsun\u0007")).Butir);

    [Fact]
    public void More_than_anybody_pastes_is_refused()
    {
        Assert.Throws<AturanException>(() => PembacaTempelan.Read(null, new string('a', PembacaTempelan.HurufMaksimum + 1)));
        Assert.Throws<AturanException>(() => PembacaTempelan.Read(null, string.Concat(Enumerable.Repeat("x\n", PembacaTempelan.BarisMaksimum + 1))));
        Assert.IsType<Tempelan.Daftar>(PembacaTempelan.Read(null, string.Concat(Enumerable.Repeat("x\n", PembacaTempelan.BarisMaksimum))));
    }
}
