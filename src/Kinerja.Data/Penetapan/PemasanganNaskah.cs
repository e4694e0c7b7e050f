using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>The nth section of one name takes the nth post of that name; a post that is missing is made.</summary>
internal sealed class PemasanganJabatan(KecamatanId kecamatanId, IReadOnlyList<Jabatan> ada)
{
    private readonly Dictionary<string, Queue<Jabatan>> _menurutNama =
        ada.GroupBy(j => Baku(j.Nama)).ToDictionary(g => g.Key, g => new Queue<Jabatan>(g), StringComparer.Ordinal);

    private int _urutan = ada.Count == 0 ? 0 : ada.Max(j => j.Urutan);

    public List<Jabatan> Baru { get; } = [];

    public JabatanId Next(string nama)
    {
        if (_menurutNama.TryGetValue(Baku(nama), out var antrean) && antrean.TryDequeue(out var jabatan))
        {
            return jabatan.Id;
        }

        var baru = new Jabatan(kecamatanId, JabatanId.New(), nama, ++_urutan);
        Baru.Add(baru);
        return baru.Id;
    }

    private static string Baku(string nama) => string.Join(' ', nama.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>An indicator keeps the identity it brought where this kecamatan knows it and no other indicator of the naskah took it before.</summary>
internal sealed class PemasanganIdentitas(KecamatanId kecamatanId, HashSet<IdentitasId> dikenal, TimeProvider clock)
{
    public List<IdentitasIndikator> Baru { get; } = [];

    /// <summary>Which identities of a naskah this kecamatan knows.</summary>
    public static async Task<HashSet<IdentitasId>> ListAsync(KinerjaDbContext db, NaskahJson naskah, CancellationToken ct)
    {
        var dibawa = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Select(i => i.IdentitasId).OfType<IdentitasId>().ToList();
        return dibawa.Count == 0 ? [] : (await db.IdentitasIndikator.Where(i => dibawa.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct)).ToHashSet();
    }

    public IdentitasId Next(IdentitasId? dibawa)
    {
        if (dibawa is { } id && dikenal.Remove(id))
        {
            return id;
        }

        var baru = new IdentitasIndikator(kecamatanId, IdentitasId.New(), clock.GetUtcNow());
        Baru.Add(baru);
        return baru.Id;
    }
}
