using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

/// <summary>A path that a check tells leads to the very field that an edit changes.</summary>
public sealed class PencariAlamatTests
{
    [Theory]
    [InlineData(NaskahUji.Ampelgading)]
    [InlineData(NaskahUji.Bululawang)]
    [InlineData(NaskahUji.Kromengan)]
    [InlineData(NaskahUji.Sangkapura)]
    public void Every_text_that_the_checks_read_is_found_and_can_be_edited_there(string nama)
    {
        var naskah = NaskahUji.Read(nama);
        var teks = new KonteksPeriksa(naskah).Teks.Where(t => t.Jenis is not (JenisTeks.BarisKop or JenisTeks.KepalaLampiran)).ToList();
        Assert.NotEmpty(teks);
        Assert.All(teks, t =>
        {
            var alamat = PencariAlamat.Find(naskah, t.Tempat.Jalur);
            Assert.NotNull(alamat);
            var hasil = PenyuntingNaskah.Apply(naskah, new Suntingan.Ubah(alamat, t.Teks, t.Teks + " baru"));
            Assert.False(hasil is HasilSuntingan.Konflik, $"{t.Tempat.Jalur} leads to another text.");
            Assert.False(hasil is HasilSuntingan.Ditolak { Kalimat: var k } && k.Contains("tidak mempunyai isian", StringComparison.Ordinal), t.Tempat.Jalur);
        });
    }

    [Fact]
    public void Path_of_a_row_leads_to_the_row_with_no_field()
    {
        var naskah = NaskahUji.Read(NaskahUji.Ampelgading);
        var indikator = naskah.Lampiran[0].Bagian[1].Sasaran[0].Indikator[0];
        Assert.Equal(new AlamatNaskah(indikator.Id!.Value.Value, ""), PencariAlamat.Find(naskah, "lampiran[0].bagian[1].sasaran[0].indikator[0]"));
        Assert.Equal(new AlamatNaskah(indikator.Formulasi[0].Id!.Value.Value, ""), PencariAlamat.Find(naskah, "lampiran[0].bagian[1].sasaran[0].indikator[0].formulasi[0].sumberData"));
        Assert.Equal(new AlamatNaskah(null, ""), PencariAlamat.Find(naskah, "kopSurat.baris[0].teks"));
    }

    [Theory]
    [InlineData("lampiran[9].bagian[0].judul")]
    [InlineData("batangTubuh.menimbang.butir[99].teks")]
    [InlineData("lampiran[99999999999999].bagian[0]")]
    [InlineData("lampiran[-1].bagian[0]")]
    public void Place_that_is_not_there_gives_nothing(string jalur) => Assert.Null(PencariAlamat.Find(NaskahUji.Read(NaskahUji.Ampelgading), jalur));
}
