using Kinerja.Web.Account;
using Kinerja.Web.Features.Penetapan;
using Xunit;

namespace Kinerja.Web.Tests.Account;

public sealed class AlamatLokalTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/k/35.07.06/keputusan?tahun=2022")]
    public void Address_inside_is_followed(string alamat) => Assert.True(AlamatLokal.IsLokal(alamat));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://contoh.invalid/")]
    [InlineData("//contoh.invalid")]
    [InlineData("/\\contoh.invalid")]
    [InlineData("/\t/contoh.invalid")]
    [InlineData("k/35.07.06")]
    [InlineData("javascript:alert(1)")]
    public void Address_that_leads_away_is_not(string? alamat) => Assert.False(AlamatLokal.IsLokal(alamat));

    [Theory]
    [InlineData("Ampelgading", "keputusan-ampelgading-2022.pdf")]
    [InlineData("Sumber Pucung", "keputusan-sumber-pucung-2022.pdf")]
    [InlineData("Ma'rang \"x\"/..", "keputusan-ma-rang-x-2022.pdf")]
    public void File_name_is_safe_for_a_header_and_a_disk(string kecamatan, string nama) => Assert.Equal(nama, TitikAkhirKeputusan.NamaBerkas(kecamatan, 2022));

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    public void Annex_is_numbered_in_roman(int angka, string romawi) => Assert.Equal(romawi, AngkaRomawi.Write(angka));
}
