using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// Whether a piece may become part of a draft. A draft may be unfinished (an item that Enter has just made is empty), so that this asks less than <see cref="PemeriksaanNaskah"/>:
/// no text too long, none that no paper prints, every id given and used once.
/// </summary>
internal static class PemeriksaanIsi
{
    public static void CheckTeks(string? teks, string sebutan)
    {
        if (teks?.Length > PemeriksaanNaskah.PanjangTeksMaksimum)
        {
            throw new AturanException($"{Name(sebutan)} terlalu panjang (paling banyak {PemeriksaanNaskah.PanjangTeksMaksimum} huruf).");
        }

        if (teks is not null && teks.Any(c => char.IsControl(c) && c != '\n'))
        {
            throw new AturanException($"{Name(sebutan)} mengandung huruf kendali yang tidak dapat dicetak.");
        }
    }

    /// <param name="jenis">What it is to be.</param>
    /// <param name="simpul">The item with all it holds.</param>
    /// <param name="terpakai">The ids that the decree has already; those of the item are added.</param>
    public static void CheckItem(JenisSimpul jenis, object simpul, HashSet<Guid> terpakai)
    {
        var id = jenis.Id(simpul);
        if (id == Guid.Empty)
        {
            throw new AturanException($"{Name(jenis.Sebutan)} yang ditambahkan belum diberi pengenal.");
        }

        if (!terpakai.Add(id))
        {
            throw new AturanException($"{Name(jenis.Sebutan)} yang ditambahkan memakai pengenal yang sudah ada di naskah.");
        }

        CheckRuas(jenis.Ruas, jenis.Sebutan, simpul, terpakai);
    }

    public static void CheckRuas(Ruas ruas, string sebutan, object bagian, HashSet<Guid> terpakai)
    {
        foreach (var bidang in ruas.Bidang)
        {
            CheckTeks(bidang.Get(bagian), Ruas.JoinSebutan(sebutan, bidang.Sebutan));
        }

        foreach (var daftar in ruas.Daftar)
        {
            foreach (var isi in daftar.Get(bagian) ?? [])
            {
                // The serializer lets null into a list of anything.
                CheckItem(daftar.Jenis(), isi ?? throw new AturanException($"{Name(daftar.Sebutan)}: ada tempat kosong (null) di dalam daftar."), terpakai);
            }
        }
    }

    private static string Name(string sebutan) => sebutan.Length == 0 ? "Isi" : char.ToUpperInvariant(sebutan[0]) + sebutan[1..];
}
