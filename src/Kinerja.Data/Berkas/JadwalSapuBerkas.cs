using Kinerja.Data.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinerja.Data.Berkas;

/// <summary>Once a day, and tenant by tenant: each in a scope of its own, so that none can reach into another's.</summary>
public sealed partial class JadwalSapuBerkas(IServiceScopeFactory scopes, GudangBerkas gudang, TimeProvider clock, ILogger<JadwalSapuBerkas> logger) : BackgroundService
{
    // Not while everything else starts.
    private static readonly TimeSpan SesudahMulai = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Selang = TimeSpan.FromDays(1);

    /// <summary>One round through every kecamatan that has files. A folder that no kecamatan of this database owns is left alone: it may be another database's.</summary>
    public async Task SweepAllAsync(CancellationToken ct)
    {
        foreach (var kecamatan in gudang.ListKecamatan())
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                if (!await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterForJobAsync(kecamatan, ct))
                {
                    LogAsing(kecamatan.Value);
                    continue;
                }

                var hasil = await scope.ServiceProvider.GetRequiredService<PenyapuBerkas>().SweepAsync(ct);
                if (hasil.Dihapus + hasil.Sementara > 0)
                {
                    LogDihapus(kecamatan.Value, hasil.Dihapus, hasil.Sementara);
                }

                foreach (var sha in hasil.Hilang)
                {
                    LogHilang(kecamatan.Value, sha);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogGagal(kecamatan.Value, e); // the others are swept all the same
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(SesudahMulai, clock, stoppingToken);
        while (true)
        {
            await SweepAllAsync(stoppingToken);
            await Task.Delay(Selang, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Folder of files {Kecamatan} belongs to no kecamatan of this database; it is left alone.")]
    private partial void LogAsing(Guid kecamatan);

    [LoggerMessage(Level = LogLevel.Information, Message = "Kecamatan {Kecamatan}: {Dihapus} files without a row and {Sementara} unfinished uploads removed.")]
    private partial void LogDihapus(Guid kecamatan, int dihapus, int sementara);

    [LoggerMessage(Level = LogLevel.Error, Message = "Kecamatan {Kecamatan}: file {Sha256} is missing from the disk. Restore the folder of files that belongs to this database.")]
    private partial void LogHilang(Guid kecamatan, string sha256);

    [LoggerMessage(Level = LogLevel.Error, Message = "Files of kecamatan {Kecamatan} could not be swept.")]
    private partial void LogGagal(Guid kecamatan, Exception galat);
}
