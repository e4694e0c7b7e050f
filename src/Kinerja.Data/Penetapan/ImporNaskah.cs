using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Takes a naskah into the kecamatan that the scope works in, whole or not at all.</summary>
public sealed class ImporNaskah(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>Stores <paramref name="naskah"/> as a new draft.</summary>
    /// <param name="tahun">The year it becomes a draft of; <c>null</c>: its own.</param>
    public async Task<KeputusanId> ImportAsync(NaskahJson naskah, int? tahun, CancellationToken ct)
    {
        var milik = ruang.RequireKecamatan();
        if (naskah.Kecamatan.Kode != milik.Kode)
        {
            throw new AturanException($"kecamatan.kode: naskah ini milik {naskah.Kecamatan.Kode} ({naskah.Kecamatan.Nama}), bukan {milik.Kode} ({milik.Nama}).");
        }

        if (tahun is < 2000 or > 2100)
        {
            throw new AturanException("Tahun harus antara 2000 dan 2100.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.SingleAsync(ct);
        var jabatan = new PemasanganJabatan(kecamatan.Id, await db.Jabatan.OrderBy(j => j.Urutan).ToListAsync(ct));
        var identitas = new PemasanganIdentitas(kecamatan.Id, await FindIdentitasAsync(db, naskah, ct), clock);
        var keputusan = Keputusan.FromNaskah(kecamatan, naskah, tahun ?? naskah.Tahun, jabatan.Next, identitas.Next, clock);
        db.Jabatan.AddRange(jabatan.Baru);
        db.IdentitasIndikator.AddRange(identitas.Baru);
        db.Keputusan.Add(keputusan);
        await db.SaveChangesAsync(ct);
        return keputusan.Id;
    }

    /// <summary>Files a draft made from paper as the archive it is.</summary>
    public async Task ArchiveAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var keputusan = await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        keputusan.Archive(clock);
        await db.SaveChangesAsync(ct);
    }

    private static async Task<HashSet<IdentitasId>> FindIdentitasAsync(KinerjaDbContext db, NaskahJson naskah, CancellationToken ct)
    {
        var dibawa = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator)
            .Select(i => i.IdentitasId).OfType<IdentitasId>().ToList();
        return dibawa.Count == 0 ? [] : (await db.IdentitasIndikator.Where(i => dibawa.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct)).ToHashSet();
    }

    /// <summary>The nth section of one name takes the nth post of that name; a post that is missing is made.</summary>
    private sealed class PemasanganJabatan(KecamatanId kecamatanId, IReadOnlyList<Jabatan> ada)
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
    private sealed class PemasanganIdentitas(KecamatanId kecamatanId, HashSet<IdentitasId> dikenal, TimeProvider clock)
    {
        public List<IdentitasIndikator> Baru { get; } = [];

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
}
