using System.Text.Json;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Presensi;

/// <summary>What an office keeps as JSON comes back as it went in.</summary>
public sealed class SimpananJsonTests
{
    [Fact]
    public void Calendar_of_a_year_survives_being_stored()
    {
        var isi = KalenderTahun.Bawaan(2022)! with { };
        isi = new IsiKalender(
            [new AturanKalender(new DateOnly(2022, 1, 1), MingguKerja.EnamHari, CutiBersamaLibur: false), new AturanKalender(new DateOnly(2022, 7, 1), MingguKerja.LimaHari)],
            isi.Libur,
            [new PenutupanKantor(new RentangTanggal(new DateOnly(2022, 3, 7), new DateOnly(2022, 3, 8)), "Banjir")]);

        Assert.Equal(isi, Store(isi));
        Assert.NotEqual(isi, KalenderTahun.Bawaan(2022));
    }

    [Fact]
    public void Stays_and_recaps_survive_being_stored()
    {
        var masa = new DaftarMasaTugas([new MasaTugas(null, new DateOnly(2020, 5, 31)), new MasaTugas(new DateOnly(2022, 2, 1), null)]);
        var hari = new HariPerKategori([new HariKategori(KategoriPresensi.Hadir, 20), new HariKategori(KategoriPresensi.Sakit, null)]);

        Assert.Equal(masa, Store(masa));
        Assert.Equal(hari, Store(hari));
    }

    private static T Store<T>(T isi) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(isi, FormatNaskah.Opsi), FormatNaskah.Opsi)!;
}
