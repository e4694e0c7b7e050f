using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pemetaan;

/// <summary>What a table does not say itself.</summary>
/// <param name="Bulan">Of a recap without a column for the month.</param>
/// <param name="Tahun">Of a table without a column for the year.</param>
/// <param name="KosongBerartiNihil">An empty cell of a recap means none; else it is unknown.</param>
/// <param name="Alasan">Why targets that were set are changed.</param>
public sealed record PilihanImpor(BulanKalender? Bulan = null, int? Tahun = null, bool KosongBerartiNihil = false, string? Alasan = null);

/// <summary>A plan and the doing of it, which leaves the changes in the context that it was made in.</summary>
/// <param name="Tahun">Of which years results rest on it.</param>
internal sealed record RencanaTerap(RencanaTabel Rencana, Func<PenggunaId, Task> ApplyAsync, IReadOnlyList<int> Tahun);

/// <summary>Takes in one kind of table. Everything that differs between the kinds is here; reading, mapping, showing and storing are the same for all.</summary>
internal interface IPenerimaTabel
{
    JenisTabel Jenis { get; }

    Task<RencanaTerap> PlanAsync(KinerjaDbContext db, TabelTertata tabel, PilihanImpor pilihan, CancellationToken ct);
}
