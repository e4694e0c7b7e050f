using Bunit;
using Kinerja.Web.Features.Penetapan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class FormulaViewTests : BunitContext
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Fraction_is_mathml_with_its_linear_reading(string budaya)
    {
        using var _ = new Budaya(budaya);

        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "{Σ Hadir}/{Σ Hari × 1.000} × 100%"));

        Assert.Equal("(Σ Hadir) / (Σ Hari × 1.000)", formula.Find("math").GetAttribute("aria-label"));
        var bagian = formula.FindAll("math > mfrac > mrow");
        Assert.Equal(["Σ Hadir", "Σ Hari × 1.000"], bagian.Select(b => b.TextContent.Trim()));
        Assert.Equal("× 100%", formula.Find(".formula > .t").TextContent.Trim());
    }

    [Fact]
    public void Numerator_is_a_box_that_can_wrap()
    {
        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "{Jumlah dokumen yang disusun}/{Jumlah dokumen yang seharusnya ada}"));

        Assert.All(formula.FindAll("mtext"), m => Assert.Equal("suku", m.FirstElementChild!.ClassName));
    }

    [Fact]
    public void Fraction_inside_a_fraction_stays_one()
    {
        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "{{a}/{b}}/{c}"));

        Assert.Equal("((a) / (b)) / (c)", formula.Find("math").GetAttribute("aria-label"));
        Assert.Single(formula.FindAll("mfrac mfrac"));
    }

    [Fact]
    public void Words_without_a_fraction_are_no_formula()
    {
        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "Jumlah desa/kelurahan"));

        Assert.Empty(formula.FindAll("math"));
        Assert.Equal("Jumlah desa/kelurahan", formula.Find(".t").TextContent);
    }

    [Fact]
    public void Text_of_a_fraction_stays_text()
    {
        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "{<img src=x> & \"a\"}/{<script>b</script>}"));

        Assert.Empty(formula.FindAll("img, script"));
        Assert.Equal(["<img src=x> & \"a\"", "<script>b</script>"], formula.FindAll("mrow").Select(b => b.TextContent));
    }

    [Fact]
    public void Searched_words_are_marked_inside_a_fraction()
    {
        var formula = Render<FormulaView>(p => p.Add(f => f.Teks, "{Hari hadir}/{Hari kerja}").AddCascadingValue(PencarianNaskah.Create("HARI")!));

        Assert.Equal(["Hari", "Hari"], formula.FindAll("mfrac mark").Select(m => m.TextContent));
    }
}
