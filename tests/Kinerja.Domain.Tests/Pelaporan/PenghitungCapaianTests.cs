using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pelaporan;

public sealed class PenghitungCapaianTests
{
    private const int Tahun = 2022;

    private static DefinisiUkuran Definisi(string rumus, string satuan = "laporan", Akumulasi akumulasi = Akumulasi.Jumlah, Polaritas? polaritas = Polaritas.Naik, JenisUkuran jenis = JenisUkuran.Hitungan) => new()
    {
        Jenis = jenis,
        Rumus = rumus,
        DaftarVariabel = [.. Rumus.Parse(rumus).DaftarVariabel.Select(v => new VariabelUkuran(v.Nama, satuan == "%" ? "dokumen" : satuan, akumulasi))],
        Satuan = satuan,
        Polaritas = polaritas,
        Periode = JenisPeriode.Bulan,
        Akumulasi = akumulasi,
    };

    private static NilaiPeriode Isian(string variabel, int bulan, decimal? nilai) => new(variabel, Periode.Bulan(Tahun, bulan), nilai);

    private static TargetTercatat Setahun(string teks, string komponen = "", int versi = 1) => new(Periode.Setahun(Tahun), komponen, versi, teks);

    [Fact]
    public void Year_is_the_formula_over_accumulated_figures_and_not_the_mean_of_months()
    {
        var rasio = Definisi("Selesai / Masuk × 100%", "%", jenis: JenisUkuran.Rasio);
        NilaiPeriode[] isian = [Isian("Selesai", 1, 1), Isian("Masuk", 1, 2), Isian("Selesai", 2, 98), Isian("Masuk", 2, 98)];

        var hasil = PenghitungCapaian.Compute(rasio, 3, Periode.Setahun(Tahun), isian, new TargetBerlaku("90", 2), KebijakanBerlaku.Baku);

        Assert.Equal((99m, 110m, "Sangat Tinggi"), (hasil.Isi.Realisasi, hasil.Isi.Capaian, hasil.Isi.Predikat));
        Assert.Equal((3, 2, 0, 2, 12), (hasil.Isi.UkuranVersi, hasil.Isi.TargetVersi, hasil.Isi.KebijakanVersi, hasil.Terisi, hasil.Wajib));
        Assert.Equal([new("Selesai", 99m), new("Masuk", 100m)], hasil.Isi.Nilai);
    }

    [Fact]
    public void Result_is_made_once_more_out_of_what_is_stored_with_it()
    {
        var rasio = Definisi("Selesai / Masuk × 100%", "%", jenis: JenisUkuran.Rasio);
        var semula = PenghitungCapaian.Compute(rasio, 1, Periode.Setahun(Tahun), [Isian("Selesai", 1, 2), Isian("Masuk", 1, 3)], new TargetBerlaku("95", 1), KebijakanBerlaku.Baku).Isi;

        Assert.Equal(semula, PenghitungCapaian.Repeat(rasio, semula, KebijakanBerlaku.Baku));
        var lain = new KebijakanBerlaku(1, IsiKebijakan.Baku with { Kebijakan = new() { BatasAtas = 50 } });
        Assert.NotEqual(semula, PenghitungCapaian.Repeat(rasio, semula, lain));
    }

    [Theory]
    [InlineData(JenisUkuran.Pemantauan, "Pemantauan")]
    [InlineData(JenisUkuran.Hitungan, "Target belum")]
    public void Without_a_target_there_is_a_reason_and_no_colour(JenisUkuran jenis, string alasan)
    {
        var hasil = PenghitungCapaian.Compute(Definisi("Laporan", jenis: jenis), 1, Periode.Setahun(Tahun), [Isian("Laporan", 1, 4)], null, KebijakanBerlaku.Baku).Isi;

        Assert.Equal(4m, hasil.Realisasi);
        Assert.Null(hasil.Predikat);
        Assert.Contains(alasan, hasil.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_entered_is_no_zero()
    {
        var hasil = PenghitungCapaian.Compute(Definisi("Laporan"), 1, Periode.Setahun(Tahun), [], new TargetBerlaku("12", 1), KebijakanBerlaku.Baku);

        Assert.Equal((null, null, "Realisasi belum diisi."), (hasil.Isi.Realisasi, hasil.Isi.Capaian, hasil.Isi.Alasan));
        var nihil = PenghitungCapaian.Compute(Definisi("Laporan"), 1, Periode.Setahun(Tahun), [Isian("Laporan", 1, 0)], new TargetBerlaku("12", 1), KebijakanBerlaku.Baku);
        Assert.Equal((0m, 0m), (nihil.Isi.Realisasi, nihil.Isi.Capaian));
    }

    [Fact]
    public void Level_takes_the_years_target_in_every_month_and_a_flow_does_not()
    {
        var januari = Periode.Bulan(Tahun, 1);
        Assert.Equal("95", PemilihTarget.Find(Definisi("A / B × 100%", "%", jenis: JenisUkuran.Rasio), januari, [Setahun("95")])?.Teks);
        Assert.Null(PemilihTarget.Find(Definisi("Laporan"), januari, [Setahun("12")]));
        Assert.Equal("90", PemilihTarget.Find(Definisi("A / B × 100%", "%", jenis: JenisUkuran.Rasio), januari, [Setahun("95"), new(Periode.Triwulan(Tahun, 1), "", 1, "90")])?.Teks);
    }

    [Fact]
    public void Targets_of_components_make_the_target_of_the_whole_when_all_are_there()
    {
        var kendaraan = Definisi("Roda empat + Roda dua", "unit", Akumulasi.Terakhir);

        Assert.Equal(new TargetBerlaku("7", null), PemilihTarget.Find(kendaraan, Periode.Setahun(Tahun), [Setahun("2", "Roda empat"), Setahun("5", "roda dua")]));
        Assert.Null(PemilihTarget.Find(kendaraan, Periode.Setahun(Tahun), [Setahun("2", "Roda empat")]));
        Assert.Equal("8", PemilihTarget.Find(kendaraan, Periode.Setahun(Tahun), [Setahun("2", "Roda empat"), Setahun("5", "roda dua"), Setahun("8")])?.Teks);
    }

    [Fact]
    public void Holders_of_one_post_count_together_what_adds_up()
    {
        NilaiPeriode[] isian = [Isian("Laporan", 1, 2), Isian("laporan", 1, 3), Isian("Laporan", 2, 4)];

        Assert.Equal([5m, 4m], PenghitungCapaian.Merge(Definisi("Laporan"), isian).Select(n => n.Nilai));
        Assert.Equal([2.5m, 4m], PenghitungCapaian.Merge(Definisi("Laporan", akumulasi: Akumulasi.RataRata), isian).Select(n => n.Nilai));
    }

    [Theory]
    [InlineData("31 Maret", "31 Maret 2022")]
    [InlineData("2022-03-31", "31 Maret 2022")]
    [InlineData(" 1.250 ", "1.250")]
    [InlineData("-", "")]
    [InlineData("80–90%", "80–90%")]
    [InlineData("WTP", "WTP")]
    public void Target_is_kept_as_typed_and_a_date_gets_its_year(string teks, string rapi) => Assert.Equal(rapi, PemeriksaanTarget.Tidy(teks, Tahun));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1,234.5")]
    [InlineData("90–80")]
    [InlineData("-5")]
    public void What_looks_like_a_number_and_is_none_is_refused(string teks) =>
        Assert.Throws<Kinerja.Domain.Umum.AturanException>(() => PemeriksaanTarget.Tidy(teks, Tahun));

    [Theory]
    [InlineData(Akumulasi.Jumlah, "12", new[] { "3", "3", "3", "3" }, null)]
    [InlineData(Akumulasi.Jumlah, "12", new[] { "3", "3", "3", "2" }, "Jumlah target bagian tahun 11, sedangkan target tahun 12.")]
    [InlineData(Akumulasi.Terakhir, "9", new[] { "3", "5", "7", "9" }, null)]
    [InlineData(Akumulasi.Terakhir, "9", new[] { "9", "9", "9", "8" }, "Target bagian tahun yang terakhir 8, sedangkan target tahun 9.")]
    [InlineData(Akumulasi.Jumlah, "12", new[] { "3", "", "3", "2" }, null)]
    [InlineData(Akumulasi.Jumlah, "WTP", new[] { "3", "3", "3", "3" }, null)]
    public void Parts_of_the_year_are_held_against_the_year(Akumulasi akumulasi, string setahun, string[] bagian, string? pesan) =>
        Assert.Equal(pesan, PemeriksaanTarget.Check(Definisi("Laporan", akumulasi: akumulasi), setahun, bagian));
}
