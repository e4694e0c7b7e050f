using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>The formulas of the four decrees, as printed.</summary>
public sealed class RumusNaskahTests
{
    public static TheoryData<string> SemuaLatex => [.. NaskahSeed.RumusLatex()];

    [Fact]
    public void Seeds_hold_fifteen_formulas_in_latex() => Assert.Equal(15, NaskahSeed.RumusLatex().Count());

    [Theory]
    [MemberData(nameof(SemuaLatex))]
    public void Every_latex_formula_of_the_seeds_is_read_and_computed(string sel)
    {
        var bacaan = Rumus.Read(sel);

        Assert.Null(bacaan.Kesalahan);
        var rumus = bacaan.Rumus!;
        var nilai = rumus.DaftarVariabel.Select((_, i) => (decimal?)(i + 2)).ToArray();
        Assert.NotNull(rumus.Evaluate(nilai).Nilai);
        Assert.Equal(rumus, Rumus.Parse(rumus.Describe()));
    }

    [Theory]
    [InlineData("{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%")]
    [InlineData("(Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)) / (Σ Pegawai × Σ hari kerja efektif) × 100%")]
    [InlineData("Jumlah pegawai dikalikan (hari kerja efektif dikurangi hari tidak masuk kerja) dibagi (jumlah pegawai dikali hari kerja efektif) dikali 100%")]
    [InlineData("Persentase = (Pegawai X (Hari kerja efektif - Hari tidak masuk kerja)) : (Pegawai x Hari kerja efektif) x 100 %")]
    [InlineData(@"\frac{\sum Pegawai * (\sum Hari\ kerja\ efektif - \sum hari\ tidak\ masuk\ kerja)}{\sum Pegawai \cdot \sum hari\ kerja\ efektif} \times 100\%")]
    public void Attendance_reads_the_same_in_every_notation(string teks)
    {
        var rumus = Rumus.Parse(teks);

        Assert.Equal("Pegawai × (Hari kerja efektif − hari tidak masuk kerja) / (Pegawai × Hari kerja efektif) × 100%", rumus.Describe(), ignoreCase: true);
        Assert.Equal(98.75m, rumus.Evaluate([20m, 240m, 3m]).Nilai);
        Assert.True(rumus.Persen);
    }
}
