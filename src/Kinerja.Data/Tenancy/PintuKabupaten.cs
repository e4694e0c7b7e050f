using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Tenancy;

/// <summary>The only way into a kabupaten's own rows: for its officers. What its kecamatan hold stays behind <see cref="PintuKecamatan"/>.</summary>
public sealed class PintuKabupaten(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary>Enters as a person. <c>null</c> where there is no such kabupaten or they have no part in it; the two are not told apart.</summary>
    /// <returns>Its name.</returns>
    public async Task<string?> EnterAsync(PenggunaId pengguna, string kode, CancellationToken ct)
    {
        if (!KodeWilayah.TryParse(kode, out var wilayah) || wilayah.IsKecamatan)
        {
            return null;
        }

        ruang.SetPengguna(pengguna);
        await using var db = await factory.CreateDbContextAsync(ct);
        var anggota = await (
            from b in db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            join k in db.KeanggotaanKabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on b.Id equals k.KabupatenId
            where b.Kode == wilayah && k.PenggunaId == pengguna
            select new { b.Id, b.Nama, k.Peran }).ToListAsync(ct);
        if (anggota.Count == 0)
        {
            return null;
        }

        ruang.EnterKabupaten(anggota[0].Id, anggota.Select(a => a.Peran).ToHashSet());
        return anggota[0].Nama;
    }
}
