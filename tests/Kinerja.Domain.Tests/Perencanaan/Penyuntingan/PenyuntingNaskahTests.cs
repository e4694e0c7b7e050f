using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed partial class PenyuntingNaskahTests
{
    private readonly NaskahJson _naskah = NaskahUji.Read(NaskahUji.Ampelgading);

    private BatangTubuhJson Tubuh => _naskah.BatangTubuh!;

    private BagianJabatanJson Bagian => _naskah.Lampiran[0].Bagian[0];

    [Fact]
    public void Set_changes_the_field_and_nothing_else()
    {
        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(new(null, NamaBidang.Tentang), Tubuh.Tentang, "INDIKATOR"));

        Assert.Equal("INDIKATOR", hasil.Naskah.BatangTubuh!.Tentang);
        Assert.Same(_naskah.Lampiran, hasil.Naskah.Lampiran);
        Assert.Same(Tubuh.Menimbang, hasil.Naskah.BatangTubuh.Menimbang);
        Assert.Equal([new AlamatNaskah(null, NamaBidang.Tentang)], hasil.Berubah);
    }

    [Fact]
    public void Set_of_a_field_that_another_changed_is_a_conflict_that_shows_both()
    {
        var alamat = new AlamatNaskah(Tubuh.Menimbang.Butir[0].Id.Value, NamaBidang.Teks);
        var dasar = Tubuh.Menimbang.Butir[0].Teks;
        var lain = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(alamat, dasar, "bahwa lain")).Naskah;

        var konflik = Assert.IsType<HasilSuntingan.Konflik>(PenyuntingNaskah.Apply(lain, new Suntingan.Ubah(alamat, dasar, "bahwa saya")));

        Assert.Equal(new HasilSuntingan.Konflik(alamat, dasar, "bahwa lain", "bahwa saya"), konflik);
    }

    [Fact]
    public void Set_to_what_another_has_set_already_is_no_conflict()
    {
        var ubah = new Suntingan.Ubah(new(null, NamaBidang.Nomor), Tubuh.Nomor, "188.4/1/KEP/35.07.06/2022");
        var sekali = NaskahUji.Berhasil(_naskah, ubah).Naskah;

        var dua = NaskahUji.Berhasil(sekali, ubah);

        Assert.Same(sekali, dua.Naskah);
        Assert.Empty(dua.Berubah);
    }

    [Fact]
    public void Empty_and_missing_are_the_same_to_a_field_that_may_be_left_out()
    {
        var nip = new AlamatNaskah(null, NamaBidang.PenutupNip);

        Assert.Equal("199001012015031001", NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(nip, "", "199001012015031001")).Naskah.BatangTubuh!.Penutup.Nip);
        Assert.Null(NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(nip, null, "")).Naskah.BatangTubuh!.Penutup.Nip);
    }

    [Fact]
    public void Kop_is_edited_by_what_its_lines_say()
    {
        var lama = string.Join('\n', _naskah.KopSurat!.Baris.Where(b => b.Peran is PeranBarisKop.Alamat).Select(b => b.Teks));

        var hasil = NaskahUji.Berhasil(_naskah, new Suntingan.Ubah(new(null, NamaBidang.KopAlamat), lama, "Jalan Raya 1\nPos-el: x@y.go.id\nLaman: z"));

        Assert.Equal(3, hasil.Naskah.KopSurat!.Baris.Count(b => b.Peran is PeranBarisKop.Alamat));
        Assert.Equal([PeranBarisKop.Pemerintah, PeranBarisKop.Perangkat], hasil.Naskah.KopSurat.Baris.Take(2).Select(b => b.Peran));
        Assert.Equal(PeranBarisKop.KodePos, hasil.Naskah.KopSurat.Baris[^1].Peran);
    }

    [Fact]
    public void Kop_in_an_odd_order_comes_back_as_it_was()
    {
        var naskah = _naskah with { KopSurat = new KopSurat([new(PeranBarisKop.Alamat, "A"), new(PeranBarisKop.Pemerintah, "P"), new(PeranBarisKop.Alamat, "B")]) };

        var hasil = NaskahUji.Berhasil(naskah, new Suntingan.Ubah(new(null, NamaBidang.KopAlamat), "A\nB", "C"));

        Assert.Equal(naskah.KopSurat, NaskahUji.Berhasil(hasil.Naskah, hasil.Balik).Naskah.KopSurat);
    }

    [Theory]
    [InlineData(NamaBidang.PenutupBentuk, "TigaBaris", "pilihan")]
    [InlineData(NamaBidang.PenutupTanggal, "31/01/2022", "tanggal")]
    [InlineData(NamaBidang.PenutupNama, "A\tB", "kendali")]
    [InlineData("namaKucing", "Belang", "tidak mempunyai isian")]
    public void Set_refuses_what_no_field_can_hold(string bidang, string baru, string sebab)
    {
        var dasar = bidang switch { NamaBidang.PenutupBentuk => "DuaBaris", NamaBidang.PenutupNama => Tubuh.Penutup.Nama, _ => null };

        var ditolak = Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Ubah(new(null, bidang), dasar, baru)));

        Assert.Contains(sebab, ditolak.Kalimat, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_in_an_item_that_is_gone_is_refused()
    {
        var butir = Tubuh.Menimbang.Butir[1];
        var tanpa = NaskahUji.Berhasil(_naskah, new Suntingan.Hapus([butir.Id.Value])).Naskah;

        var ditolak = Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(tanpa, new Suntingan.Ubah(new(butir.Id.Value, NamaBidang.Teks), butir.Teks, "baru")));

        Assert.Contains("sudah dihapus", ditolak.Kalimat, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_is_put_in_filled_and_taken_away()
    {
        var alamat = new AlamatNaskah(null, NamaBidang.Tembusan);
        var dengan = NaskahUji.Berhasil(_naskah, new Suntingan.Pasang(alamat, null, IsiNaskah.Of(DaftarButir.Kosong with { Gaya = GayaDaftar.Angka })));
        var terisi = NaskahUji.Berhasil(dengan.Naskah, new Suntingan.Sisip(alamat, null, [IsiNaskah.Of(new Butir(ButirId.New(), "Bupati Malang"))])).Naskah;

        Assert.Equal("Bupati Malang", terisi.BatangTubuh!.Tembusan!.Butir[0].Teks);
        Assert.IsType<HasilSuntingan.Konflik>(PenyuntingNaskah.Apply(terisi, dengan.Balik));
        Assert.Null(NaskahUji.Berhasil(terisi, new Suntingan.Pasang(alamat, IsiNaskah.Of(terisi.BatangTubuh.Tembusan), null)).Naskah.BatangTubuh!.Tembusan);
    }

    [Fact]
    public void Part_of_another_kind_is_refused()
    {
        var salah = new Suntingan.Pasang(new(null, NamaBidang.Tembusan), null, IsiNaskah.Of(new JudulKolom("a", "b", "c", "d")));

        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(_naskah, salah));
    }

    [Fact]
    public void Body_given_to_an_annex_makes_it_a_decree_and_back()
    {
        var lampiran = NaskahUji.Read(NaskahUji.Sangkapura);

        var hasil = NaskahUji.Berhasil(lampiran, new Suntingan.Pasang(new(null, NamaBidang.BatangTubuh), null, IsiNaskah.Of(Tubuh)));

        Assert.Equal(JenisNaskah.Keputusan, hasil.Naskah.JenisNaskah);
        Assert.Equal(FormatNaskah.Write(lampiran), FormatNaskah.Write(NaskahUji.Berhasil(hasil.Naskah, hasil.Balik).Naskah));
    }

    [Fact]
    public void Group_is_done_wholly_or_not_at_all()
    {
        var kelompok = new Suntingan.Kelompok(
        [
            new Suntingan.Ubah(new(null, NamaBidang.Tentang), Tubuh.Tentang, "BARU"),
            new Suntingan.Ubah(new(null, NamaBidang.Judul), "bukan yang ada", "LAIN"),
        ]);

        Assert.IsType<HasilSuntingan.Konflik>(PenyuntingNaskah.Apply(_naskah, kelompok));
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(_naskah, new Suntingan.Kelompok([kelompok.Isi[0]])));
    }

    [Fact]
    public void Every_name_of_a_field_is_on_the_map()
    {
        JenisSimpul[] semua = [PetaNaskah.Naskah, PetaNaskah.Lampiran, PetaNaskah.Bagian, PetaNaskah.Sasaran, PetaNaskah.Indikator, PetaNaskah.Formulasi, PetaNaskah.Diktum, PetaNaskah.DasarHukum, PetaNaskah.Butir];
        var peta = semua.SelectMany(j => j.Ruas.Bidang.Select(b => b.Nama).Concat(j.Ruas.Daftar.Select(d => d.Nama)).Concat(j.Ruas.Pilihan.Select(p => p.Nama))).ToHashSet();
        var nama = typeof(NamaBidang).GetFields().Select(f => (string)f.GetValue(null)!).ToList();

        Assert.Empty(nama.Except(peta));
        Assert.DoesNotContain(peta.Except(nama), n => !n.EndsWith(".gaya", StringComparison.Ordinal) && n != "label");
        Assert.All(semua, j => Assert.Equal(j.Ruas.Bidang.Count, j.Ruas.Bidang.Select(b => b.Nama).Distinct().Count()));
    }
}
