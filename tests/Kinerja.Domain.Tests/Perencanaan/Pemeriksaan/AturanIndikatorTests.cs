using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

/// <summary>I01–I12: titles, names and formulas.</summary>
public sealed partial class AturanIndikatorTests
{
    private const string Ampelgading = "35.07.06";
    private const string Bululawang = "35.07.14";
    private const string Kromengan = "35.07.31";
    private const string Sangkapura = "35.25.17";

    [Theory]
    [InlineData(Ampelgading, 1)]
    [InlineData(Bululawang, 0)]
    [InlineData(Kromengan, 19)]
    [InlineData(Sangkapura, 0)]
    public void I01_finds_the_column_titles_of_the_seeds(string kode, int banyak) => Assert.Equal(banyak, Jalur(Contoh(kode), "I01").Count);

    [Fact]
    public void I01_knows_whose_indicators_a_section_holds()
    {
        var iki = Bagian("Pengelola Arsip") with { JudulKolom = new("Sasaran/Kinerja Utama", "Indikator Kinerja Utama", "PENJELASAN", "SUMBER DATA") };
        var iku = iki with { Jenis = JenisIndikator.Iku, Jabatan = "Camat Wajak", JudulKolom = new("SASARAN", "INDIKATOR KINERJA INDIVIDU", "PENJELASAN", "SUMBER DATA") };

        Assert.Equal("Indikator Kinerja Individu", Assert.Single(CheckTambahan(Dengan(iki), "I01")).Perbaikan!.Baru);
        Assert.Equal("INDIKATOR KINERJA UTAMA", Assert.Single(CheckTambahan(Dengan(iku), "I01")).Perbaikan!.Baru);
        Assert.Empty(CheckTambahan(Dengan(iki with { JudulKolom = new("KINERJA UTAMA", "INDIKATOR KINERJA", "PENJELASAN", "SUMBER DATA") }), "I01"));
    }

    // Twelve and twenty-nine rows say the name word for word; one more in each only puts "Jumlah" before it.
    [Theory]
    [InlineData(Ampelgading, 30)]
    [InlineData(Bululawang, 13)]
    [InlineData(Kromengan, 0)]
    [InlineData(Sangkapura, 0)]
    public void I02_finds_rows_that_repeat_the_name(string kode, int banyak) => Assert.Equal(banyak, Jalur(Contoh(kode), "I02").Count);

    [Theory]
    [InlineData("Jumlah berkas tertata", "Jumlah berkas tertata.", 1)]
    [InlineData("Berkas tertata", "Jumlah Berkas Tertata", 1)]
    [InlineData("Jumlah berkas tertata", "Jumlah berkas yang sudah bernomor dan masuk lemari arsip", 0)]
    public void I02_tells_a_repetition_from_an_explanation(string nama, string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I02", nama, rumus).Count);

    [Fact]
    public void I03_finds_the_percentages_of_the_seeds()
    {
        Assert.Equal([Formulasi(0, 0, 1)], Jalur(Contoh(Kromengan), "I03"));
        Assert.Superset(new HashSet<string> { Formulasi(1, 0, 0), Formulasi(1, 1, 0), Formulasi(1, 2, 0), Formulasi(11, 0, 2), Formulasi(18, 1, 0) }, Jalur(Contoh(Sangkapura), "I03").ToHashSet());
        Assert.Empty(Jalur(Contoh(Bululawang), "I03"));
    }

    [Theory]
    [InlineData("Jumlah arsip tertata", "{Jumlah arsip tertata}/{Jumlah arsip} × 100%", 1)]
    [InlineData("Persentase arsip tertata", "{Jumlah arsip tertata}/{Jumlah arsip}", 1)]
    [InlineData("Persentase arsip tertata", "{Jumlah arsip tertata}/{Jumlah arsip} × 100%", 0)]
    [InlineData("Jumlah arsip tertata", "Jumlah arsip yang bernomor", 0)]
    public void I03_compares_name_and_formula(string nama, string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I03", nama, rumus).Count);

    [Fact]
    public void I04_finds_the_countable_smoothness_of_two_decrees()
    {
        Assert.Equal([Indikator(5, 0, 0)], Jalur(Contoh(Bululawang), "I04"));
        Assert.Equal([Indikator(5, 0, 0)], Jalur(Contoh(Ampelgading), "I04"));
        Assert.Empty(Jalur(Contoh(Kromengan), "I04"));
    }

    [Theory]
    [InlineData("Jumlah kepuasan warga", 1)]
    [InlineData("Tingkat kepuasan warga", 0)]
    [InlineData("Jumlah kejadian kebakaran", 0)]
    [InlineData("Jumlah kelurahan yang dibina", 0)]
    public void I04_tells_a_quality_from_a_thing(string nama, int banyak) => Assert.Equal(banyak, Tambahan("I04", nama, "Hitung dari register").Count);

    [Fact]
    public void I05_finds_the_ratio_that_Bululawang_turned_over()
    {
        var temuan = Assert.Single(Check(Contoh(Bululawang), "I05"));

        Assert.Equal(Formulasi(0, 1, 0, 1), temuan.Tempat.Jalur);
        Assert.EndsWith("{Σ Berkas Yang Di Proses}/{Σ Berkas Yang Diajukan KTP/KK} × 100 %", temuan.Perbaikan!.Baru, StringComparison.Ordinal);
        Assert.Equal(TingkatAturan.Galat, temuan.Tingkat);
    }

    [Theory]
    [InlineData("{Jumlah izin yang dimohon}/{Jumlah izin yang diterbitkan} × 100%", 1)]
    [InlineData("{Jumlah izin yang diterbitkan}/{Jumlah izin yang dimohon} × 100%", 0)]
    public void I05_knows_what_comes_first(string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I05", "Persentase izin", rumus).Count);

    [Fact]
    public void I06_finds_the_units_of_the_seeds()
    {
        Assert.Equal([Formulasi(0, 0, 0), Formulasi(6, 0, 0)], Check(Contoh(Kromengan), "I06").Where(t => t.Tingkat is TingkatAturan.Galat).Select(t => t.Tempat.Jalur));
        Assert.Contains(Check(Contoh(Bululawang), "I06"), t => t.Tempat.Jalur == Formulasi(7, 0, 0) && t.Tingkat is TingkatAturan.Galat);
        Assert.Contains(Check(Contoh(Ampelgading), "I06"), t => t.Tempat.Jalur == Formulasi(6, 0, 0) && t.Tingkat is TingkatAturan.Galat);
    }

    [Theory]
    [InlineData("Persentase hari layanan", "{Jumlah hari layanan − Jumlah petugas yang absen}/{Jumlah hari layanan} × 100%", 0)]
    [InlineData("Persentase hari layanan", "{Jumlah hari kerja − Jumlah pegawai yang absen}/{Jumlah hari kerja} × 100%", 1)]
    [InlineData("Persentase hari layanan", "{Jumlah hari kerja − Jumlah hari libur}/{Jumlah hari kerja} × 100%", 0)]
    public void I06_subtracts_like_from_like(string nama, string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I06", nama, rumus).Count);

    [Fact]
    public void I07_asks_about_the_measurands_of_the_seeds()
    {
        Assert.Superset(new HashSet<string> { Formulasi(0, 0, 1), Formulasi(0, 0, 2), Formulasi(4, 1, 0), Formulasi(7, 2, 1), Formulasi(0, 0, 0, 1) }, Jalur(Contoh(Bululawang), "I07").ToHashSet());
        Assert.Superset(new HashSet<string> { Formulasi(0, 0, 1), Formulasi(6, 0, 0), Formulasi(4, 1, 0), Formulasi(6, 2, 0), Formulasi(6, 2, 1), Formulasi(11, 0, 1) }, Jalur(Contoh(Ampelgading), "I07").ToHashSet());
        Assert.Superset(new HashSet<string> { Formulasi(0, 0, 1), Formulasi(2, 0, 0) }, Jalur(Contoh(Kromengan), "I07").ToHashSet());
        Assert.All(Check(Contoh(Kromengan), "I07"), t => Assert.True(t.Pertanyaan));
    }

    [Theory]
    [InlineData("Jumlah laporan arsip", "Jumlah petugas arsip", 1)]
    [InlineData("Persentase surat yang tepat waktu", "{Jumlah surat yang dikirim}/{Jumlah surat} × 100%", 1)]
    [InlineData("Persentase surat yang tepat waktu", "{Jumlah surat yang tepat waktu}/{Jumlah surat} × 100%", 0)]
    [InlineData("Jumlah laporan arsip", "Jumlah laporan arsip yang disusun", 0)]
    public void I07_compares_what_is_promised_with_what_is_counted(string nama, string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I07", nama, rumus).Count);

    [Fact]
    public void I08_finds_targets_in_the_formulas()
    {
        Assert.Equal([Formulasi(6, 0, 1)], Jalur(Contoh(Kromengan), "I08"));
        Assert.Equal(56, Jalur(Contoh(Sangkapura), "I08").Count);
        Assert.Empty(Jalur(Contoh(Bululawang), "I08"));
    }

    [Theory]
    [InlineData("Rapat dilaksanakan 4 kali setahun", 1)]
    [InlineData("Diikuti sebanyak 40 orang", 1)]
    [InlineData("Jumlah keterlambatan ≤ 3", 1)]
    [InlineData("Rapat yang berita acaranya ditandatangani", 0)]
    [InlineData("Dokumen terdiri dari: Renja, RKA dan DPA", 0)]
    public void I08_tells_a_target_from_an_explanation(string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I08", "Jumlah dokumen rapat", rumus).Count);

    [Fact]
    public void I09_finds_the_eleven_open_rows_of_Sangkapura() => Assert.Equal(11, Jalur(Contoh(Sangkapura), "I09").Count);

    [Theory]
    [InlineData("Penertiban dilakukan sewaktu-waktu", 1)]
    [InlineData("Penertiban dilakukan bila diperlukan", 1)]
    [InlineData("Penertiban dilakukan sesuai peraturan daerah", 0)]
    public void I09_tells_open_words_from_rules(string rumus, int banyak) => Assert.Equal(banyak, Tambahan("I09", "Jumlah penertiban", rumus).Count);

    [Fact]
    public void I10_finds_the_240_days_of_three_decrees() =>
        Assert.All([Ampelgading, Bululawang, Kromengan], k => Assert.Equal([Di(0, "sasaran[0].indikator[0].formulasi[0].sumberData.catatan")], Jalur(Contoh(k), "I10")));

    [Theory]
    [InlineData("Jumlah KK 1.250 orang", 1)]
    [InlineData("Register 2024", 0)]
    [InlineData("Buku register dan 3 lampirannya", 0)]
    public void I10_tells_a_figure_from_a_record(string sumber, int banyak) => Assert.Equal(banyak, CheckTambahan(DenganIndikator("Persentase berkas", "{Jumlah berkas tertata}/{Jumlah berkas} × 100%", sumber), "I10").Count);

    [Fact]
    public void I11_speaks_once_of_what_cannot_be_read()
    {
        Assert.All(DaftarContoh, k => Assert.Single(Check(Contoh(k), "I11")));
        Assert.Single(Check(DenganIndikator("Jumlah pengaduan", "Jumlah pengaduan"), "I11"));
        Assert.Empty(Check(DenganIndikator("Persentase arsip tertata", "{Jumlah arsip tertata}/{Jumlah arsip} × 100%"), "I11"));
    }

    [Fact]
    public void I12_finds_indicators_of_several_formulas()
    {
        Assert.Equal([Indikator(12, 0, 0)], Jalur(Contoh(Bululawang), "I12"));
        Assert.Equal([Indikator(15, 0, 0)], Jalur(Contoh(Ampelgading), "I12"));
        Assert.Contains("pembilang dan penyebut", Assert.Single(Check(Contoh(Bululawang), "I12")).Pesan, StringComparison.Ordinal);
        Assert.Empty(Jalur(Contoh(Sangkapura), "I12"));
    }

    private static IReadOnlyList<TemuanNaskah> Tambahan(string aturan, string nama, string rumus) => CheckTambahan(DenganIndikator(nama, rumus), aturan);

    private static string Indikator(int bagian, int sasaran, int indikator, int lampiran = 0) => Di(bagian, $"sasaran[{sasaran}].indikator[{indikator}].teks", lampiran);

    private static string Formulasi(int bagian, int sasaran, int indikator, int lampiran = 0) => Di(bagian, $"sasaran[{sasaran}].indikator[{indikator}].formulasi[0].teks", lampiran);

    private static string Sumber(int bagian, int sasaran, int indikator, int butir = 0, int lampiran = 0) => Di(bagian, $"sasaran[{sasaran}].indikator[{indikator}].formulasi[0].sumberData.daftar.butir[{butir}].teks", lampiran);
}
