using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

// Items of lists. Every step moves one item, so that every step has one exact inverse.
internal sealed partial class JalannyaSuntingan
{
    private void Insert(Suntingan.Sisip sisip)
    {
        var terpakai = Ids(_naskah);
        var setelah = sisip.Setelah;
        foreach (var item in sisip.Item)
        {
            var jenis = RequireDaftar(sisip.Ke).Daftar.Jenis();
            var isi = item?.Objek ?? throw new AturanException("Butir yang ditambahkan kosong (null).");
            if (isi.GetType() != jenis.Tipe)
            {
                throw new AturanException($"Isi yang ditambahkan bukan {jenis.Sebutan}.");
            }

            var id = jenis.Id(isi);
            if (Find(id) is not { } ada || ada.Jenis.Tipe != jenis.Tipe)
            {
                PemeriksaanIsi.CheckItem(jenis, isi, terpakai);
                Put(sisip.Ke, setelah, jenis, isi);
                _balik.Add(new Suntingan.Hapus([id]));
            }

            setelah = id;
        }
    }

    private void Delete(Suntingan.Hapus hapus)
    {
        foreach (var id in hapus.Id)
        {
            if (Find(id) is { } jejak)
            {
                var asal = Take(jejak);
                _balik.Add(new Suntingan.Sisip(asal.Alamat, asal.Sebelumnya, [jejak.Jenis.Wrap(jejak.Simpul)]));
            }
        }
    }

    private void Move(Suntingan.Pindah pindah)
    {
        // Selected with its owner, an item goes along with it.
        var terpilih = pindah.Id.ToHashSet();
        var dipindah = terpilih.Select(Find).OfType<Jejak>().Where(j => !j.Langkah.Any(l => LangkahJejak.IdOrNull(l.JenisInduk, l.Induk) is { } induk && terpilih.Contains(induk))).ToList();
        if (dipindah.Count == 0 && pindah.Id.Count > 0)
        {
            throw new AturanException("Yang hendak dipindahkan sudah dihapus dari naskah.");
        }

        var tujuan = RequireDaftar(pindah.Ke);
        if (dipindah.Find(j => j.Jenis.Tipe != tujuan.Daftar.Jenis().Tipe) is { } salah)
        {
            throw new AturanException($"{salah.Jenis.Sebutan} tidak dapat dipindahkan ke daftar {tujuan.Daftar.Jenis().Sebutan}.");
        }

        if (dipindah.Exists(j => tujuan.Pemilik.Id == j.Id || tujuan.Pemilik.Langkah.Any(l => LangkahJejak.IdOrNull(l.JenisInduk, l.Induk) == j.Id)))
        {
            throw new AturanException("Tidak dapat dipindahkan ke dalam dirinya sendiri.");
        }

        var setelah = FindJangkar(tujuan, pindah.Setelah, terpilih);
        foreach (var jejak in dipindah.Select(j => Find(j.Id!.Value)!))
        {
            MoveSatu(jejak, pindah.Ke, setelah);
            setelah = jejak.Id;
        }
    }

    private void MoveSatu(Jejak jejak, AlamatNaskah ke, Guid? setelah)
    {
        // An item moved before may have moved this one's place: it is looked up anew.
        var kini = Find(jejak.Id!.Value)!;
        var asal = kini.Langkah[^1];
        if (asal.Alamat == ke && asal.Sebelumnya == setelah)
        {
            return;
        }

        Take(kini);
        Put(ke, setelah, kini.Jenis, kini.Simpul);
        _balik.Add(new Suntingan.Pindah([kini.Id!.Value], asal.Alamat, asal.Sebelumnya));
    }

    // The anchor may be one of those that move: then it is what stands before it.
    private static Guid? FindJangkar((Jejak Pemilik, DaftarPeta Daftar) tujuan, Guid? setelah, HashSet<Guid> terpilih)
    {
        var jenis = tujuan.Daftar.Jenis();
        var id = tujuan.Daftar.Get(tujuan.Pemilik.Simpul)!.Select(jenis.Id).ToList();
        var letak = setelah is { } s ? id.IndexOf(s) : -1;
        if (letak < 0 && setelah is not null)
        {
            letak = id.Count - 1;
        }

        while (letak >= 0 && terpilih.Contains(id[letak]))
        {
            letak--;
        }

        return letak < 0 ? null : id[letak];
    }

    private LangkahJejak Take(Jejak jejak)
    {
        var asal = jejak.Langkah[^1];
        var pemilik = new Jejak([.. jejak.Langkah.SkipLast(1)], asal.JenisInduk, asal.Induk);
        Change(asal.Alamat, pemilik.Replace(asal.Daftar.Set(asal.Induk, [.. asal.Daftar.Get(asal.Induk)!.Where((_, i) => i != asal.Letak)])));
        return asal;
    }

    private void Put(AlamatNaskah ke, Guid? setelah, JenisSimpul jenis, object simpul)
    {
        var (pemilik, daftar) = RequireDaftar(ke);
        var isi = daftar.Get(pemilik.Simpul)!.ToList();
        var letak = setelah is null ? 0 : isi.FindIndex(i => jenis.Id(i) == setelah) + 1;
        isi.Insert(letak == 0 && setelah is not null ? isi.Count : letak, simpul);
        Change(ke, pemilik.Replace(daftar.Set(pemilik.Simpul, isi)));
    }

    private (Jejak Pemilik, DaftarPeta Daftar) RequireDaftar(AlamatNaskah alamat)
    {
        var pemilik = Require(alamat.Id, "Daftar ini");
        var daftar = pemilik.RequireDaftar(alamat.Bidang);
        return daftar.Get(pemilik.Simpul) is not null ? (pemilik, daftar) : throw new AturanException($"{daftar.Sebutan} tidak ada lagi di naskah ini.");
    }

    // A piece without an id cannot be meant by anybody.
    private Jejak? Find(Guid id) => id == Guid.Empty ? null : Jejak.Find(_naskah, id);
}
