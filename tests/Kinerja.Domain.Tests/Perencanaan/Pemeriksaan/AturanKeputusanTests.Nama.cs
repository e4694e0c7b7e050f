using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// K01, K02: names of other places.
public sealed partial class AturanKeputusanTests
{
    [Theory]
    [InlineData("INDIKATOR KINERJA INDIVIDU KECAMATAN TUREN\nKABUPATEN MALANG TAHUN 2025", "INDIKATOR KINERJA INDIVIDU KECAMATAN WAJAK\nKABUPATEN MALANG TAHUN 2025")]
    [InlineData("Indikator Kinerja Individu Kecamatan Sumbermanjing Wetan Tahun 2025", "Indikator Kinerja Individu Kecamatan Wajak Tahun 2025")]
    [InlineData("Indikator Kinerja Individu Kecamatan Wajakan Tahun 2025", "Indikator Kinerja Individu Kecamatan Wajak Tahun 2025")]
    public void K01_finds_a_name_that_it_was_never_told(string tentang, string baru)
    {
        var temuan = Satu("K01", NaskahUji.Benar().With(t => t with { Tentang = tentang }));
        Assert.Equal(("batangTubuh.tentang", TingkatAturan.Galat, baru), (temuan.Tempat.Jalur, temuan.Tingkat, temuan.Perbaikan!.Baru));
    }

    [Theory]
    [InlineData("Indikator Kinerja Individu Kecamatan\nWajak Kabupaten Malang Tahun 2025")]
    [InlineData("INDIKATOR KINERJA INDIVIDU KECAMATAN TAHUN 2025")]
    [InlineData("Indikator Kinerja Kecamatan dan Desa Tahun 2025")]
    [InlineData("Rapat koordinasi Kecamatan Pengoordinasian Tahun 2025")]
    [InlineData("Laporan Kecamatan PATEN dan Kecamatan SIPD Tahun 2025")]
    public void K01_is_silent_about_the_own_name_and_ordinary_words(string tentang) =>
        Assert.Empty(Check("K01", NaskahUji.Benar().With(t => t with { Tentang = tentang, Menimbang = NaskahUji.Daftar(Domain.Perencanaan.GayaDaftar.Huruf, "bahwa pengoordinasian kegiatan;") })));

    [Fact]
    public void K01_reads_a_name_across_the_lines_of_a_head()
    {
        var naskah = NaskahUji.Benar().WithLampiran(l => l with { Kepala = ["LAMPIRAN KEPUTUSAN CAMAT", "TUREN", "NOMOR 188.4/12/KEP/35.07.16/2025", "TENTANG INDIKATOR KINERJA INDIVIDU KECAMATAN", "WAJAK"] });
        Assert.Equal("lampiran[0].kepala[1]", Satu("K01", naskah).Tempat.Jalur);
    }

    [Fact]
    public void K01_finds_a_known_name_where_no_word_announces_it_and_an_unknown_one_not()
    {
        var naskah = NaskahUji.Benar().WithPenutup(p => p with { Tempat = "Turen" });
        Assert.Equal("batangTubuh.penutup.tempat", Satu("K01", naskah, Profil() with { NamaKecamatanLain = ["Dampit", "Turen"] }).Tempat.Jalur);
        Assert.Empty(Check("K01", naskah));
    }

    [Fact]
    public void K02_finds_another_kabupaten_and_its_bupati()
    {
        var naskah = NaskahUji.Benar().WithDiktum(3, "Keputusan ini mulai berlaku pada tanggal ditetapkan dan disampaikan kepada Bupati Blitar.");
        Assert.Equal("Keputusan ini mulai berlaku pada tanggal ditetapkan dan disampaikan kepada Bupati Malang.", Satu("K02", naskah).Perbaikan!.Baru);
        Assert.Equal("kopSurat.baris[0].teks", Satu("K02", NaskahUji.Benar().WithKop("PEMERINTAH KABUPATEN PASURUAN")).Tempat.Jalur);
    }

    [Fact]
    public void K02_is_silent_where_the_word_has_no_name_behind_it() =>
        Assert.Empty(Check("K02", NaskahUji.Benar().AddDasar("Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Provinsi Jawa Timur dan Kabupaten/Kota;")));

    [Fact]
    public void K02_knows_a_kota_by_its_code()
    {
        var naskah = NaskahUji.Benar() with { Kecamatan = new Domain.Perencanaan.KecamatanJson("35.79.01", "Wajak", "Batu"), BatangTubuh = null };
        Assert.Equal("PEMERINTAH KOTA BATU", Satu("K02", naskah.WithKop("PEMERINTAH KOTA BLITAR")).Perbaikan!.Baru);
        Assert.Empty(Check("K02", naskah.WithKop("PEMERINTAH KOTA BATU")));
        Assert.Empty(Check("K02", naskah.WithKop("PEMERINTAH KOTA BATU"), ProfilPeriksa.Of(naskah) with { NamaKabupaten = "Kota Batu" }));
    }
}
