using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

public sealed class KonteksPeriksaTests
{
    [Fact]
    public void After_an_edit_only_the_changed_indicator_is_read_again_and_the_findings_are_those_of_a_fresh_look()
    {
        var awal = new KonteksPeriksa(Contoh("35.25.17"));
        var sebelum = PemeriksaNaskah.Check(awal);
        var disunting = WithRumus(awal.Naskah, "Pembinaan dilaksanakan bila diperlukan");

        var lanjut = awal.Follow(disunting);
        var sesudah = PemeriksaNaskah.Check(lanjut);

        Assert.Equal(PemeriksaNaskah.Check(new KonteksPeriksa(disunting)), sesudah);
        Assert.NotEqual(sebelum, sesudah);
        Assert.Equal(1, lanjut.Ukuran.Terbaca);
        Assert.True(awal.Ukuran.Terbaca > 100);
    }

    [Fact]
    public void Another_number_of_desa_elsewhere_in_the_paper_reads_all_again()
    {
        var naskah = Contoh("35.25.17");
        var awal = new KonteksPeriksa(naskah, ProfilPeriksa.Of(naskah) with { JumlahDesa = 17 });
        PemeriksaNaskah.Check(awal);

        var lanjut = awal.Follow(WithRumus(naskah, "Pembinaan ke 31 desa"));
        PemeriksaNaskah.Check(lanjut);

        Assert.True(lanjut.Ukuran.Terbaca > 100);
    }

    private static NaskahJson WithRumus(NaskahJson naskah, string rumus) => naskah.WithLampiran(l => l with
    {
        Bagian = [.. l.Bagian.Select((b, i) => i == 2 ? b with { Sasaran = [WithRumus(b.Sasaran[0], rumus), .. b.Sasaran.Skip(1)] } : b)],
    });

    private static SasaranJson WithRumus(SasaranJson sasaran, string rumus) => sasaran with
    {
        Indikator = [sasaran.Indikator[0] with { Formulasi = [sasaran.Indikator[0].Formulasi[0] with { Teks = rumus }] }, .. sasaran.Indikator.Skip(1)],
    };
}
