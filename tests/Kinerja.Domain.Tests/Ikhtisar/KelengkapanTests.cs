using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Ikhtisar;

public sealed class KelengkapanTests
{
    private static readonly Periode Tahun = Periode.Setahun(2022);
    private static readonly JabatanId Jabatan = JabatanId.New();

    [Theory]
    [InlineData(JenisPeriode.Bulan, "2022-03-31", 2)]
    [InlineData(JenisPeriode.Bulan, "2022-04-01", 3)]
    [InlineData(JenisPeriode.Triwulan, "2022-03-31", 0)]
    [InlineData(JenisPeriode.Triwulan, "2022-04-01", 1)]
    [InlineData(JenisPeriode.Tahun, "2022-12-31", 0)]
    [InlineData(JenisPeriode.Tahun, "2023-01-01", 1)]
    [InlineData(JenisPeriode.Bulan, "2021-12-31", 0)]
    public void Period_is_due_once_it_has_ended(JenisPeriode jenis, string hari, int wajib) =>
        Assert.Equal(wajib, Kelengkapan.Count(jenis, Tahun, DateOnly.Parse(hari, System.Globalization.CultureInfo.InvariantCulture), []).Wajib);

    [Fact]
    public void What_is_filled_before_it_is_due_counts_neither_way()
    {
        var lengkap = Kelengkapan.Count(JenisPeriode.Bulan, Tahun, new DateOnly(2022, 3, 5), [Periode.Bulan(2022, 1), Periode.Bulan(2022, 1), Periode.Bulan(2022, 3), Periode.Bulan(2021, 2)]);

        Assert.Equal(new Kelengkapan(1, 2), lengkap);
        Assert.Equal(50, lengkap.Persen);
        Assert.Null(Kelengkapan.Kosong.Persen);
        Assert.Equal(new Kelengkapan(3, 6), lengkap + new Kelengkapan(2, 4));
    }

    [Fact]
    public void Cell_of_the_map_takes_what_ends_with_its_month_and_a_followed_measure_gives_no_colour()
    {
        var maret = Periode.Bulan(2022, 3);
        UkuranPeta bulanan = Peta(JenisPeriode.Bulan, maret, 80), triwulanan = Peta(JenisPeriode.Triwulan, Periode.Triwulan(2022, 1), 100), tahunan = Peta(JenisPeriode.Tahun, Tahun, 10);
        var dipantau = Peta(JenisPeriode.Bulan, maret, null) with { Dinilai = false };

        var sel = SelPeta.Compute(maret, new DateOnly(2022, 4, 1), [bulanan, triwulanan, tahunan, dipantau], DaftarPredikat.Umum, 2);

        Assert.Equal((true, 3, 3, 90m, "Tinggi", 2), (sel.Berakhir, sel.Wajib, sel.Terisi, sel.Rata.Nilai, sel.Predikat, sel.Rata.Semua));
        var februari = SelPeta.Compute(Periode.Bulan(2022, 2), new DateOnly(2022, 2, 28), [triwulanan, dipantau], DaftarPredikat.Umum, 2);
        Assert.Equal((false, 1, 0, null, null), (februari.Berakhir, februari.Wajib, februari.Terisi, februari.Rata.Nilai, februari.Predikat));
    }

    [Fact]
    public void What_has_no_capaian_in_its_month_shows_that_of_the_quarter_or_year_that_ends_with_it()
    {
        Dictionary<Periode, (decimal?, bool)> hasil = new() { [Periode.Bulan(2022, 3)] = (null, true), [Periode.Triwulan(2022, 1)] = (95, true), [Periode.Bulan(2022, 4)] = (null, true), [Periode.Bulan(2022, 12)] = (null, true), [Tahun] = (88, false) };
        UkuranPeta[] laporan = [new(Jabatan, JenisPeriode.Bulan, true, null, hasil)];
        decimal? Rata(int bulan, DateOnly hari) => SelPeta.Compute(Periode.Bulan(2022, bulan), hari, laporan, DaftarPredikat.Umum, 2).Rata.Nilai;

        Assert.Equal([95m, null, 88m], new[] { 3, 4, 12 }.Select(b => Rata(b, new DateOnly(2023, 1, 1))));
        Assert.Null(Rata(12, new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public void What_waits_for_the_sekcam_stands_by_month_over_all_posts()
    {
        var daftar = new[] { Isian(3, StatusRealisasi.Diajukan), Isian(3, StatusRealisasi.Diajukan) with { Jabatan = JabatanId.New() }, Isian(4, null), Isian(4, null) with { Jabatan = JabatanId.New() } };

        Assert.Equal(
            [(JenisTindakan.BelumDiisi, 1), (JenisTindakan.BelumDiisi, 1), (JenisTindakan.MenungguVerifikasi, 2)],
            PenyusunTindakan.List(daftar, new DateOnly(2022, 12, 1)).OrderBy(t => t.Jenis).Select(t => (t.Jenis, t.DaftarUkuran.Count)));
    }

    [Fact]
    public void Predicate_of_a_cell_goes_by_the_rounded_mean()
    {
        var maret = Periode.Bulan(2022, 3);

        Assert.Equal("Sangat Tinggi", SelPeta.Compute(maret, default, [Peta(JenisPeriode.Bulan, maret, 90.996m)], DaftarPredikat.Umum, 2).Predikat);
        Assert.Equal("Tinggi", SelPeta.Compute(maret, default, [Peta(JenisPeriode.Bulan, maret, 90.994m)], DaftarPredikat.Umum, 2).Predikat);
    }

    [Fact]
    public void Late_figures_stand_by_post_and_month_with_the_longest_wait_first()
    {
        var hari = new DateOnly(2022, 5, 20);
        KeadaanIsian[] daftar =
        [
            Isian(3, null), Isian(3, null), Isian(3, StatusRealisasi.Draf), Isian(4, StatusRealisasi.Draf) with { Dikembalikan = true },
            Isian(2, StatusRealisasi.Diajukan) with { DiajukanPada = new DateOnly(2022, 5, 18) }, Isian(1, StatusRealisasi.Diverifikasi),
        ];

        Assert.Equal(
            [(JenisTindakan.BelumDiisi, 3, 40, 2), (JenisTindakan.BelumDiajukan, 3, 40, 1), (JenisTindakan.Dikembalikan, 4, 10, 1), (JenisTindakan.MenungguVerifikasi, 2, 2, 1)],
            PenyusunTindakan.List(daftar, hari).Select(t => (t.Jenis, t.Periode!.Nomor, t.HariTerlambat!.Value, t.DaftarUkuran.Count)));
    }

    [Fact]
    public void On_the_last_day_nothing_is_late_but_what_was_given_back_is_asked_for()
    {
        var tenggat = Isian(3, null).Tenggat;

        Assert.Empty(PenyusunTindakan.List([Isian(3, null), Isian(3, StatusRealisasi.Draf)], tenggat));
        Assert.Single(PenyusunTindakan.List([Isian(3, null)], tenggat.AddDays(1)));
        Assert.Null(Assert.Single(PenyusunTindakan.List([Isian(3, StatusRealisasi.Draf) with { Dikembalikan = true }], tenggat)).HariTerlambat);
    }

    [Fact]
    public void Quarter_is_asked_for_with_its_last_month() =>
        Assert.Equal(Periode.Bulan(2022, 3), Assert.Single(PenyusunTindakan.List([Isian(3, null) with { Periode = Periode.Triwulan(2022, 1) }], new DateOnly(2022, 12, 31))).Periode);

    private static KeadaanIsian Isian(int bulan, StatusRealisasi? status) => new(UkuranId.New(), Jabatan, Periode.Bulan(2022, bulan), status, false, new DateOnly(2022, bulan, 10).AddMonths(1), null);

    private static UkuranPeta Peta(JenisPeriode jenis, Periode periode, decimal? capaian) =>
        new(Jabatan, jenis, true, null, new Dictionary<Periode, (decimal?, bool)> { [periode] = (capaian, true) });
}
