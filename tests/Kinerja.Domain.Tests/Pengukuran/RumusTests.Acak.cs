using System.Text;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Inputs that nobody would type, always the same ones.</summary>
public sealed class RumusAcakTests
{
    private static readonly string[] Potongan =
    [
        "a", "Σ", "∑", "Jumlah", "x", "X", "×", "*", "/", ":", "÷", "+", "-", "–", "−", "(", ")", "{", "}", "[", "]", "%", "=", "≤", "<=", "<", "60%", "100%", "1.234,5", "1.5", "5", "0", "-5",
        "dibagi", "dikalikan", "ditambah", "dikurangi", "dengan", "yang", "e-KTP", "KTP/KK", "( LKjIP )", "Hari kerja", "Pegawai", "hari tidak masuk", "\\frac{", "\\text{", "}{", "\\sum", "\\times",
        "\\", "$", "~", " ", "  ", "\u00A0", "\n", "\u200B", "\uFEFF", "😀", "\uD83D", "\uFFFE", "\0", "é", "e\u0301", "ﷺ", ".", ",", ";", "}/{", "99999999999999999999999999999", "0,0000000000000000000000000001",
    ];

    private static readonly string[] Naskah = [.. NaskahSeed.RumusLatex()];

    public static TheoryData<int> Benih => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Benih))]
    public void No_input_makes_the_service_throw(int benih)
    {
        var acak = new Random(benih);
        var terbaca = 0;
        for (var i = 0; i < 2000; i++)
        {
            var teks = i % 2 == 0 ? Scramble(acak) : Mutate(acak);
            var bacaan = Rumus.Read(teks);
            Assert.True(bacaan.Rumus is null != bacaan.Kesalahan is null, teks);
            if (bacaan.Kesalahan is { } kesalahan)
            {
                Assert.True(kesalahan.Awal >= 0 && kesalahan.Panjang >= 0 && kesalahan.Awal + kesalahan.Panjang <= teks.Length && kesalahan.Pesan.EndsWith('.'), $"{teks} -> {kesalahan}");
                continue;
            }

            terbaca++;
            AskEverything(bacaan.Rumus!, acak);
        }

        Assert.InRange(terbaca, 400, 1600);   // scrambled, but not so much that nothing is ever computed
    }

    [Theory]
    [MemberData(nameof(Benih))]
    public void Every_tree_reads_back_from_its_canonical_text_and_computes_the_same(int benih)
    {
        var acak = new Random(benih * 7919);
        for (var i = 0; i < 500; i++)
        {
            var teks = Grow(acak, 5) + (acak.Next(2) == 0 ? " × 100%" : "");
            var rumus = Rumus.Parse(teks);
            var kembali = Rumus.Parse(rumus.Describe());
            var nilai = rumus.DaftarVariabel.Select(_ => (decimal?)acak.Next(-5, 50)).ToArray();

            Assert.Equal(rumus, kembali);
            Assert.Equal(rumus.Describe(), kembali.Describe());
            Assert.Equal(rumus.Evaluate(nilai), kembali.Evaluate(nilai));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\\frac{")]
    [InlineData("\\text{")]
    [InlineData("−(")]
    [InlineData("a × (")]
    [InlineData("a ( ")]
    [InlineData("1+")]
    [InlineData("a×")]
    [InlineData("- ")]
    [InlineData("Jumlah ")]
    [InlineData("Σ")]
    [InlineData("(a)")]
    [InlineData("x ")]
    [InlineData("\\")]
    public void One_piece_repeated_to_the_limit_neither_hangs_nor_overflows(string potongan)
    {
        var teks = string.Concat(Enumerable.Repeat(potongan, Rumus.PanjangMaksimum / potongan.Length));
        var bacaan = Rumus.Read(teks);

        Assert.True(bacaan.Rumus is null != bacaan.Kesalahan is null);
    }

    private static void AskEverything(Rumus rumus, Random acak)
    {
        Assert.Equal(rumus, Rumus.Parse(rumus.Describe()));
        Assert.NotEmpty(rumus.Layout());
        var nilai = rumus.DaftarVariabel.Select(_ => RandomValue(acak)).ToArray();
        var hasil = rumus.Evaluate(nilai);
        Assert.True(hasil.Nilai is null != hasil.Alasan is null);

        var bernama = new NilaiVariabel(rumus.DaftarVariabel.Zip(nilai, (v, n) => new KeyValuePair<string, decimal?>(v.Nama, n)));
        var periksa = PemeriksaanHitungan.Evaluate(rumus, bernama, v => Satuan.Propose(v.Nama), "Persentase apa saja");
        Assert.True(periksa.Hasil.Nilai is null != periksa.Hasil.Alasan is null);
        Assert.All(periksa.DaftarTemuan, t => Assert.NotEmpty(t.Pesan));
    }

    private static decimal? RandomValue(Random acak) => acak.Next(8) switch
    {
        0 => null,
        1 => 0m,
        2 => decimal.MaxValue,
        3 => decimal.MinValue,
        4 => 0.0000000000000000000000000001m,
        _ => acak.Next(-100, 1000) / 10m,
    };

    private static string Scramble(Random acak)
    {
        var teks = new StringBuilder();
        for (var n = acak.Next(1, 14); n > 0; n--)
        {
            teks.Append(acak.Next(20) == 0 ? ((char)acak.Next(1, 0xFFFF)).ToString() : Potongan[acak.Next(Potongan.Length)]);
            teks.Append(acak.Next(3) == 0 ? "" : " ");
        }

        return teks.ToString();
    }

    /// <summary>A formula of a decree, or one that was made up, with a few places spoilt.</summary>
    private static string Mutate(Random acak)
    {
        var teks = acak.Next(2) == 0 ? Naskah[acak.Next(Naskah.Length)] : Grow(acak, 3);
        for (var n = acak.Next(4); n > 0 && teks.Length > 0; n--)
        {
            var (awal, panjang) = (acak.Next(teks.Length), acak.Next(1, 6));
            var potong = teks.Substring(awal, Math.Min(panjang, teks.Length - awal));
            teks = acak.Next(3) switch
            {
                0 => teks.Remove(awal, potong.Length),
                1 => teks.Insert(acak.Next(teks.Length), potong),
                _ => teks.Insert(awal, Potongan[acak.Next(Potongan.Length)]),
            };
        }

        return teks;
    }

    private static string Grow(Random acak, int kedalaman) => (kedalaman == 0 ? 0 : acak.Next(6)) switch
    {
        0 or 1 => acak.Next(4) switch { 0 => Angka.Write(acak.Next(0, 100000) / 100m), 1 => acak.Next(100) + "%", 2 => "[a - b x c]", _ => "Hari kerja " + (char)('a' + acak.Next(4)) },
        2 => $"({Grow(acak, kedalaman - 1)}) + ({Grow(acak, kedalaman - 1)})",
        3 => $"({Grow(acak, kedalaman - 1)}) − ({Grow(acak, kedalaman - 1)})",
        4 => $"({Grow(acak, kedalaman - 1)}) × −({Grow(acak, kedalaman - 1)})",
        _ => $"({Grow(acak, kedalaman - 1)}) / ({Grow(acak, kedalaman - 1)})",
    };
}
