using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A post in its place among the others.</summary>
public sealed record SimpulJabatan(JabatanId Id, JabatanId? AtasanId, int Urutan);

/// <summary>The posts of an office as the tree that they form: superiors before those whom they lead, neighbours in their order.</summary>
public static class SusunanJabatan
{
    /// <summary>All of them from top to bottom, each with its depth. Who has no superior among them stands at the top.</summary>
    public static IReadOnlyList<(JabatanId Id, int Tingkat)> Order(IReadOnlyCollection<SimpulJabatan> daftar)
    {
        var bawahan = GroupByAtasan(daftar);
        var hasil = new List<(JabatanId, int)>(daftar.Count);
        var antre = new Stack<(SimpulJabatan Simpul, int Tingkat)>(bawahan[null].Reverse().Select(s => (s, 0)));
        while (antre.TryPop(out var kini))
        {
            hasil.Add((kini.Simpul.Id, kini.Tingkat));
            foreach (var s in bawahan[kini.Simpul.Id].Reverse())
            {
                antre.Push((s, kini.Tingkat + 1));
            }
        }

        return hasil;
    }

    /// <summary>The order after a post has changed places with its neighbour above or below; <c>null</c> where it has none there.</summary>
    public static IReadOnlyList<JabatanId>? Move(IReadOnlyCollection<SimpulJabatan> daftar, JabatanId id, bool naik)
    {
        var setingkat = GroupByAtasan(daftar).Single(g => g.Any(s => s.Id == id)).Select(s => s.Id).ToList();
        var (dari, ke) = (setingkat.IndexOf(id), setingkat.IndexOf(id) + (naik ? -1 : 1));
        if (ke < 0 || ke == setingkat.Count)
        {
            return null;
        }

        (setingkat[dari], setingkat[ke]) = (setingkat[ke], setingkat[dari]);
        var tempat = setingkat.Index().ToDictionary(s => s.Item, s => s.Index);
        return [.. Order([.. daftar.Select(s => tempat.TryGetValue(s.Id, out var t) ? s with { Urutan = t } : s)]).Select(s => s.Id)];
    }

    /// <exception cref="AturanException">The superior would be led, over others or directly, by the very post.</exception>
    public static void RequireTanpaLingkar(IReadOnlyCollection<SimpulJabatan> daftar, JabatanId id, JabatanId? atasan)
    {
        var atasanDari = daftar.ToDictionary(s => s.Id, s => s.AtasanId);
        for (var kini = atasan; kini is { } a; kini = atasanDari.GetValueOrDefault(a))
        {
            if (a == id)
            {
                throw new AturanException("Atasan ini berada di bawah jabatan itu sendiri. Pilih atasan lain.");
            }
        }
    }

    private static ILookup<JabatanId?, SimpulJabatan> GroupByAtasan(IReadOnlyCollection<SimpulJabatan> daftar)
    {
        var ada = daftar.Select(s => s.Id).ToHashSet();
        return daftar.OrderBy(s => s.Urutan).ThenBy(s => s.Id.Value).ToLookup(s => s.AtasanId is { } a && ada.Contains(a) ? s.AtasanId : null);
    }
}
