using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Ikhtisar;

public sealed class KejanggalanTests
{
    private static readonly DefinisiUkuran Laporan = new()
    {
        Jenis = JenisUkuran.Hitungan,
        Rumus = "Laporan",
        DaftarVariabel = [new("Laporan", "laporan", Akumulasi.Jumlah)],
        Satuan = "laporan",
        Polaritas = Polaritas.Naik,
        Periode = JenisPeriode.Bulan,
        Akumulasi = Akumulasi.Jumlah,
    };

    [Theory]
    [InlineData(149, false)]
    [InlineData(150, true)]
    public void Half_as_much_again_is_noticed_behind_the_cap_of_a_policy(int realisasi, bool janggal)
    {
        var hasil = Hasil(1, realisasi, "100") with { Isi = Hasil(1, realisasi, "100").Isi with { Capaian = 120 } };

        Assert.Equal(janggal, List(Laporan, hasil).Any(k => k.Jenis is JenisKejanggalan.SangatTinggi));
    }

    [Fact]
    public void What_has_no_capaian_is_not_too_high() => Assert.Empty(List(Laporan, Hasil(1, 900, null)));

    [Fact]
    public void Same_figures_as_the_period_before_are_noticed_but_a_gap_lies_between_no_neighbours()
    {
        var salinan = Assert.Single(List(Laporan, Hasil(1, 7, null), Hasil(2, 7, null), Hasil(3, 7, null), Hasil(5, 7, null), Hasil(6, 7, null)));

        Assert.Equal(JenisKejanggalan.Disalin, salinan.Jenis);
        Assert.Equal([2, 3, 6], salinan.Periode.Select(p => p.Nomor));
        Assert.Empty(List(Laporan, Hasil(1, 7, null), Hasil(3, 7, null), Hasil(5, 7, null)));
        Assert.Empty(List(Laporan, Hasil(1, 0, null), Hasil(2, 0, null), Hasil(3, 0, null)));
    }

    [Fact]
    public void One_count_may_repeat_once_by_chance_but_not_several_at_once()
    {
        var dua = Laporan with { DaftarVariabel = [.. Laporan.DaftarVariabel, new("Tamu", "orang", Akumulasi.Jumlah)] };
        HasilPeriodik Isi(int bulan, decimal tamu) => Hasil(bulan, 7, null) with { Isi = Hasil(bulan, 7, null).Isi with { Nilai = [new("Laporan", 7), new("Tamu", tamu)] } };

        Assert.Empty(List(Laporan, Hasil(1, 7, null), Hasil(2, 7, null)));
        Assert.Single(List(dua, Isi(1, 4), Isi(2, 4)));
        Assert.Empty(List(dua, Isi(1, 4), Isi(2, 5)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Routine_of_once_a_month_or_a_week_is_no_copy(int sebulan, bool janggal) =>
        Assert.Equal(janggal, List(Laporan, Hasil(1, sebulan, null), Hasil(2, sebulan, null), Hasil(3, sebulan, null)).Any(k => k.Jenis is JenisKejanggalan.Disalin));

    [Fact]
    public void A_stock_that_stays_is_no_copy() =>
        Assert.Empty(List(Laporan with { DaftarVariabel = [new("Laporan", "orang", Akumulasi.Terakhir)] }, Hasil(1, 7, null), Hasil(2, 7, null), Hasil(3, 7, null)));

    [Fact]
    public void Always_exactly_the_target_is_noticed_from_the_third_time_on()
    {
        HasilPeriodik[] tiga = [Hasil(1, 5, "5"), Hasil(2, 6, "6"), Hasil(3, 7, "7")];

        Assert.Equal(3, Assert.Single(List(Laporan, tiga)).Periode.Count);
        Assert.Empty(List(Laporan, tiga[..2]));
        Assert.Empty(List(Laporan, [.. tiga, Hasil(4, 8, "9")]));
    }

    [Fact]
    public void What_is_only_followed_is_left_in_peace() =>
        Assert.Empty(List(Laporan with { Jenis = JenisUkuran.Pemantauan }, Hasil(1, 7, "7"), Hasil(2, 7, "7"), Hasil(3, 7, "7")));

    [Fact]
    public void Redefined_measure_is_marked_and_compared_with_nothing()
    {
        var id = UkuranId.New();
        TahunUkuran kini = new(id, 2022, 95, "a");

        Assert.Equal(new BandingTahun(2021, StatusBanding.Sebanding, 90, 5), PerbandinganTahun.Compare(kini, 2021, new(id, 2021, 90, "a")));
        Assert.Equal(new BandingTahun(2021, StatusBanding.DidefinisikanUlang, 90, null), PerbandinganTahun.Compare(kini, 2021, new(id, 2021, 90, "b")));
        Assert.Equal(new BandingTahun(2021, StatusBanding.TanpaHasil, null, null), PerbandinganTahun.Compare(kini, 2021, new(id, 2021, null, "a")));
        Assert.Equal(new BandingTahun(2021, StatusBanding.TanpaHasil, null, null), PerbandinganTahun.Compare(kini, 2021, null));
    }

    [Fact]
    public void Meaning_goes_by_formula_unit_direction_and_print_and_not_by_how_they_are_written()
    {
        var makna = MaknaUkuran.Describe(Laporan, ["cetak"]);

        Assert.Equal(makna, MaknaUkuran.Describe(Laporan with { Satuan = " LAPORAN", Desimal = 0, DaftarVariabel = [new("laporan", "x", Akumulasi.Jumlah)] }, ["cetak", "cetak"]));
        Assert.NotEqual(makna, MaknaUkuran.Describe(Laporan with { Polaritas = Polaritas.Turun }, ["cetak"]));
        Assert.NotEqual(makna, MaknaUkuran.Describe(Laporan with { Rumus = "Laporan × 2" }, ["cetak"]));
        Assert.NotEqual(makna, MaknaUkuran.Describe(Laporan with { DaftarVariabel = [new("Laporan", "laporan", Akumulasi.Terakhir)] }, ["cetak"]));
        Assert.NotEqual(makna, MaknaUkuran.Describe(Laporan, ["lain"]));
    }

    [Fact]
    public void Years_are_summed_up_over_the_measures_that_both_have()
    {
        UkuranId a = UkuranId.New(), b = UkuranId.New(), c = UkuranId.New(), d = UkuranId.New();

        var ringkasan = PerbandinganTahun.Summarize(
            2021, [new(a, 2022, 90, "a"), new(b, 2022, 100, "b"), new(c, 2022, 10, "c"), new(d, 2022, null, "d")],
            [new(a, 2021, 80, "a"), new(b, 2021, 90, "b"), new(c, 2021, 99, "lain"), new(d, 2021, 99, "d"), new(a, 2020, 1, "a")]);

        Assert.Equal(new RingkasanBanding(2021, 2, 85, 95, 1), ringkasan);
        Assert.Equal(new RingkasanBanding(2019, 0, null, null, 0), PerbandinganTahun.Summarize(2019, [new(a, 2022, 90, "a")], []));
    }

    private static IReadOnlyList<Kejanggalan> List(DefinisiUkuran definisi, params HasilPeriodik[] daftar) => PencariKejanggalan.List(definisi, daftar, RumusTurun.Linear);

    private static HasilPeriodik Hasil(int bulan, decimal nilai, string? target)
    {
        var capaian = Capaian.Compute(NilaiTarget.Read(target), nilai, Polaritas.Naik, KebijakanCapaian.Baku).Nilai;
        return new(Periode.Bulan(2022, bulan), new IsiHasilCapaian(nilai, false, target, capaian, null, null, null, 1, null, 0, [new NilaiTerpakai("Laporan", nilai)]));
    }
}
