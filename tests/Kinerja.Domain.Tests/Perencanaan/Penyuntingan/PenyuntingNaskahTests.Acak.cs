using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

/// <summary>Long runs of edits that nobody would make, always the same ones.</summary>
public sealed class PenyuntingNaskahAcakTests
{
    [Theory]
    [InlineData(NaskahUji.Ampelgading)]
    [InlineData(NaskahUji.Bululawang)]
    [InlineData(NaskahUji.Kromengan)]
    [InlineData(NaskahUji.Sangkapura)]
    public void Edits_taken_back_one_by_one_leave_the_decree_as_it_was(string nama)
    {
        var acak = new PenyuntingAcak(new Random(nama.Length + nama[4]));
        var naskah = NaskahUji.Read(nama);
        var tumpukan = new Stack<(string Sebelum, Suntingan Balik)>();
        for (var i = 0; i < 150; i++)
        {
            var suntingan = FormatSuntingan.Read(FormatSuntingan.Write(acak.Next(naskah)));
            if (PenyuntingNaskah.Apply(naskah, suntingan) is not HasilSuntingan.Berhasil hasil)
            {
                continue;
            }

            Assert.Empty(NaskahUji.Berhasil(hasil.Naskah, Again(suntingan)).Berubah);
            tumpukan.Push((FormatNaskah.Write(naskah), FormatSuntingan.Read(FormatSuntingan.Write(hasil.Balik))));
            naskah = hasil.Naskah;
        }

        Assert.True(tumpukan.Count > 100, $"Hanya {tumpukan.Count} yang diterima.");
        foreach (var (sebelum, balik) in tumpukan)
        {
            naskah = NaskahUji.Berhasil(naskah, balik).Naskah;
            Assert.Equal(sebelum, FormatNaskah.Write(naskah));
        }
    }

    [Fact]
    public void Inverse_of_the_inverse_is_the_edit()
    {
        var acak = new PenyuntingAcak(new Random(7288));
        var naskah = NaskahUji.Read(NaskahUji.Ampelgading);
        for (var i = 0; i < 150; i++)
        {
            if (PenyuntingNaskah.Apply(naskah, acak.Next(naskah)) is HasilSuntingan.Berhasil hasil)
            {
                var kembali = NaskahUji.Berhasil(hasil.Naskah, hasil.Balik);
                Assert.Equal(FormatNaskah.Write(hasil.Naskah), FormatNaskah.Write(NaskahUji.Berhasil(kembali.Naskah, kembali.Balik).Naskah));
                naskah = hasil.Naskah;
            }
        }
    }

    // A group that deletes what it made before would make it again: only single edits are replayed by the queue one after the other.
    private static Suntingan Again(Suntingan suntingan) => suntingan is Suntingan.Kelompok k ? k.Isi[^1] : suntingan;

    /// <summary>Makes up edits that fit the decree at hand; some of them do not.</summary>
    private sealed class PenyuntingAcak(Random acak)
    {
        public Suntingan Next(NaskahJson naskah, bool tunggal = false)
        {
            var semua = Jejak.ReadAll(naskah).ToList();
            return acak.Next(tunggal ? 9 : 10) switch
            {
                < 3 => Ubah(Pick(semua)),
                3 => Pasang(semua),
                4 or 5 => Sisip(semua),
                6 => new Suntingan.Hapus([.. Enumerable.Range(0, acak.Next(1, 4)).Select(_ => Pick(semua.Skip(1).Where(j => j.Langkah.Count > 2).ToList()).Id!.Value)]),
                7 or 8 => Pindah(semua),
                _ => new Suntingan.Kelompok([Next(naskah, tunggal: true)]),
            };
        }

        private Suntingan.Ubah Ubah(Jejak jejak)
        {
            var bidang = jejak.Jenis.Ruas.Bidang.Where(b => b.Ada(jejak.Simpul)).ToList() is { Count: > 0 } ada ? Pick(ada) : jejak.Jenis.Ruas.Bidang[0];
            var lama = bidang.Get(jejak.Simpul);
            var baru = bidang.Sifat is not SifatBidang.Nilai ? $"kata {acak.Next(100)}\nbaris"
                : bidang.Nama.EndsWith("gaya", StringComparison.Ordinal) || bidang.Nama == NamaBidang.Penanda ? Pick(Enum.GetNames<GayaDaftar>())
                : bidang.Nama == NamaBidang.PenutupTanggal ? "2023-01-02"
                : bidang.Nama == NamaBidang.Identitas ? Guid.NewGuid().ToString()
                : lama;
            return new Suntingan.Ubah(new(jejak.Id, bidang.Nama), lama, acak.Next(8) == 0 && bidang.Sifat is not SifatBidang.Nilai ? "" : baru);
        }

        private Suntingan.Pasang Pasang(List<Jejak> semua)
        {
            var jejak = Pick(semua.Where(j => j.Jenis.Ruas.Pilihan.Any(p => p.Ada(j.Simpul))).ToList());
            var pilihan = Pick(jejak.Jenis.Ruas.Pilihan.Where(p => p.Ada(jejak.Simpul) && p.Nama != NamaBidang.BatangTubuh).ToList());
            var lama = pilihan.Get(jejak.Simpul);
            IsiNaskah? baru = lama is not null ? null
                : pilihan.Isi.Tipe == typeof(DaftarButir) ? IsiNaskah.Of(new DaftarButir(GayaDaftar.Strip, [new Butir(ButirId.New(), "butir")]))
                : pilihan.Isi.Tipe == typeof(LabelBagian) ? IsiNaskah.Of(new LabelBagian("J", "T", "F"))
                : pilihan.Isi.Tipe == typeof(JudulKolom) ? IsiNaskah.Of(new JudulKolom("a", "b", "c", "d"))
                : pilihan.Isi.Tipe == typeof(KepalaLampiran) ? IsiNaskah.Of(new KepalaLampiran(["LAMPIRAN", "NOMOR"]))
                : pilihan.Isi.Tipe == typeof(Penandatanganan) ? IsiNaskah.Of(new Penandatanganan { Bentuk = BentukTempatTanggal.Tanpa, Jabatan = "a.n. CAMAT,\nSEKCAM,", Nama = "X" })
                : null;
            return new Suntingan.Pasang(new(jejak.Id, pilihan.Nama), lama, baru);
        }

        private Suntingan.Sisip Sisip(List<Jejak> semua)
        {
            var contoh = Enumerable.Range(0, acak.Next(1, 4)).Select(_ => semua[acak.Next(semua.Count)]).Where(j => j.Langkah.Count > 1).ToList();
            var jejak = contoh.Count > 0 ? contoh[0] : semua[^1];
            var daftar = jejak.Langkah[^1];
            return new Suntingan.Sisip(daftar.Alamat, acak.Next(3) == 0 ? null : jejak.Id, [.. contoh.Where(c => c.Jenis == jejak.Jenis).Select(c => PengenalNaskah.Mint(c.Jenis.Wrap(c.Simpul)))]);
        }

        private Suntingan.Pindah Pindah(List<Jejak> semua)
        {
            var jejak = Pick(semua.Where(j => j.Langkah.Count > 1).ToList());
            var sejenis = semua.Where(j => j.Jenis == jejak.Jenis).ToList();
            var ke = Pick(sejenis);
            return new Suntingan.Pindah([jejak.Id!.Value, .. Enumerable.Range(0, acak.Next(3)).Select(_ => Pick(sejenis).Id!.Value)], ke.Langkah[^1].Alamat, acak.Next(3) == 0 ? null : ke.Id);
        }

        private T Pick<T>(IReadOnlyList<T> daftar) => daftar[acak.Next(daftar.Count)];
    }
}
