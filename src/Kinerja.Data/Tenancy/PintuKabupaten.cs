using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Tenancy;

/// <summary>A kabupaten that a person is an officer of, and as what.</summary>
public sealed record PilihanKabupaten(string Kode, string Nama, IReadOnlyList<Peran> Peran);

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

    /// <summary>Every kabupaten that a person is an officer of, by name.</summary>
    public async Task<IReadOnlyList<PilihanKabupaten>> ListAsync(PenggunaId pengguna, CancellationToken ct)
    {
        ruang.SetPengguna(pengguna);
        await using var db = await factory.CreateDbContextAsync(ct);
        var anggota = await (
            from b in db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            join k in db.KeanggotaanKabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on b.Id equals k.KabupatenId
            where k.PenggunaId == pengguna
            orderby EF.Functions.Collate(b.Nama, "id-x-icu"), b.Kode
            select new { b.Kode, b.Nama, k.Peran }).ToListAsync(ct);
        return [.. anggota.GroupBy(a => (a.Kode, a.Nama)).Select(g => new PilihanKabupaten(g.Key.Kode.Value, g.Key.Nama, [.. g.Select(a => a.Peran).Order()]))];
    }
}
