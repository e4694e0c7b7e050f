using Kinerja.Data.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Ikhtisar;

/// <summary>The year of a kecamatan at a glance.</summary>
public sealed class DasborService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>Reads stored results and puts them together. Ten queries, three more where there are results of earlier years.</summary>
    public async Task<DasborDetail> ReadAsync(SaringanDasbor saringan, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var bahan = await PembacaDasbor.ReadAsync(db, saringan.Tahun, ruang.RequireKecamatan().ZonaWaktu, clock, ct);
        return new PenyusunDasbor(bahan, saringan).Create();
    }
}
