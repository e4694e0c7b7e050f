using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Presensi.KategoriPresensi;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class PemeriksaanRekapTests
{
    private static readonly BulanKalender Agustus = new(2022, 8);   // 22 working days

    [Fact]
    public void Sum_of_the_scheduled_days_is_accepted() => Assert.Empty(Check(Contoh.Pegawai("Budi"), (Hadir, 20), (Sakit, 2)));

    [Fact]
    public void Absences_alone_are_accepted() => Assert.Empty(Check(Contoh.Pegawai("Budi"), (Sakit, 2), (Izin, 0), (TanpaKeterangan, 0)));

    [Fact]
    public void More_than_scheduled_is_refused()
    {
        var temuan = Assert.Single(Check(Contoh.Pegawai("Budi"), (Hadir, 21), (Sakit, 2)));

        Assert.Equal((KodeTemuanPresensi.MelebihiHariWajib, BobotTemuan.Tolak), (temuan.Kode, temuan.Bobot));
        Assert.Equal("Budi, Agustus 2022: tercatat 23 hari, melebihi 22 hari kerja yang wajib.", temuan.Pesan);
    }

    [Fact]
    public void Lateness_counted_twice_is_recognised() =>
        Assert.EndsWith("Bila 3 hari terlambat sudah termasuk dalam hadir, kurangi kolom hadir dengan 3.", Assert.Single(Check(Contoh.Pegawai("Budi"), (Hadir, 22), (Terlambat, 3))).Pesan, StringComparison.Ordinal);

    [Fact]
    public void Entry_in_mid_month_lowers_what_is_scheduled()
    {
        var baru = Contoh.Pegawai("Budi", dari: Contoh.Tanggal("2022-08-16"));   // 16, 18, 19, 22–26, 29–31

        Assert.Empty(Check(baru, (Hadir, 11)));
        Assert.Equal("Budi, Agustus 2022: tercatat 12 hari, melebihi 11 hari kerja yang wajib (bertugas mulai 16 Agustus 2022).", Assert.Single(Check(baru, (Hadir, 12))).Pesan);
    }

    [Fact]
    public void Transfer_in_mid_month_lowers_what_is_scheduled()
    {
        var pindah = new PegawaiTerjadwal(PegawaiId.New(), "Budi", null, StatusKepegawaian.Pns, MasaTugas.FromTmt(null, Contoh.Tanggal("2022-08-16")));   // TMT names the first day elsewhere

        Assert.Empty(Check(pindah, (Hadir, 11)));
        Assert.Contains("(bertugas sampai 15 Agustus 2022)", Assert.Single(Check(pindah, (Hadir, 12))).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_retired_before_has_no_days()
    {
        var pensiun = Contoh.Pegawai("Budi", sampai: Contoh.Tanggal("2022-07-31"));

        Assert.Equal(KodeTemuanPresensi.TidakBertugas, Assert.Single(Check(pensiun, (Sakit, 1))).Kode);
        Assert.Empty(Check(pensiun, (Sakit, 0)));
    }

    [Fact]
    public void Who_left_and_came_back_is_scheduled_for_both_stays()
    {
        var pegawai = new PegawaiTerjadwal(PegawaiId.New(), "Budi", null, StatusKepegawaian.Pns,
            new MasaTugas(Contoh.Tanggal("2022-08-29"), null), new MasaTugas(null, Contoh.Tanggal("2022-08-02")));

        Assert.Equal(5, pegawai.CountHariWajib(Contoh.Kalender(), Agustus.Rentang));
        Assert.Throws<AturanException>(() => new PegawaiTerjadwal(PegawaiId.New(), "Budi", null, StatusKepegawaian.Pns, new MasaTugas(null, Contoh.Tanggal("2022-08-02")), new MasaTugas(Contoh.Tanggal("2022-08-02"), null)));
        Assert.Throws<AturanException>(() => new MasaTugas(Contoh.Tanggal("2022-08-02"), Contoh.Tanggal("2022-08-01")));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Negative_is_refused_in_Indonesian_whatever_the_server_speaks(string budaya)
    {
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            var temuan = Assert.Single(Check(Contoh.Pegawai("Budi"), (Sakit, -2), (Hadir, 22)));

            Assert.Equal((KodeTemuanPresensi.Negatif, "Budi, Agustus 2022: sakit -2 hari; jumlah hari tidak mungkin negatif."), (temuan.Kode, temuan.Pesan));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Fact]
    public void More_than_the_month_has_is_refused()
    {
        Assert.Equal("Budi, Agustus 2022: cuti 32 hari, padahal bulan itu hanya 31 hari.", Assert.Single(Check(Contoh.Pegawai("Budi"), (Cuti, 32))).Pesan);
        Assert.Equal(KodeTemuanPresensi.MelebihiHariWajib, Assert.Single(Check(Contoh.Pegawai("Budi"), (Cuti, 31))).Kode);
    }

    [Fact]
    public void Days_left_over_are_told()
    {
        var temuan = Assert.Single(Check(Contoh.Pegawai("Budi"), (Hadir, 18), (Sakit, 2)));

        Assert.Equal((KodeTemuanPresensi.KurangDariHariWajib, BobotTemuan.Peringatan), (temuan.Kode, temuan.Bobot));
        Assert.Contains("baru 20 dari 22 hari kerja", temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_is_told_and_is_not_nought() => Assert.Equal(KodeTemuanPresensi.BelumDiisi, Assert.Single(Check(Contoh.Pegawai("Budi"), (Hadir, 20), (Sakit, null))).Kode);

    [Fact]
    public void Amount_of_money_is_no_number_of_days()
    {
        Assert.Throws<AturanException>(() => Contoh.Rekap(Contoh.Pegawai("Budi"), Agustus, (Sakit, 1000)));
        Assert.Equal(999, Contoh.Rekap(Contoh.Pegawai("Budi"), Agustus, (Sakit, 999))[Sakit]);
    }

    private static IReadOnlyList<TemuanPresensi> Check(PegawaiTerjadwal pegawai, params (KategoriPresensi, int?)[] hari) =>
        PemeriksaanRekap.Check(Contoh.Rekap(pegawai, Agustus, hari), pegawai, Contoh.Kalender());
}
