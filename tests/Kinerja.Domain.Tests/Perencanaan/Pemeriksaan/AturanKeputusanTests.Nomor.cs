using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// K03 to K07: number, date, references between diktum.
public sealed partial class AturanKeputusanTests
{
    [Theory]
    [InlineData("100.3.3/…/KEP/35.07.16/2025")]
    [InlineData("100.3.3/.../KEP/35.07.16/2025")]
    [InlineData("188.4/___/KEP/35.07.16/2025")]
    [InlineData("188.4/12/KEP/35.07.16/")]
    [InlineData("  ")]
    public void K03_finds_a_blank_and_blocks_only_the_signature(string nomor)
    {
        var temuan = Satu("K03", NaskahUji.Benar().With(t => t with { Nomor = nomor }));
        Assert.Equal((TingkatAturan.Galat, true), (temuan.Tingkat, temuan.SaatMenetapkan));
    }

    [Theory]
    [InlineData("100.3.3.2/7/35.07.16/2025")]
    [InlineData("188.4/12a/KEP/35.07.16/2025")]
    public void K03_is_silent_about_a_whole_number(string nomor) => Assert.Empty(Check("K03", NaskahUji.Benar().With(t => t with { Nomor = nomor })));

    [Theory]
    [InlineData("188.4/12/35.07.16/2025", "menurut pola")]
    [InlineData("188.45/12/KEP/35.07.16/2025", "menurut pola")]
    [InlineData("188.4/12/KEP/35.07.06/2025", "35.07.06 pada nomor bukan kode kecamatan ini")]
    [InlineData("188.4/12/KEP/35.07.16/2024", "Tahun 2024 pada nomor")]
    public void K04_finds_what_the_pattern_of_the_office_does_not_allow(string nomor, string pesan) =>
        Assert.Contains(pesan, Satu("K04", NaskahUji.Benar().With(t => t with { Nomor = nomor }), Profil() with { PolaNomor = "188.4/{nomor}/KEP/{kode}/{tahun}" }).Pesan, StringComparison.Ordinal);

    [Fact]
    public void K04_sees_the_classification_of_ampelgading_only_with_the_pattern_of_the_office()
    {
        var naskah = NaskahUji.Contoh("35.07.06");
        Assert.Empty(Check("K04", naskah));
        Satu("K04", naskah, ProfilPeriksa.Of(naskah) with { PolaNomor = "188.45/{nomor}/KEP/{kode}/{tahun}" });
    }

    [Fact]
    public void K04_is_silent_about_a_number_that_follows_the_pattern()
    {
        Assert.Empty(Check("K04", NaskahUji.Benar(), Profil() with { PolaNomor = "188.4/{nomor}/KEP/{kode}/{tahun}" }));
        Assert.Empty(Check("K04", NaskahUji.Benar().With(t => t with { Nomor = "188.4/ /KEP/35.07.16/2025" }), Profil() with { PolaNomor = "188.4/{nomor}/KEP/{kode}/{tahun}" }));
    }

    [Fact]
    public void K05_finds_another_number_in_the_annex_and_spaces_make_no_difference()
    {
        var beda = NaskahUji.Benar().WithLampiran(l => l with { Kepala = ["LAMPIRAN", "KEPUTUSAN CAMAT WAJAK", "NOMOR: 188.4/13/KEP/35.07.16/2025", "TENTANG"] });
        Assert.Equal("NOMOR: 188.4/12/KEP/35.07.16/2025", Satu("K05", beda).Perbaikan!.Baru);
        Assert.Empty(Check("K05", NaskahUji.Benar().WithLampiran(l => l with { Kepala = ["Lampiran Keputusan Camat Wajak", "Nomor : 188.4/ 12 /KEP/35.07.16/2025"] })));
    }

    [Theory]
    [InlineData("  Maret 2025")]
    [InlineData("… Maret 2025")]
    [InlineData("31 Februari 2025")]
    public void K06_finds_a_date_without_its_day(string tercetak) =>
        Assert.True(Satu("K06", NaskahUji.Benar().WithPenutup(p => p with { TanggalTercetak = tercetak, Tanggal = null })).SaatMenetapkan);

    [Fact]
    public void K06_finds_a_printed_date_that_is_not_the_one_of_the_act() =>
        Assert.Equal("6 Januari 2025", Satu("K06", NaskahUji.Benar().WithPenutup(p => p with { TanggalTercetak = "5 Januari 2025" })).Perbaikan!.Baru);

    [Theory]
    [InlineData("6 Januari 2025", false)]
    [InlineData(null, true)]
    public void K06_is_silent_about_a_whole_date_printed_or_known(string? tercetak, bool diketahui) =>
        Assert.Empty(Check("K06", NaskahUji.Benar().WithPenutup(p => p with { TanggalTercetak = tercetak, Tanggal = diketahui ? new DateOnly(2025, 1, 6) : null, Bentuk = BentukTempatTanggal.DuaBaris })));

    [Theory]
    [InlineData("Indikator sebagaimana dimaksud dalam Diktum KETIGA digunakan untuk:", "diktum sesudahnya (KETIGA)")]
    [InlineData("Indikator sebagaimana dimaksud dalam diktum KESATU, KEDUA dan KELIMA digunakan untuk:", "dirinya sendiri (KEDUA)")]
    [InlineData("Indikator sebagaimana dimaksud dalam diktum KEDELAPAN digunakan untuk:", "diktum yang tidak ada (KEDELAPAN)")]
    public void K07_finds_a_reference_to_what_does_not_stand_before(string teks, string pesan) =>
        Assert.Contains(pesan, Satu("K07", NaskahUji.Benar().WithDiktum(1, teks)).Pesan, StringComparison.Ordinal);

    [Fact]
    public void K07_is_silent_about_earlier_diktum_and_the_number_two() =>
        Assert.Empty(Check("K07", NaskahUji.Benar().WithDiktum(2, "Pencabutan sebagaimana dimaksud dalam Diktum KESATU dan Diktum KEDUA berlaku bagi kedua keputusan sebelumnya yang dicabut.")));
}
