using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>A Pelapor and the posts that they report for.</summary>
public sealed record PelaporRow(KeanggotaanId Id, string Nama, string NamaPengguna, IReadOnlyList<JabatanId> Jabatan);

/// <summary>Which Pelapor reports for which posts.</summary>
public sealed class PelaporService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public bool CanEdit => ruang.Peran.Contains(Peran.AdminKecamatan);

    public async Task<IReadOnlyList<PelaporRow>> ListAsync(CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await (
            from k in db.Keanggotaan
            join p in db.Users on k.PenggunaId equals p.Id
            where k.Peran == Peran.Pelapor
            orderby EF.Functions.Collate(p.Nama, "id-x-icu")
            select new { k.Id, p.Nama, p.UserName, k.Jabatan }).ToListAsync(ct);
        return [.. daftar.Select(d => new PelaporRow(d.Id, d.Nama, d.UserName ?? "", d.Jabatan))];
    }

    /// <param name="semula">What the person had before them.</param>
    public async Task SetJabatanAsync(PelaporRow semula, IReadOnlyList<JabatanId> jabatan, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        var keanggotaan = await db.Keanggotaan.SingleOrDefaultAsync(k => k.Id == semula.Id, ct) ?? throw new AturanException("Pelapor ini tidak terdaftar lagi. Muat ulang halaman.");
        if (!keanggotaan.Jabatan.ToHashSet().SetEquals(semula.Jabatan))
        {
            throw new AturanException("Jabatan pelapor ini baru saja diubah orang lain. Muat ulang halaman.");
        }

        if (await db.Jabatan.CountAsync(j => jabatan.Contains(j.Id), ct) != jabatan.Distinct().Count())
        {
            throw new AturanException("Ada jabatan yang tidak ada lagi. Muat ulang halaman.");
        }

        keanggotaan.SetJabatan(jabatan);
        await db.SaveChangesAsync(ct);
    }

    private void RequireAdmin()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya admin kecamatan yang mengatur jabatan pelapor.");
        }
    }
}
