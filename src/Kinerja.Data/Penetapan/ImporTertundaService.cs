using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A document that waits to be looked through.</summary>
public sealed record ImporTertundaRow(ImporTertundaId Id, string Nama, int Tahun, int JumlahRagu, DateTimeOffset DiubahPada);

public sealed record ImporTertundaDetail(ImporTertundaId Id, string Nama, KonsepImpor Konsep);

/// <summary>Documents on their way to a draft: read, looked through text by text, put aside and taken up again. Nothing of them is a decree before a person has seen what is unsure.</summary>
public sealed class ImporTertundaService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, ImporNaskah impor, TimeProvider clock)
{
    /// <summary>More than anybody looks through; the oldest must be finished or thrown away first.</summary>
    public const int Terbanyak = 30;

    public bool CanEdit => ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]);

    /// <summary>The last one that was worked on first.</summary>
    public async Task<IReadOnlyList<ImporTertundaRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ImporTertunda.OrderByDescending(i => i.DiubahPada).Select(i => new ImporTertundaRow(i.Id, i.Nama, i.Tahun, i.JumlahRagu, i.DiubahPada)).ToListAsync(ct);
    }

    public async Task<ImporTertundaDetail?> ReadAsync(ImporTertundaId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ImporTertunda.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is { } ada ? new ImporTertundaDetail(ada.Id, ada.Nama, ada.Read()) : null;
    }

    /// <summary>Recognises a source and keeps the proposal.</summary>
    public async Task<ImporTertundaId> StartAsync(SumberNaskah sumber, string nama, int? tahun, AsalNaskah asal, CancellationToken ct)
    {
        RequirePenyusun();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.ImporTertunda.CountAsync(ct) >= Terbanyak)
        {
            throw new AturanException($"Sudah ada {Terbanyak} impor yang belum selesai. Selesaikan atau buang sebagian dahulu.");
        }

        var konteks = await impor.CreateKonteksAsync(tahun, ct) with { Asal = asal };
        var hasil = PembacaNaskah.Recognize(sumber, konteks);
        var baru = new ImporTertunda(ruang.RequireKecamatan().Id, ruang.Pengguna, nama.Length > ImporTertunda.NamaMaksimum ? nama[..ImporTertunda.NamaMaksimum] : nama, KonsepImpor.Create(hasil, sumber), clock.GetUtcNow());
        db.ImporTertunda.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru.Id;
    }

    /// <summary>The exchange format needs no looking through: it becomes a draft at once.</summary>
    public Task<KeputusanId> ImportAsync(NaskahJson naskah, int? tahun, CancellationToken ct)
    {
        RequirePenyusun();
        return impor.ImportAsync(naskah, tahun, ct);
    }

    /// <summary>One step of looking through.</summary>
    /// <returns>What it looks like now.</returns>
    public async Task<KonsepImpor> ChangeAsync(ImporTertundaId id, Func<KonsepImpor, KonsepImpor> ubah, CancellationToken ct)
    {
        RequirePenyusun();
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await RequireAsync(db, id, ct);
        var konsep = ubah(ada.Read());
        ada.Update(konsep, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new AturanException("Orang lain baru saja mengubah impor ini. Muat ulang halaman, lalu ulangi.");
        }

        return konsep;
    }

    public async Task DiscardAsync(ImporTertundaId id, CancellationToken ct)
    {
        RequirePenyusun();
        await using var db = await factory.CreateDbContextAsync(ct);
        db.ImporTertunda.Remove(await RequireAsync(db, id, ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Makes the draft, once nothing unsure is left unseen.</summary>
    public async Task<KeputusanId> FinishAsync(ImporTertundaId id, CancellationToken ct)
    {
        RequirePenyusun();
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await RequireAsync(db, id, ct);
        var konsep = ada.Read();
        if (konsep.Check() is { Count: > 0 } sebab)
        {
            throw new AturanException("Belum dapat menjadi draf. " + string.Join(" ", sebab.Take(5)));
        }

        var keputusan = await impor.ImportAsync(konsep.Naskah, null, ct);
        db.ImporTertunda.Remove(ada);
        await db.SaveChangesAsync(ct);
        return keputusan;
    }

    private static async Task<ImporTertunda> RequireAsync(KinerjaDbContext db, ImporTertundaId id, CancellationToken ct) =>
        await db.ImporTertunda.SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new AturanException("Impor ini sudah selesai atau dibuang.");

    private void RequirePenyusun()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengimpor keputusan.");
        }
    }
}
