using System.Text.Json;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Something of the kabupaten's catalogue.</summary>
/// <param name="Isi">As <see cref="ButirKatalog.Isi"/>.</param>
public sealed record ButirPilihan(ButirKatalogId Id, JenisKatalog Jenis, string Nama, string Isi);

/// <summary>What a kabupaten offers who drafts: posts, indicators, clauses, and the laws with its own Perda and Perbup.</summary>
public sealed class PilihanNaskahService(IDbContextFactory<KinerjaDbContext> factory)
{
    /// <summary>The whole catalogue by name.</summary>
    public async Task<IReadOnlyList<ButirPilihan>> ListAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ButirKatalog.OrderBy(b => b.Nama).Select(b => new ButirPilihan(b.Id, b.Jenis, b.Nama, b.Isi)).ToListAsync(ct);
    }

    /// <summary>The laws that ship with the program and those of the kabupaten.</summary>
    public async Task<RegisterPeraturan> ReadRegisterAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var tambahan = await db.PeraturanTambahan.Select(p => p.Isi).ToListAsync(ct);
        return RegisterPeraturan.Bawaan.With(tambahan.Select(isi => JsonSerializer.Deserialize<Peraturan>(isi, FormatNaskah.Opsi)!));
    }
}
