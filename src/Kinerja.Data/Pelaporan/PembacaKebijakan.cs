using Kinerja.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

internal static class PembacaKebijakan
{
    /// <summary>The policy of a year: the newest version among those that hold from it or from before; the program's own where the kabupaten has none. One query.</summary>
    public static async Task<KebijakanBerlaku> ReadAsync(KinerjaDbContext db, int tahun, CancellationToken ct) =>
        await db.KebijakanKabupaten.Where(k => k.BerlakuTahun <= tahun).OrderByDescending(k => k.Nomor)
            .Select(k => new KebijakanBerlaku(k.Nomor, k.Isi)).FirstOrDefaultAsync(ct) ?? KebijakanBerlaku.Baku;
}
