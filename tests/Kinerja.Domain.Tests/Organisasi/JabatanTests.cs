using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Organisasi;

public sealed class JabatanTests
{
    private static readonly JabatanId Camat = JabatanId.New();
    private static readonly JabatanId Sekcam = JabatanId.New();
    private static readonly JabatanId Kasi = JabatanId.New();
    private static readonly JabatanId Staf = JabatanId.New();

    private static readonly SimpulJabatan[] Kantor = [new(Staf, Kasi, 1), new(Kasi, Camat, 3), new(Sekcam, Camat, 2), new(Camat, null, 4)];

    [Fact]
    public void Superiors_stand_before_those_whom_they_lead() =>
        Assert.Equal([(Camat, 0), (Sekcam, 1), (Kasi, 1), (Staf, 2)], SusunanJabatan.Order(Kantor));

    [Fact]
    public void Moving_changes_places_with_the_neighbour_and_stops_at_the_edge()
    {
        Assert.Equal([Camat, Kasi, Staf, Sekcam], SusunanJabatan.Move(Kantor, Kasi, naik: true));
        Assert.Null(SusunanJabatan.Move(Kantor, Kasi, naik: false));
        Assert.Null(SusunanJabatan.Move(Kantor, Staf, naik: true));
    }

    [Fact]
    public void Nobody_is_put_under_whom_they_lead()
    {
        Assert.Throws<AturanException>(() => SusunanJabatan.RequireTanpaLingkar(Kantor, Camat, Staf));
        Assert.Throws<AturanException>(() => SusunanJabatan.RequireTanpaLingkar(Kantor, Kasi, Kasi));
        SusunanJabatan.RequireTanpaLingkar(Kantor, Staf, Sekcam);
        SusunanJabatan.RequireTanpaLingkar(Kantor, Camat, null);
    }

    [Theory]
    [InlineData("Kasi Pemerintahan", StatusPemangku.Definitif, StatusPemangku.Definitif, "sama-sama definitif")]
    [InlineData("Plt. Sub Bagian Umum", StatusPemangku.Definitif, StatusPemangku.Definitif, "sama-sama definitif")]
    [InlineData("Pengadministrasi Umum", StatusPemangku.Definitif, StatusPemangku.Definitif, null)]
    [InlineData("Seksi Pemerintahan", StatusPemangku.Definitif, StatusPemangku.Plt, "Ada Plt.")]
    [InlineData("Seksi Pemerintahan", StatusPemangku.Definitif, StatusPemangku.Plh, null)]
    public void Two_holders_at_once_are_a_warning_only_where_that_cannot_be(string nama, StatusPemangku satu, StatusPemangku dua, string? sebab)
    {
        var peringatan = PemeriksaanPemangku.Check(nama, [Masa("A", satu, 1, null), Masa("B", dua, 6, 9)]);

        Assert.Equal(sebab is null ? 0 : 1, peringatan.Count);
        Assert.Contains(sebab ?? "", peringatan is [] ? "" : peringatan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Holders_one_after_the_other_are_no_warning() =>
        Assert.Empty(PemeriksaanPemangku.Check("Camat", [Masa("A", StatusPemangku.Definitif, 1, 5), Masa("B", StatusPemangku.Definitif, 6, null)]));

    private static MasaPemangku Masa(string nama, StatusPemangku status, int dari, int? sampai) =>
        new(PegawaiId.New(), nama, status, new DateOnly(2022, dari, 1), sampai is { } s ? new DateOnly(2022, s, 28) : null);
}
