using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Contoh;

/// <summary>Fills an empty installation with the four real decrees and an account for each role. What is there already is left alone.</summary>
public sealed class PemuatContoh(IServiceScopeFactory scopes)
{
    /// <returns>The kecamatan that were added.</returns>
    public async Task<IReadOnlyList<string>> LoadAsync(CancellationToken ct)
    {
        var ditambah = new List<string>();
        foreach (var naskah in NaskahContoh.ReadAll())
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await LoadKecamatanAsync(scope.ServiceProvider, naskah, ct))
            {
                ditambah.Add(naskah.Kecamatan.Nama);
            }
        }

        if (ditambah.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            await CreateAkunAsync(scope.ServiceProvider, [AkunContoh.Pengelola], ct);
        }

        return ditambah;
    }

    private static async Task<bool> LoadKecamatanAsync(IServiceProvider layanan, NaskahJson naskah, CancellationToken ct)
    {
        var wilayah = layanan.GetRequiredService<PendaftaranWilayah>();
        var kode = KodeWilayah.ParseKecamatan(naskah.Kecamatan.Kode);
        await wilayah.EnterKabupatenAsync(kode.Kabupaten, naskah.Kecamatan.Kabupaten, ct);
        if (!await wilayah.IsTerdaftarAsync(kode, ct))
        {
            await wilayah.CreateKecamatanAsync(kode, naskah.Kecamatan.Nama, naskah.Kecamatan.Kabupaten, JumlahDesa(naskah), ct);
            await AddProfilAsync(layanan, naskah, ct);
        }
        else
        {
            await layanan.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode.Value, ct);
        }

        // A first start that was cut short goes on here; an office that holds a decree is left alone.
        if ((await layanan.GetRequiredService<KeputusanService>().ListTahunAsync(ct)).Count > 0)
        {
            return false;
        }

        await CreateAkunAsync(layanan, AkunContoh.OfKecamatan(naskah.Kecamatan), ct);
        await CreateAkunAsync(layanan, AkunContoh.OfKabupaten(naskah.Kecamatan.Kabupaten), ct);
        var impor = layanan.GetRequiredService<ImporNaskah>();
        await impor.ArchiveAsync(await impor.ImportAsync(naskah, null, ct), ct);
        await PegawaiContoh.LoadAsync(layanan, naskah, ct);
        await PelaporContoh.LoadAsync(layanan, ct);
        await PresensiContoh.LoadAsync(layanan, naskah, ct);
        return true;
    }

    // The decree itself says 17 in thirteen places. What the other papers do not say stays unknown.
    private static int? JumlahDesa(NaskahJson naskah) => naskah.Kecamatan.Kode == "35.25.17" ? 17 : null;

    // Kromengan shows the second look: A4 and Arial.
    private static async Task AddProfilAsync(IServiceProvider layanan, NaskahJson naskah, CancellationToken ct)
    {
        var dasar = naskah.Kecamatan.Kode == "35.07.31" ? TataNaskah.A4 : TataNaskah.F4;
        var milik = layanan.GetRequiredService<RuangKerja>().RequireKecamatan();
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        db.ProfilNaskah.Add(new ProfilNaskah(milik.Id, ProfilNaskahId.New(), new DateOnly(naskah.Tahun, 1, 1), dasar with { KopSurat = naskah.KopSurat }));
        await db.SaveChangesAsync(ct);
    }

    private static async Task CreateAkunAsync(IServiceProvider layanan, IReadOnlyList<AkunContoh> daftar, CancellationToken ct)
    {
        var manajer = layanan.GetRequiredService<UserManager<Pengguna>>();
        var pendaftaran = layanan.GetRequiredService<PendaftaranAkun>();
        var belum = new List<AkunContoh>();
        foreach (var akun in daftar)
        {
            if (await manajer.FindByNameAsync(akun.NamaPengguna) is null)
            {
                belum.Add(akun);
            }
        }

        if (belum.Count == 0)
        {
            return;
        }

        // Hashing is slow on purpose; one hash serves all demo accounts, whose password is public anyway.
        var sandi = manajer.PasswordHasher.HashPassword(new Pengguna(PenggunaId.New(), "contoh", "Contoh"), AkunContoh.Sandi);
        foreach (var akun in belum)
        {
            await pendaftaran.CreateAsync(new AkunBaru(akun.NamaPengguna, akun.Nama, akun.Peran, sandi, SandiTersandi: true), ct);
        }
    }
}
