using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>The posts of an office in their order: added, renamed, put under a superior, moved and closed.</summary>
public sealed class JabatanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    public bool CanEdit => ruang.CanEditKantor();

    /// <summary>Every post, superiors before those whom they lead.</summary>
    public async Task<IReadOnlyList<JabatanRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hariIni = (await db.Kecamatan.SingleAsync(ct)).Today(clock);
        var jabatan = await db.Jabatan.AsNoTracking().ToDictionaryAsync(j => j.Id, ct);
        var pemangku = (await (
            from p in db.Pemangku
            join o in db.Pegawai on p.PegawaiId equals o.Id
            orderby p.Dari descending
            select new { p.JabatanId, Row = new PemangkuRow(p.Id, o.Id, o.Nama, p.Status, p.Dari, p.Sampai, p.Dari <= hariIni && (p.Sampai == null || hariIni <= p.Sampai), o.DataContoh) })
            .ToListAsync(ct)).ToLookup(p => p.JabatanId, p => p.Row);
        return [.. SusunanJabatan.Order(ToSimpul(jabatan.Values)).Select(s => CreateRow(jabatan[s.Id], s.Tingkat, jabatan, [.. pemangku[s.Id]], hariIni))];
    }

    public async Task<JabatanId> AddAsync(IsiJabatan isi, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var urutan = await db.Jabatan.MaxAsync(j => (int?)j.Urutan, ct) ?? 0;
        var baru = new Jabatan(ruang.RequireKecamatan().Id, JabatanId.New(), isi.Nama, urutan + 1);
        baru.Update(isi.Nama, isi.Unit, await RequireAtasanAsync(db, isi.AtasanId, ct));
        db.Jabatan.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru.Id;
    }

    /// <param name="semula">What the person had before them.</param>
    public async Task UpdateAsync(JabatanId id, IsiJabatan semula, IsiJabatan isi, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var semua = await db.Jabatan.ToListAsync(ct);
        var jabatan = Require(semua, id);
        if (ToIsi(jabatan) != semula)
        {
            throw new AturanException("Jabatan ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda.");
        }

        SusunanJabatan.RequireTanpaLingkar(ToSimpul(semua), id, isi.AtasanId);
        jabatan.Update(isi.Nama, isi.Unit, await RequireAtasanAsync(db, isi.AtasanId, ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Changes places with the neighbour above or below under the same superior.</summary>
    /// <returns><c>false</c>: there is none there.</returns>
    public async Task<bool> MoveAsync(JabatanId id, bool naik, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var semua = await db.Jabatan.ToListAsync(ct);
        _ = Require(semua, id);
        if (SusunanJabatan.Move(ToSimpul(semua), id, naik) is not { } urut)
        {
            return false;
        }

        foreach (var (i, j) in urut.Index())
        {
            Require(semua, j).MoveTo(i + 1);
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>The office no longer has this post after a day; or has it again.</summary>
    public async Task CloseAsync(JabatanId id, DateOnly? sampai, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        var jabatan = await db.Jabatan.SingleOrDefaultAsync(j => j.Id == id, ct) ?? throw Hilang();
        if (sampai is { } hari && await (from p in db.Pemangku join o in db.Pegawai on p.PegawaiId equals o.Id where p.JabatanId == id && (p.Sampai == null || p.Sampai > hari) orderby p.Dari select o.Nama).FirstOrDefaultAsync(ct) is { } nama)
        {
            throw new AturanException($"{nama} masih memangku jabatan ini sesudah {TeksIndonesia.Tanggal(hari)}. Akhiri dulu, atau pindahkan.");
        }

        jabatan.Close(sampai);
        await db.SaveChangesAsync(ct);
    }

    private static JabatanRow CreateRow(Jabatan j, int tingkat, Dictionary<JabatanId, Jabatan> semua, IReadOnlyList<PemangkuRow> pemangku, DateOnly hariIni) => new(
        j.Id, ToIsi(j), j.AtasanId is { } a ? semua.GetValueOrDefault(a)?.Nama : null, tingkat, j.Sampai, j.Sampai < hariIni, pemangku,
        PemeriksaanPemangku.Check(j.Nama, [.. pemangku.Select(p => new MasaPemangku(p.PegawaiId, p.Nama, p.Status, p.Dari, p.Sampai))]));

    private static IsiJabatan ToIsi(Jabatan j) => new(j.Nama, j.Unit, j.AtasanId);

    private static List<SimpulJabatan> ToSimpul(IEnumerable<Jabatan> semua) => [.. semua.Select(j => new SimpulJabatan(j.Id, j.AtasanId, j.Urutan))];

    private static Jabatan Require(List<Jabatan> semua, JabatanId id) => semua.Find(j => j.Id == id) ?? throw Hilang();

    private static async Task<JabatanId?> RequireAtasanAsync(KinerjaDbContext db, JabatanId? atasan, CancellationToken ct) =>
        atasan is null || await db.Jabatan.AnyAsync(j => j.Id == atasan, ct) ? atasan : throw new AturanException("Atasan yang dipilih tidak ada lagi. Muat ulang halaman.");

    private static AturanException Hilang() => new("Jabatan ini tidak ada lagi. Muat ulang halaman.");
}
