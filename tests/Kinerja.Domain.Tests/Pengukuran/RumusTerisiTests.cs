using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class RumusTerisiTests
{
    [Theory]
    [InlineData("(Hari hadir / Hari kerja) × 100%", "(20) / (240) × 100%", 20, 240)]
    [InlineData("(Hari hadir / Hari kerja) × 100%", "(0) / (1.250,5) × 100%", 0, 1250.5)]
    [InlineData("Hari hadir + Hari kerja", "−(3) + 2", -3, 2)]
    public void Numbers_stand_where_the_names_stood(string rumus, string terisi, double hadir, double kerja) =>
        Assert.Equal(terisi, Write(rumus, ("Hari hadir", (decimal)hadir), ("Hari kerja", (decimal)kerja)));

    [Fact]
    public void Unknown_figure_stays_a_name_and_is_never_zero() => Assert.Equal("(20) / (Hari kerja) × 100%", Write("(Hari hadir / Hari kerja) × 100%", ("Hari hadir", 20m)));

    [Fact]
    public void Formula_without_figures_is_the_formula() => Assert.Equal("(Σ Hari hadir) / (Hari kerja) × 100%", Write("(Σ Hari hadir / Hari kerja) × 100%"));

    private static string Write(string rumus, params (string Nama, decimal Nilai)[] isi) =>
        NotasiCetak.ToLinear(RumusTerisi.Layout(Rumus.Parse(rumus), new NilaiVariabel(isi.Select(i => KeyValuePair.Create(i.Nama, (decimal?)i.Nilai)))));
}
