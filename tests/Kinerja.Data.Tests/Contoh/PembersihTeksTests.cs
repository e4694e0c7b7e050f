using Xunit;

namespace Kinerja.Data.Tests.Contoh;

public class PembersihTeksTests
{
    [Theory]
    [InlineData("**CAMAT AMPELGADING**", "CAMAT AMPELGADING")]
    [InlineData("### INDIKATOR KINERJA INDIVIDU", "INDIKATOR KINERJA INDIVIDU")]
    [InlineData("dalam *profesi sosial* dan", "dalam profesi sosial dan")]
    [InlineData("[Kromengan@malangkab.go.id](mailto:Kromengan@malangkab.go.id) Website", "Kromengan@malangkab.go.id Website")]
    [InlineData("Website:<http://www.malangkab.go.id>", "Website: http://www.malangkab.go.id ")]
    [InlineData("<b>SUMBER DATA</b>", " SUMBER DATA ")]
    [InlineData("<ul style=\"x: none\"> <li>- Seluruh Desa.</li> </ul>", "   - Seluruh Desa.   ")]
    public void Pembersih_takes_the_markup_and_leaves_the_words(string asal, string bersih) => Assert.Equal(bersih, PembersihTeks.Clean(asal));

    [Theory]
    [InlineData(@"$\frac{\sum \text{A b} \times (\sum \text{C} - \sum \text{d})}{\sum \text{E}} \times 100\%$", "{Σ A b × (Σ C − Σ d)}/{Σ E} × 100%")]
    [InlineData(@"Tingkat $= \frac{\sum A\ B}{\sum C\ KTP/KK} \times 100\ %$", "Tingkat = {Σ A B}/{Σ C KTP/KK} × 100 %")]
    [InlineData(@"$\sum \text{P X (} \sum \text{ H - } \sum \text{ t)}$", "Σ P X ( Σ  H -  Σ  t)")]
    [InlineData(@"1 tahun $\leq 5$", "1 tahun ≤ 5")]
    public void Pembersih_reads_formulas_into_the_printed_notation(string asal, string bersih) => Assert.Equal(bersih, PembersihTeks.Clean(asal));

    [Theory]
    [InlineData("- a. bahwa", "a. bahwa")]
    [InlineData(" - ❖ mengelola", "❖ mengelola")]
    [InlineData("- 10. Jabatan", "10. Jabatan")]
    [InlineData("- KESATU : Indikator", "KESATU : Indikator")]
    [InlineData("  - Perencanaan", "  - Perencanaan")]
    [InlineData("x\t- a. Pembinaan", "x\t- a. Pembinaan")]
    public void Pembersih_takes_a_dash_only_before_another_mark_at_the_beginning_of_a_line(string asal, string bersih) =>
        Assert.Equal(bersih, PembersihTeks.Clean(asal));
}
