using System.Diagnostics;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>A stand-in for the application, in a process of its own: signs a decree and is killed (SIGKILL) at one step, before or after it is written down.</summary>
internal static class ProgramMati
{
    public const int Selesai = 0;

    /// <summary>What the shell says of a process that was killed: 128 + SIGKILL.</summary>
    public const int Mati = 137;

    public static async Task<int> Main(string[] args)
    {
        var (sambungan, folder, nama, kode, id, p12) = (args[0], args[1], args[2], args[3], KeputusanId.From(Guid.Parse(args[4])), args[5]);
        var pengamat = new PengamatLangkah
        {
            Amati = (langkah, sesudah) =>
            {
                if (args.Length > 6 && langkah.ToString() == args[6] && sesudah == (args[7] == "sesudah"))
                {
                    Process.GetCurrentProcess().Kill();
                    Thread.Sleep(Timeout.Infinite);
                }
            },
        };
        await using var layanan = KantorSah.Create(sambungan, folder, l => l.Replace(ServiceDescriptor.Singleton(pengamat)));
        await using var ruang = await RuangSah.EnterAsync(layanan, nama, kode);
        using var penanda = new PenandaTanganSertifikat(SertifikatPenandaTangan.Open(await File.ReadAllBytesAsync(p12), SertifikatUji.Sandi, DateTimeOffset.UtcNow));
        await ruang.Get<PelaksanaPengesahan>().SignAsync(id, penanda, KantorSah.Alamat, CancellationToken.None);
        return Selesai;
    }

    public static async Task<int> RunAsync(KantorSah kantor, string kode, KeputusanId id, string p12, LangkahPengesahan? langkah = null, bool sesudah = false)
    {
        string[] argumen = [typeof(ProgramMati).Assembly.Location, kantor.Aplikasi, kantor.Folder, KantorSah.Camat(kode), kode, id.ToString(), p12, .. langkah is null ? Array.Empty<string>() : [langkah.Value.ToString(), sesudah ? "sesudah" : "sebelum"]];
        using var proses = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", argumen) { RedirectStandardError = true })!;
        using var batas = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var galat = proses.StandardError.ReadToEndAsync(batas.Token);
        await proses.WaitForExitAsync(batas.Token);
        return proses.ExitCode is Selesai or Mati ? proses.ExitCode : throw new InvalidOperationException(await galat);
    }
}
