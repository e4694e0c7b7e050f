using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Ikhtisar;

public sealed class RataCapaianTests
{
    private static readonly JabatanId Camat = JabatanId.New();
    private static readonly JabatanId Sekcam = JabatanId.New();

    [Fact]
    public void Plain_mean_leaves_out_what_is_unknown_and_says_over_how_many()
    {
        var rata = PerataCapaian.ComputeBiasa([new(Camat, 100, null), new(Camat, 50, null), new(Sekcam, null, null)]);

        Assert.Equal(new RataCapaian(75, AturanRata.Biasa, 2, 3, 1), rata);
        Assert.Contains("2 dari 3 ukuran", rata.Uraian, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_has_no_mean_and_zero_is_a_number()
    {
        Assert.Null(PerataCapaian.ComputeBiasa([new(Camat, null, 10)]).Nilai);
        Assert.Null(PerataCapaian.ComputeBerbobot([]).Nilai);
        Assert.Equal(0, PerataCapaian.ComputeBerbobot([new(Camat, 0, 10)]).Nilai);
    }

    [Fact]
    public void Weights_count_where_a_measure_has_both_weight_and_capaian()
    {
        var rata = PerataCapaian.ComputeBerbobot([new(Camat, 100, 30), new(Sekcam, 80, 10), new(Sekcam, 20, null), new(Sekcam, null, 60)]);

        Assert.Equal(new RataCapaian(95, AturanRata.Berbobot, 2, 4, 2), rata);
        Assert.StartsWith("Rata-rata berbobot", rata.Uraian, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_weight_every_post_weighs_the_same()
    {
        CapaianBerbobot[] daftar = [new(Camat, 100, null), new(Sekcam, 50, null), new(Sekcam, 60, null), new(Sekcam, 70, null), new(JabatanId.New(), null, null)];

        Assert.Equal(new RataCapaian(80, AturanRata.PerJabatan, 4, 5, 2), PerataCapaian.ComputeBerbobot(daftar));
        Assert.Equal(70, PerataCapaian.ComputeBiasa(daftar).Nilai);
    }

    [Fact]
    public void One_weight_alone_ends_the_rule_of_posts()
    {
        var rata = PerataCapaian.ComputeBerbobot([new(Camat, null, 40), new(Sekcam, 60, null)]);

        Assert.Equal((null, AturanRata.Berbobot, 0), (rata.Nilai, rata.Aturan, rata.Dihitung));
    }

    [Fact]
    public void Sum_that_no_decimal_holds_is_unknown()
    {
        Assert.Null(PerataCapaian.ComputeBiasa([new(Camat, decimal.MaxValue, null), new(Camat, decimal.MaxValue, null)]).Nilai);
        Assert.Null(PerataCapaian.ComputeBerbobot([new(Camat, decimal.MaxValue, 10)]).Nilai);
    }

    [Fact]
    public void Predicates_are_counted_from_the_highest_with_those_that_an_earlier_policy_gave()
    {
        var sebaran = SebaranPredikat.Count(DaftarPredikat.Umum.Pita, ["Tinggi", null, "Istimewa", "Tinggi", "Sangat Rendah"]);

        Assert.Equal([("Sangat Tinggi", 0), ("Tinggi", 2), ("Sedang", 0), ("Rendah", 0), ("Sangat Rendah", 1), ("Istimewa", 1)], sebaran.Daftar.Select(d => (d.Nama, d.Jumlah)));
        Assert.Equal((1, 5), (sebaran.TanpaCapaian, sebaran.Jumlah));
    }

    [Fact]
    public void Nobody_stands_among_the_best_and_the_worst()
    {
        var peringkat = PeringkatCapaian.Rank([("a", 90m), ("b", null), ("c", 120m), ("d", (decimal?)40m)], d => d.Item2, 5);

        Assert.Equal(["c", "a"], peringkat.Tertinggi.Select(p => p.Item1));
        Assert.Equal(["d"], peringkat.Terendah.Select(p => p.Item1));
        Assert.Equal(["d", "a"], PeringkatCapaian.Rank([("a", 90m), ("c", 120m), ("d", 40m), ("e", (decimal?)95m)], d => d.Item2, 2).Terendah.Select(p => p.Item1));
    }
}
