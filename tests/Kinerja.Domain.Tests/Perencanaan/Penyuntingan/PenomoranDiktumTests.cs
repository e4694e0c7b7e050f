using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class PenomoranDiktumTests
{
    private static readonly AlamatNaskah Daftar = new(null, NamaBidang.Diktum);

    [Fact]
    public void New_ruling_takes_the_number_of_its_place_and_those_after_it_follow()
    {
        var naskah = Create("KESATU", "KEDUA", "KETIGA");
        var hasil = Follow(naskah, new Suntingan.Sisip(Daftar, Id(naskah, 0), [IsiNaskah.Of(new Diktum(DiktumId.New(), "KEEMPAT", "baru"))]));
        Assert.Equal(["KESATU teks 1", "KEDUA baru", "KETIGA teks 2", "KEEMPAT teks 3"], Read(hasil.Naskah));
    }

    [Fact]
    public void Moved_and_deleted_rulings_leave_no_gap_and_one_step_brings_all_back()
    {
        var naskah = Create("KESATU", "KEDUA", "KETIGA", "KEEMPAT");
        var pindah = Follow(naskah, new Suntingan.Pindah([Id(naskah, 3)], Daftar, null));
        Assert.Equal(["KESATU teks 4", "KEDUA teks 1", "KETIGA teks 2", "KEEMPAT teks 3"], Read(pindah.Naskah));

        var hapus = Follow(pindah.Naskah, new Suntingan.Hapus([Id(naskah, 0)]));
        Assert.Equal(["KESATU teks 4", "KEDUA teks 2", "KETIGA teks 3"], Read(hapus.Naskah));

        Assert.Equal(Read(pindah.Naskah), Read(NaskahUji.Berhasil(hapus.Naskah, hapus.Balik).Naskah));
        Assert.Equal(Read(naskah), Read(NaskahUji.Berhasil(pindah.Naskah, pindah.Balik).Naskah));
    }

    [Fact]
    public void Label_that_a_person_wrote_otherwise_stays()
    {
        var naskah = Create("KESATU", "KETENTUAN PERALIHAN", "KEDUA", "KEDUA");
        var hasil = Follow(naskah, new Suntingan.Sisip(Daftar, null, [IsiNaskah.Of(new Diktum(DiktumId.New(), "", "baru"))]));
        Assert.Equal(["KESATU baru", "KEDUA teks 1", "KETENTUAN PERALIHAN teks 2", "KETIGA teks 3", "KEDUA teks 4"], Read(hasil.Naskah));
    }

    [Fact]
    public void Decree_that_begins_with_PERTAMA_goes_on_so()
    {
        var naskah = Create("PERTAMA", "KEDUA");
        Assert.Equal(["PERTAMA teks 2", "KEDUA teks 1"], Read(Follow(naskah, new Suntingan.Pindah([Id(naskah, 0)], Daftar, Id(naskah, 1))).Naskah));
    }

    [Fact]
    public void First_ruling_of_all_is_KESATU_and_the_eleventh_KESEBELAS()
    {
        var kosong = Create();
        Assert.Equal(["KESATU baru"], Read(Follow(kosong, new Suntingan.Sisip(Daftar, null, [IsiNaskah.Of(new Diktum(DiktumId.New(), "", "baru"))])).Naskah));

        var sepuluh = Create([.. Enumerable.Range(0, 10).Select(TeksBaku.Label)]);
        Assert.Equal("KESEBELAS teks 10", Read(Follow(sepuluh, new Suntingan.Sisip(Daftar, Id(sepuluh, 0), [IsiNaskah.Of(new Diktum(DiktumId.New(), "", "baru"))])).Naskah)[^1]);
    }

    [Fact]
    public void Edit_that_changes_no_order_is_the_very_same_edit()
    {
        var naskah = Create("KEDUA", "KESATU");
        Assert.All<Suntingan>(
            [
                new Suntingan.Ubah(new AlamatNaskah(Id(naskah, 0), NamaBidang.Teks), "teks 1", "lain"),
                new Suntingan.Hapus([naskah.BatangTubuh!.Menimbang.Butir[0].Id.Value]),
                new Suntingan.Pindah([Id(naskah, 0)], new AlamatNaskah(null, NamaBidang.Menimbang), null),
            ],
            s => Assert.Same(s, PenomoranDiktum.Follow(naskah, s)));
    }

    private static NaskahJson Create(params string[] label)
    {
        var naskah = NaskahUji.Read(NaskahUji.Ampelgading);
        return naskah with { BatangTubuh = naskah.BatangTubuh! with { Diktum = [.. label.Select((l, i) => new Diktum(DiktumId.New(), l, $"teks {i + 1}"))] } };
    }

    private static HasilSuntingan.Berhasil Follow(NaskahJson naskah, Suntingan suntingan) => NaskahUji.Berhasil(naskah, PenomoranDiktum.Follow(naskah, suntingan));

    private static Guid Id(NaskahJson naskah, int letak) => naskah.BatangTubuh!.Diktum[letak].Id.Value;

    private static List<string> Read(NaskahJson naskah) => [.. naskah.BatangTubuh!.Diktum.Select(d => $"{d.Label} {d.Teks}")];
}
