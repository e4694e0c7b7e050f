using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class LetakNaskahTests
{
    private readonly NaskahJson _naskah = NaskahUji.Read(NaskahUji.Ampelgading);

    private BagianJabatanJson Bagian => _naskah.Lampiran[0].Bagian.First(b => b.Sasaran.Count > 1);

    [Fact]
    public void Item_knows_its_list_and_its_neighbours()
    {
        var menimbang = _naskah.BatangTubuh!.Menimbang.Butir;
        var letak = LetakNaskah.Find(_naskah, menimbang[1].Id.Value)!;
        Assert.Equal(new AlamatNaskah(null, NamaBidang.Menimbang), letak.Daftar);
        Assert.Equal((1, menimbang[0].Id.Value), (letak.Letak, letak.Sebelum));
        Assert.Equal(menimbang.Select(b => b.Id.Value), letak.Saudara);
        Assert.Null(LetakNaskah.Find(_naskah, Guid.NewGuid()));
    }

    [Fact]
    public void Next_list_of_an_indicator_is_that_of_the_next_sasaran_and_back()
    {
        var (satu, dua) = (Bagian.Sasaran[0], Bagian.Sasaran[1]);
        var ke = LetakNaskah.FindTetangga(_naskah, satu.Indikator[0].Id!.Value.Value, maju: true);
        Assert.Equal(new AlamatNaskah(dua.Id!.Value.Value, NamaBidang.Indikator), ke);
        Assert.Equal(new AlamatNaskah(satu.Id!.Value.Value, NamaBidang.Indikator), LetakNaskah.FindTetangga(_naskah, dua.Indikator[0].Id!.Value.Value, maju: false));
        Assert.Null(LetakNaskah.FindTetangga(_naskah, _naskah.BatangTubuh!.Diktum[0].Id.Value, maju: true));
    }

    [Fact]
    public void Field_list_part_and_section_are_read_by_address()
    {
        var sasaran = Bagian.Sasaran[0];
        Assert.Equal(sasaran.Teks, LetakNaskah.Read(_naskah, new AlamatNaskah(sasaran.Id!.Value.Value, NamaBidang.Teks)));
        Assert.Null(LetakNaskah.Read(_naskah, new AlamatNaskah(Guid.NewGuid(), NamaBidang.Teks)));
        Assert.Equal(Bagian.Sasaran.Select(s => s.Id!.Value.Value), LetakNaskah.ReadDaftar(_naskah, new AlamatNaskah(Bagian.Id!.Value.Value, NamaBidang.Sasaran)));
        Assert.NotNull(LetakNaskah.ReadPilihan(_naskah, new AlamatNaskah(null, NamaBidang.KopSurat)));
        Assert.Null(LetakNaskah.ReadPilihan(_naskah, new AlamatNaskah(null, NamaBidang.Memperhatikan)));
        Assert.Equal(Bagian.Id!.Value.Value, LetakNaskah.FindBagian(_naskah, sasaran.Indikator[0].Formulasi[0].Id!.Value.Value));
        Assert.Null(LetakNaskah.FindBagian(_naskah, _naskah.BatangTubuh!.Menimbang.Butir[0].Id.Value));
    }
}
