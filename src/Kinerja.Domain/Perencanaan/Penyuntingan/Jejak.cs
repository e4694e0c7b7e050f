using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>One step down: in which list of which piece, and where in it.</summary>
internal sealed record LangkahJejak(object Induk, JenisSimpul JenisInduk, DaftarPeta Daftar, int Letak)
{
    public AlamatNaskah Alamat => new(IdOrNull(JenisInduk, Induk), Daftar.Nama);

    /// <summary>The id of the item before it; <c>null</c> where it is the first.</summary>
    public Guid? Sebelumnya => Letak == 0 ? null : Daftar.Jenis().Id(Daftar.Get(Induk)![Letak - 1]);

    internal static Guid? IdOrNull(JenisSimpul jenis, object simpul) => jenis.Id(simpul) is var id && id == Guid.Empty ? null : id;
}

/// <summary>The way from the decree down to one piece of it.</summary>
internal sealed record Jejak(IReadOnlyList<LangkahJejak> Langkah, JenisSimpul Jenis, object Simpul)
{
    public Guid? Id => LangkahJejak.IdOrNull(Jenis, Simpul);

    /// <summary>The decree and everything in it that has an id, in reading order.</summary>
    public static IEnumerable<Jejak> ReadAll(NaskahJson naskah) => ReadAll(new Jejak([], PetaNaskah.Naskah, naskah));

    public static IEnumerable<Jejak> ReadAll(Jejak dari)
    {
        yield return dari;
        foreach (var daftar in dari.Jenis.Ruas.Daftar)
        {
            foreach (var (letak, isi) in (daftar.Get(dari.Simpul) ?? []).Index())
            {
                foreach (var jejak in ReadAll(new Jejak([.. dari.Langkah, new LangkahJejak(dari.Simpul, dari.Jenis, daftar, letak)], daftar.Jenis(), isi)))
                {
                    yield return jejak;
                }
            }
        }
    }

    public static Jejak? Find(NaskahJson naskah, Guid? id)
    {
        var akar = new Jejak([], PetaNaskah.Naskah, naskah);
        if (id is null)
        {
            return akar;
        }

        var langkah = new List<LangkahJejak>();
        if (Find(PetaNaskah.Naskah, naskah, id.Value, langkah) is not { } temu)
        {
            return null;
        }

        langkah.Reverse();
        return new Jejak(langkah, temu.Jenis, temu.Simpul);
    }

    // The whole decree is walked at every edit: the way is only written down on the way back from what was found.
    private static (JenisSimpul Jenis, object Simpul)? Find(JenisSimpul jenis, object simpul, Guid id, List<LangkahJejak> langkah)
    {
        foreach (var daftar in jenis.Ruas.Daftar)
        {
            var isi = daftar.Get(simpul);
            var anak = isi is { Count: > 0 } ? daftar.Jenis() : null;
            for (var i = 0; i < isi?.Count; i++)
            {
                if ((anak!.Id(isi[i]) == id ? (anak, isi[i]) : Find(anak, isi[i], id, langkah)) is { } temu)
                {
                    langkah.Add(new LangkahJejak(simpul, jenis, daftar, i));
                    return temu;
                }
            }
        }

        return null;
    }

    /// <summary>The decree with <paramref name="baru"/> in this piece's place; everything beside the way stays the very same object.</summary>
    public NaskahJson Replace(object baru)
    {
        foreach (var langkah in Langkah.Reverse())
        {
            var isi = langkah.Daftar.Get(langkah.Induk)!.ToArray();
            isi[langkah.Letak] = baru;
            baru = langkah.Daftar.Set(langkah.Induk, isi);
        }

        return (NaskahJson)baru;
    }

    public BidangPeta RequireBidang(string nama) =>
        Jenis.Ruas.Bidang.FirstOrDefault(b => b.Nama == nama) is not { } bidang ? throw new AturanException($"{Jenis.Sebutan} tidak mempunyai isian “{nama}”.")
        : bidang.Ada(Simpul) ? bidang
        : throw new AturanException($"{bidang.Sebutan} tidak ada lagi di naskah ini.");

    public DaftarPeta RequireDaftar(string nama) =>
        Jenis.Ruas.Daftar.FirstOrDefault(d => d.Nama == nama) ?? throw new AturanException($"{Jenis.Sebutan} tidak mempunyai daftar “{nama}”.");

    public PilihanPeta RequirePilihan(string nama) =>
        Jenis.Ruas.Pilihan.FirstOrDefault(p => p.Nama == nama) is not { } pilihan ? throw new AturanException($"{Jenis.Sebutan} tidak mempunyai bagian pilihan “{nama}”.")
        : pilihan.Ada(Simpul) ? pilihan
        : throw new AturanException($"{pilihan.Sebutan} tidak dapat dipasang: naskah ini belum mempunyai batang tubuh.");
}
