using Kinerja.Data;
using Kinerja.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

Console.WriteLine("Dipakai oleh dotnet-ef.");

/// <summary>A context for <c>dotnet-ef</c>; it never connects.</summary>
internal sealed class PabrikRancangan : IDesignTimeDbContextFactory<KinerjaDbContext>
{
    public KinerjaDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql("Host=localhost").Options, new RuangKerja());
}
