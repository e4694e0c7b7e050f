using System.Diagnostics;
using Kinerja.Data.Embedded;

namespace Kinerja.Data.Tests.Embedded;

/// <summary>The stand-in application as a child process.</summary>
internal sealed class ProgramLain : IDisposable
{
    private readonly Process proses;

    private ProgramLain(Process proses, string sambungan)
    {
        this.proses = proses;
        Sambungan = sambungan;
    }

    public string Sambungan { get; }

    public static async Task<ProgramLain> StartAsync(FolderUji folder, Pelaksana pelaksana, IReadOnlyDictionary<string, string> lingkungan)
    {
        var (program, argumen) = pelaksana.Wrap(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [await AssemblyForAsync(folder, pelaksana), folder.Opsi.Folder, folder.Opsi.FolderCadangan, folder.Opsi.FolderTembolok]);
        var mulai = new ProcessStartInfo(program, argumen) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var (nama, nilai) in lingkungan)
        {
            mulai.Environment[nama] = nilai;
        }

        var proses = Process.Start(mulai)!;
        return await proses.StandardOutput.ReadLineAsync() is { } sambungan
            ? new ProgramLain(proses, sambungan)
            : throw new InvalidOperationException(await proses.StandardError.ReadToEndAsync());
    }

    public async Task KillAsync()
    {
        proses.Kill();
        await proses.WaitForExitAsync();
    }

    public async Task<int> StopAsync()
    {
        proses.StandardInput.Close();
        await proses.WaitForExitAsync();
        return proses.ExitCode;
    }

    public void Dispose()
    {
        if (!proses.HasExited)
        {
            proses.Kill();
        }

        proses.Dispose();
    }

    // The checkout may stand where another account cannot enter.
    private static async Task<string> AssemblyForAsync(FolderUji folder, Pelaksana pelaksana)
    {
        var asal = AppContext.BaseDirectory;
        if (pelaksana.IsLain)
        {
            var salinan = Path.Combine(folder.Akar, $"program-{Guid.NewGuid():N}");
            await ProsesPostgres.RunCheckedAsync(Pelaksana.Sendiri, "cp", ["-R", asal, salinan], CancellationToken.None);
            asal = salinan;
        }

        return Path.Combine(asal, Path.GetFileName(typeof(Program).Assembly.Location));
    }
}
