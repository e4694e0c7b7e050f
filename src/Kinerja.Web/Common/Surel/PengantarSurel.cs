using Kinerja.Data.Surel;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Common.Surel;

/// <summary>Carries the queue to the mail server, one by one. A mail that cannot be sent is logged and left: the same word stands inside the program.</summary>
internal sealed partial class PengantarSurel(AntreanSurel antrean, IPengirimSurel pengirim, IOptions<PengaturanSurel> pengaturan, ILogger<PengantarSurel> logger) : BackgroundService
{
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrWhiteSpace(pengaturan.Value.Host))
        {
            return;
        }

        antrean.Activate(pengaturan.Value.AlamatProgram);
        await foreach (var surat in antrean.ReadAllAsync(stoppingToken))
        {
            try
            {
                using var batas = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                batas.CancelAfter(Batas);
                await pengirim.SendAsync(surat, batas.Token);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogGagal(logger, e);
            }
        }
    }

    // Without the address and the words: logs are read by those who run the server.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Surel tidak terkirim; pemberitahuan di dalam program tetap ada.")]
    private static partial void LogGagal(ILogger logger, Exception galat);
}
