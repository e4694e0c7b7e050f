using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>An office as its profile shows it.</summary>
/// <param name="Terkunci">Up to the end of this year the look of enacted decrees hangs on the versions that are there; <c>null</c>: none is enacted yet.</param>
public sealed record ProfilDetail(string Nama, string Kabupaten, ZonaWaktu Zona, int? JumlahDesa, int HariTenggat, IReadOnlyList<VersiProfil> Versi, int? Terkunci);

/// <summary>The look of the papers from a date on.</summary>
public sealed record VersiProfil(DateOnly BerlakuDari, TataNaskah Tata);

/// <summary>The profile of the kecamatan that the scope works in, and the look of its papers by date.</summary>
public sealed class ProfilService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public bool CanEdit => ruang.Peran.Contains(Peran.AdminKecamatan);

    public async Task<ProfilDetail> ReadAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.AsNoTracking().SingleAsync(ct);
        var versi = await db.ProfilNaskah.AsNoTracking().OrderByDescending(p => p.BerlakuDari).ToListAsync(ct);
        return new ProfilDetail(
            kecamatan.Nama, ruang.RequireKecamatan().KabupatenNama, kecamatan.ZonaWaktu, kecamatan.JumlahDesa, kecamatan.HariTenggat,
            [.. versi.Select(v => new VersiProfil(v.BerlakuDari, v.Tata))], await FindTerkunciAsync(db, ct));
    }

    public async Task SaveKantorAsync(ZonaWaktu zona, int? jumlahDesa, int hariTenggat, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.SingleAsync(ct);
        kecamatan.SetZona(zona);
        kecamatan.SetHariTenggat(hariTenggat);
        if (jumlahDesa is { } jumlah)
        {
            kecamatan.SetJumlahDesa(jumlah);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>A new version from a date, or another content for the version of that very date.</summary>
    /// <exception cref="AturanException">It would change the look of a decree that is enacted.</exception>
    public async Task SaveTataAsync(DateOnly berlakuDari, TataNaskah tata, CancellationToken ct)
    {
        RequireAdmin();
        var rapi = PemeriksaanTata.Check(tata);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await FindTerkunciAsync(db, ct) is { } tahun && berlakuDari.Year <= tahun)
        {
            throw new AturanException($"Keputusan tahun {tahun} sudah ditetapkan dengan profil yang ada; profil baru berlaku paling cepat {TeksIndonesia.Tanggal(new DateOnly(tahun + 1, 1, 1))}.");
        }

        if (await db.ProfilNaskah.SingleOrDefaultAsync(p => p.BerlakuDari == berlakuDari, ct) is { } ada)
        {
            ada.Update(rapi);
        }
        else
        {
            db.ProfilNaskah.Add(new ProfilNaskah(ruang.RequireKecamatan().Id, ProfilNaskahId.New(), berlakuDari, rapi));
        }

        await db.SaveChangesAsync(ct);
    }

    // A paper from the archive is printed for convenience; the paper itself is what was signed.
    private static async Task<int?> FindTerkunciAsync(KinerjaDbContext db, CancellationToken ct) =>
        await db.Keputusan.Where(k => k.AsalNaskah == AsalNaskah.Disusun && (k.Status == StatusKeputusan.MenungguTandaTangan || k.Status == StatusKeputusan.Ditetapkan)).MaxAsync(k => (int?)k.Tahun, ct);

    private void RequireAdmin()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya admin kecamatan yang dapat mengubah profil.");
        }
    }
}
