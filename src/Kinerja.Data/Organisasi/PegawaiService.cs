using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>The people of an office: read, entered, changed, and taken over from a spreadsheet.</summary>
public sealed class PegawaiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    private const string NipGanda = "NIP ini sudah dipakai pegawai lain di kantor ini.";

    private const string Bentrok = "Data pegawai ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda.";

    public bool CanEdit => ruang.CanEditKantor();

    /// <summary>Whether NIP are shown to this person: they are personal data.</summary>
    public bool CanReadNip => ruang.CanReadPribadi();

    public async Task<IReadOnlyList<PegawaiRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hariIni = (await db.Kecamatan.SingleAsync(ct)).Today(clock);
        var pegawai = await db.Pegawai.AsNoTracking().OrderBy(p => EF.Functions.Collate(p.Nama, "id-x-icu")).ThenBy(p => p.Id).ToListAsync(ct);
        var jabatan = (await (
            from p in db.Pemangku
            join j in db.Jabatan on p.JabatanId equals j.Id
            where p.Dari <= hariIni && (p.Sampai == null || hariIni <= p.Sampai)
            orderby j.Urutan
            select new { p.PegawaiId, j.Id, j.Nama, p.Status }).ToListAsync(ct)).ToLookup(j => j.PegawaiId, j => new JabatanDipangku(j.Id, j.Nama, j.Status));
        return [.. pegawai.Select(p => new PegawaiRow(p.Id, ToIsi(p) with { Nip = CanReadNip ? p.Nip : null }, IsBertugas(p.MasaTugas, hariIni), p.DataContoh, [.. jabatan[p.Id]]))];
    }

    public async Task<PegawaiId> AddAsync(IsiPegawai isi, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var baru = new Pegawai(ruang.RequireKecamatan().Id, PegawaiId.New(), isi);
        db.Pegawai.Add(baru);
        await db.SaveAsync(NipGanda, ct);
        return baru.Id;
    }

    /// <param name="semula">What the person had before them.</param>
    public async Task UpdateAsync(PegawaiId id, IsiPegawai semula, IsiPegawai isi, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var pegawai = await FindAsync(db, id, ct);
        if (ToIsi(pegawai) != semula)
        {
            throw new AturanException(Bentrok);
        }

        pegawai.Update(isi);
        await db.SaveAsync(NipGanda, ct);
    }

    /// <summary>Takes away somebody who was entered by mistake. Whoever has held a post or has a recap stays: their past is part of the office's figures.</summary>
    public async Task DeleteAsync(PegawaiId id, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var pegawai = await FindAsync(db, id, ct);
        var sebab = await db.Pemangku.AnyAsync(p => p.PegawaiId == id, ct) ? "tercatat memangku jabatan"
            : await db.CatatanPresensi.AnyAsync(c => c.PegawaiId == id, ct) ? "mempunyai rekap presensi"
            : null;
        if (sebab is not null)
        {
            throw new AturanException($"{pegawai.Nama} {sebab}, jadi tidak dapat dihapus. Bila sudah pindah atau pensiun, isi hari terakhirnya di masa tugas.");
        }

        db.Pegawai.Remove(pegawai);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What a pasted list would do; changes nothing.</summary>
    public async Task<PratinjauPegawai> PreviewAsync(string teks, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        return await PlanAsync(db, PembacaPegawai.Read(teks), ct);
    }

    /// <summary>A list that was read, held against the office as it is.</summary>
    internal async Task<PratinjauPegawai> PlanAsync(KinerjaDbContext db, BacaanPegawai bacaan, CancellationToken ct)
    {
        var pegawai = await db.Pegawai.AsNoTracking().ToListAsync(ct);
        var pencari = new PencariJabatan(
            await db.Jabatan.AsNoTracking().ToListAsync(ct), await db.Pemangku.AsNoTracking().ToListAsync(ct), (await db.Kecamatan.SingleAsync(ct)).Today(clock));
        return new PratinjauPegawai(
            [.. RencanaPegawai.Plan(bacaan, [.. pegawai.Select(p => new PegawaiDikenal(p.Id, ToIsi(p)))]).Select(pencari.Place)], bacaan.DaftarBaris, bacaan.KolomDiabaikan);
    }

    /// <summary>Does what was shown, all of it or nothing.</summary>
    /// <exception cref="AturanException">A line was refused, or somebody has changed one of these employees since.</exception>
    public async Task<int> ImportAsync(PratinjauPegawai pratinjau, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        if (pratinjau.JumlahGagal > 0)
        {
            throw new AturanException($"Masih ada {pratinjau.JumlahGagal} baris yang perlu dibetulkan; belum ada yang disimpan.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        await ApplyAsync(db, pratinjau, ct);
        await db.SaveAsync(NipGanda, ct);
        return pratinjau.JumlahBerlaku;
    }

    /// <summary>Leaves in the context what was shown.</summary>
    internal async Task ApplyAsync(KinerjaDbContext db, PratinjauPegawai pratinjau, CancellationToken ct)
    {
        var ada = await db.Pegawai.ToDictionaryAsync(p => p.Id, ct);
        foreach (var baris in pratinjau.Daftar)
        {
            Apply(db, ada, baris);
        }
    }

    internal static IsiPegawai ToIsi(Pegawai p) => new(p.Nama, p.Nip, p.Pangkat, p.Status, p.MasaTugas);

    private void Apply(KinerjaDbContext db, Dictionary<PegawaiId, Pegawai> ada, PratinjauBaris baris)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        var pegawai = baris.Rencana.Id is { } id ? ada.GetValueOrDefault(id) ?? throw new AturanException(Bentrok) : null;
        if (pegawai is null)
        {
            pegawai = new Pegawai(kecamatan, PegawaiId.New(), baris.Rencana.Menjadi);
            db.Pegawai.Add(pegawai);
        }
        else if (ToIsi(pegawai) != baris.Rencana.Semula)
        {
            throw new AturanException($"Data {pegawai.Nama} baru saja diubah orang lain, jadi belum ada yang disimpan. Tempel ulang untuk melihat rencana yang baru.");
        }
        else
        {
            pegawai.Update(baris.Rencana.Menjadi);
        }

        if (baris is { JabatanId: { } jabatan, Dari: { } dari })
        {
            db.Pemangku.Add(new Pemangku(kecamatan, PemangkuId.New(), jabatan, pegawai.Id, baris.Rencana.Baris.StatusPemangku, dari));
        }
    }

    private static bool IsBertugas(DaftarMasaTugas masa, DateOnly hari) =>
        masa.Masa.Count == 0 || masa.Masa.Any(m => (m.Dari ?? DateOnly.MinValue) <= hari && hari <= (m.Sampai ?? DateOnly.MaxValue));

    private static async Task<Pegawai> FindAsync(KinerjaDbContext db, PegawaiId id, CancellationToken ct) =>
        await db.Pegawai.SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new AturanException("Pegawai ini tidak ada lagi. Muat ulang halaman.");
}
