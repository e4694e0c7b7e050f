using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Presensi.KategoriPresensi;

namespace Kinerja.Domain.Tests.Presensi;

public sealed partial class PenghitungPresensiTests
{
    private static readonly BulanKalender Agustus = new(2022, 8);   // 22 working days

    // 2026 has 240 working days in a five-day week.
    [Theory]
    [InlineData(3, "98.75")]
    [InlineData(15, "93.75")]   // 300 person-days
    [InlineData(0, "100")]
    [InlineData(12, "95")]
    public void Twenty_employees_and_240_days_give_the_hand_worked_percentage(int sakit, string persen)
    {
        var pegawai = Contoh.Pegawai(20);
        var hasil = Compute(BulanKalender.OfTahun(2026), pegawai, Contoh.RekapSetahun(pegawai, 2026, sakit));

        Assert.Equal((20, 240, 4800, 20 * sakit, 4800 - (20 * sakit)), (hasil.JumlahPegawai, hasil.HariKerja, hasil.OrangHariWajib, hasil.OrangHariTidakHadir, hasil.OrangHariHadir));
        Assert.Equal(decimal.Parse(persen, System.Globalization.CultureInfo.InvariantCulture), hasil.Persentase.Nilai);
        Assert.True(hasil.Persentase.Persen);
        Assert.Equal(sakit, hasil.RataRataTidakHadir);
        Assert.Empty(hasil.DaftarTemuan);
    }

    [Fact]
    public void Constant_takes_the_place_of_the_calendar()
    {
        var pegawai = Contoh.Pegawai(20);
        var hasil = Compute(BulanKalender.OfTahun(2022), pegawai, Contoh.RekapSetahun(pegawai, 2022, 3), konstanta: KonstantaHariKerja.BebanKerja);

        Assert.Equal((240, 4800, 98.75m), (hasil.HariKerja, hasil.OrangHariWajib, hasil.Persentase.Nilai));
        var temuan = Assert.Single(hasil.DaftarTemuan);
        Assert.Equal((KodeTemuanPresensi.CutiTerhitungDuaKali, BobotTemuan.Peringatan), (temuan.Kode, temuan.Bobot));
        Assert.Contains("sudah dikurangi cuti tahunan", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Constant_does_not_warn_where_leave_counts_as_present()
    {
        var pegawai = Contoh.Pegawai(1);
        var kebijakan = new KebijakanPresensi(new VersiKebijakanPresensi(new(2022, 1, 1), [Hadir, Cuti], [StatusKepegawaian.Pns]));

        Assert.Empty(Compute(BulanKalender.OfTahun(2022), pegawai, Contoh.RekapSetahun(pegawai, 2022, 3), kebijakan, KonstantaHariKerja.LimaHari).DaftarTemuan);
    }

    [Fact]
    public void Constant_of_a_year_is_refused_for_a_part_of_it()
    {
        Assert.Contains("hari kerja setahun", Assert.Throws<AturanException>(() => Compute([Agustus], [], [], konstanta: KonstantaHariKerja.BebanKerja)).Message, StringComparison.Ordinal);
        Assert.Throws<AturanException>(() => Compute(BulanKalender.Range(new(2025, 7), new(2026, 6)), [], [], konstanta: KonstantaHariKerja.BebanKerja));
        Assert.Equal(240, Compute(BulanKalender.OfTahun(2022), [], [], konstanta: KonstantaHariKerja.BebanKerja).HariKerja);
    }

    [Fact]
    public void Constant_for_who_came_in_mid_year_is_told()
    {
        var pegawai = Contoh.Pegawai("Budi", dari: Contoh.Tanggal("2022-07-01"));
        var rekap = BulanKalender.Range(new(2022, 7), new(2022, 12)).Select(b => Contoh.Rekap(pegawai, b, (Sakit, 0)));
        var hasil = Compute(BulanKalender.OfTahun(2022), [pegawai], rekap, konstanta: KonstantaHariKerja.BebanKerja);

        Assert.Contains(hasil.DaftarTemuan, t => t.Kode is KodeTemuanPresensi.KonstantaTidakSetahun);
    }

    [Fact]
    public void More_absence_than_the_constant_has_is_refused()
    {
        var pegawai = Contoh.Pegawai("Budi");
        var kalender = Contoh.Kalender();
        var rekap = BulanKalender.OfTahun(2022).Select(b => Contoh.Rekap(pegawai, b, (Sakit, kalender.CountHariKerja(b)))).ToList();   // all 246 days

        Assert.Contains("melebihi 240", Compute(BulanKalender.OfTahun(2022), [pegawai], rekap, konstanta: KonstantaHariKerja.BebanKerja).Persentase.Alasan, StringComparison.Ordinal);
        Assert.Equal(0, Compute(BulanKalender.OfTahun(2022), [pegawai], rekap).Persentase.Nilai);
    }

    [Fact]
    public void Policy_decides_what_is_absence()
    {
        var pegawai = Contoh.Pegawai("Budi");
        RekapPresensi[] rekap = [Contoh.Rekap(pegawai, Agustus, (Hadir, 12), (DinasLuar, 4), (Cuti, 3), (Sakit, 2), (TanpaKeterangan, 1))];
        var longgar = new KebijakanPresensi(new VersiKebijakanPresensi(new(2022, 1, 1), [Hadir, DinasLuar, Cuti, Sakit], [StatusKepegawaian.Pns]));
        var ketat = new KebijakanPresensi(new VersiKebijakanPresensi(new(2022, 1, 1), [Hadir], [StatusKepegawaian.Pns]));

        Assert.Equal(6, Compute([Agustus], [pegawai], rekap).OrangHariTidakHadir);
        Assert.Equal(1, Compute([Agustus], [pegawai], rekap, longgar).OrangHariTidakHadir);
        Assert.Equal(10, Compute([Agustus], [pegawai], rekap, ketat).OrangHariTidakHadir);
    }

    [Fact]
    public void Policy_decides_whose_attendance_counts()
    {
        PegawaiTerjadwal[] pegawai = [Contoh.Pegawai("Ani"), Contoh.Pegawai("Budi", status: StatusKepegawaian.Pppk), Contoh.Pegawai("Cici", status: StatusKepegawaian.NonAsn)];
        var rekap = pegawai.Select((p, i) => Contoh.Rekap(p, Agustus, (Sakit, i + 1))).ToList();
        var pns = new KebijakanPresensi(new VersiKebijakanPresensi(new(2022, 1, 1), [Hadir], [StatusKepegawaian.Pns]));

        Assert.Equal((2, 3), (Compute([Agustus], pegawai, rekap).JumlahPegawai, Compute([Agustus], pegawai, rekap).OrangHariTidakHadir!.Value));
        Assert.Equal((1, 1), (Compute([Agustus], pegawai, rekap, pns).JumlahPegawai, Compute([Agustus], pegawai, rekap, pns).OrangHariTidakHadir!.Value));
    }

    [Fact]
    public void Who_came_in_mid_month_weighs_less()
    {
        PegawaiTerjadwal[] pegawai = [Contoh.Pegawai("Ani"), Contoh.Pegawai("Budi", dari: Contoh.Tanggal("2022-08-16"))];
        var hasil = Compute([Agustus], pegawai, pegawai.Select(p => Contoh.Rekap(p, Agustus, (Sakit, 3))));

        Assert.Equal((33, 16.5m, 22), (hasil.OrangHariWajib, hasil.RataRataHariKerja, hasil.HariKerja));
        Assert.Equal(100m * 27 / 33, hasil.Persentase.Nilai);
    }

    [Fact]
    public void Missing_recap_is_unknown_and_not_present()
    {
        var pegawai = Contoh.Pegawai(2);
        var hasil = Compute([Agustus], pegawai, [Contoh.Rekap(pegawai[0], Agustus, (Sakit, 0))]);

        Assert.Equal((null, "Rekap Pegawai 2 bulan Agustus 2022 belum ada."), (hasil.Persentase.Nilai, hasil.Persentase.Alasan));
        Assert.Equal(SebabTanpaNilai.VariabelKurang, hasil.Persentase.Sebab);
        Assert.Null(hasil.OrangHariHadir);
        Assert.Null(hasil.RataRataTidakHadir);
        Assert.Equal(44, hasil.OrangHariWajib);
    }

    [Fact]
    public void Unknown_absence_gives_no_figure_but_unknown_presence_does()
    {
        var pegawai = Contoh.Pegawai("Budi");

        Assert.Contains("izin belum diisi", Compute([Agustus], [pegawai], [Contoh.Rekap(pegawai, Agustus, (Sakit, 1), (Izin, null))]).Alasan, StringComparison.Ordinal);
        Assert.Contains("hanya mencatat yang hadir", Compute([Agustus], [pegawai], [Contoh.Rekap(pegawai, Agustus, (Hadir, 22))]).Alasan, StringComparison.Ordinal);
        Assert.Equal(1, Compute([Agustus], [pegawai], [Contoh.Rekap(pegawai, Agustus, (Sakit, 1), (Hadir, null))]).OrangHariTidakHadir);
    }

    [Fact]
    public void Refused_recap_gives_no_figure()
    {
        var pegawai = Contoh.Pegawai(2);
        var hasil = Compute([Agustus], pegawai, pegawai.Select(p => Contoh.Rekap(p, Agustus, (Sakit, 23))));

        Assert.Equal("Pegawai 1, Agustus 2022: tercatat 23 hari, melebihi 22 hari kerja yang wajib. (Dan 1 hal lain yang perlu dibetulkan.)", hasil.Alasan);
        Assert.Equal(SebabTanpaNilai.DitolakPemeriksaan, hasil.Persentase.Sebab);
    }

    [Fact]
    public void Recap_given_twice_or_of_a_stranger_is_refused()
    {
        var pegawai = Contoh.Pegawai("Budi");
        var rekap = Contoh.Rekap(pegawai, Agustus, (Sakit, 1));

        Assert.Contains("ada 2 kali", Compute([Agustus], [pegawai], [rekap, rekap]).Alasan, StringComparison.Ordinal);
        Assert.Contains("tidak ada dalam daftar pegawai", Compute([Agustus], [pegawai], [rekap, Contoh.Rekap(Contoh.Pegawai("Asing"), Agustus, (Sakit, 1))]).Alasan, StringComparison.Ordinal);
        Assert.Null(Compute([Agustus], [pegawai], [rekap, Contoh.Rekap(Contoh.Pegawai("Asing"), new(2022, 9), (Sakit, 1))]).Alasan);
    }

    [Fact]
    public void Recap_of_a_month_away_is_not_counted()
    {
        var pegawai = Contoh.Pegawai("Budi", sampai: Contoh.Tanggal("2022-07-31"));

        Assert.Contains("tidak ada hari kerja dalam masa tugasnya", Compute([new(2022, 7), Agustus], [pegawai], [Contoh.Rekap(pegawai, new(2022, 7), (Sakit, 1)), Contoh.Rekap(pegawai, Agustus, (Sakit, 1))]).Alasan, StringComparison.Ordinal);
        Assert.Equal(1, Compute([new(2022, 7), Agustus], [pegawai], [Contoh.Rekap(pegawai, new(2022, 7), (Sakit, 1)), Contoh.Rekap(pegawai, Agustus, (Sakit, null))]).OrangHariTidakHadir);
    }

    [Fact]
    public void Nobody_at_work_gives_a_reason_and_no_percentage()
    {
        var hasil = Compute([Agustus], [], []);

        Assert.Equal((null, SebabTanpaNilai.PenyebutNol), (hasil.Persentase.Nilai, hasil.Persentase.Sebab));
        Assert.Equal(0, hasil.JumlahPegawai);
        Assert.Null(hasil.RataRataHariKerja);
        Assert.Null(hasil.RataRataTidakHadir);
    }

    [Fact]
    public void Question_that_cannot_be_asked_is_refused()
    {
        var pegawai = Contoh.Pegawai("Budi");

        Assert.Throws<AturanException>(() => Compute([], [pegawai], []));
        Assert.Throws<AturanException>(() => Compute([Agustus, Agustus], [pegawai], []));
        Assert.Throws<AturanException>(() => Compute([Agustus], [pegawai, pegawai], []));
        Assert.Throws<AturanException>(() => Compute([new(2023, 1)], [pegawai], []));
    }

    [Fact]
    public void Punctual_are_those_who_came_and_never_late()
    {
        var pegawai = Contoh.Pegawai(3);
        RekapPresensi[] rekap =
        [
            Contoh.Rekap(pegawai[0], Agustus, (Terlambat, 0), (Sakit, 1)),
            Contoh.Rekap(pegawai[1], Agustus, (Terlambat, 1), (Sakit, 0)),
            Contoh.Rekap(pegawai[2], Agustus, (Terlambat, 0), (Sakit, 22)),
        ];

        Assert.Equal(1, Compute([Agustus], pegawai, rekap).PegawaiTepatWaktu);
        Assert.Null(Compute([Agustus], [pegawai[0]], [Contoh.Rekap(pegawai[0], Agustus, (Sakit, 0))]).PegawaiTepatWaktu);
    }

    private static HasilPresensi Compute(
        IReadOnlyList<BulanKalender> bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, IEnumerable<RekapPresensi> rekap, KebijakanPresensi? kebijakan = null, KonstantaHariKerja? konstanta = null) =>
        PenghitungPresensi.Compute(bulan, pegawai, rekap, Contoh.Kalender(), kebijakan ?? KebijakanPresensi.Baku, konstanta);
}
