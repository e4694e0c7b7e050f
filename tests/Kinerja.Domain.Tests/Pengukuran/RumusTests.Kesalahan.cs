using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Every refusal says where and what to do.</summary>
public sealed class RumusKesalahanTests
{
    [Theory]
    [InlineData("", 0, 0, "masih kosong")]
    [InlineData("   ", 3, 0, "masih kosong")]
    [InlineData("a / ", 4, 0, "Setelah tanda /")]
    [InlineData("/ a", 0, 1, "tidak dapat dimulai")]
    [InlineData("- Jumlah laporan", 0, 1, "tanda butir")]
    [InlineData("a / × b", 4, 1, "Sebelum tanda ×")]
    [InlineData("a + (b × c", 4, 1, "belum ditutup")]
    [InlineData("a + b)", 5, 1, "tidak punya pasangan")]
    [InlineData("{(a + b}) / c", 7, 1, "tidak sejenis")]
    [InlineData("a / ( )", 6, 1, "kosong")]
    [InlineData("(a + b) c", 8, 1, "belum ada tanda hitung")]
    [InlineData("(a + b)(c + d)", 7, 1, "belum ada tanda hitung")]
    [InlineData("Pegawai (a − b)", 8, 1, "Tanda hitung")]
    [InlineData("a / 1.5", 4, 3, "bukan angka Indonesia")]
    [InlineData("a / 10/2", 4, 4, "diapit spasi")]
    [InlineData("1 250 × a", 0, 5, "tanpa spasi")]
    [InlineData("a × 123456789012345678901234567890", 4, 30, "28 digit")]
    [InlineData("Realisasi %", 10, 1, "Tanda % hanya boleh setelah angka")]
    [InlineData("60% Nilai SKP", 2, 1, "belum ada tanda hitung")]
    [InlineData("Hadir/Σ Pegawai", 6, 1, "Σ di tengah nama")]
    [InlineData("a = b = c", 6, 1, "satu kali")]
    [InlineData("a / b = c", 6, 1, "judul tanpa tanda hitung")]
    [InlineData("(a = b)", 3, 1, "di luar kurung")]
    [InlineData("≤ 5", 0, 1, "belum ada yang dihitung")]
    [InlineData("a ≤ b", 2, 1, "satu angka target")]
    [InlineData("a ≤ 5 ≤ 6", 2, 1, "satu angka target")]
    [InlineData("(a ≤ 5)", 3, 1, "di luar kurung")]
    [InlineData("[a / b", 0, 1, "belum ditutup")]
    [InlineData("a] / b", 1, 1, "tidak punya pasangan")]
    [InlineData("[ ] / b", 0, 3, "kosong")]
    [InlineData("[a] b / c", 0, 5, "Tanda hitung di sekitar")]
    [InlineData("@@ / b", 0, 2, "bukan angka dan bukan nama")]
    [InlineData(@"\frac{a}b", 8, 0, @"\frac{pembilang}{penyebut}")]
    [InlineData(@"\frac a", 0, 5, @"\frac{pembilang}{penyebut}")]
    [InlineData(@"\sqrt{a}", 0, 5, "tidak dikenal")]
    [InlineData(@"\text a", 0, 5, "kurung kurawal")]
    [InlineData(@"a \", 2, 1, "tidak dikenal")]
    [InlineData("{a / b", 0, 1, "belum ditutup")]
    [InlineData("a} / b", 1, 1, "tidak punya pasangan")]
    [InlineData("a \u0007 / b", 2, 1, "huruf rusak")]
    public void A_text_that_is_no_formula_is_refused_at_its_place(string teks, int awal, int panjang, string potongan)
    {
        var bacaan = Rumus.Read(teks);

        Assert.Null(bacaan.Rumus);
        Assert.Contains(potongan, bacaan.Kesalahan!.Pesan, StringComparison.Ordinal);
        Assert.Equal((awal, panjang), (bacaan.Kesalahan.Awal, bacaan.Kesalahan.Panjang));
        Assert.Throws<AturanException>(() => Rumus.Parse(teks));
    }

    [Fact]
    public void Half_a_character_is_refused_and_a_whole_one_is_not()
    {
        // Built here: an attribute would store the half as something else.
        Assert.Equal(new KesalahanRumus(2, 1, "Ada huruf rusak di sini. Hapus lalu ketik ulang bagian ini."), Rumus.Read("a " + (char)0xD83D + " / b").Kesalahan);
        Assert.NotNull(Rumus.Read("a 😀 / b").Rumus);
    }

    [Fact]
    public void Nothing_at_all_is_refused_like_an_empty_text() => Assert.Contains("kosong", Rumus.Read(null).Kesalahan!.Pesan, StringComparison.Ordinal);

    [Fact]
    public void The_longest_text_allowed_is_read_and_one_letter_more_is_not()
    {
        Assert.NotNull(Rumus.Read(new string('a', Rumus.PanjangMaksimum)).Rumus);
        Assert.Contains("terlalu panjang", Rumus.Read(new string('a', Rumus.PanjangMaksimum + 1)).Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("{", "}")]
    [InlineData(@"\text{", "}")]
    public void The_deepest_nesting_allowed_is_read_and_one_deeper_is_not(string buka, string tutup)
    {
        string Nest(int n) => string.Concat(Enumerable.Repeat(buka, n)) + "1 + a" + string.Concat(Enumerable.Repeat(tutup, n));

        Assert.NotNull(Rumus.Read(Nest(Rumus.KedalamanMaksimum)).Rumus);
        Assert.Contains("terlalu dalam", Rumus.Read(Nest(Rumus.KedalamanMaksimum + 1)).Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_operators_as_allowed_are_read_and_one_more_is_not()
    {
        string Chain(int n) => "a" + string.Concat(Enumerable.Repeat(" + a", n));

        Assert.Equal(201m, Rumus.Parse(Chain(Rumus.TandaMaksimum)).Evaluate([1m]).Nilai);
        Assert.Contains("tanda hitung", Rumus.Read(Chain(Rumus.TandaMaksimum + 1)).Kesalahan!.Pesan, StringComparison.Ordinal);
    }
}
