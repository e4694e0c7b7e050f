using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data;

/// <summary>Saving where two people may meet.</summary>
internal static class Penyimpanan
{
    /// <summary>Two who write one row meet at its version, two who add one at its unique key: both are told the same. Anything else is a fault of ours and shows as one.</summary>
    /// <param name="bentrok">What the person who came second is told.</param>
    public static async Task SaveAsync(this KinerjaDbContext db, string bentrok, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new AturanException(bentrok, e);
        }
    }
}
