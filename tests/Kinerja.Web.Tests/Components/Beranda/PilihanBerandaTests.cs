using Kinerja.Domain.Organisasi;
using Kinerja.Web.Features.Beranda;
using Kinerja.Web.Layout;
using Xunit;

namespace Kinerja.Web.Tests.Components.Beranda;

public sealed class PilihanBerandaTests
{
    [Theory]
    [InlineData(new[] { Peran.Camat }, null, Peran.Camat)]
    [InlineData(new[] { Peran.Operator, Peran.Pelapor }, null, Peran.Operator)]
    [InlineData(new[] { Peran.Operator, Peran.Pelapor }, "pelapor", Peran.Pelapor)]
    [InlineData(new[] { Peran.Operator }, "camat", Peran.Operator)]
    [InlineData(new[] { Peran.Operator }, "3", Peran.Operator)]
    [InlineData(new[] { Peran.Sekcam }, null, null)]
    [InlineData(new[] { Peran.Sekcam, Peran.Pelapor }, null, Peran.Pelapor)]
    [InlineData(new[] { Peran.Sekcam, Peran.Pelapor }, "sekcam", Peran.Pelapor)]
    [InlineData(new[] { Peran.Inspektorat }, null, null)]
    [InlineData(new[] { Peran.AdminKabupaten }, "camat", null)]
    [InlineData(new[] { Peran.AdminKecamatan }, null, Peran.AdminKecamatan)]
    public void First_page_is_that_of_a_role_one_has_and_nothing_that_is_merely_asked_for(Peran[] peran, string? sebagai, Peran? hasil) =>
        Assert.Equal(hasil, PilihanBeranda.Choose(peran.ToHashSet(), sebagai));

    [Fact]
    public void Roles_of_an_office_can_be_changed_between_and_those_of_a_kabupaten_have_no_page_here()
    {
        Assert.Equal([Peran.Camat, Peran.Sekcam, Peran.Pelapor], PilihanBeranda.List(new HashSet<Peran> { Peran.Pelapor, Peran.Sekcam, Peran.Camat, Peran.Inspektorat }));
        Assert.Empty(PilihanBeranda.List(new HashSet<Peran> { Peran.AdminKabupaten }));
    }

    [Fact]
    public void Menu_begins_with_the_first_page_of_who_works_in_the_office()
    {
        Assert.Equal("/k/35.07.06", MenuUtama.List("35.07.06", [Peran.Pelapor])[0].Alamat);
        Assert.DoesNotContain(MenuUtama.List("35.07.06", [Peran.Inspektorat]), b => b.Alamat == "/k/35.07.06");
        Assert.Equal("/b/35.07/dasbor", MenuUtama.ListKabupaten("35.07")[0].Alamat);
    }
}
