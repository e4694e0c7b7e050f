using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>The traps of real decrees, each with a formula that is right and must stay unmarked.</summary>
public sealed class PemeriksaanRumusTests
{
    private const string Kehadiran = "{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%";

    [Fact]
    public void Attendance_with_the_average_absence_is_computed() => Assert.Equal(98.75m, Evaluate(Kehadiran, 20, 240, 3).Hasil.Nilai);

    [Fact]
    public void A_total_of_absences_entered_as_average_is_refused_and_explained()
    {
        var periksa = Evaluate(Kehadiran, 20, 240, 300);

        Assert.Null(periksa.Hasil.Nilai);
        Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, periksa.Hasil.Sebab);
        Assert.Contains("diisi 300, melebihi “Hari kerja efektif” 240", periksa.Hasil.Alasan, StringComparison.Ordinal);
        Assert.Contains("300 ÷ 20 = 15 hari dan hasilnya 93,75%", periksa.Hasil.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_absence_would_give_more_than_all_and_is_refused() =>
        Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, Evaluate(Kehadiran, 20, 240, -3).Hasil.Sebab);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(240, 0)]
    public void The_ends_of_the_possible_are_computed(int tidakMasuk, int hasil) => Assert.Equal(hasil, Evaluate(Kehadiran, 20, 240, tidakMasuk).Hasil.Nilai);

    [Fact]
    public void Person_days_refuse_the_total_too() => Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, Evaluate("Jumlah Pegawai x (Σ hari kerja efektif - Σ hari tidak masuk kerja)", 20, 240, 300).Hasil.Sebab);

    [Fact]
    public void The_correction_computes_with_person_days()
    {
        var temuan = Assert.Single(Check(Kehadiran), t => t.Kode is KodeTemuan.PegawaiDikaliDuaKali);

        Assert.Equal("(Pegawai × Hari kerja efektif − hari tidak masuk kerja) / (Pegawai × Hari kerja efektif) × 100%", temuan.Usulan!.Describe());
        Assert.Equal(93.75m, temuan.Usulan.Evaluate([20m, 240m, 300m]).Nilai);
        Assert.Empty(PemeriksaanHitungan.Evaluate(temuan.Usulan, new NilaiVariabel(), v => v.Indeks == 2 ? Satuan.OrangHari : PemeriksaanRumus.SatuanDariNama(v)).DaftarTemuan);
    }

    [Fact]
    public void Holidays_taken_from_working_days_are_no_absence() => Assert.DoesNotContain(Check("Pegawai × (Hari kalender − hari libur)"), t => t.Kode is KodeTemuan.PegawaiDikaliDuaKali);

    [Fact]
    public void Kromengans_persons_for_days_compute_nothing() =>
        Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, Evaluate("Σ Pegawai × (Σ hari kerja efektif − Σ Pegawai yang tidak hadir) / Σ Pegawai", 20, 240, 5).Hasil.Sebab);

    [Fact]
    public void An_inverted_ratio_is_told_with_its_correction_and_computed_as_it_stands()
    {
        const string teks = "Kelancaran = Σ Berkas Yang Diajukan KTP/KK / Σ Berkas Yang Di Proses × 100 %";
        var periksa = Evaluate(teks, 1200, 1000);

        Assert.Equal(120m, periksa.Hasil.Nilai);
        var temuan = Assert.Single(periksa.DaftarTemuan, t => t.Kode is KodeTemuan.RasioTerbalik);
        Assert.Equal(83.33m, Math.Round(temuan.Usulan!.Evaluate(new NilaiVariabel([new("Berkas yang diajukan KTP/KK", 1200m), new("Berkas yang diproses", 1000m)])).Nilai!.Value, 2));
        Assert.Contains(periksa.DaftarTemuan, t => t.Kode is KodeTemuan.LebihDariSeratus);
    }

    [Theory]
    [InlineData("Usulan Yang Disetujui / Usulan Yang Diajukan × 100%")]
    [InlineData("Pengajuan yang dicairkan / Pengajuan yang seharusnya Cair × 100%")]
    [InlineData("Dokumen yang di susun / Dokumen yang seharusnya ada × 100%")]
    [InlineData("Kelompok Siskamling Aktif / Kelompok Siskamling Yang Ada × 100%")]
    [InlineData("perekaman e-KTP / wajib KTP × 100%")]
    [InlineData("Tupoksi yang difasilitasi / Tupoksi yang dilaksanakan × 100%")]
    [InlineData("Laporan yang difasilitasi / Laporan yang disusun × 100%")]
    [InlineData("Berkas yang tidak diajukan / Berkas yang diproses × 100%")]
    public void A_ratio_the_right_way_up_is_left_alone(string teks) => Assert.Empty(Check(teks));

    [Fact]
    public void Only_bululawangs_clause_is_inverted_among_the_seeds() =>
        Assert.Single(NaskahSeed.RumusLatex().Select(Rumus.Parse), r => PemeriksaanRumus.Check(r, PemeriksaanRumus.SatuanDariNama).Any(t => t.Kode is KodeTemuan.RasioTerbalik));

    [Theory]
    [InlineData("a / b", "Persentase fasilitasi", KodeTemuan.PersenHilang, "a / b × 100%")]
    [InlineData("a / b × 100", null, KodeTemuan.PersenHilang, "a / b × 100%")]
    [InlineData("a / b × 100%", "Jumlah dokumen tepat waktu", KodeTemuan.NamaBukanPersen, null)]
    [InlineData("2 × (a / b × 100%)", null, KodeTemuan.PersenDiDalam, null)]
    [InlineData("a × 60% + b × 50%", null, KodeTemuan.BobotTidakSeratus, null)]
    [InlineData("a ≤ 5", null, KodeTemuan.TargetDiDalam, "a")]
    [InlineData("12 bulan × Gaji", null, KodeTemuan.NamaDiawaliAngka, null)]
    [InlineData("Hadir/ Pegawai", null, KodeTemuan.TandaMenempel, null)]
    public void A_trap_is_told(string teks, string? nama, KodeTemuan kode, string? usulan)
    {
        var temuan = Assert.Single(PemeriksaanRumus.Check(Rumus.Parse(teks), PemeriksaanRumus.SatuanDariNama, nama));

        Assert.Equal(kode, temuan.Kode);
        Assert.NotEqual(BobotTemuan.Tolak, temuan.Bobot);
        Assert.Equal(usulan, temuan.Usulan?.Describe());
    }

    [Theory]
    [InlineData("a / b × 100%", "Persentase fasilitasi")]
    [InlineData("a / b", "Rasio fasilitasi")]
    [InlineData("a", "Jumlah laporan")]
    [InlineData("a × 60% + b × 40%", null)]
    [InlineData("40% × a + b × 60%", null)]
    [InlineData("Program 3R / e-KTP", null)]
    public void A_sound_formula_is_not_marked(string teks, string? nama) => Assert.Empty(PemeriksaanRumus.Check(Rumus.Parse(teks), PemeriksaanRumus.SatuanDariNama, nama));

    [Fact]
    public void A_negative_result_is_told_and_a_positive_one_is_not()
    {
        Assert.Contains(Evaluate("a − b", 1, 3).DaftarTemuan, t => t.Kode is KodeTemuan.Negatif);
        Assert.Empty(Evaluate("a − b", 3, 1).DaftarTemuan);
    }

    [Fact]
    public void A_hundred_percent_is_not_over_a_hundred() => Assert.Empty(Evaluate("a / b × 100%", 3, 3).DaftarTemuan);

    private static IReadOnlyList<Temuan> Check(string teks) => PemeriksaanRumus.Check(Rumus.Parse(teks), PemeriksaanRumus.SatuanDariNama);

    private static HasilTerperiksa Evaluate(string teks, params decimal[] nilai)
    {
        var rumus = Rumus.Parse(teks);
        var bernama = new NilaiVariabel(rumus.DaftarVariabel.Zip(nilai, (v, n) => new KeyValuePair<string, decimal?>(v.Nama, n)));
        return PemeriksaanHitungan.Evaluate(rumus, bernama, PemeriksaanRumus.SatuanDariNama);
    }
}
