using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Organisasi;

/// <summary>A kabupaten or kecamatan by name and code: all that who runs the server sees of it.</summary>
public sealed record WilayahRow(string Kode, string Nama);

/// <summary>A kecamatan as typed.</summary>
/// <param name="Jabatan">Its posts, one name each.</param>
public sealed record KecamatanBaru(string Kode, string Nama, ZonaWaktu Zona, OrangBaru Admin, IReadOnlyList<string> Jabatan);

/// <summary>Who runs the server adds kabupaten; a kabupaten adds its kecamatan. Each is added with the person who sets up the rest.</summary>
public sealed class WilayahService(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public const int JabatanTerbanyak = 200;

    /// <summary>The kabupaten of this installation that row-level security shows to who runs the server.</summary>
    public async Task<IReadOnlyList<WilayahRow>> ListKabupatenAsync(CancellationToken ct)
    {
        await RequirePengelolaAsync(ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).OrderBy(k => k.Kode).Select(k => new WilayahRow(k.Kode.Value, k.Nama)).ToListAsync(ct);
    }

    /// <summary>The same of kecamatan.</summary>
    public async Task<IReadOnlyList<WilayahRow>> ListKecamatanAsync(CancellationToken ct)
    {
        await RequirePengelolaAsync(ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).OrderBy(k => k.Kode).Select(k => new WilayahRow(k.Kode.Value, k.Nama)).ToListAsync(ct);
    }

    /// <summary>Registers a kabupaten with its first Bagian Organisasi.</summary>
    /// <returns>The invitation: path and query of a one-time link.</returns>
    public async Task<string> AddKabupatenAsync(string kode, string nama, OrangBaru admin, CancellationToken ct)
    {
        await RequirePengelolaAsync(ct);
        var wilayah = KodeWilayah.Parse(kode.Trim());
        // The type itself refuses a kecamatan's code and an empty name before anything is stored.
        _ = new Kabupaten(KabupatenId.New(), wilayah, nama);
        await using var scope = scopes.CreateAkunScope(ruang);
        var pejabat = scope.ServiceProvider.GetRequiredService<PejabatService>();
        await pejabat.RequireBebasAsync(admin);
        var pendaftaran = scope.ServiceProvider.GetRequiredService<PendaftaranWilayah>();
        if (await pendaftaran.IsKabupatenTerdaftarAsync(wilayah, ct))
        {
            throw new AturanException($"Kabupaten {wilayah} sudah terdaftar.");
        }

        await pendaftaran.EnterKabupatenAsync(wilayah, nama.Trim(), ct);
        return await pejabat.InviteKabupatenAsync(admin, Peran.AdminKabupaten, ct);
    }

    /// <summary>Registers a kecamatan of the kabupaten that the scope works in, with its posts and its first administrator.</summary>
    /// <inheritdoc cref="AddKabupatenAsync" path="/returns"/>
    public async Task<string> AddKecamatanAsync(KecamatanBaru baru, CancellationToken ct)
    {
        if (!ruang.PeranKabupaten.Contains(Peran.AdminKabupaten) || ruang.Kabupaten is not { } id)
        {
            throw new AturanException("Hanya Bagian Organisasi kabupaten yang mendaftarkan kecamatan.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var kabupaten = await db.Kabupaten.AsNoTracking().SingleAsync(k => k.Id == id, ct);
        var kode = KodeWilayah.ParseKecamatan(baru.Kode.Trim());
        if (kode.Kabupaten != kabupaten.Kode)
        {
            throw new AturanException($"Kode {kode} bukan kecamatan di Kabupaten {kabupaten.Nama}; kodenya diawali {kabupaten.Kode}.");
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().EnterKabupaten(id);
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(ruang.Pengguna!.Value);
        return await CreateAsync(scope.ServiceProvider, kode, baru, kabupaten.Nama, ct);
    }

    /// <summary>In a room that has entered the kabupaten and no kecamatan yet.</summary>
    internal static async Task<string> CreateAsync(IServiceProvider layanan, KodeWilayah kode, KecamatanBaru baru, string namaKabupaten, CancellationToken ct)
    {
        var jabatan = baru.Jabatan.Select(j => j.Trim()).Where(j => j.Length > 0).Select(j => Wajib.Teks(j, "Nama jabatan")).ToList();
        if (jabatan.Count > JabatanTerbanyak)
        {
            throw new AturanException($"Jabatan paling banyak {JabatanTerbanyak}.");
        }

        var pejabat = layanan.GetRequiredService<PejabatService>();
        await pejabat.RequireBebasAsync(baru.Admin);
        var pendaftaran = layanan.GetRequiredService<PendaftaranWilayah>();
        if (await pendaftaran.IsTerdaftarAsync(kode, ct))
        {
            throw new AturanException($"Kecamatan {kode} sudah terdaftar.");
        }

        await pendaftaran.CreateKecamatanAsync(kode, Wajib.Teks(baru.Nama, "Nama kecamatan"), namaKabupaten, null, ct);
        var milik = layanan.GetRequiredService<RuangKerja>().RequireKecamatan().Id;
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        (await db.Kecamatan.SingleAsync(ct)).SetZona(baru.Zona);
        db.Jabatan.AddRange(jabatan.Select((nama, n) => new Jabatan(milik, JabatanId.New(), nama, n + 1)));
        await db.SaveChangesAsync(ct);
        return await pejabat.InviteAdminAsync(baru.Admin, ct);
    }

    private async Task RequirePengelolaAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!await db.Users.AnyAsync(p => p.Id == ruang.Pengguna && p.IsPengelola, ct))
        {
            throw new AturanException("Hanya pengelola server yang dapat melakukan ini.");
        }
    }
}
