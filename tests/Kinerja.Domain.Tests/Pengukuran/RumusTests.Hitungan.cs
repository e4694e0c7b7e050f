using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Evaluate and Layout.</summary>
public sealed class RumusHitunganTests
{
    private const decimal Terbesar = decimal.MaxValue;

    [Fact]
    public void Weights_are_shares_of_one() => Assert.Equal(87m, Rumus.Parse("Nilai SKP dikalikan 60% ditambah nilai perilaku kerja dikalikan 40%").Evaluate([85m, 90m]).Nilai);

    [Theory]
    [InlineData("2 + 3 × 4", 14)]
    [InlineData("(2 + 3) × 4", 20)]
    [InlineData("20 − 5 − 3", 12)]
    [InlineData("20 − (5 − 3)", 18)]
    [InlineData("100 / 5 / 2", 10)]
    [InlineData("100 / (5 × 2)", 10)]
    [InlineData("−5 + 2", -3)]
    [InlineData("−(5 + 2) × 2", -14)]
    [InlineData("200 × 50%", 100)]
    [InlineData("1 / 4 × 100%", 25)]
    [InlineData("0 / 4 × 100%", 0)]
    public void Arithmetic_follows_the_school_rules(string teks, int hasil) => Assert.Equal(hasil, Rumus.Parse(teks).Evaluate([]).Nilai);

    [Fact]
    public void Values_are_found_however_the_name_is_spelled()
    {
        var nilai = new NilaiVariabel([new("jumlah USULAN yang disetujui", 3m), new("Σ Usulan yang diajukan", 4m)]);

        Assert.Equal(75m, Rumus.Parse("Usulan yang disetujui / Usulan yang diajukan × 100%").Evaluate(nilai).Nilai);
    }

    [Fact]
    public void Every_digit_is_kept()
    {
        Assert.Equal(33.33333333333333333333333333m, Rumus.Parse("1 / 3 × 100%").Evaluate([]).Nilai);
        Assert.Equal(7922816251426433759354395033.5m, Rumus.Parse("a × 1").Evaluate([7922816251426433759354395033.5m]).Nilai);
        Assert.Equal(1234567890123456789012345678m, Rumus.Parse("1.234.567.890.123.456.789.012.345.678 + 0").Evaluate([]).Nilai);
    }

    [Fact]
    public void A_missing_figure_is_a_reason_that_names_it_and_never_zero()
    {
        var hasil = Rumus.Parse("a / b × 100%").Evaluate([null, 5m]);

        Assert.Null(hasil.Nilai);
        Assert.Equal(SebabTanpaNilai.VariabelKurang, hasil.Sebab);
        Assert.Equal("Belum ada nilai untuk “a”.", hasil.Alasan);
        Assert.True(hasil.Persen);
    }

    [Fact]
    public void A_measured_zero_is_a_value() => Assert.Equal(0m, Rumus.Parse("a / b × 100%").Evaluate([0m, 5m]).Nilai);

    [Theory]
    [InlineData("a / b")]
    [InlineData("a / (b × 3)")]
    [InlineData("a / (c − c)")]
    [InlineData("(a / b) × 0")]
    public void A_denominator_of_zero_is_a_reason(string teks)
    {
        var rumus = Rumus.Parse(teks);
        var hasil = rumus.Evaluate(new NilaiVariabel([new("a", 1m), new("b", 0m), new("c", 2m)]));

        Assert.Null(hasil.Nilai);
        Assert.Equal(SebabTanpaNilai.PenyebutNol, hasil.Sebab);
        Assert.Contains("bernilai nol", hasil.Alasan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a × b")]
    [InlineData("a + b")]
    [InlineData("a / 0,001 × b")]
    [InlineData("a / 1 × 100%")]
    public void A_result_beyond_28_digits_is_explained(string teks)
    {
        var rumus = Rumus.Parse(teks);
        var hasil = rumus.Evaluate(Enumerable.Repeat((decimal?)Terbesar, rumus.DaftarVariabel.Count).ToArray());

        Assert.Null(hasil.Nilai);
        Assert.Equal(SebabTanpaNilai.Luapan, hasil.Sebab);
        Assert.Contains("28 digit", hasil.Alasan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a × a")]
    [InlineData("a / 10")]
    public void A_result_too_small_to_hold_is_explained_and_not_zero(string teks)
    {
        var hasil = Rumus.Parse(teks).Evaluate([0.0000000000000000000000000001m]);

        Assert.Equal(SebabTanpaNilai.Luapan, hasil.Sebab);
        Assert.Null(hasil.Nilai);
    }

    [Fact]
    public void The_printed_fraction_comes_back_as_a_fraction()
    {
        const string cetak = "{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%";
        var bentuk = Rumus.Parse(cetak).Layout();

        Assert.Equal(cetak, WriteNotasi(bentuk));
    }

    [Fact]
    public void Every_formula_of_the_seeds_reads_the_same_after_it_was_laid_out() =>
        Assert.All(NaskahSeed.RumusLatex().Select(Rumus.Parse), r => Assert.Equal(r, Rumus.Parse(WriteNotasi(r.Layout()))));

    [Theory]
    [InlineData("Judul = Jumlah a / b ≤ 5", "Judul = {Jumlah a}/{b} ≤ 5")]
    [InlineData("(a + b) × c", "(a + b) × c")]
    [InlineData("(a + b) / c", "{a + b}/{c}")]
    [InlineData("(a − b) × 100%", "(a − b) × 100%")]
    [InlineData("a / b / c / d / e / f", "{{{a / b / c}/{d}}/{e}}/{f}")]
    public void A_bracket_stays_only_where_it_is_needed(string teks, string notasi) => Assert.Equal(notasi, WriteNotasi(Rumus.Parse(teks).Layout()));

    [Fact]
    public void Figures_are_put_in_where_they_are_known() =>
        Assert.Equal("20 × (240 − hari tidak masuk)", Rumus.Parse("Pegawai × (Hari kerja − hari tidak masuk)").Describe(new NilaiVariabel([new("pegawai", 20m), new("hari kerja", 240m)])));

    [Fact]
    public void The_cache_reads_a_text_once()
    {
        var cache = new CacheRumus();

        Assert.Same(cache.Read("a / b"), cache.Read("a / b"));
        Assert.NotSame(Rumus.Read("a / b"), Rumus.Read("a / b"));
        Assert.NotNull(cache.Read("a / ").Kesalahan);
    }

    [Fact]
    public void The_cache_never_holds_more_than_it_may_and_keeps_what_is_used()
    {
        var cache = new CacheRumus(10);
        var dipakai = cache.Read("dipakai");
        for (var i = 0; i < 1000; i++)
        {
            cache.Read($"a + {i}");
            Assert.Same(dipakai, cache.Read("dipakai"));
            Assert.InRange(cache.Count, 1, 10);
        }
    }

    private static string WriteNotasi(IEnumerable<BentukCetak> bentuk) => string.Concat(bentuk.Select(b => b switch
    {
        BentukCetak.Teks t => t.Isi,
        BentukCetak.Pecahan p => $"{{{WriteNotasi(p.Pembilang)}}}/{{{WriteNotasi(p.Penyebut)}}}",
        _ => throw new InvalidOperationException(),
    }));
}
