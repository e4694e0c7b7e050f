using System.Security.Cryptography;
using System.Text;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A finding, and whether somebody has decided to live with it.</summary>
/// <param name="Sidik">What a waiver of it is kept by.</param>
/// <param name="Alasan">Why it was waived; <c>null</c>: it was not.</param>
public sealed record TemuanTampil(TemuanNaskah Temuan, string Sidik, string? Alasan, string? DiabaikanOleh);

/// <summary>Runs the rules over a decree with all that the office and its kabupaten know, and keeps what was waived.</summary>
public sealed class PemeriksaanKeputusanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusanService, PembacaKonteksPeriksa konteks, TimeProvider clock)
{
    /// <summary>Every finding in a decree, the gravest first.</summary>
    public async Task<IReadOnlyList<TemuanTampil>> CheckAsync(KeputusanId id, CancellationToken ct)
    {
        var detail = await keputusanService.ReadAsync(id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        var temuan = PemeriksaNaskah.Check(await konteks.ReadAsync(detail.Naskah, ct));
        await using var db = await factory.CreateDbContextAsync(ct);
        var diabaikan = await (
            from p in db.PengabaianTemuan
            join o in db.Users on p.Oleh equals o.Id into orang
            from o in orang.DefaultIfEmpty()
            where p.KeputusanId == id
            select new { p.Sidik, p.Alasan, Nama = o == null ? "–" : o.Nama }).ToDictionaryAsync(p => p.Sidik, ct);
        return [.. temuan.Select(t => (Temuan: t, Sidik: ComputeSidik(t))).Select(t => new TemuanTampil(
            t.Temuan, t.Sidik, diabaikan.GetValueOrDefault(t.Sidik)?.Alasan, diabaikan.GetValueOrDefault(t.Sidik)?.Nama))];
    }

    /// <summary>Lives with a warning, for a reason that is kept. What blocks cannot be waived.</summary>
    public async Task WaiveAsync(KeputusanId id, string sidik, string alasan, CancellationToken ct)
    {
        RequireEditor();
        var temuan = (await CheckAsync(id, ct)).FirstOrDefault(t => t.Sidik == sidik) ?? throw new AturanException("Temuan ini sudah tidak ada; naskahnya berubah.");
        if (temuan.Temuan.Tingkat is TingkatAturan.Galat)
        {
            throw new AturanException("Temuan ini menghalangi pengajuan; betulkan naskahnya.");
        }

        if (temuan.Alasan is not null)
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        db.PengabaianTemuan.Add(new PengabaianTemuan(
            ruang.RequireKecamatan().Id, id, sidik, temuan.Temuan.Aturan, alasan, ruang.Pengguna ?? default, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes a waiver back.</summary>
    public async Task UnwaiveAsync(KeputusanId id, string sidik, CancellationToken ct)
    {
        RequireEditor();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.PengabaianTemuan.SingleOrDefaultAsync(p => p.KeputusanId == id && p.Sidik == sidik, ct) is { } ada)
        {
            db.PengabaianTemuan.Remove(ada);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Of the rule and the words it spoke about, wherever they stand: a moved paragraph keeps its waiver, a changed one loses it.</summary>
    public static string ComputeSidik(TemuanNaskah temuan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{temuan.Aturan}\n{temuan.Pesan}\n{temuan.Kutipan}")));

    private void RequireEditor()
    {
        if (!ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]))
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengabaikan temuan.");
        }
    }
}
