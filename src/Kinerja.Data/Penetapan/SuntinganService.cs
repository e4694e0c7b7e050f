using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Penetapan;

/// <summary>What became of an edit, and the decree after it.</summary>
/// <param name="Hasil">It stands, is in conflict, or was refused.</param>
/// <param name="Versi">The row's version after it; an edit from elsewhere shows by it.</param>
public sealed record HasilSimpan(HasilSuntingan Hasil, uint Versi);

/// <summary>
/// Edits a draft. An edit is applied to what the database holds at that moment, not to what the writer's browser holds: two who work on different fields do not meet, and where they do, the second sees both values.
/// </summary>
public sealed class SuntinganService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PengabarNaskah pengabar, TimeProvider clock)
{
    private const int UlangMaksimum = 5;

    /// <summary>Whether the person may edit drafts here.</summary>
    public bool CanEdit => ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]);

    /// <summary>Applies one edit and stores what it changed, with its record. Sent twice, it does nothing twice.</summary>
    public async Task<HasilSimpan> ApplyAsync(KeputusanId id, Suntingan suntingan, CancellationToken ct)
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengubah naskah.");
        }

        for (var percobaan = 1; ; percobaan++)
        {
            try
            {
                return await TryApplyAsync(id, suntingan, ct);
            }
            catch (DbUpdateException e) when (percobaan < UlangMaksimum && (e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }))
            {
                // Somebody else saved in the same moment. The edit is applied anew to what they left; a true conflict shows as one then.
            }
        }
    }

    private async Task<HasilSimpan> TryApplyAsync(KeputusanId id, Suntingan suntingan, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        // What moves from one list to another leaves the first for a moment; it is no orphan.
        db.ChangeTracker.DeleteOrphansTiming = Microsoft.EntityFrameworkCore.ChangeTracking.CascadeTiming.OnSaveChanges;
        var keputusan = await ReadAsync(db, id, ct);
        var kecamatan = await db.Kecamatan.AsNoTracking().SingleAsync(ct);
        var kabupaten = await db.Kabupaten.AsNoTracking().SingleAsync(ct);
        var hasil = PenyuntingNaskah.Apply(keputusan.ToNaskah(kecamatan, kabupaten), suntingan);
        if (hasil is not HasilSuntingan.Berhasil { Berubah.Count: > 0 } berhasil)
        {
            return new HasilSimpan(hasil, keputusan.Versi);
        }

        await StoreAsync(db, keputusan, berhasil.Naskah, ct);
        db.CatatanPerubahan.Add(new CatatanPerubahan(
            keputusan.KecamatanId, ruang.Pengguna, clock.GetUtcNow(), "Naskah", id.ToString(), id, AksiPerubahan.Ubah, new DaftarPerubahan(CatatanSuntingan.Describe(suntingan, berhasil))));
        await db.SaveChangesAsync(ct);
        pengabar.Tell(id);
        return new HasilSimpan(hasil, keputusan.Versi);
    }

    private static async Task<Keputusan> ReadAsync(KinerjaDbContext db, KeputusanId id, CancellationToken ct) =>
        await db.Keputusan.AsSplitQuery()
            .Include(k => k.DaftarLampiran).ThenInclude(l => l.DaftarBagian).ThenInclude(b => b.DaftarSasaran)
            .ThenInclude(s => s.DaftarIndikator).ThenInclude(i => i.DaftarFormulasi)
            .SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Keputusan tidak ditemukan; mungkin sudah dihapus. Muat ulang halaman.");

    private async Task StoreAsync(KinerjaDbContext db, Keputusan keputusan, NaskahJson naskah, CancellationToken ct)
    {
        var bertaut = keputusan.DaftarLampiran.SelectMany(l => l.DaftarBagian).Select(b => b.JabatanId).OfType<JabatanId>().ToHashSet();
        var dikenal = await PemasanganIdentitas.ListAsync(db, naskah, ct);
        // Two rows of one decree are never the same indicator: a pasted copy becomes a new one.
        dikenal.ExceptWith(keputusan.DaftarLampiran.SelectMany(l => l.DaftarBagian).SelectMany(b => b.DaftarSasaran).SelectMany(s => s.DaftarIndikator).Select(i => i.IdentitasId));
        var jabatan = new PemasanganJabatan(keputusan.KecamatanId, [.. (await db.Jabatan.OrderBy(j => j.Urutan).ToListAsync(ct)).Where(j => !bertaut.Contains(j.Id))]);
        var identitas = new PemasanganIdentitas(keputusan.KecamatanId, dikenal, clock);
        keputusan.Update(naskah, jabatan.Next, identitas.Next, clock);
        db.Jabatan.AddRange(jabatan.Baru);
        db.IdentitasIndikator.AddRange(identitas.Baru);
    }
}
