using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Presensi.KategoriPresensi;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class VariabelPresensiTests
{
    private const string D1 = "{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%";
    private const string D2 = "{Σ Pegawai × (Σ hari kerja efektif − Σ Pegawai yang tidak hadir)}/{Σ Hari kerja × Σ Pegawai} × 100%";
    private const string D4 = "Jumlah Pegawai x (Σ hari kerja efektif - Σ hari tidak masuk kerja)";
    private const string OrangHari = "(Pegawai × Hari kerja efektif − hari tidak masuk kerja) / (Pegawai × Hari kerja efektif) × 100%";

    [Theory]
    [InlineData(D1, "98.75")]
    [InlineData(OrangHari, "98.75")]   // the corrected formula takes person-days
    [InlineData(D4, "4740")]
    [InlineData("Σ hari tidak masuk kerja", "60")]
    [InlineData("hari tidak masuk kerja / Pegawai", "3")]
    [InlineData("Pegawai × hari tidak masuk kerja", "60")]
    [InlineData("(Hari kerja − hari tidak masuk) / Hari kerja × 100%", "98.75")]
    [InlineData("(240 − hari tidak hadir) / 240 × 100%", "98.75")]
    [InlineData("hari tidak masuk / (Pegawai × Hari kerja) × 100%", "1.25")]
    [InlineData("hari hadir / (Pegawai × Hari kerja) × 100%", "98.75")]
    [InlineData("hari masuk kerja / Hari kerja × 100%", "98.75")]
    [InlineData("orang-hari hadir / orang-hari kerja × 100%", "98.75")]
    [InlineData("orang-hari tidak hadir", "60")]
    [InlineData("Jumlah ASN", "20")]
    public void Formula_gets_the_figures_that_make_it_right(string rumus, string nilai)
    {
        var baca = Rumus.Parse(rumus);
        var tersedia = VariabelPresensi.Provide(baca, Setahun());

        Assert.Equal(baca.DaftarVariabel.Count, tersedia.Count);
        Assert.Equal(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture), baca.Evaluate(VariabelPresensi.ToNilai(tersedia)).Nilai);
    }

    [Fact]
    public void Printed_formula_passes_the_checks_of_its_figures()
    {
        var rumus = Rumus.Parse(D1);
        var periksa = PemeriksaanHitungan.Evaluate(rumus, VariabelPresensi.ToNilai(VariabelPresensi.Provide(rumus, Setahun(15))), PemeriksaanRumus.SatuanDariNama);

        Assert.Equal(93.75m, periksa.Hasil.Nilai);
    }

    [Fact]
    public void Same_words_are_an_average_here_and_a_total_there()
    {
        var rata = Assert.Single(VariabelPresensi.Provide(Rumus.Parse(D1), Setahun()), n => n.Nama == "hari tidak masuk kerja");
        var total = Assert.Single(VariabelPresensi.Provide(Rumus.Parse(OrangHari), Setahun()), n => n.Nama == "hari tidak masuk kerja");

        Assert.Equal((3m, "Rata-rata per pegawai: 60 orang-hari tidak hadir ÷ 20 pegawai, karena rumus ini menghitung per pegawai."), (rata.Nilai, rata.Penjelasan));
        Assert.Equal((60m, "Jumlah seluruh pegawai: 60 orang-hari tidak hadir."), (total.Nilai, total.Penjelasan));
    }

    [Theory]
    [InlineData("hari tidak masuk kerja × 2")]
    [InlineData("hari tidak masuk kerja / 7")]
    [InlineData("hari tidak masuk kerja + Sesuatu")]
    [InlineData("Pegawai × (Hari kerja − hari tidak masuk) / hari tidak masuk")]
    public void Formula_that_does_not_say_which_gets_a_reason(string rumus)
    {
        var nilai = Assert.Single(VariabelPresensi.Provide(Rumus.Parse(rumus), Setahun()), n => n.Nama.StartsWith("hari tidak", StringComparison.Ordinal));

        Assert.Null(nilai.Nilai);
        Assert.Contains("rata-rata per pegawai atau jumlah seluruh pegawai", nilai.Penjelasan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(D2)]
    [InlineData("{Σ Pegawai × (Σ hari kerja efektif − Σ Pegawai yang tidak hadir)}/{Σ Pegawai}")]
    public void People_absent_have_no_figure_because_days_and_people_do_not_subtract(string rumus)
    {
        var baca = Rumus.Parse(rumus);
        var tersedia = VariabelPresensi.Provide(baca, Setahun());
        var orang = Assert.Single(tersedia, n => n.Nama == "Pegawai yang tidak hadir");

        Assert.Null(orang.Nilai);
        Assert.Contains("orang dan hari tidak dapat saling dikurangkan", orang.Penjelasan, StringComparison.Ordinal);
        Assert.Null(baca.Evaluate(VariabelPresensi.ToNilai(tersedia)).Nilai);
        Assert.All(tersedia.Where(n => n != orang), n => Assert.NotNull(n.Nilai));
    }

    [Fact]
    public void Names_that_attendance_does_not_know_are_left_out() =>
        Assert.Equal(["Pegawai"], VariabelPresensi.Provide(Rumus.Parse("Pegawai × Hari libur / Jumlah surat masuk"), Setahun()).Select(n => n.Nama));

    [Fact]
    public void Part_year_staff_keep_the_printed_formula_right()
    {
        PegawaiTerjadwal[] pegawai = [Contoh.Pegawai("Ani"), Contoh.Pegawai("Budi", dari: Contoh.Tanggal("2022-08-16"))];
        var agustus = new BulanKalender(2022, 8);
        var hasil = PenghitungPresensi.Compute([agustus], pegawai, pegawai.Select(p => Contoh.Rekap(p, agustus, (Sakit, 3))), Contoh.Kalender(), KebijakanPresensi.Baku);
        var rumus = Rumus.Parse(D1);
        var tersedia = VariabelPresensi.Provide(rumus, hasil);

        Assert.Equal(hasil.Persentase.Nilai, rumus.Evaluate(VariabelPresensi.ToNilai(tersedia)).Nilai);
        Assert.Contains("33 orang-hari ÷ 2 pegawai", Assert.Single(tersedia, n => n.Nama == "Hari kerja efektif").Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Constant_is_named_as_what_it_is()
    {
        var pegawai = Contoh.Pegawai(20);
        var hasil = PenghitungPresensi.Compute(BulanKalender.OfTahun(2022), pegawai, Contoh.RekapSetahun(pegawai, 2022, 3), Contoh.Kalender(), KebijakanPresensi.Baku, KonstantaHariKerja.BebanKerja);
        var rumus = Rumus.Parse(D1);
        var tersedia = VariabelPresensi.Provide(rumus, hasil);

        Assert.Equal(98.75m, rumus.Evaluate(VariabelPresensi.ToNilai(tersedia)).Nilai);
        Assert.StartsWith("240 hari setahun menurut Peraturan Kepala BKN Nomor 19 Tahun 2011", tersedia[1].Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Population_other_than_the_formula_names_has_no_figure()
    {
        var pns = Assert.Single(VariabelPresensi.Provide(Rumus.Parse("Σ PNS"), Setahun()));

        Assert.Equal((null, "Kebijakan presensi juga mengukur PPPK, sedangkan rumus menyebut PNS. Samakan pegawai yang diukur."), (pns.Nilai, pns.Penjelasan));
        var hanyaPns = new KebijakanPresensi(new VersiKebijakanPresensi(new(2026, 1, 1), [Hadir], [StatusKepegawaian.Pns]));
        Assert.Equal(20, Assert.Single(VariabelPresensi.Provide(Rumus.Parse("Σ PNS"), Setahun(kebijakan: hanyaPns))).Nilai);
    }

    [Fact]
    public void Without_a_result_every_figure_has_its_reason()
    {
        var hasil = PenghitungPresensi.Compute([new(2022, 8)], Contoh.Pegawai(1), [], Contoh.Kalender(), KebijakanPresensi.Baku);

        Assert.All(VariabelPresensi.Provide(Rumus.Parse(D1), hasil), n => Assert.Equal((null, "Rekap Pegawai 1 bulan Agustus 2022 belum ada."), (n.Nilai, n.Penjelasan)));
    }

    [Fact]
    public void Punctual_employees_are_counted_only_where_lateness_is_kept()
    {
        var rumus = Rumus.Parse("Jumlah PNS yang hadir tepat waktu");

        Assert.Contains("tidak dicatat", Assert.Single(VariabelPresensi.Provide(rumus, Setahun())).Penjelasan, StringComparison.Ordinal);
        var pegawai = Contoh.Pegawai(1);
        var hasil = PenghitungPresensi.Compute([new(2022, 8)], pegawai, [Contoh.Rekap(pegawai[0], new(2022, 8), (Terlambat, 0), (Sakit, 0))], Contoh.Kalender(), KebijakanPresensi.Baku);
        Assert.Equal(1, Assert.Single(VariabelPresensi.Provide(rumus, hasil)).Nilai);
    }

    private static HasilPresensi Setahun(int sakit = 3, KebijakanPresensi? kebijakan = null)
    {
        var pegawai = Contoh.Pegawai(20);
        return PenghitungPresensi.Compute(BulanKalender.OfTahun(2026), pegawai, Contoh.RekapSetahun(pegawai, 2026, sakit), Contoh.Kalender(), kebijakan ?? KebijakanPresensi.Baku);
    }
}
