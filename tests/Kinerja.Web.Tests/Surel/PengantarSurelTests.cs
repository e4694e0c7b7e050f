using Kinerja.Data.Surel;
using Kinerja.Web.Common.Surel;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Kinerja.Web.Tests.Surel;

/// <summary>Mail goes out only where a server is set, and one that fails stops neither the act nor the next mail.</summary>
public sealed class PengantarSurelTests
{
    [Fact]
    public async Task Mail_that_fails_does_not_hold_up_the_next()
    {
        var antrean = new AntreanSurel();
        var pengirim = new PengirimUji();
        using var pengantar = new PengantarSurel(antrean, pengirim, Options.Create(new PengaturanSurel { Host = "surel.contoh" }), NullLogger<PengantarSurel>.Instance);
        await pengantar.StartAsync(CancellationToken.None);
        antrean.Add(new SuratKeluar("gagal@contoh", "a", "b"));
        antrean.Add(new SuratKeluar("berhasil@contoh", "a", "b"));
        Assert.Equal("berhasil@contoh", (await pengirim.Terkirim.Task.WaitAsync(TimeSpan.FromSeconds(30))).Kepada);
        await pengantar.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_collected()
    {
        var antrean = new AntreanSurel();
        using var pengantar = new PengantarSurel(antrean, new PengirimUji(), Options.Create(new PengaturanSurel()), NullLogger<PengantarSurel>.Instance);
        await pengantar.StartAsync(CancellationToken.None);
        Assert.False(antrean.Aktif);
        await pengantar.StopAsync(CancellationToken.None);
    }

    private sealed class PengirimUji : IPengirimSurel
    {
        public TaskCompletionSource<SuratKeluar> Terkirim { get; } = new();

        public Task SendAsync(SuratKeluar surat, CancellationToken ct) =>
            surat.Kepada.StartsWith("gagal", StringComparison.Ordinal) ? throw new InvalidOperationException("Server surel mati.") : Task.FromResult(Terkirim.TrySetResult(surat));
    }
}
