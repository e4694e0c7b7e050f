using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Organisasi;

/// <summary>What a new installation begins with, as typed.</summary>
/// <param name="Organisasi"><c>null</c>: the kabupaten has no officer here yet.</param>
/// <param name="Contoh">The four real decrees with demo accounts beside it, for training.</param>
public sealed record IsianAwal(OrangBaru Pengelola, string Sandi, string KodeKabupaten, string NamaKabupaten, OrangBaru? Organisasi, KecamatanBaru Kecamatan, bool Contoh);

/// <summary>One link of the first start: who it is for.</summary>
public sealed record TautanAwal(string Nama, string Alamat);

/// <summary>The first start: who runs the server, a kabupaten, a kecamatan and its first administrator.</summary>
public sealed class PemasanganAwal(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory, PemuatContoh contoh)
{
    /// <summary>
    /// Whether this installation never had a user. Row-level security shows nobody to nobody here, so that the table cannot be counted; its size on the disk tells whether a row was ever written to it.
    /// </summary>
    public async Task<bool> IsKosongAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Database.SqlQuery<long>($"""select pg_relation_size('"Pengguna"') as "Value" """).SingleAsync(ct) == 0;
    }

    /// <returns>The invitations.</returns>
    /// <exception cref="AturanException">Something typed is refused; nobody was registered then.</exception>
    public async Task<IReadOnlyList<TautanAwal>> RunAsync(IsianAwal isian, CancellationToken ct)
    {
        if (!await IsKosongAsync(ct))
        {
            throw new AturanException("Pemasangan ini sudah mempunyai pengguna.");
        }

        var kode = KodeWilayah.ParseKecamatan(isian.Kecamatan.Kode.Trim());
        if (kode.Kabupaten.Value != isian.KodeKabupaten.Trim())
        {
            throw new AturanException($"Kode kecamatan {kode} tidak terletak di kabupaten {isian.KodeKabupaten}.");
        }

        var nama = Wajib.Teks(isian.NamaKabupaten, "Nama kabupaten");
        await RequireLayakAsync(isian);
        var tautan = new List<TautanAwal>();
        await using var scope = scopes.CreateAsyncScope();
        var layanan = scope.ServiceProvider;
        await layanan.GetRequiredService<PendaftaranWilayah>().EnterKabupatenAsync(kode.Kabupaten, nama, ct);
        tautan.Add(new TautanAwal(isian.Kecamatan.Admin.Nama, await WilayahService.CreateAsync(layanan, kode, isian.Kecamatan, nama, ct)));
        if (isian.Organisasi is { } organisasi)
        {
            tautan.Add(new TautanAwal(organisasi.Nama, await layanan.GetRequiredService<PejabatService>().InviteKabupatenAsync(organisasi, Peran.AdminKabupaten, ct)));
        }

        await using var akhir = scopes.CreateAsyncScope();
        await akhir.ServiceProvider.GetRequiredService<PendaftaranAkun>().CreateAsync(new AkunBaru(isian.Pengelola.NamaPengguna, isian.Pengelola.Nama, null, isian.Sandi), ct);
        if (isian.Contoh)
        {
            await contoh.LoadAsync(ct);
        }

        return tautan;
    }

    // First all that can be refused: a row in the table of users closes this door, even if it stays alone.
    private async Task RequireLayakAsync(IsianAwal isian)
    {
        var orang = new[] { isian.Pengelola, isian.Kecamatan.Admin, isian.Organisasi }.OfType<OrangBaru>().ToList();
        if (orang.Select(o => o.NamaPengguna.Trim().ToUpperInvariant()).Distinct().Count() != orang.Count)
        {
            throw new AturanException("Nama pengguna tiap orang harus berbeda. Pengelola server dan admin kecamatan adalah dua akun, juga bila orangnya satu.");
        }

        await using var scope = scopes.CreateAsyncScope();
        var pejabat = scope.ServiceProvider.GetRequiredService<PejabatService>();
        foreach (var o in orang)
        {
            await pejabat.RequireBebasAsync(o);
        }

        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        foreach (var aturan in manajer.PasswordValidators)
        {
            (await aturan.ValidateAsync(manajer, new Pengguna(PenggunaId.New(), isian.Pengelola.NamaPengguna, isian.Pengelola.Nama), isian.Sandi)).RequireBerhasil();
        }
    }
}
