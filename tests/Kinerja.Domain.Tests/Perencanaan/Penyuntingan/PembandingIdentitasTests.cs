using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PembandingIdentitasTests
{
    private readonly NaskahJson _lama = SalinanTahunTests.Identified(NaskahUji.Read(NaskahUji.Ampelgading));
    private readonly NaskahJson _baru;

    public PembandingIdentitasTests() => _baru = SalinanTahun.Copy(_lama, 2023).Naskah;

    private IndikatorJson Pertama => _baru.Lampiran[0].Bagian[0].Sasaran[0].Indikator[0];

    [Fact]
    public void Copy_changes_no_definition()
    {
        var hasil = PembandingIdentitas.Compare(_lama, _baru);

        Assert.Equal(SalinanTahunTests.Indikator(_lama).Count(), hasil.Count);
        Assert.All(hasil, h => Assert.Equal(StatusIdentitas.Sama, h.Status));
    }

    [Fact]
    public void Other_capitals_and_punctuation_are_the_same_definition() => Assert.Equal(StatusIdentitas.Sama, StatusAfter(NamaBidang.Teks, Pertama.Teks.ToUpperInvariant() + "."));

    [Fact]
    public void Other_words_are_a_new_definition() => Assert.Equal(StatusIdentitas.DidefinisikanUlang, StatusAfter(NamaBidang.Teks, "Persentase kehadiran ASN"));

    [Fact]
    public void Other_formula_is_a_new_definition()
    {
        var f = Pertama.Formulasi[0];
        var naskah = NaskahUji.Berhasil(_baru, new Suntingan.Ubah(new(f.Id!.Value.Value, NamaBidang.Teks), f.Teks, "{a}/{b} × 100%")).Naskah;

        Assert.Equal(StatusIdentitas.DidefinisikanUlang, Status(naskah));
    }

    [Fact]
    public void Other_source_or_place_is_the_same_definition()
    {
        var ke = new AlamatNaskah(_baru.Lampiran[0].Bagian[1].Sasaran[0].Id!.Value.Value, NamaBidang.Indikator);
        var naskah = NaskahUji.Berhasil(_baru, new Suntingan.Kelompok(
        [
            new Suntingan.Hapus([Pertama.Formulasi[0].SumberData.Daftar.Butir[0].Id.Value]),
            new Suntingan.Pindah([Pertama.Id!.Value.Value], ke, null),
        ])).Naskah;

        Assert.Equal(StatusIdentitas.Sama, Status(naskah));
    }

    [Fact]
    public void Taken_away_and_added_are_told()
    {
        var indikator = new IndikatorJson { Id = IndikatorId.New(), Teks = "Indeks kepuasan", Formulasi = [] };
        var naskah = NaskahUji.Berhasil(_baru, new Suntingan.Kelompok(
        [
            new Suntingan.Hapus([Pertama.Id!.Value.Value]),
            new Suntingan.Sisip(new(_baru.Lampiran[0].Bagian[0].Sasaran[0].Id!.Value.Value, NamaBidang.Indikator), null, [IsiNaskah.Of(indikator)]),
        ])).Naskah;

        var hasil = PembandingIdentitas.Compare(_lama, naskah);

        Assert.Equal((StatusIdentitas.Baru, (IdentitasId?)null, "Indeks kepuasan"), (hasil[0].Status, hasil[0].IdentitasId, hasil[0].TeksBaru));
        Assert.Equal((StatusIdentitas.Dihentikan, Pertama.IdentitasId), (hasil[^1].Status, hasil[^1].IdentitasId));
    }

    [Fact]
    public void Own_year_in_a_name_is_no_new_definition()
    {
        var lama = NaskahUji.Berhasil(_lama, SetTeks(_lama, "Nilai evaluasi tahun 2022")).Naskah;
        var baru = SalinanTahun.Copy(lama, 2023).Naskah;

        Assert.Equal("Nilai evaluasi tahun 2023", baru.Lampiran[0].Bagian[0].Sasaran[0].Indikator[0].Teks);
        Assert.Equal(StatusIdentitas.Sama, PembandingIdentitas.Compare(lama, baru)[0].Status);
    }

    private StatusIdentitas StatusAfter(string bidang, string baru) => Status(NaskahUji.Berhasil(_baru, new Suntingan.Ubah(new(Pertama.Id!.Value.Value, bidang), Pertama.Teks, baru)).Naskah);

    private StatusIdentitas Status(NaskahJson naskah) => PembandingIdentitas.Compare(_lama, naskah).Single(h => h.IdentitasId == Pertama.IdentitasId).Status;

    private static Suntingan.Ubah SetTeks(NaskahJson naskah, string baru) =>
        naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator[0] is var i ? new Suntingan.Ubah(new(i.Id!.Value.Value, NamaBidang.Teks), i.Teks, baru) : throw new InvalidOperationException();
}
