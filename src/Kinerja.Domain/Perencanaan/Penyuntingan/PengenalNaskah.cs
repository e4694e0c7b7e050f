using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>The ids of a decree's pieces.</summary>
public static class PengenalNaskah
{
    /// <summary>The same decree with an id on every piece: its own where it has one that no piece before it has, a new one otherwise.</summary>
    public static NaskahJson Fill(NaskahJson naskah) => (NaskahJson)Rewrite(PetaNaskah.Naskah, naskah, [], _ => false);

    /// <summary>The same decree with a new id on every piece. Identities of indicators are no ids of pieces and stay.</summary>
    public static NaskahJson Mint(NaskahJson naskah) => (NaskahJson)Rewrite(PetaNaskah.Naskah, naskah, [], _ => true);

    /// <summary>The same decree with a new id on every row; list items and rulings keep theirs.</summary>
    public static NaskahJson MintBaris(NaskahJson naskah) => (NaskahJson)Rewrite(PetaNaskah.Naskah, naskah, [], j => j != PetaNaskah.Butir && j != PetaNaskah.DasarHukum && j != PetaNaskah.Diktum);

    /// <summary>The same piece, to be added a second time: everything in it gets a new id.</summary>
    public static IsiNaskah Mint(IsiNaskah isi) =>
        PetaNaskah.FindJenis(isi.Objek) is { } jenis ? jenis.Wrap(Rewrite(jenis, isi.Objek, [], _ => true)) : throw new AturanException("Isi ini tidak dapat disalin sebagai butir.");

    private static object Rewrite(JenisSimpul jenis, object simpul, HashSet<Guid> terpakai, Func<JenisSimpul, bool> baru)
    {
        var id = jenis.Id(simpul);
        if (jenis != PetaNaskah.Naskah && (baru(jenis) || id == Guid.Empty || !terpakai.Add(id)))
        {
            id = Guid.CreateVersion7();
            terpakai.Add(id);
            simpul = jenis.SetId(simpul, id);
        }

        foreach (var daftar in jenis.Ruas.Daftar)
        {
            if (daftar.Get(simpul) is { } isi)
            {
                simpul = daftar.Set(simpul, [.. isi.Select(i => Rewrite(daftar.Jenis(), i, terpakai, baru))]);
            }
        }

        return simpul;
    }
}
