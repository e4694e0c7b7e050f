using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Contoh;

/// <summary>Binds the Pelapor of each example office to three posts: a seksi, the subbagian that keeps attendance, and one of the staff.</summary>
internal static class PelaporContoh
{
    public static async Task LoadAsync(IServiceProvider layanan, CancellationToken ct)
    {
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var jabatan = await db.Jabatan.OrderBy(j => j.Urutan).ToListAsync(ct);
        var umum = KantorContoh.FindKasubagUmum(jabatan);
        var seksi = jabatan.First(j => KantorContoh.Jenjang(j.Nama) is JenjangContoh.Kepala && !KantorContoh.IsKasubag(j.Nama));
        var staf = jabatan.First(j => KantorContoh.Jenjang(j.Nama) is JenjangContoh.Staf);
        foreach (var pelapor in await db.Keanggotaan.Where(k => k.Peran == Peran.Pelapor).ToListAsync(ct))
        {
            pelapor.SetJabatan([seksi.Id, umum.Id, staf.Id]);
        }

        await db.SaveChangesAsync(ct);
    }
}
