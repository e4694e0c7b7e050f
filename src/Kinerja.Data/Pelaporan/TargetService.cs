using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pelaporan;

/// <summary>What the measures of a year should reach. It is not in the decree: it is set here, for the year and for parts of it, and revised by version with a reason.</summary>
public sealed class TargetService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, CapaianService capaian, TimeProvider clock)
{
    /// <summary>Whether the person may set targets here.</summary>
    public bool CanSet => ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]);

    /// <summary>Every measure of a year with its targets and proposals, in the order of the decree; of the newest year with a decree where <paramref name="tahun"/> is <c>null</c>. Five queries.</summary>
    public async Task<TargetTahun> ListAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftarTahun = await PembacaUkuranTerukur.ListTahunAsync(db, ct);
        var dipilih = tahun ?? daftarTahun.FirstOrDefault();
        var ukuran = await PembacaUkuranTerukur.ListAsync(db, dipilih, ct);
        var desa = await db.Kecamatan.Select(k => k.JumlahDesa).SingleAsync(ct);
        var kini = await ListKiniAsync(db, dipilih, ct);
        var lalu = await PembacaTarget.ListAsync(db, null, dipilih - 1, ct);
        return new TargetTahun(dipilih, daftarTahun, desa, [.. ukuran.GroupBy(u => u.JabatanId).Select(g => new TargetJabatan(
            g.Key, g.First().Jabatan, [.. g.Select(u => CreateBaris(u, PengusulTarget.List(u, dipilih, desa, [.. kini[u.Id]], [.. lalu[u.Id]])))]))]);
    }

    /// <summary>Sets new targets and revises those that differ; what is the same stays. All or none.</summary>
    /// <param name="alasan">Wanted where a target that was set is changed.</param>
    /// <returns>How many were set or changed.</returns>
    public async Task<int> SetAsync(IReadOnlyList<IsianTarget> daftar, string? alasan, PenggunaId oleh, CancellationToken ct)
    {
        RequireSetter();
        await using var db = await factory.CreateDbContextAsync(ct);
        var berubah = await StageAsync(db, daftar, alasan, oleh, ct);
        await SaveAsync(db, ct);
        foreach (var kelompok in berubah.GroupBy(i => i.Periode.Tahun))
        {
            await capaian.RecomputeAsync([.. kelompok.Select(i => i.UkuranId).Distinct()], kelompok.Key, ct);
        }

        return berubah.Count;
    }

    /// <summary>Leaves in the context what is new or changed; who saves computes the results anew.</summary>
    internal async Task<IReadOnlyList<IsianTarget>> StageAsync(KinerjaDbContext db, IReadOnlyList<IsianTarget> daftar, string? alasan, PenggunaId oleh, CancellationToken ct)
    {
        RequireSetter();
        var isian = daftar.Select(i => i with { Teks = PemeriksaanTarget.Tidy(i.Teks, i.Periode.Tahun), Komponen = i.Komponen.Trim() }).ToList();
        var tahun = isian.Select(i => i.Periode.Tahun).Distinct().ToList();
        var ukuran = isian.Select(i => i.UkuranId).Distinct().ToList();
        if (await db.Ukuran.CountAsync(u => ukuran.Contains(u.Id), ct) < ukuran.Count)
        {
            throw new AturanException("Ada ukuran yang tidak ditemukan di kecamatan ini. Muat ulang halaman.");
        }

        var ada = await db.Target.Include(t => t.DaftarVersi).Where(t => ukuran.Contains(t.UkuranId) && tahun.Contains(t.Tahun))
            .ToDictionaryAsync(t => (t.UkuranId, t.Periode, t.Komponen), ct);
        var pengesahan = new PengesahanUkuran(oleh, clock.GetUtcNow(), string.IsNullOrWhiteSpace(alasan) ? null : alasan.Trim());
        return [.. isian.Where(i => Apply(db, ada.GetValueOrDefault((i.UkuranId, i.Periode, i.Komponen)), i, pengesahan))];
    }

    /// <summary>Sets everything that the decree itself says and that nobody has set yet.</summary>
    /// <returns>How many.</returns>
    public async Task<int> AcceptSureAsync(int tahun, PenggunaId oleh, CancellationToken ct)
    {
        RequireSetter();
        return await SetAsync(ListYakin(await ListAsync(tahun, ct)), null, oleh, ct);
    }

    /// <summary>The targets that <see cref="AcceptSureAsync"/> would set.</summary>
    public static IReadOnlyList<IsianTarget> ListYakin(TargetTahun tahun) =>
    [
        .. tahun.DaftarJabatan.SelectMany(j => j.DaftarUkuran).SelectMany(u => u.DaftarSel
            .Where(s => s.Teks.Length == 0 && s.Usulan is { Yakin: true, Teks: not null })
            .Select(s => new IsianTarget(u.Id, s.Periode, s.Komponen, s.Versi, s.Usulan!.Teks!))),
    ];

    /// <summary>Every version of a target, newest first.</summary>
    public async Task<IReadOnlyList<RiwayatTarget>> ListRiwayatAsync(TargetId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await (
            from v in db.VersiTarget
            join p in db.Users on v.DisahkanOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            where v.TargetId == id
            orderby v.Nomor descending
            select new RiwayatTarget(v.Nomor, v.Teks, v.DisahkanPada, p == null ? "–" : p.Nama, v.Alasan, v.Bobot)).ToListAsync(ct);
    }

    private static TargetUkuran CreateBaris(UkuranTerukur ukuran, IReadOnlyList<SelTarget> sel)
    {
        var setahun = sel.FirstOrDefault(s => s.Periode.Jenis is JenisPeriode.Tahun && s.Komponen.Length == 0)?.Teks ?? "";
        var bagian = sel.Where(s => s.Periode.Jenis is not JenisPeriode.Tahun).Select(s => s.Teks).ToList();
        return new TargetUkuran(ukuran.Id, ukuran.Sasaran, ukuran.Indikator, ukuran.Definisi, sel, PemeriksaanTarget.Check(ukuran.Definisi, setahun, bagian));
    }

    private bool Apply(KinerjaDbContext db, Target? ada, IsianTarget isian, PengesahanUkuran pengesahan)
    {
        if (ada is null)
        {
            var berisi = isian.Teks.Length > 0 || isian.Bobot?.Nilai is not null;
            if (berisi)
            {
                db.Target.Add(new Target(ruang.RequireKecamatan().Id, isian.UkuranId, isian.Periode, isian.Komponen, isian.Teks, pengesahan, isian.Bobot?.Nilai));
            }

            return berisi;
        }

        var kini = ada.DaftarVersi.Single(v => v.Nomor == ada.Versi);
        var bobot = isian.Bobot is { } b ? b.Nilai : kini.Bobot;
        if (kini.Teks == isian.Teks && kini.Bobot == bobot)
        {
            return false;
        }

        if (ada.Versi != isian.Versi)
        {
            throw new AturanException($"Target {isian.Periode} ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.");
        }

        ada.Revise(isian.Teks, bobot, pengesahan);
        return true;
    }

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two who set or revise one target at once meet at its place or its version.
            throw new AturanException("Target ini baru saja diisi atau diubah orang lain. Muat ulang halaman.", e);
        }
    }

    private static async Task<ILookup<UkuranId, TargetTersimpan>> ListKiniAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        var baris = await (
            from t in db.Target
            join v in db.VersiTarget on new { t.Id, t.Versi } equals new { Id = v.TargetId, Versi = v.Nomor }
            where t.Tahun == tahun
            select new { t.UkuranId, t.Id, t.JenisPeriode, t.NomorPeriode, t.Komponen, t.Versi, v.Teks, v.Bobot }).ToListAsync(ct);
        return baris.ToLookup(b => b.UkuranId, b => new TargetTersimpan(b.Id, new Periode(tahun, b.JenisPeriode, b.NomorPeriode), b.Komponen, b.Versi, b.Teks, b.Bobot));
    }

    private void RequireSetter()
    {
        if (!CanSet)
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengisi target.");
        }
    }
}
