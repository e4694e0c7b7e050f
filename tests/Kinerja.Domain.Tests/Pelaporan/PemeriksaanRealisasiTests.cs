using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pelaporan;

public sealed class PemeriksaanRealisasiTests
{
    private static readonly Periode Maret = Periode.Bulan(2022, 3);

    private static readonly DefinisiUkuran Ukuran = new()
    {
        Jenis = JenisUkuran.Rasio,
        Rumus = "(surat selesai / surat masuk) × 100%",
        DaftarVariabel = [new("surat selesai", "surat", Akumulasi.Jumlah), new("surat masuk", "surat", Akumulasi.Jumlah)],
        Satuan = "%",
        Periode = JenisPeriode.Bulan,
        Akumulasi = Akumulasi.Jumlah,
    };

    [Fact]
    public void Sound_figures_with_a_file_are_not_remarked_upon() => Assert.Empty(Check(9, 10, (8, 11), berkas: 1));

    [Fact]
    public void More_than_a_hundred_percent_is_remarked_upon() => Assert.Contains("lebih dari 100%", Single(Check(11, 10, null, berkas: 1)), StringComparison.Ordinal);

    [Fact]
    public void Figures_that_are_those_of_last_month_are_remarked_upon_but_not_nihil_nor_a_stock()
    {
        Assert.Contains("sama persis dengan Februari 2022", Single(Check(9, 10, (9, 10), berkas: 1)), StringComparison.Ordinal);
        Assert.Empty(Check(0, 0, (0, 0), berkas: 1));
        var persediaan = Ukuran with { DaftarVariabel = [.. Ukuran.DaftarVariabel.Select(v => v with { Akumulasi = Akumulasi.Terakhir })] };
        Assert.Empty(Check(9, 10, (9, 10), berkas: 1, ukuran: persediaan));
    }

    [Theory]
    [InlineData(100, 10, true)]
    [InlineData(99, 10, false)]
    [InlineData(10, 100, true)]
    [InlineData(5, 0, false)]
    public void Figure_that_leaps_by_a_digit_is_remarked_upon(int kini, int lalu, bool ditandai) =>
        Assert.Equal(ditandai, Check(1, kini, (2, lalu), berkas: 1).Any(c => c.Pesan.Contains("“surat masuk”", StringComparison.Ordinal)));

    [Fact]
    public void Figures_without_evidence_are_remarked_upon_and_a_link_alone_is_weaker()
    {
        Assert.Equal(new CatatanRealisasi(BobotTemuan.Peringatan, "Belum ada bukti."), Assert.Single(Check(9, 10, null)));
        Assert.Equal(BobotTemuan.Catatan, Assert.Single(Check(0, 0, null)).Bobot);
        Assert.Contains("hanya tautan", Single(Check(9, 10, null, tautan: 1)), StringComparison.Ordinal);
        Assert.Empty(Check(9, 10, null, berkas: 1, tautan: 1));
    }

    private static string Single(IReadOnlyList<CatatanRealisasi> daftar) => Assert.Single(daftar).Pesan;

    private static IReadOnlyList<CatatanRealisasi> Check(decimal selesai, decimal masuk, (decimal Selesai, decimal Masuk)? lalu, int berkas = 0, int tautan = 0, DefinisiUkuran? ukuran = null)
    {
        var kini = Nilai(selesai, masuk);
        var hitungan = HitunganPeriode.Compute(ukuran ?? Ukuran, Maret, kini.Isi.Select(n => new NilaiPeriode(n.Variabel, Maret, n.Nilai)));
        return PemeriksaanRealisasi.Check(ukuran ?? Ukuran, new BahanPeriksa(Maret, kini, lalu is { } l ? (Periode.Bulan(2022, 2), Nilai(l.Selesai, l.Masuk)) : null, hitungan, berkas, tautan));
    }

    private static DaftarNilai Nilai(decimal selesai, decimal masuk) =>
        DaftarNilai.Kosong.With(NamaVariabel.Key("surat selesai"), selesai).With(NamaVariabel.Key("surat masuk"), masuk);
}
