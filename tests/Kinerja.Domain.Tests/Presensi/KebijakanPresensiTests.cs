using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Presensi.KategoriPresensi;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class KebijakanPresensiTests
{
    [Fact]
    public void Version_in_force_is_the_last_that_began()
    {
        var lama = new VersiKebijakanPresensi(new(2022, 1, 1), [Hadir], [StatusKepegawaian.Pns]);
        var baru = new VersiKebijakanPresensi(new(2022, 7, 1), [Hadir, Sakit], [StatusKepegawaian.Pns]);
        var kebijakan = new KebijakanPresensi(baru, lama);

        Assert.Same(lama, kebijakan.At(new(2022, 6)));
        Assert.Same(baru, kebijakan.At(new(2022, 7)));
        Assert.Contains("Desember 2021", Assert.Throws<AturanException>(() => kebijakan.At(new(2021, 12))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_tells_what_it_counts() => Assert.Equal(
        "Pegawai yang diukur: PNS, PPPK. Dihitung hadir: hadir, terlambat atau pulang cepat, kerja fleksibel, dinas luar, diklat. Dihitung tidak hadir: cuti, sakit, izin, tanpa keterangan. Berlaku mulai 1 Januari 1945.",
        KebijakanPresensi.Baku.DaftarVersi[0].Describe());

    [Fact]
    public void Version_must_begin_with_a_month()
    {
        Assert.Throws<AturanException>(() => new VersiKebijakanPresensi(new(2022, 7, 2), [Hadir], [StatusKepegawaian.Pns]));
        Assert.Equal(7, new VersiKebijakanPresensi(new(2022, 7, 1), [Hadir], [StatusKepegawaian.Pns]).Berlaku.Month);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        var tanggal = new DateOnly(2022, 1, 1);

        Assert.Throws<AturanException>(() => new VersiKebijakanPresensi(tanggal, [DinasLuar], [StatusKepegawaian.Pns]));
        Assert.Throws<AturanException>(() => new VersiKebijakanPresensi(tanggal, [Hadir, TanpaKeterangan], [StatusKepegawaian.Pns]));
        Assert.Throws<AturanException>(() => new VersiKebijakanPresensi(tanggal, [Hadir], []));
        Assert.Throws<AturanException>(() => new KebijakanPresensi());
        var versi = new VersiKebijakanPresensi(tanggal, [Hadir], [StatusKepegawaian.Pns]);
        Assert.Throws<AturanException>(() => new KebijakanPresensi(versi, versi));
        Assert.Same(versi, new KebijakanPresensi(versi).At(new(2022, 1)));
    }

    [Fact]
    public void Every_category_and_status_has_a_name()
    {
        Assert.Equal(Enum.GetValues<KategoriPresensi>().Length, Enum.GetValues<KategoriPresensi>().Select(k => k.Sebutan()).Distinct().Count());
        Assert.Equal(Enum.GetValues<StatusKepegawaian>().Length, Enum.GetValues<StatusKepegawaian>().Select(s => s.Sebutan()).Distinct().Count());
    }
}
