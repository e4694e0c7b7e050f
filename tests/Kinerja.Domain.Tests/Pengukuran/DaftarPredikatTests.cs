using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class DaftarPredikatTests
{
    [Theory]
    [InlineData(-40, "Sangat Rendah")]
    [InlineData(50.99, "Sangat Rendah")]
    [InlineData(51, "Rendah")]
    [InlineData(75.99, "Sedang")]
    [InlineData(76, "Tinggi")]
    [InlineData(90.5, "Tinggi")]
    [InlineData(91, "Sangat Tinggi")]
    [InlineData(200, "Sangat Tinggi")]
    public void Every_capaian_has_exactly_one_predicate(double capaian, string nama) => Assert.Equal(nama, DaftarPredikat.Umum.Find((decimal)capaian));

    [Fact]
    public void Bands_may_be_given_in_any_order()
    {
        var daftar = DaftarPredikat.Create([new("Tinggi", 90, null), new("Rendah", null, 70), new("Sedang", 70, 90)]);

        Assert.Equal(["Rendah", "Sedang", "Tinggi"], daftar.Pita.Select(p => p.Nama));
        Assert.Equal("Sedang", daftar.Find(70));
    }

    [Fact]
    public void One_band_may_cover_everything() => Assert.Equal("Ada", DaftarPredikat.FromBatasBawah("Ada").Find(1));

    public static TheoryData<PitaPredikat[], string> Tolak => new()
    {
        { [], "Belum ada predikat" },
        { [new("Rendah", null, 90), new("Tinggi", 91, null)], "Antara 90 dan 91 tidak ada predikat" },
        { [new("Rendah", null, 91), new("Tinggi", 90, null)], "bertumpang tindih" },
        { [new("Rendah", null, null), new("Tinggi", 90, null)], "bertumpang tindih" },
        { [new("Rendah", null, 90), new("Lain", null, 90), new("Tinggi", 90, null)], "bertumpang tindih" },
        { [new("Rendah", 0, 90), new("Tinggi", 90, null)], "tidak boleh punya batas bawah" },
        { [new("Rendah", null, 90), new("Tinggi", 90, 100)], "tidak boleh punya batas atas" },
        { [new("Rendah", null, 90), new("Sedang", 90, 90), new("Tinggi", 90, null)], "kosong" },
        { [new("Rendah", null, 90), new("rendah", 90, null)], "nama yang berbeda" },
        { [new(" ", null, null)], "nama yang berbeda" },
    };

    [Theory]
    [MemberData(nameof(Tolak))]
    public void Bands_that_leave_a_gap_or_overlap_are_refused(PitaPredikat[] pita, string potongan) =>
        Assert.Contains(potongan, Assert.Throws<AturanException>(() => DaftarPredikat.Create(pita)).Message, StringComparison.Ordinal);

    [Fact]
    public void Lowest_good_band_is_the_first_of_the_upper_half()
    {
        Assert.Equal("Tinggi", DaftarPredikat.Umum.TerendahBaik!.Nama);
        Assert.Equal("C", DaftarPredikat.FromBatasBawah("A", (50m, "B"), (70m, "C"), (90m, "D")).TerendahBaik!.Nama);
        Assert.Equal("B", DaftarPredikat.FromBatasBawah("A", (50m, "B")).TerendahBaik!.Nama);
        Assert.Null(DaftarPredikat.FromBatasBawah("A").TerendahBaik);
    }
}
