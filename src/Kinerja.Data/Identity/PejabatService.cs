using Kinerja.Data.Audit;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>A person who is to have an account, as typed.</summary>
public sealed record OrangBaru(string NamaPengguna, string Nama);

/// <summary>Registers those who set up the others: officers of a kabupaten, the first administrator of a kecamatan. By whose right is asked by the caller.</summary>
public sealed class PejabatService(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, BukuAkta buku, TautanSandiService tautan)
{
    /// <summary>An officer of the kabupaten that the scope works in.</summary>
    /// <returns>The invitation: path and query of a one-time link.</returns>
    internal async Task<string> InviteKabupatenAsync(OrangBaru orang, Peran peran, CancellationToken ct)
    {
        var kabupaten = ruang.Kabupaten ?? throw new InvalidOperationException("Belum ada kabupaten yang dimasuki.");
        var id = await CreateAsync(orang);
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        db.KeanggotaanKabupaten.Add(new KeanggotaanKabupaten(kabupaten, KeanggotaanKabupatenId.New(), id, peran));
        await buku.AppendKabupatenAsync(db, JenisAkta.PemberianPeran, id.Value, Describe(peran, orang), Rincian(peran), ct);
        await db.SaveChangesAsync(ct);
        await transaksi.CommitAsync(ct);
        return await tautan.IssueAsync(id);
    }

    /// <summary>The first administrator of the kecamatan that the scope works in.</summary>
    /// <inheritdoc cref="InviteKabupatenAsync" path="/returns"/>
    internal async Task<string> InviteAdminAsync(OrangBaru orang, CancellationToken ct)
    {
        var id = await CreateAsync(orang);
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        await buku.AppendAsync(db, JenisAkta.PemberianPeran, id.Value, Describe(Peran.AdminKecamatan, orang), Rincian(Peran.AdminKecamatan), ct);
        if (await db.Keanggotaan.AnyAsync(k => k.Peran == Peran.AdminKecamatan, ct))
        {
            throw new AturanException("Kecamatan ini sudah mempunyai admin.");
        }

        db.Keanggotaan.Add(new Keanggotaan(ruang.RequireKecamatan().Id, KeanggotaanId.New(), id, Peran.AdminKecamatan, []));
        await db.SaveChangesAsync(ct);
        await transaksi.CommitAsync(ct);
        return await tautan.IssueAsync(id);
    }

    /// <summary>Refuses what could not be registered, before anything is.</summary>
    internal async Task RequireBebasAsync(OrangBaru orang)
    {
        await using var scope = scopes.CreateAkunScope(ruang);
        var calon = new Pengguna(PenggunaId.New(), orang.NamaPengguna, orang.Nama);
        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        foreach (var aturan in manajer.UserValidators)
        {
            (await aturan.ValidateAsync(manajer, calon)).RequireBerhasil();
        }
    }

    private async Task<PenggunaId> CreateAsync(OrangBaru orang)
    {
        await using var scope = scopes.CreateAkunScope(ruang);
        var akun = new Pengguna(PenggunaId.New(), orang.NamaPengguna, orang.Nama);
        (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().CreateAsync(akun)).RequireBerhasil();
        return akun.Id;
    }

    private static string Describe(Peran peran, OrangBaru orang) => $"Peran {peran.Sebutan()} diberikan kepada {orang.Nama.Trim()} ({orang.NamaPengguna.Trim()}).";

    private static Dictionary<string, string?> Rincian(Peran peran) => new() { ["peran"] = peran.ToString() };
}
