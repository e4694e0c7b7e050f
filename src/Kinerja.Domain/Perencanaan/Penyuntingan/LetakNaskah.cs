namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Where an item stands among its siblings.</summary>
/// <param name="Daftar">The list that holds it.</param>
/// <param name="Letak">Its place in it, from 0.</param>
/// <param name="Saudara">All of the list in order, itself among them.</param>
public sealed record LetakButir(AlamatNaskah Daftar, int Letak, IReadOnlyList<Guid> Saudara)
{
    /// <summary>The item before it; <c>null</c> where it is the first.</summary>
    public Guid? Sebelum => Letak == 0 ? null : Saudara[Letak - 1];
}

/// <summary>Answers where something stands in a decree, for who edits it by keys: beside what, in which list, and which list of the same kind comes next.</summary>
public static class LetakNaskah
{
    /// <summary>The place of an item; <c>null</c> where it is gone.</summary>
    public static LetakButir? Find(NaskahJson naskah, Guid id)
    {
        if (Jejak.Find(naskah, id) is not { Langkah: [.., var akhir] })
        {
            return null;
        }

        var jenis = akhir.Daftar.Jenis();
        return new LetakButir(akhir.Alamat, akhir.Letak, [.. akhir.Daftar.Get(akhir.Induk)!.Select(jenis.Id)]);
    }

    /// <summary>What a field holds now; <c>null</c> where it is empty or gone.</summary>
    public static string? Read(NaskahJson naskah, AlamatNaskah alamat) =>
        Jejak.Find(naskah, alamat.Id) is { } jejak && jejak.Jenis.Ruas.Bidang.FirstOrDefault(b => b.Nama == alamat.Bidang) is { } bidang && bidang.Ada(jejak.Simpul) ? bidang.Get(jejak.Simpul) : null;

    /// <summary>The optional part as it is now, to be taken away or put back; <c>null</c> where it is not there.</summary>
    public static IsiNaskah? ReadPilihan(NaskahJson naskah, AlamatNaskah alamat) => Jejak.Find(naskah, alamat.Id)?.RequirePilihan(alamat.Bidang) is { } pilihan ? pilihan.Get(Jejak.Find(naskah, alamat.Id)!.Simpul) : null;

    /// <summary>The items of a list in order; <c>null</c> where there is no such list now.</summary>
    public static IReadOnlyList<Guid>? ReadDaftar(NaskahJson naskah, AlamatNaskah alamat) =>
        Jejak.Find(naskah, alamat.Id) is { } jejak && jejak.Jenis.Ruas.Daftar.FirstOrDefault(d => d.Nama == alamat.Bidang) is { } daftar && daftar.Get(jejak.Simpul) is { } isi
            ? [.. isi.Select(daftar.Jenis().Id)]
            : null;

    /// <summary>The section that something stands in; <c>null</c> for what stands in none.</summary>
    public static Guid? FindBagian(NaskahJson naskah, Guid? id) =>
        Jejak.Find(naskah, id) is not { } jejak ? null
        : jejak.Jenis == PetaNaskah.Bagian ? jejak.Id
        : jejak.Langkah.Where(l => l.JenisInduk == PetaNaskah.Bagian).Select(l => (Guid?)PetaNaskah.Bagian.Id(l.Induk)).FirstOrDefault();

    /// <summary>The next (or the former) list that an item may go to: in its own section first, as it is read; a section goes to another annex, a ruling nowhere.</summary>
    public static AlamatNaskah? FindTetangga(NaskahJson naskah, Guid id, bool maju)
    {
        if (Jejak.Find(naskah, id) is not { Langkah: [.., var akhir] } jejak)
        {
            return null;
        }

        var semua = Jejak.ReadAll(naskah)
            .SelectMany(j => j.Jenis.Ruas.Daftar.Where(d => d.Get(j.Simpul) is not null && d.Jenis() == jejak.Jenis).Select(d => new AlamatNaskah(j.Id, d.Nama)))
            .ToList();
        var kini = semua.IndexOf(akhir.Alamat) + (maju ? 1 : -1);
        return kini >= 0 && kini < semua.Count ? semua[kini] : null;
    }
}
