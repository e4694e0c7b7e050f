using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>What a kabupaten asks of its kecamatan, as its page shows it.</summary>
public sealed record PengaturanDetail(bool WajibFasilitasi, string? PolaNomor);

/// <summary>The settings of the kabupaten that the scope works in.</summary>
public sealed class PengaturanKabupatenService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public bool CanEdit => ruang.PeranKabupaten.Contains(Peran.AdminKabupaten);

    public async Task<PengaturanDetail> ReadAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.PengaturanKabupaten.Select(p => new PengaturanDetail(p.WajibFasilitasi, p.PolaNomor)).SingleOrDefaultAsync(ct) ?? new PengaturanDetail(false, null);
    }

    public async Task SaveAsync(PengaturanDetail isi, CancellationToken ct)
    {
        if (!CanEdit || ruang.Kabupaten is not { } kabupaten)
        {
            throw new AturanException("Hanya Bagian Organisasi kabupaten yang mengubah pengaturan ini.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var pengaturan = await db.PengaturanKabupaten.SingleOrDefaultAsync(ct);
        if (pengaturan is null)
        {
            pengaturan = new PengaturanKabupaten(kabupaten);
            db.PengaturanKabupaten.Add(pengaturan);
        }

        pengaturan.Update(isi.WajibFasilitasi, isi.PolaNomor);
        await db.SaveChangesAsync(ct);
    }
}
