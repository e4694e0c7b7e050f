using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed partial class PenyuntingNaskahTests
{
    private AlamatNaskah Fungsi => new(Bagian.Id!.Value.Value, NamaBidang.Fungsi);

    [Fact]
    public void Insert_puts_items_in_order_after_their_anchor()
    {
        var (a, b) = (new Butir(ButirId.New(), "satu"), new Butir(ButirId.New(), "dua"));

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Sisip(Fungsi, Bagian.Fungsi!.Butir[0].Id.Value, [IsiNaskah.Of(a), IsiNaskah.Of(b)])).Naskah;

        Assert.Equal([Bagian.Fungsi.Butir[0], a, b, .. Bagian.Fungsi.Butir.Skip(1)], hasil.Lampiran[0].Bagian[0].Fungsi!.Butir);
    }

    [Fact]
    public void Insert_after_an_anchor_that_is_gone_comes_last()
    {
        var a = new Butir(ButirId.New(), "satu");

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Sisip(Fungsi, Guid.NewGuid(), [IsiNaskah.Of(a)])).Naskah;

        Assert.Equal(a, hasil.Lampiran[0].Bagian[0].Fungsi!.Butir[^1]);
    }

    [Fact]
    public void Insert_twice_leaves_what_was_typed_into_the_first()
    {
        var sisip = new Suntingan.Sisip(Fungsi, null, [IsiNaskah.Of(new Butir(ButirId.New(), ""))]);
        var sekali = NaskahUji.Berhasil(_naskah, sisip).Naskah;
        var id = sekali.Lampiran[0].Bagian[0].Fungsi!.Butir[0].Id.Value;
        var diketik = NaskahUji.Berhasil(sekali, new Suntingan.Ubah(new(id, NamaBidang.Teks), "", "diketik")).Naskah;

        Assert.Same(diketik, NaskahUji.Berhasil(diketik, sisip).Naskah);
    }

    [Fact]
    public void Insert_of_another_kind_is_refused() =>
        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Sisip(Fungsi, null, [IsiNaskah.Of(new SasaranJson { Id = SasaranId.New(), Teks = "x", Indikator = [] })])));

    [Fact]
    public void Insert_of_what_holds_a_known_id_is_refused()
    {
        var milikLain = Bagian.Sasaran[0].Indikator[0];
        var sasaran = new SasaranJson { Id = SasaranId.New(), Teks = "x", Indikator = [milikLain] };
        var ke = new AlamatNaskah(Bagian.Id!.Value.Value, NamaBidang.Sasaran);

        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Sisip(ke, null, [IsiNaskah.Of(sasaran)])));
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Sisip(ke, null, [PengenalNaskah.Mint(IsiNaskah.Of(sasaran))])));
    }

    [Fact]
    public void Insert_without_an_id_is_refused() =>
        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Sisip(Fungsi, null, [IsiNaskah.Of(new Butir(default, "x"))])));

    [Fact]
    public void Insert_with_an_empty_place_in_a_list_is_refused() =>
        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, FormatSuntingan.Read(
            $$$"""{"jenis":"sisip","ke":{"id":"{{{Bagian.Id}}}","bidang":"sasaran"},"item":[{"jenis":"sasaran","nilai":{"id":"{{{Guid.NewGuid()}}}","teks":"x","indikator":[null]}}]}""")));

    [Fact]
    public void Delete_takes_all_it_holds_and_twice_does_nothing()
    {
        var hapus = new Suntingan.Hapus([Bagian.Sasaran[0].Indikator[0].Id!.Value.Value, Bagian.Sasaran[0].Id!.Value.Value]);

        var sekali = NaskahUji.Berhasil(_naskah, hapus);

        Assert.Equal(Bagian.Sasaran.Skip(1), sekali.Naskah.Lampiran[0].Bagian[0].Sasaran);
        Assert.Same(sekali.Naskah, NaskahUji.Berhasil(sekali.Naskah, hapus).Naskah);
        Assert.Equal(FormatNaskah.Write(_naskah), FormatNaskah.Write(NaskahUji.Berhasil(sekali.Naskah, sekali.Balik).Naskah));
    }

    [Fact]
    public void Move_of_several_keeps_the_order_given_and_comes_back()
    {
        var butir = Bagian.Fungsi!.Butir;

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Pindah([butir[0].Id.Value, butir[2].Id.Value], Fungsi, butir[^1].Id.Value));

        Assert.Equal([butir[1], .. butir.Skip(3), butir[0], butir[2]], hasil.Naskah.Lampiran[0].Bagian[0].Fungsi!.Butir);
        Assert.Equal(butir, NaskahUji.Berhasil(hasil.Naskah, hasil.Balik).Naskah.Lampiran[0].Bagian[0].Fungsi!.Butir);
    }

    [Fact]
    public void Move_after_an_item_that_moves_itself_starts_from_what_stays()
    {
        var butir = Bagian.Fungsi!.Butir;

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Pindah([butir[2].Id.Value, butir[1].Id.Value], Fungsi, butir[1].Id.Value));

        Assert.Equal([butir[0], butir[2], butir[1], .. butir.Skip(3)], hasil.Naskah.Lampiran[0].Bagian[0].Fungsi!.Butir);
    }

    [Fact]
    public void Move_to_another_section_takes_the_row_with_all_it_holds()
    {
        var sasaran = Bagian.Sasaran[0];
        var ke = _naskah.Lampiran[0].Bagian[1];

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Pindah([sasaran.Id!.Value.Value], new(ke.Id!.Value.Value, NamaBidang.Sasaran), null)).Naskah;

        Assert.Same(sasaran, hasil.Lampiran[0].Bagian[1].Sasaran[0]);
        Assert.DoesNotContain(sasaran, hasil.Lampiran[0].Bagian[0].Sasaran);
    }

    [Fact]
    public void Move_into_a_list_of_another_kind_is_refused()
    {
        var butir = Bagian.Fungsi!.Butir[0].Id.Value;

        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Pindah([butir], new(Bagian.Id!.Value.Value, NamaBidang.Sasaran), null)));
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Pindah([butir], new(Bagian.Id!.Value.Value, NamaBidang.Tugas), null)));
    }

    [Fact]
    public void Move_of_what_is_gone_is_refused() => Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Pindah([Guid.NewGuid()], Fungsi, null)));

    [Fact]
    public void Edit_of_more_items_than_anybody_selects_is_refused()
    {
        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Hapus([.. Enumerable.Range(0, PenyuntingNaskah.LangkahMaksimum + 1).Select(_ => Guid.NewGuid())])));
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Hapus([Guid.NewGuid()])));
    }

    [Fact]
    public void Piece_without_an_id_is_meant_by_nobody()
    {
        var naskah = _naskah with { Lampiran = [_naskah.Lampiran[0] with { Id = null }] };

        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(naskah, new Suntingan.Ubah(new(Guid.Empty, NamaBidang.Kepala), "", "x")));
        Assert.Empty(NaskahUji.Berhasil(naskah, new Suntingan.Hapus([Guid.Empty])).Berubah);
    }
}
