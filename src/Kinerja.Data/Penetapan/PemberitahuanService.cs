using Kinerja.Data.Identity;
using Kinerja.Data.Surel;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A notification as its reader sees it.</summary>
public sealed record PemberitahuanRow(PemberitahuanId Id, string Teks, string Tautan, DateTimeOffset Pada, bool Dibaca);

/// <summary>How many notifications a person has not read in one kecamatan.</summary>
public sealed record PemberitahuanLintasRow(string Kode, string Nama, int Jumlah);

/// <summary>Tells people of the office, and of its kabupaten, that it is their turn, and lists what they were told.</summary>
public sealed class PemberitahuanService(
    IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PembacaNama nama, PembacaPejabat pejabat, AntreanSurel antrean, TimeProvider clock)
{
    private const int Terbanyak = 100;
    private const string Perihal = "Kinerja: giliran Anda";

    // What the act at hand adds, and who is told by mail once it stands. A scope does one act at a time.
    private IReadOnlyCollection<Pemberitahuan> menunggu = [];

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<PemberitahuanRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Pemberitahuan.Where(p => p.Untuk == ruang.Pengguna).OrderByDescending(p => p.Id).Take(Terbanyak)
            .Select(p => new PemberitahuanRow(p.Id, p.Teks, p.Tautan, p.Pada, p.DibacaPada != null)).ToListAsync(ct);
    }

    public async Task<int> CountBaruAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Pemberitahuan.CountAsync(p => p.Untuk == ruang.Pengguna && p.DibacaPada == null, ct);
    }

    /// <summary>What a person has not read, by kecamatan: for those who work for several and look from outside. Only where they are still let in.</summary>
    public async Task<IReadOnlyList<PemberitahuanLintasRow>> ListLintasAsync(PenggunaId orang, CancellationToken ct)
    {
        ruang.SetPengguna(orang);
        await using var db = await factory.CreateDbContextAsync(ct);
        // Row-level security shows a person the notifications addressed to them, and the kecamatan that they may enter.
        return await (
            from p in db.Pemberitahuan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang])
            join k in db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]) on p.KecamatanId equals k.Id
            where p.Untuk == orang && p.DibacaPada == null
            group p by new { k.Kode, k.Nama } into g
            orderby g.Max(p => p.Pada) descending
            select new PemberitahuanLintasRow(g.Key.Kode.Value, g.Key.Nama, g.Count())).ToListAsync(ct);
    }

    /// <summary>Marks all, or one, as read.</summary>
    public async Task ReadAsync(PemberitahuanId? id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var p in await db.Pemberitahuan.Where(p => p.Untuk == ruang.Pengguna && p.DibacaPada == null && (id == null || p.Id == id)).ToListAsync(ct))
        {
            p.Read(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds one for everybody of the office, or of its Bagian Organisasi, who has one of the roles, but for who did it. The caller saves, then calls <see cref="SendAsync"/>.</summary>
    public async Task AddAsync(KinerjaDbContext db, IReadOnlyCollection<Peran> untuk, string teks, string tautan, CancellationToken ct)
    {
        var orang = await db.Keanggotaan.Where(k => untuk.Contains(k.Peran)).Select(k => k.PenggunaId).Distinct().ToListAsync(ct);
        if (untuk.Contains(Peran.AdminKabupaten))
        {
            orang.AddRange(await pejabat.ListAsync(ruang.RequireKecamatan().KabupatenId, Peran.AdminKabupaten, ct));
        }

        await AddAsync(db, [.. orang.Distinct()], teks, tautan, ct);
    }

    /// <summary>The same for persons. The rows are the office's own; who works for the kabupaten reads them in its room, and counts them from outside.</summary>
    public Task AddAsync(KinerjaDbContext db, IReadOnlyCollection<PenggunaId> untuk, string teks, string tautan, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var kecamatan = ruang.RequireKecamatan().Id;
        menunggu = [.. untuk.Where(o => o != ruang.Pengguna).Select(o => new Pemberitahuan(kecamatan, o, teks, tautan, clock.GetUtcNow()))];
        db.Pemberitahuan.AddRange(menunggu);
        return Task.CompletedTask;
    }

    /// <summary>Hands what was added to the mail queue, once the act stands. Without a mail server it does nothing.</summary>
    public async Task SendAsync(CancellationToken ct)
    {
        var kirim = menunggu;
        menunggu = [];
        if (!antrean.Aktif || kirim.Count == 0)
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var orang = kirim.Select(p => p.Untuk).ToList();
        var surel = await db.Users.Where(u => orang.Contains(u.Id) && u.Email != null).ToDictionaryAsync(u => u.Id, u => u.Email!, ct);
        foreach (var p in kirim)
        {
            if ((surel.GetValueOrDefault(p.Untuk) ?? await nama.FindSurelAsync(p.Untuk, ct)) is { } kepada)
            {
                antrean.Add(new SuratKeluar(kepada, Perihal, $"{p.Teks}\n\n{antrean.AlamatProgram}{p.Tautan}"));
            }
        }
    }
}
