using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data;

/// <summary>What the program outside may know about the state of the database, without knowing which database it is.</summary>
public sealed class KesehatanBasisData(IDbContextFactory<KinerjaDbContext> factory)
{
    public async Task<bool> AnswersAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct);
    }

    /// <summary>One line about an error of the database; <c>null</c> where the error is of another kind.</summary>
    public static string? Describe(Exception galat) => galat is NpgsqlException ? "Basis data tidak dapat dihubungi atau menolak: " + galat.Message : null;
}
