using System.Text.Json;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>One edit on its way: the decree so far, what was touched, and the steps that would take it back.</summary>
internal sealed partial class JalannyaSuntingan(NaskahJson naskah)
{
    private readonly List<Suntingan> _balik = [];
    private readonly List<AlamatNaskah> _berubah = [];
    private NaskahJson _naskah = naskah;
    private int _langkah;

    public HasilSuntingan.Berhasil Finish()
    {
        _balik.Reverse();
        return new HasilSuntingan.Berhasil(_naskah, _balik.Count == 1 ? _balik[0] : new Suntingan.Kelompok(_balik), [.. _berubah.Distinct()]);
    }

    /// <summary>Returns the conflict that stopped it, or <c>null</c>.</summary>
    /// <exception cref="AturanException">It cannot be done.</exception>
    public HasilSuntingan.Konflik? Run(Suntingan suntingan)
    {
        _langkah += CountLangkah(suntingan);
        if (_langkah > PenyuntingNaskah.LangkahMaksimum)
        {
            throw new AturanException($"Perubahan ini terlalu besar untuk satu langkah (paling banyak {PenyuntingNaskah.LangkahMaksimum}).");
        }

        switch (suntingan)
        {
            case Suntingan.Ubah ubah: return Set(ubah);
            case Suntingan.Pasang pasang: return Install(pasang);
            case Suntingan.Sisip sisip: Insert(sisip); return null;
            case Suntingan.Hapus hapus: Delete(hapus); return null;
            case Suntingan.Pindah pindah: Move(pindah); return null;
            case Suntingan.Kelompok kelompok: return kelompok.Isi.Select(s => Run(s ?? throw new AturanException("Ada langkah kosong (null) di dalam kelompok."))).FirstOrDefault(k => k is not null);
            default: throw new InvalidOperationException("Suntingan tak dikenal.");
        }
    }

    private static int CountLangkah(Suntingan suntingan) => suntingan switch
    {
        Suntingan.Sisip s => s.Item.Count,
        Suntingan.Hapus h => h.Id.Count,
        Suntingan.Pindah p => p.Id.Count,
        _ => 1,
    };

    private HasilSuntingan.Konflik? Set(Suntingan.Ubah ubah)
    {
        var jejak = Require(ubah.Alamat.Id, "Isian ini");
        var bidang = jejak.RequireBidang(ubah.Alamat.Bidang);
        var baru = bidang.Normalize(ubah.Baru?.ReplaceLineEndings("\n"));
        PemeriksaanIsi.CheckTeks(baru, Ruas.JoinSebutan(jejak.Jenis.Sebutan, bidang.Sebutan));
        var sekarang = bidang.Get(jejak.Simpul);
        if (bidang.Normalize(sekarang) == baru)
        {
            return null;
        }

        if (bidang.Normalize(ubah.Dasar?.ReplaceLineEndings("\n")) != bidang.Normalize(sekarang))
        {
            return new HasilSuntingan.Konflik(ubah.Alamat, ubah.Dasar, sekarang, baru);
        }

        var simpul = bidang.Set(jejak.Simpul, baru);
        _balik.Add(InvertSet(ubah.Alamat, jejak, bidang, simpul, sekarang, baru));
        Change(ubah.Alamat, jejak.Replace(simpul));
        return null;
    }

    // Lines without ids are edited as one text; where that text cannot tell the roles of the old lines, the old part comes back whole.
    private static Suntingan InvertSet(AlamatNaskah alamat, Jejak jejak, BidangPeta bidang, object simpul, string? lama, string? baru)
    {
        if (bidang.BagianUtuh is { } nama && jejak.RequirePilihan(nama) is var bagian && bagian.Get(jejak.Simpul) is var utuh && !Equals(bagian.Get(bidang.Set(simpul, lama)), utuh))
        {
            return new Suntingan.Pasang(alamat with { Bidang = nama }, bagian.Get(simpul), utuh);
        }

        return new Suntingan.Ubah(alamat, baru, lama);
    }

    private HasilSuntingan.Konflik? Install(Suntingan.Pasang pasang)
    {
        var jejak = Require(pasang.Alamat.Id, "Bagian ini");
        var bagian = jejak.RequirePilihan(pasang.Alamat.Bidang);
        var sekarang = bagian.Get(jejak.Simpul);
        if (IsSama(sekarang, pasang.Baru))
        {
            return null;
        }

        if (!IsSama(sekarang, pasang.Dasar))
        {
            return new HasilSuntingan.Konflik(pasang.Alamat, Describe(bagian, pasang.Dasar), Describe(bagian, sekarang), Describe(bagian, pasang.Baru));
        }

        var simpul = bagian.Set(jejak.Simpul, pasang.Baru);
        var dilepas = jejak.Replace(bagian.Set(jejak.Simpul, null));
        if (pasang.Baru?.Objek is { } isi)
        {
            PemeriksaanIsi.CheckRuas(bagian.Isi, bagian.Sebutan, isi, Ids(dilepas));
        }

        _balik.Add(new Suntingan.Pasang(pasang.Alamat, pasang.Baru, sekarang));
        Change(pasang.Alamat, jejak.Replace(simpul));
        return null;
    }

    private void Change(AlamatNaskah alamat, NaskahJson naskah)
    {
        _naskah = naskah;
        _berubah.Add(alamat);
    }

    private Jejak Require(Guid? id, string sebutan) => (id is { } i ? Find(i) : Jejak.Find(_naskah, null)) ?? throw new AturanException($"{sebutan} tidak dapat diubah: tempatnya sudah dihapus dari naskah.");

    private static HashSet<Guid> Ids(NaskahJson naskah)
    {
        var hasil = new HashSet<Guid>();
        void Collect(JenisSimpul jenis, object simpul)
        {
            hasil.Add(jenis.Id(simpul));
            foreach (var daftar in jenis.Ruas.Daftar)
            {
                foreach (var isi in daftar.Get(simpul) ?? [])
                {
                    Collect(daftar.Jenis(), isi);
                }
            }
        }

        Collect(PetaNaskah.Naskah, naskah);
        return hasil;
    }

    // Lists inside a piece have no equality of their own: what is written is compared.
    private static bool IsSama(IsiNaskah? satu, IsiNaskah? dua) => Equals(satu, dua) || (satu is not null && dua is not null && JsonSerializer.Serialize(satu, FormatNaskah.Opsi) == JsonSerializer.Serialize(dua, FormatNaskah.Opsi));

    private static string? Describe(PilihanPeta bagian, IsiNaskah? isi) => isi is not null && bagian.Isi.Tipe == isi.Objek.GetType() ? string.Join('\n', Teks(bagian.Isi, isi.Objek)) : null;

    private static IEnumerable<string> Teks(Ruas ruas, object objek) =>
        ruas.Bidang.Where(b => b.Sifat is not SifatBidang.Nilai).Select(b => b.Get(objek)).Where(t => !string.IsNullOrEmpty(t)).Select(t => t!)
            .Concat(ruas.Daftar.SelectMany(d => (d.Get(objek) ?? []).SelectMany(i => Teks(d.Jenis().Ruas, i))));
}
