using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PenyambungNaskahTests
{
    private readonly NaskahJson _naskah = NaskahUji.Read(NaskahUji.Sangkapura);

    [Fact]
    public void Same_decree_read_again_is_the_very_same_object()
    {
        var sambung = PenyambungNaskah.Join(_naskah, Reread(_naskah));
        Assert.Same(_naskah, sambung.Naskah);
        Assert.Empty(sambung.DaftarIsian);
    }

    [Fact]
    public void Changed_field_is_named_and_only_the_way_to_it_is_new()
    {
        var indikator = _naskah.Lampiran[0].Bagian[3].Sasaran[0].Indikator[0];
        var alamat = new AlamatNaskah(indikator.Id!.Value.Value, NamaBidang.Teks);
        var lain = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(alamat, indikator.Teks, "Persentase surat terbalas")).Naskah;
        var sambung = PenyambungNaskah.Join(_naskah, Reread(lain));
        Assert.Equal([new IsianBerubah(alamat, "Persentase surat terbalas")], sambung.DaftarIsian);
        Assert.Equal(FormatNaskah.Write(lain), FormatNaskah.Write(sambung.Naskah));
        Assert.Same(_naskah.Lampiran[0].Bagian[2], sambung.Naskah.Lampiran[0].Bagian[2]);
        Assert.NotSame(_naskah.Lampiran[0].Bagian[3], sambung.Naskah.Lampiran[0].Bagian[3]);
    }

    [Fact]
    public void Added_removed_and_moved_rows_are_as_the_later_reading_has_them()
    {
        var bagian = _naskah.Lampiran[0].Bagian;
        var pindah = new Suntingan.Pindah([bagian[1].Id!.Value.Value], new AlamatNaskah(_naskah.Lampiran[0].Id!.Value.Value, NamaBidang.Bagian), null);
        var hapus = new Suntingan.Hapus([bagian[4].Id!.Value.Value]);
        var lain = NaskahUji.Berhasil(_naskah, new Suntingan.Kelompok([pindah, hapus])).Naskah;
        var sambung = PenyambungNaskah.Join(_naskah, Reread(lain));
        Assert.Equal(FormatNaskah.Write(lain), FormatNaskah.Write(sambung.Naskah));
        Assert.Same(bagian[1], sambung.Naskah.Lampiran[0].Bagian[0]);
        Assert.Empty(sambung.DaftarIsian);
    }

    private static NaskahJson Reread(NaskahJson naskah) => FormatNaskah.Read(FormatNaskah.Write(naskah));
}
