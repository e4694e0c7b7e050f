using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Perbandingan.Contoh;

namespace Kinerja.Domain.Tests.Perencanaan.Perbandingan;

// The four decrees, changed at random a known number of times.
public partial class BedaNaskahTests
{
    /// <summary>Two versions of one draft: ids survive, texts may be rewritten from scratch.</summary>
    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public void N_changes_of_a_version_are_exactly_N_differences(string kode)
    {
        var lama = Renew(Read(kode));
        for (var benih = 0; benih < 25; benih++)
        {
            Check(lama, new PengubahNaskah(lama, benih, beridentitas: true), n => n, 1 + (benih % 12), $"{kode} benih {benih}");
        }
    }

    /// <summary>Last year's decree copied: rows are new, indicators and list items are what they were.</summary>
    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public void N_changes_of_a_copy_into_another_year_are_exactly_N_differences(string kode)
    {
        var lama = Renew(Read(kode));
        for (var benih = 1000; benih < 1025; benih++)
        {
            Check(lama, new PengubahNaskah(lama, benih, beridentitas: true), n => Renew(n, tetap: true) with { Tahun = n.Tahun + 1 }, 1 + (benih % 8), $"{kode} benih {benih}");
        }
    }

    /// <summary>A copy whose rows, items and indicators all have new ids: nothing but the words is left to go by.</summary>
    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public void N_changes_of_a_copy_without_common_ids_are_exactly_N_differences(string kode)
    {
        var lama = Renew(Read(kode));
        for (var benih = 0; benih < 25; benih++)
        {
            Check(lama, new PengubahNaskah(lama, benih, beridentitas: false), n => Renew(n), 1 + (benih % 6), $"{kode} benih {benih}");
        }
    }

    private static void Check(NaskahJson lama, PengubahNaskah pengubah, Func<NaskahJson, NaskahJson> salin, int banyak, string judul)
    {
        pengubah.Change(banyak);
        var beda = BedaNaskah.Compare(lama, salin(pengubah.Hasil));

        Assert.True(
            beda.Jumlah == banyak,
            $"{judul}: {banyak} perubahan, {beda.Jumlah} perbedaan.\n{string.Join('\n', pengubah.Catatan)}\n--\n{string.Join('\n', beda.Daftar.Select(p => $"{p.Jenis} {p.Lama?.Jalur} → {p.Baru?.Jalur}: {p.TeksLama} → {p.TeksBaru}"))}");
        Assert.Equal(Jumlah(pengubah, "ubah "), beda.Count(JenisPerbedaan.Diubah));
        Assert.Equal(Jumlah(pengubah, "tambah "), beda.Count(JenisPerbedaan.Ditambah));
        Assert.Equal(Jumlah(pengubah, "hapus "), beda.Count(JenisPerbedaan.Dihapus));
        Assert.Equal(Jumlah(pengubah, "pindah "), beda.Count(JenisPerbedaan.Dipindah));
    }

    private static int Jumlah(PengubahNaskah pengubah, string awalan) => pengubah.Catatan.Count(c => c.StartsWith(awalan, StringComparison.Ordinal));
}
