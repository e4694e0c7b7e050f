using Kinerja.Domain.Presensi;
using Xunit;

namespace Kinerja.Domain.Tests.Presensi;

public sealed partial class PenghitungPresensiTests
{
    private const int BanyakKasus = 200;

    [Fact]
    public void Results_agree_with_a_count_day_by_day()
    {
        var acak = new Random(20260301);
        var (berhasil, paruhWaktu) = (0, 0);
        for (var i = 0; i < BanyakKasus; i++)
        {
            var dunia = new Dunia(acak);
            var hasil = PenghitungPresensi.Compute(dunia.Bulan, dunia.Pegawai, dunia.CountRekap(), dunia.Kalender, dunia.Kebijakan);
            var (pegawai, hariKerja, wajib, tidakHadir) = dunia.Count();

            Assert.Equal((i, pegawai, hariKerja, wajib), (i, hasil.JumlahPegawai, hasil.HariKerja, hasil.OrangHariWajib));
            if (wajib == 0)
            {
                Assert.NotNull(hasil.Alasan);
                continue;
            }

            Assert.True(hasil.Alasan is null, $"{i}: {hasil.Alasan}");
            Assert.Equal((i, tidakHadir, wajib - tidakHadir), (i, hasil.OrangHariTidakHadir!.Value, hasil.OrangHariHadir!.Value));
            Assert.Equal(100m * (wajib - tidakHadir) / wajib, hasil.Persentase.Nilai);
            Assert.Equal((decimal)tidakHadir / pegawai, hasil.RataRataTidakHadir);
            Assert.InRange(hasil.Persentase.Nilai!.Value, 0, 100);
            berhasil++;
            paruhWaktu += wajib < pegawai * hariKerja ? 1 : 0;
        }

        Assert.True(berhasil > 150 && paruhWaktu > 75, $"Too tame a world: {berhasil} with a figure, {paruhWaktu} with people who came or left.");
    }

    [Fact]
    public void Oracle_notices_a_single_day()
    {
        var acak = new Random(7);
        var terlihat = 0;
        for (var i = 0; i < 50; i++)
        {
            var dunia = new Dunia(acak);
            var (_, _, _, semula) = dunia.Count();
            if (!dunia.TryMissOneDay())
            {
                continue;
            }

            var (_, _, wajib, sesudah) = dunia.Count();
            var hasil = PenghitungPresensi.Compute(dunia.Bulan, dunia.Pegawai, dunia.CountRekap(), dunia.Kalender, dunia.Kebijakan);
            Assert.Equal(semula + 1, sesudah);
            Assert.Equal(sesudah, hasil.OrangHariTidakHadir);
            Assert.NotEqual(100m * (wajib - semula) / wajib, hasil.Persentase.Nilai);
            terlihat++;
        }

        Assert.True(terlihat > 30);
    }
}
