using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

public sealed class SatuanTests
{
    [Theory]
    [InlineData("orang", "orang")]
    [InlineData("Pegawai", "orang")]
    [InlineData("orang-hari", "orang-hari")]
    [InlineData("hari-orang", "orang-hari")]
    [InlineData("hari/orang", "hari/orang")]
    [InlineData("%", "tanpa satuan")]
    [InlineData("persen", "tanpa satuan")]
    [InlineData("Rupiah", "Rp")]
    [InlineData("dokumen", "dokumen")]
    [InlineData("e-KTP", "e-ktp")]
    public void A_unit_tells_what_it_counts(string teks, string dimensi) => Assert.Equal(dimensi, Satuan.Parse(teks).Dimensi.Describe());

    [Theory]
    [InlineData("")]
    [InlineData("a/b/c")]
    [InlineData("/hari")]
    public void A_text_that_is_no_unit_is_refused(string teks) => Assert.Throws<AturanException>(() => Satuan.Parse(teks));

    [Fact]
    public void Persons_times_days_is_person_days() => Assert.Equal(Satuan.OrangHari.Dimensi, Satuan.Orang.Dimensi.Times(Satuan.Hari.Dimensi));

    [Fact]
    public void Person_days_per_person_is_days() => Assert.Equal(Satuan.Hari.Dimensi, Satuan.OrangHari.Dimensi.Per(Satuan.Orang.Dimensi));

    [Theory]
    [InlineData("Σ Pegawai", "orang")]
    [InlineData("Σ Pegawai yang tidak hadir", "orang")]
    [InlineData("Hari kerja efektif", "hari")]
    [InlineData("Nilai SKP", "nilai")]
    [InlineData("Jumlah dokumen yang disusun", "dokumen")]
    [InlineData("Jumlah PNS yang hadir", "orang")]
    public void The_unit_is_proposed_from_the_name(string nama, string satuan) => Assert.Equal(satuan, Satuan.Propose(nama)?.Dimensi.Describe());

    [Theory]
    [InlineData("Realisasi")]
    [InlineData("Hari orang sakit")]
    public void No_unit_is_proposed_where_the_name_does_not_say(string nama) => Assert.Null(Satuan.Propose(nama));

    [Fact]
    public void Days_less_persons_is_refused_with_a_sentence_as_in_kromengan()
    {
        var rumus = Rumus.Parse(NaskahSeed.RumusLatex().First(r => r.Contains("Pegawai yang tidak hadir", StringComparison.Ordinal)));

        var temuan = Assert.Single(PemeriksaanSatuan.Check(rumus, PemeriksaanRumus.SatuanDariNama).DaftarTemuan);

        Assert.Equal((KodeTemuan.SatuanBerbeda, BobotTemuan.Tolak), (temuan.Kode, temuan.Bobot));
        Assert.StartsWith("“hari kerja efektif” (hari) tidak dapat dikurangi “Pegawai yang tidak hadir” (orang)", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_formula_with_days_absent_is_a_share()
    {
        var hasil = PemeriksaanSatuan.Check(Rumus.Parse("Pegawai × (Hari kerja − hari tidak masuk) / (Pegawai × Hari kerja) × 100%"), PemeriksaanRumus.SatuanDariNama);

        Assert.Empty(hasil.DaftarTemuan);
        Assert.Equal(Dimensi.Tunggal, hasil.Hasil);
        Assert.Null(Satuan.ProposePasti("hari tidak masuk"));   // of one employee or of all: the name does not tell
        Assert.Equal(Satuan.Hari, Satuan.ProposePasti("hari kerja"));
    }

    [Theory]
    [InlineData("Pegawai × Hari kerja", "orang-hari")]
    [InlineData("Nilai SKP × 60% + Nilai perilaku × 40%", "nilai")]
    [InlineData("Hari kerja − 12", "hari")]
    [InlineData("12 + Hari kerja", "hari")]
    [InlineData("1 / Pegawai", "per orang")]
    [InlineData("−(Hari kerja) + Hari libur", "hari")]
    public void The_result_has_a_unit(string teks, string dimensi)
    {
        var hasil = PemeriksaanSatuan.Check(Rumus.Parse(teks), PemeriksaanRumus.SatuanDariNama);

        Assert.Empty(hasil.DaftarTemuan);
        Assert.Equal(dimensi, hasil.Hasil?.Describe());
    }

    [Fact]
    public void An_unknown_unit_is_no_contradiction()
    {
        var hasil = PemeriksaanSatuan.Check(Rumus.Parse("Hari kerja − Sesuatu"), PemeriksaanRumus.SatuanDariNama);

        Assert.Empty(hasil.DaftarTemuan);
    }

    [Fact]
    public void A_percentage_of_unlike_things_is_told()
    {
        var temuan = Assert.Single(PemeriksaanSatuan.Check(Rumus.Parse("Pegawai / Hari kerja × 100%"), PemeriksaanRumus.SatuanDariNama).DaftarTemuan);

        Assert.Equal(KodeTemuan.PersenBerbedaSatuan, temuan.Kode);
        Assert.Contains("orang/hari", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Absence_in_person_days_does_not_fit_days_of_one_employee()
    {
        var rumus = Rumus.Parse("Pegawai × (Hari kerja − hari tidak masuk)");

        var temuan = Assert.Single(PemeriksaanSatuan.Check(rumus, v => v.Indeks == 2 ? Satuan.OrangHari : PemeriksaanRumus.SatuanDariNama(v)).DaftarTemuan);

        Assert.Contains("rata-rata per pegawai", temuan.Pesan, StringComparison.Ordinal);
    }
}
