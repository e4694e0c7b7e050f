using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinerja.Data.Cadangan;

/// <summary>Looks every few seconds whether a backup was asked for, and whether the daily one is due. Does nothing in a process that may not read everything.</summary>
public sealed partial class JadwalCadangan(PelaksanaCadangan pelaksana, TimeProvider clock, ILogger<JadwalCadangan> logger) : BackgroundService
{
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(5);

    // The daily one not while everything else starts: a new installation would begin with a backup of nothing.
    private static readonly TimeSpan SesudahMulai = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!pelaksana.IsSiap)
        {
            return;
        }

        var mulai = clock.GetTimestamp();
        while (true)
        {
            await Task.Delay(Selang, clock, stoppingToken);
            try
            {
                await pelaksana.RunAsync(clock.GetElapsedTime(mulai) >= SesudahMulai, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogGagal(e); // the database is away: later again
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The backup could not be looked after; it is tried again.")]
    private partial void LogGagal(Exception galat);
}
