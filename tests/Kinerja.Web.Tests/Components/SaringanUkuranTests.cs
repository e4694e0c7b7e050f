using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Features.Pengukuran;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohUkuran;

namespace Kinerja.Web.Tests.Components;

public sealed class SaringanUkuranTests
{
    private static readonly UkuranIndikator Sudah = Indikator([Sah()]);
    private static readonly UkuranIndikator Yakin = Indikator(null, Usulan());
    private static readonly UkuranIndikator Ragu = Indikator(null, Usulan(Definisi(polaritas: null))) with { Teks = "Jumlah pelanggaran disiplin" };
    private static readonly UkuranBagian[] Semua = [new(BagianJabatanId.New(), "CAMAT", [Sudah, Yakin]), new(BagianJabatanId.New(), "SEKRETARIS\nKECAMATAN", [Ragu])];

    private static IEnumerable<UkuranIndikator> Filter(string kueri, params IndikatorId[] tetap) =>
        SaringanUkuran.Read(new Uri("https://kinerja.example/k/35.07.06/keputusan/x/ukuran" + kueri)).Filter(Semua, tetap.ToHashSet()).SelectMany(b => b.DaftarIndikator);

    [Fact]
    public void Address_says_what_is_seen()
    {
        Assert.Equal([Sudah, Yakin, Ragu], Filter(""));
        Assert.Equal([Ragu], Filter("?keadaan=perludiperiksa"));
        Assert.Equal([Yakin], Filter("?keadaan=diusulkan"));
        Assert.Equal([Sudah], Filter("?keadaan=disahkan&jabatan=CAMAT"));
        Assert.Equal([Ragu], Filter("?jabatan=SEKRETARIS%20KECAMATAN"));
        Assert.Equal([Ragu], Filter("?cari=PELANGGARAN"));
        Assert.Empty(Filter("?cari=pelanggaran&jabatan=CAMAT"));
    }

    [Theory]
    [InlineData("?keadaan=entah")]
    [InlineData("?keadaan=7")]
    [InlineData("?keadaan=&cari=")]
    public void Address_that_says_nothing_known_shows_everything(string kueri) => Assert.Equal(3, Filter(kueri).Count());

    [Fact]
    public void What_was_approved_a_moment_ago_or_is_being_changed_stays_in_its_place()
    {
        Assert.Equal([Sudah, Yakin], Filter("?keadaan=diusulkan", Sudah.Id));
        Assert.Equal([Sudah, Ragu], Filter("?cari=pelanggaran", Sudah.Id));
    }

    [Fact]
    public void Filter_reads_back_from_the_address_that_it_writes()
    {
        var saringan = new SaringanUkuran(KeadaanUkuran.PerluDiperiksa, "KEPALA SEKSI A & B", "60% × a");

        Assert.Equal(saringan, SaringanUkuran.Read(new Uri("https://kinerja.example/ukuran" + saringan.ToKueri())));
        Assert.Equal("", new SaringanUkuran(null, "", "").ToKueri());
    }
}
