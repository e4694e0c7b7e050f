using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class RiwayatSuntinganTests
{
    private static readonly AlamatNaskah Tentang = new(null, NamaBidang.Tentang);
    private static readonly AlamatNaskah Judul = new(null, NamaBidang.Judul);

    private readonly RiwayatSuntingan _riwayat = new();
    private NaskahJson _naskah = NaskahUji.Read(NaskahUji.Ampelgading);

    [Fact]
    public void Undo_and_redo_go_back_and_forth()
    {
        var awal = FormatNaskah.Write(_naskah);
        Set(Tentang, "A");
        Set(Judul, "B");
        var akhir = FormatNaskah.Write(_naskah);

        Take(_riwayat.Undo(_naskah));
        Take(_riwayat.Undo(_naskah));
        Assert.Equal(awal, FormatNaskah.Write(_naskah));
        Assert.False(_riwayat.CanUndo);
        Assert.Null(_riwayat.Undo(_naskah));

        Take(_riwayat.Redo(_naskah));
        Take(_riwayat.Redo(_naskah));
        Assert.Equal(akhir, FormatNaskah.Write(_naskah));
        Assert.False(_riwayat.CanRedo);
    }

    [Fact]
    public async Task Step_that_could_not_be_tried_stays_and_one_in_conflict_is_forgotten()
    {
        Set(Tentang, "A");
        Set(Judul, "B");
        await Assert.ThrowsAsync<TimeoutException>(() => _riwayat.UndoAsync(_ => throw new TimeoutException()));
        var lain = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(Judul, "B", "C")).Naskah;
        Assert.IsType<HasilSuntingan.Konflik>(await _riwayat.UndoAsync(s => Task.FromResult(PenyuntingNaskah.Apply(lain, s))));
        var hasil = Assert.IsType<HasilSuntingan.Berhasil>(await _riwayat.UndoAsync(s => Task.FromResult(PenyuntingNaskah.Apply(_naskah, s))));
        Assert.Equal([Tentang], hasil.Berubah);
        Assert.Null(await _riwayat.UndoAsync(s => Task.FromResult(PenyuntingNaskah.Apply(_naskah, s))));
    }

    [Fact]
    public void New_edit_ends_what_could_be_done_again()
    {
        Set(Tentang, "A");
        Take(_riwayat.Undo(_naskah));
        Assert.True(_riwayat.CanRedo);

        Set(Judul, "B");

        Assert.False(_riwayat.CanRedo);
    }

    [Fact]
    public void Undo_of_what_another_changed_since_is_a_conflict_and_earlier_steps_remain()
    {
        Set(Judul, "SAYA");
        Set(Tentang, "SAYA");
        _naskah = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(Tentang, "SAYA", "ORANG LAIN")).Naskah;

        var konflik = Assert.IsType<HasilSuntingan.Konflik>(_riwayat.Undo(_naskah));

        Assert.Equal("ORANG LAIN", konflik.Sekarang);
        Take(_riwayat.Undo(_naskah));
        Assert.Equal("KEPUTUSAN\nCAMAT AMPELGADING", _naskah.BatangTubuh!.Judul);
        Assert.Equal("ORANG LAIN", _naskah.BatangTubuh.Tentang);
    }

    [Fact]
    public void Typing_on_in_one_field_is_one_step()
    {
        var awal = _naskah.BatangTubuh!.Tentang;
        Set(Tentang, "A");
        Set(Tentang, "AB", sambung: true);
        Set(Tentang, "ABC", sambung: true);

        Take(_riwayat.Undo(_naskah));

        Assert.Equal(awal, _naskah.BatangTubuh!.Tentang);
    }

    [Fact]
    public void Typing_in_another_field_or_after_an_undo_is_a_step_of_its_own()
    {
        Set(Tentang, "A");
        Set(Judul, "B", sambung: true);
        Take(_riwayat.Undo(_naskah));
        Assert.Equal("A", _naskah.BatangTubuh!.Tentang);

        Set(Tentang, "AB", sambung: true);
        Take(_riwayat.Undo(_naskah));
        Assert.Equal("A", _naskah.BatangTubuh!.Tentang);
    }

    [Fact]
    public void Edit_that_changed_nothing_is_not_remembered()
    {
        Set(Tentang, _naskah.BatangTubuh!.Tentang);

        Assert.False(_riwayat.CanUndo);
    }

    private void Set(AlamatNaskah alamat, string baru, bool sambung = false)
    {
        var dasar = alamat == Tentang ? _naskah.BatangTubuh!.Tentang : _naskah.BatangTubuh!.Judul;
        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(alamat, dasar, baru));
        _riwayat.Record(hasil, sambung);
        _naskah = hasil.Naskah;
    }

    private void Take(HasilSuntingan? hasil) => _naskah = Assert.IsType<HasilSuntingan.Berhasil>(hasil).Naskah;
}
