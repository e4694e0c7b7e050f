using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Penyusunan;
using Xunit;

namespace Kinerja.Web.Tests.Penyusunan;

public sealed class PerintahSuntingTests
{
    private NaskahJson _naskah = new NaskahSunting().Tersimpan;

    private IReadOnlyList<Guid> Dasar => [.. _naskah.BatangTubuh!.Mengingat.Butir.Select(b => b.Id.Value)];

    private BagianJabatanJson Bagian => _naskah.Lampiran[0].Bagian.First(b => b.Sasaran.Count > 1);

    [Fact]
    public void Enter_adds_an_item_after_this_one_and_goes_there()
    {
        var lama = Dasar;
        var langkah = Run("tambah", lama[0])!;
        Assert.Equal([lama[0], langkah.Fokus!.Value, .. lama.Skip(1)], Dasar);
    }

    [Fact]
    public void Several_move_together_in_their_order_and_the_first_moves_no_further_up()
    {
        var lama = Dasar;
        Run("turun", lama[1], lama[0]);
        Assert.Equal([lama[2], lama[0], lama[1], .. lama.Skip(3)], Dasar);
        Run("naik", lama[0], lama[1]);
        Assert.Equal(lama, Dasar);
        Assert.Null(Run("naik", lama[0]));
    }

    [Fact]
    public void Deleted_item_leaves_the_cursor_before_it()
    {
        var lama = Dasar;
        Assert.Equal(lama[0], Run("hapus", lama[1])!.Fokus);
        Assert.Equal(lama[2], Run("hapus", lama[0])!.Fokus);
    }

    [Fact]
    public void Indicator_crosses_to_the_next_sasaran_and_back_to_its_place_at_the_end()
    {
        var indikator = Bagian.Sasaran[0].Indikator[^1].Id!.Value.Value;
        Run("kanan", indikator);
        Assert.Equal(indikator, Bagian.Sasaran[1].Indikator[0].Id!.Value.Value);
        Run("kiri", indikator);
        Assert.Equal(indikator, Bagian.Sasaran[0].Indikator[^1].Id!.Value.Value);
    }

    [Theory]
    [InlineData(NamaBidang.Memperhatikan)]
    [InlineData(NamaBidang.Tembusan)]
    [InlineData(NamaBidang.KopSurat)]
    public void Optional_part_goes_and_comes(string bidang)
    {
        var alamat = new AlamatNaskah(null, bidang);
        if (LetakNaskah.ReadPilihan(_naskah, alamat) is not null)
        {
            Run("lepas", alamat);
            Assert.Null(LetakNaskah.ReadPilihan(_naskah, alamat));
        }

        Run("pasang", alamat);
        Assert.NotNull(LetakNaskah.ReadPilihan(_naskah, alamat));
    }

    [Fact]
    public void Every_list_takes_a_new_item()
    {
        foreach (var ke in new[]
        {
            new AlamatNaskah(null, NamaBidang.Mengingat), new AlamatNaskah(null, NamaBidang.Diktum), new AlamatNaskah(_naskah.Lampiran[0].Id!.Value.Value, NamaBidang.Bagian),
            new AlamatNaskah(Bagian.Id!.Value.Value, NamaBidang.Sasaran), new AlamatNaskah(Bagian.Sasaran[0].Id!.Value.Value, NamaBidang.Indikator),
            new AlamatNaskah(Bagian.Sasaran[0].Indikator[0].Id!.Value.Value, NamaBidang.Formulasi), new AlamatNaskah(Bagian.Sasaran[0].Indikator[0].Formulasi[0].Id!.Value.Value, NamaBidang.SumberData),
        })
        {
            var jumlah = LetakNaskah.ReadDaftar(_naskah, ke)!.Count;
            Assert.NotNull(Run("tambah-di", ke)!.Fokus);
            Assert.Equal(jumlah + 1, LetakNaskah.ReadDaftar(_naskah, ke)!.Count);
        }
    }

    [Fact]
    public void What_is_gone_does_nothing_and_a_made_up_word_is_refused()
    {
        Assert.Null(PerintahSunting.Create(_naskah, "naik", [Guid.NewGuid()], null, null));
        Assert.Null(PerintahSunting.Create(_naskah, "tambah", [], null, null));
        Assert.Throws<AturanException>(() => PerintahSunting.Create(_naskah, "rm", [], null, null));
    }

    [Fact]
    public void Pasted_table_becomes_rows_and_the_empty_row_gives_way()
    {
        var baru = Run("tambah-di", new AlamatNaskah(Bagian.Id!.Value.Value, NamaBidang.Sasaran))!.Fokus!.Value;
        var jumlah = Bagian.Sasaran.Count;
        var tabel = PembacaTempelan.Read(null, "Meningkatnya tertib arsip\tPersentase arsip tertata\tArsip tertata / arsip × 100%\tBuku arsip\nMeningkatnya kebersihan\tJumlah kerja bakti\tJumlah kerja bakti\tLaporan");
        Apply(PerintahSunting.CreateTempel(_naskah, baru, tabel));
        Assert.Equal(["Meningkatnya tertib arsip", "Meningkatnya kebersihan"], Bagian.Sasaran.Skip(jumlah - 1).Select(s => s.Teks));
        Assert.Equal("Persentase arsip tertata", Bagian.Sasaran[jumlah - 1].Indikator.Single().Teks);
    }

    [Fact]
    public void Pasted_indicators_without_a_sasaran_go_to_the_one_they_were_pasted_into()
    {
        var (sasaran, jumlah) = (Bagian.Sasaran[0], Bagian.Sasaran[0].Indikator.Count);
        var tabel = PembacaTempelan.Read(null, "Persentase arsip tertata\tArsip tertata / arsip × 100%\tBuku arsip\nJumlah kerja bakti\tJumlah kerja bakti\tLaporan");
        Apply(PerintahSunting.CreateTempel(_naskah, sasaran.Id!.Value.Value, tabel));
        Assert.Equal(jumlah + 2, Bagian.Sasaran[0].Indikator.Count);
    }

    private LangkahSunting? Run(string perintah, params Guid[] id) => Run(PerintahSunting.Create(_naskah, perintah, id, null, null));

    private LangkahSunting? Run(string perintah, AlamatNaskah ke) => Run(PerintahSunting.Create(_naskah, perintah, [], ke, null));

    private LangkahSunting? Run(LangkahSunting? langkah)
    {
        if (langkah is not null)
        {
            Apply(langkah);
        }

        return langkah;
    }

    private void Apply(LangkahSunting langkah) => _naskah = Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, langkah.Suntingan)).Naskah;
}
