using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pengukuran;

/// <summary>The measures of a decree's indicators: the program proposes, a person approves, and what was approved changes by version only.</summary>
public sealed class UkuranService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusanService, CapaianService capaian, TimeProvider clock)
{
    /// <summary>Whether the person may approve and revise measures here.</summary>
    public bool CanApprove => ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]);

    /// <summary>Every indicator of a decree in its printed order, with what was approved or else what is proposed; <c>null</c> where this kecamatan has no such decree.</summary>
    public async Task<IReadOnlyList<UkuranBagian>?> ListAsync(KeputusanId id, CancellationToken ct)
    {
        if (await keputusanService.ReadAsync(id, ct) is not { } detail)
        {
            return null;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var konteks = KonteksUsulan.Of(detail.Naskah, await db.Kecamatan.Select(k => k.JumlahDesa).SingleAsync(ct));
        var sah = (await ListSahAsync(db, id, ct)).ToLookup(u => u.Identitas, u => u.Ukuran);
        return [.. detail.Naskah.Lampiran.SelectMany(l => l.Bagian).Where(b => b.Sasaran.Count > 0).Select(b => new UkuranBagian(
            b.Id!.Value, b.Jabatan ?? b.Judul,
            [.. b.Sasaran.SelectMany(s => s.Indikator.Select(i => CreateBaris(s.Teks, i, [.. sah[i.IdentitasId!.Value]], konteks)))]))];
    }

    /// <summary>Approves what is proposed for one indicator, as it is proposed now.</summary>
    public Task ApproveAsync(KeputusanId keputusan, IndikatorId indikator, PenggunaId oleh, CancellationToken ct) =>
        ApproveAsync(keputusan, indikator, new Dictionary<int, DefinisiUkuran>(), oleh, ct);

    /// <summary>Approves what is proposed for one indicator with the changes that a person made first; what they did not touch, as it is proposed now.</summary>
    /// <param name="ubahan">By the proposal's place, from 0.</param>
    public async Task ApproveAsync(KeputusanId keputusan, IndikatorId indikator, IReadOnlyDictionary<int, DefinisiUkuran> ubahan, PenggunaId oleh, CancellationToken ct)
    {
        var baris = await FindAsync(keputusan, i => i.Id == indikator, ct);
        if (baris.Count == 0)
        {
            throw new AturanException("Indikator ini tidak ada lagi di keputusan; muat ulang halaman.");
        }

        if (ubahan.Keys.Any(n => n < 0 || n >= baris[0].DaftarUsulan.Count) && baris[0].DaftarUkuran.Count == 0)
        {
            throw new AturanException("Usulan indikator ini sudah lain. Muat ulang halaman, lalu ulangi perubahan Anda.");
        }

        foreach (var definisi in ubahan.Values)
        {
            PemeriksaanDefinisi.Require(definisi);
        }

        var diubah = baris[0] with { DaftarUsulan = [.. baris[0].DaftarUsulan.Select((u, n) => ubahan.TryGetValue(n, out var d) ? u with { Definisi = d } : u)] };
        await ApproveAsync(keputusan, [diubah], oleh, ct);
    }

    /// <summary>Approves everything that the program is sure of and found nothing to ask about.</summary>
    /// <returns>How many indicators.</returns>
    public Task<int> ApproveSureAsync(KeputusanId keputusan, PenggunaId oleh, CancellationToken ct) => ApproveAsync(keputusan, IsSure, oleh, ct);

    /// <summary>Approves as it is proposed now whatever meets a condition and is not approved yet.</summary>
    internal async Task<int> ApproveAsync(KeputusanId keputusan, Func<UkuranIndikator, bool> syarat, PenggunaId oleh, CancellationToken ct)
    {
        var baris = await FindAsync(keputusan, i => i.DaftarUkuran.Count == 0 && syarat(i), ct);
        await ApproveAsync(keputusan, baris, oleh, ct);
        return baris.Count;
    }

    /// <summary>Changes how an indicator is measured. The results of all years that are measured by it are made anew.</summary>
    /// <param name="versi">The version that the person had before them.</param>
    public async Task ReviseAsync(UkuranId id, int versi, DefinisiUkuran definisi, string alasan, PenggunaId oleh, CancellationToken ct)
    {
        RequireApprover();
        PemeriksaanDefinisi.Require(definisi);
        await using var db = await factory.CreateDbContextAsync(ct);
        var ukuran = await db.Ukuran.Include(u => u.DaftarVersi).SingleOrDefaultAsync(u => u.Id == id, ct) ?? throw new AturanException("Ukuran ini tidak ditemukan.");
        if (ukuran.Versi != versi)
        {
            throw new AturanException($"Ukuran ini baru saja diubah orang lain menjadi versi {ukuran.Versi}. Muat ulang, lalu ulangi perubahan Anda.");
        }

        ukuran.Revise(new IsiUkuran(definisi, ukuran.DaftarVersi.Single(v => v.Nomor == versi).DaftarFormulasi), new PengesahanUkuran(oleh, clock.GetUtcNow(), alasan.Trim()));
        await SaveAsync(db, ct);
        await RecomputeAsync(db, [id], await ListTahunBerisiAsync(db, id, ct), ct);
    }

    /// <summary>The program read it without doubt and without a remark that a person should see.</summary>
    public static bool IsSure(UkuranIndikator indikator) =>
        indikator.DaftarUsulan.Count > 0 && indikator.DaftarUsulan.All(u => u.Keyakinan is Keyakinan.Yakin && u.DaftarTemuan.Count == 0 && u.Definisi.Polaritas is not null);

    private static UkuranIndikator CreateBaris(string sasaran, IndikatorJson i, IReadOnlyList<UkuranSah> sah, KonteksUsulan konteks) =>
        CreateBaris(sasaran, i, sah, PengusulUkuran.Propose(i, konteks));

    private static UkuranIndikator CreateBaris(string sasaran, IndikatorJson i, IReadOnlyList<UkuranSah> sah, IReadOnlyList<UsulanUkuran> usulan) => new(
        i.Id!.Value, i.IdentitasId!.Value, sasaran, i.Teks, i.Formulasi,
        [.. sah.Select((u, n) => u with { DaftarTemuan = TemuanUkuranSah.List(u.Definisi, usulan.ElementAtOrDefault(n), i.Teks) })],
        sah.Count > 0 ? [] : usulan);

    private async Task<IReadOnlyList<UkuranIndikator>> FindAsync(KeputusanId keputusan, Func<UkuranIndikator, bool> syarat, CancellationToken ct)
    {
        RequireApprover();
        var bagian = await ListAsync(keputusan, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        return [.. bagian.SelectMany(b => b.DaftarIndikator).Where(syarat)];
    }

    private async Task ApproveAsync(KeputusanId keputusan, IReadOnlyList<UkuranIndikator> daftar, PenggunaId oleh, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        await using var db = await factory.CreateDbContextAsync(ct);
        var baru = daftar.Where(i => i.DaftarUkuran.Count == 0).SelectMany(i => i.DaftarUsulan.Select((u, nomor) => new Ukuran(
            kecamatan, i.IdentitasId, nomor + 1,
            new IsiUkuran(u.Definisi, [.. u.DaftarBaris.Select(b => i.DaftarFormulasi[b].Id!.Value)]),
            new PengesahanUkuran(oleh, clock.GetUtcNow())))).ToList();
        db.Ukuran.AddRange(baru);
        await SaveAsync(db, ct);
        await RecomputeAsync(db, [.. baru.Select(u => u.Id)], await ListTahunBeridentitasAsync(db, [.. baru.Select(u => u.IdentitasId)], ct), ct);
    }

    // A measure has no date of its own: the version in use holds for every year whose decree has the indicator, on the sheet as in the results. Were some years left as they were, their stored results
    // would contradict their own sheets until somebody touched them. With which version a result was made stays with it, and the former version can be read.
    private async Task RecomputeAsync(KinerjaDbContext db, IReadOnlyCollection<UkuranId> daftar, IReadOnlyList<int> daftarTahun, CancellationToken ct)
    {
        foreach (var tahun in daftarTahun.Intersect(await PembacaUkuranTerukur.ListTahunAsync(db, ct)).Order())
        {
            await capaian.RecomputeAsync(daftar, tahun, ct);
        }
    }

    private static Task<List<int>> ListTahunBerisiAsync(KinerjaDbContext db, UkuranId id, CancellationToken ct) =>
        db.HasilCapaian.Where(h => h.UkuranId == id).Select(h => h.Tahun).Union(db.Realisasi.Where(r => r.UkuranId == id).Select(r => r.Tahun)).ToListAsync(ct);

    // The same indicator may stand in the decrees of several years.
    private static Task<List<int>> ListTahunBeridentitasAsync(KinerjaDbContext db, IReadOnlyList<IdentitasId> daftar, CancellationToken ct) =>
        db.Keputusan.Where(k => db.Indikator.Any(i => i.KeputusanId == k.Id && daftar.Contains(i.IdentitasId))).Select(k => k.Tahun).Distinct().ToListAsync(ct);

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two who approve or revise one indicator at once meet at its unique place or its version. Anything else is a fault of ours and shows as one.
            throw new AturanException("Ukuran indikator ini baru saja disahkan atau diubah orang lain. Muat ulang halaman.", e);
        }
    }

    private static async Task<IReadOnlyList<(IdentitasId Identitas, UkuranSah Ukuran)>> ListSahAsync(KinerjaDbContext db, KeputusanId id, CancellationToken ct)
    {
        var identitas = db.Indikator.Where(i => i.KeputusanId == id).Select(i => i.IdentitasId);
        var baris = await (
            from u in db.Ukuran
            join v in db.VersiUkuran on new { u.Id, u.Versi } equals new { Id = v.UkuranId, Versi = v.Nomor }
            join p in db.Users on v.DisahkanOleh equals p.Id into orang
            from p in orang.DefaultIfEmpty()
            where identitas.Contains(u.IdentitasId)
            orderby u.IdentitasId, u.Urutan
            select new { u.IdentitasId, u.Id, u.Versi, v.Definisi, v.DisahkanPada, Nama = p == null ? "–" : p.Nama, v.Alasan }).ToListAsync(ct);
        return [.. baris.Select(b => (b.IdentitasId, new UkuranSah(b.Id, b.Versi, b.Definisi, b.DisahkanPada, b.Nama, b.Alasan)))];
    }

    private void RequireApprover()
    {
        if (!CanApprove)
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengesahkan cara mengukur.");
        }
    }
}
