using Kinerja.Data.Audit;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Identity;

/// <summary>The people of an office and their roles. A role that is given or taken is an act in the chain, in one transaction with it.</summary>
public sealed class AnggotaService(IServiceScopeFactory scopes, IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, BukuAkta buku, TautanSandiService tautan, TimeProvider clock)
{
    private static readonly Peran[] Pembaca = [Peran.AdminKecamatan, Peran.AdminKabupaten, Peran.Inspektorat, Peran.Camat, Peran.Sekcam];

    public bool CanRead => ruang.Peran.Overlaps(Pembaca);

    /// <summary>Gives and takes roles.</summary>
    public bool CanEdit => ruang.Peran.Contains(Peran.AdminKecamatan);

    /// <summary>Sets up the first administrator of an office, and helps one who lost their password.</summary>
    public bool CanSetUp => ruang.Peran.Contains(Peran.AdminKabupaten);

    public async Task<IReadOnlyList<AnggotaRow>> ListAsync(CancellationToken ct)
    {
        if (!CanRead)
        {
            throw new AturanException("Daftar pengguna hanya dapat dilihat oleh admin kecamatan, camat, sekretaris kecamatan, dan kabupaten.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var anggota = await db.Keanggotaan.Select(k => new { k.PenggunaId, k.Peran, k.Jabatan }).ToListAsync(ct);
        var id = anggota.Select(a => a.PenggunaId).Distinct().ToList();
        var masuk = await db.Sesi.Where(s => id.Contains(s.PenggunaId)).GroupBy(s => s.PenggunaId).Select(g => new { g.Key, Terakhir = g.Max(s => s.DimulaiPada) }).ToDictionaryAsync(g => g.Key, g => g.Terakhir, ct);
        var orang = await db.Users.Where(p => id.Contains(p.Id)).OrderBy(p => EF.Functions.Collate(p.Nama, "id-x-icu"))
            .Select(p => new { p.Id, p.Nama, p.UserName, p.Nip, p.LockoutEnd, p.TwoFactorEnabled, Bersandi = p.PasswordHash != null }).ToListAsync(ct);
        var milik = anggota.ToLookup(a => a.PenggunaId);
        return [.. orang.Select(p => new AnggotaRow(
            p.Id, p.Nama, p.UserName ?? "", p.Nip, [.. milik[p.Id].Select(a => a.Peran).Order()], [.. milik[p.Id].SelectMany(a => a.Jabatan).Distinct()],
            masuk.TryGetValue(p.Id, out var terakhir) ? terakhir : null, p.LockoutEnd > clock.GetUtcNow(), p.TwoFactorEnabled, p.Bersandi))];
    }

    /// <summary>The posts that a Pelapor can report for.</summary>
    public async Task<IReadOnlyList<JabatanPilihan>> ListJabatanAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Jabatan.OrderBy(j => j.Urutan).Select(j => new JabatanPilihan(j.Id, j.Nama)).ToListAsync(ct);
    }

    /// <summary>Registers a person with their roles.</summary>
    /// <returns>The invitation: path and query of a one-time link; <c>null</c> for one who has a password already.</returns>
    public async Task<string?> AddAsync(AnggotaBaru baru, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await RequireBolehMenambahAsync(db, baru.Peran, ct);
        var (orang, bersandi) = await FindOrCreateAsync(baru, ct);
        await SetAsync(db, orang, baru.Peran, baru.Jabatan, ct);
        return bersandi ? null : await tautan.IssueAsync(orang);
    }

    /// <summary>Gives a member other roles.</summary>
    /// <param name="semula">What they had before the person who decides.</param>
    public async Task ChangeAsync(AnggotaRow semula, IReadOnlyCollection<Peran> peran, IReadOnlyList<JabatanId> jabatan, CancellationToken ct)
    {
        RequireAdmin();
        if (peran.Count == 0)
        {
            throw new AturanException("Pilih paling sedikit satu peran, atau keluarkan orang ini dari kecamatan.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        await RequireSemulaAsync(db, semula, ct);
        await SetAsync(db, semula.Id, peran, jabatan, ct);
    }

    /// <summary>Takes every role in this kecamatan from a person. Their account, and what they did, stay.</summary>
    public async Task RemoveAsync(AnggotaRow semula, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        await RequireSemulaAsync(db, semula, ct);
        await SetAsync(db, semula.Id, [], [], ct);
    }

    private async Task SetAsync(KinerjaDbContext db, PenggunaId orang, IReadOnlyCollection<Peran> peran, IReadOnlyList<JabatanId> jabatan, CancellationToken ct)
    {
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        var ada = await db.Keanggotaan.Where(k => k.PenggunaId == orang).ToListAsync(ct);
        var diberi = peran.Except(ada.Select(k => k.Peran)).Order().ToList();
        RequireBukanDiri(orang, diberi);
        var siapa = await db.Users.Where(p => p.Id == orang).Select(p => p.Nama + " (" + p.UserName + ")").SingleOrDefaultAsync(ct);
        foreach (var p in diberi)
        {
            db.Keanggotaan.Add(new Keanggotaan(ruang.RequireKecamatan().Id, KeanggotaanId.New(), orang, p, []));
            await db.SaveChangesAsync(ct);
            siapa ??= await db.Users.Where(u => u.Id == orang).Select(u => u.Nama + " (" + u.UserName + ")").SingleAsync(ct);
            await RecordAsync(db, JenisAkta.PemberianPeran, orang, p, $"Peran {p.Sebutan()} diberikan kepada {siapa}.", ct);
        }

        foreach (var k in ada.Where(k => !peran.Contains(k.Peran)).OrderBy(k => k.Peran))
        {
            await RecordAsync(db, JenisAkta.PencabutanPeran, orang, k.Peran, $"Peran {k.Peran.Sebutan()} dicabut dari {siapa}.", ct);
            db.Keanggotaan.Remove(k);
        }

        await db.SaveChangesAsync(ct);
        await SetJabatanAsync(db, orang, jabatan, ct);
        await RequireAdminTersisaAsync(db, ct);
        await transaksi.CommitAsync(ct);
    }

    // Each act hangs on the one before it, which has to be in the database by then.
    private async Task RecordAsync(KinerjaDbContext db, JenisAkta jenis, PenggunaId orang, Peran peran, string uraian, CancellationToken ct)
    {
        await buku.AppendAsync(db, jenis, orang.Value, uraian, new Dictionary<string, string?> { ["peran"] = peran.ToString() }, ct);
        await db.SaveChangesAsync(ct);
    }

    private static async Task SetJabatanAsync(KinerjaDbContext db, PenggunaId orang, IReadOnlyList<JabatanId> jabatan, CancellationToken ct)
    {
        if (await db.Keanggotaan.SingleOrDefaultAsync(k => k.PenggunaId == orang && k.Peran == Peran.Pelapor, ct) is not { } pelapor)
        {
            return;
        }

        if (await db.Jabatan.CountAsync(j => jabatan.Contains(j.Id), ct) != jabatan.Distinct().Count())
        {
            throw new AturanException("Ada jabatan yang tidak ada lagi. Muat ulang halaman.");
        }

        pelapor.SetJabatan(jabatan);
        await db.SaveChangesAsync(ct);
    }

    // After the lock that every act of the chain takes, so that two administrators cannot put each other out at once.
    private async Task RequireAdminTersisaAsync(KinerjaDbContext db, CancellationToken ct)
    {
        if (CanEdit && !await db.Keanggotaan.AnyAsync(k => k.Peran == Peran.AdminKecamatan, ct))
        {
            throw new AturanException("Ini admin kecamatan yang terakhir. Beri orang lain peran itu lebih dahulu, supaya kecamatan tidak kehilangan pengurusnya.");
        }
    }

    private void RequireBukanDiri(PenggunaId orang, List<Peran> diberi)
    {
        if (orang == ruang.Pengguna && diberi.Count > 0)
        {
            throw new AturanException("Anda tidak dapat memberi peran kepada diri sendiri. Minta admin lain melakukannya.");
        }
    }

    private static async Task RequireSemulaAsync(KinerjaDbContext db, AnggotaRow semula, CancellationToken ct)
    {
        var kini = await db.Keanggotaan.Where(k => k.PenggunaId == semula.Id).Select(k => k.Peran).ToListAsync(ct);
        if (!kini.ToHashSet().SetEquals(semula.Peran))
        {
            throw new AturanException($"Peran {semula.Nama} baru saja diubah orang lain. Muat ulang halaman.");
        }
    }

    private async Task<(PenggunaId Orang, bool Bersandi)> FindOrCreateAsync(AnggotaBaru baru, CancellationToken ct)
    {
        await using var scope = scopes.CreateAkunScope(ruang);
        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        var calon = new Pengguna(PenggunaId.New(), baru.NamaPengguna, baru.Nama, string.IsNullOrWhiteSpace(baru.Nip) ? null : baru.Nip);
        var ada = await manajer.FindByNameAsync(calon.UserName!);
        if (calon.Nip is { } nip && await manajer.FindByNameAsync(nip) is { } senip && senip.Id != ada?.Id)
        {
            throw new AturanException($"NIP {nip} sudah dipakai akun lain.");
        }

        if (ada is not null)
        {
            await RequireBebasAsync(ada, ct);
            return (ada.Id, ada.PasswordHash is not null);
        }

        (await manajer.CreateAsync(calon)).RequireBerhasil();
        return (calon.Id, false);
    }

    // Otherwise an office could draw the account of another one to itself by typing its name.
    private async Task RequireBebasAsync(Pengguna akun, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan();
        var kaitan = await scopes.ReadKaitanAsync(akun.Id, ct);
        if (kaitan.Kecamatan.Contains(kecamatan.Id))
        {
            throw new AturanException($"Nama pengguna “{akun.UserName}” sudah terdaftar di kecamatan ini; ubah perannya pada daftar.");
        }

        var sekabupaten = CanSetUp && kaitan.Kabupaten.Count == 0 && kaitan.KabupatenKecamatan.All(k => k == kecamatan.KabupatenId);
        if (akun.IsPengelola || (!sekabupaten && (kaitan.Kecamatan.Count > 0 || kaitan.Kabupaten.Count > 0)))
        {
            throw new AturanException($"Nama pengguna “{akun.UserName}” sudah dipakai. Bila ini orang yang juga bekerja di kecamatan lain, minta Bagian Organisasi kabupaten mendaftarkannya; bila bukan, pilih nama lain.");
        }
    }

    private async Task RequireBolehMenambahAsync(KinerjaDbContext db, IReadOnlyCollection<Peran> peran, CancellationToken ct)
    {
        if (peran.Count == 0)
        {
            throw new AturanException("Pilih paling sedikit satu peran.");
        }

        if (CanEdit)
        {
            return;
        }

        if (!CanSetUp)
        {
            throw new AturanException("Hanya admin kecamatan yang dapat menambah pengguna.");
        }

        if (peran.Any(p => p is not Peran.AdminKecamatan) || await db.Keanggotaan.AnyAsync(k => k.Peran == Peran.AdminKecamatan, ct))
        {
            throw new AturanException("Bagian Organisasi hanya mendaftarkan admin kecamatan yang pertama; selebihnya diatur oleh admin kecamatan itu.");
        }
    }

    private void RequireAdmin()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya admin kecamatan yang dapat mengubah peran.");
        }
    }
}
