using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Takes a naskah into the kecamatan that the scope works in, whole or not at all.</summary>
public sealed class ImporNaskah(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, RegisterService register, TimeProvider clock)
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
        var identitas = new PemasanganIdentitas(kecamatan.Id, await PemasanganIdentitas.ListAsync(db, naskah, ct), clock);
        var keputusan = Keputusan.FromNaskah(kecamatan, naskah, tahun ?? naskah.Tahun, jabatan.Next, identitas.Next, clock);
        db.Jabatan.AddRange(jabatan.Baru);
        db.IdentitasIndikator.AddRange(identitas.Baru);
        db.Keputusan.Add(keputusan);
        await db.SaveChangesAsync(ct);
        return keputusan.Id;
    }

    /// <summary>What a document of this kecamatan is recognised with: its name and the laws that it may cite.</summary>
    public async Task<KonteksPengenalan> CreateKonteksAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.AsNoTracking().SingleAsync(ct);
        var kabupaten = await db.Kabupaten.AsNoTracking().SingleAsync(ct);
        return new KonteksPengenalan(new KecamatanJson(kecamatan.Kode.Value, kecamatan.Nama, kabupaten.Nama), tahun, Register: await register.ReadAsync(ct));
    }

    /// <summary>Files a draft made from paper as the archive it is.</summary>
    public async Task ArchiveAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var keputusan = await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        keputusan.Archive(clock);
        await db.SaveChangesAsync(ct);
    }
}
