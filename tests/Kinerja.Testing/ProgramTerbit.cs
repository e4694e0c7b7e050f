using System.Diagnostics;
using System.Text;

namespace Kinerja.Testing;

/// <summary>How a run of the program ended.</summary>
public sealed record HasilProgram(int Kode, string Keluaran, string Galat);

/// <summary>The program as it is shipped: published once per run into a folder away from the source tree, where it takes itself for Production.</summary>
public static class ProgramTerbit
{
    private static readonly TimeSpan BatasTerbit = TimeSpan.FromMinutes(5);

    private static readonly string[] AwalanMilikLain = ["MSBUILD", "ConnectionStrings__", "KINERJA_", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "VSTEST_"];

    private static readonly Lazy<Task<string>> Folder = new(PublishAsync);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<HasilProgram> RunAsync(IReadOnlyDictionary<string, string> lingkungan, params string[] argumen)
    {
        using var proses = Start(await CreateAsync(lingkungan, argumen), out var keluaran, out var galat);
        await WaitAsync(proses, TimeSpan.FromMinutes(1), galat);
        return new HasilProgram(proses.ExitCode, keluaran.ToString(), galat.ToString());
    }

    /// <summary>Starts the web application on a free port and waits until it says where.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message is what it wrote.</exception>
    public static async Task<ProgramBerjalan> StartAsync(IReadOnlyDictionary<string, string> lingkungan)
    {
        var alamat = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var proses = Start(await CreateAsync(lingkungan, []), out var keluaran, out var galat, baris =>
        {
            const string Awalan = "Kinerja berjalan di ";
            if (baris.StartsWith(Awalan, StringComparison.Ordinal))
            {
                alamat.TrySetResult(new Uri(baris[Awalan.Length..]));
            }
        });
        var selesai = await Task.WhenAny(alamat.Task, proses.WaitForExitAsync(), Task.Delay(TimeSpan.FromMinutes(1)));
        if (selesai == alamat.Task)
        {
            return new ProgramBerjalan(proses, await alamat.Task, keluaran);
        }

        proses.Kill(entireProcessTree: true);
        proses.Dispose();
        throw new InvalidOperationException("The program did not start: " + galat);
    }

    private static async Task<ProcessStartInfo> CreateAsync(IReadOnlyDictionary<string, string> lingkungan, string[] argumen)
    {
        var folder = await Folder.Value;
        var mulai = CreateDotnet(folder, [Path.Combine(folder, "Kinerja.Web.dll"), .. argumen]);
        mulai.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (nama, nilai) in lingkungan)
        {
            mulai.Environment[nama] = nilai;
        }

        return mulai;
    }

    private static async Task<string> PublishAsync()
    {
        var sumber = FindSumber();
        var tujuan = Directory.CreateTempSubdirectory("kinerja-terbit-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(tujuan, recursive: true);
        // What was built for the tests is what is published. Its database is a server's, so it needs no PostgreSQL of its own.
        var konfigurasi = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var mulai = CreateDotnet(sumber, ["publish", "src/Kinerja.Web", "--no-build", "--configuration", konfigurasi, "--output", tujuan, "-nodeReuse:false", "-p:TanpaPostgresTertanam=true"]);
        using var proses = Start(mulai, out var keluaran, out _);
        await WaitAsync(proses, BatasTerbit, keluaran);
        return proses.ExitCode == 0 ? tujuan : throw new InvalidOperationException("The program could not be published: " + keluaran);
    }

    private static ProcessStartInfo CreateDotnet(string folder, IEnumerable<string> argumen)
    {
        var mulai = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", argumen)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The test host's own settings, and what a developer has exported, are not the server's.
        foreach (var nama in mulai.Environment.Keys.Where(IsMilikLain).ToList())
        {
            mulai.Environment.Remove(nama);
        }

        return mulai;
    }

    private static bool IsMilikLain(string nama) =>
        AwalanMilikLain.Any(a => nama.StartsWith(a, StringComparison.OrdinalIgnoreCase));

    private static Process Start(ProcessStartInfo mulai, out StringBuilder keluaran, out StringBuilder galat, Action<string>? setiapBaris = null)
    {
        var (kumpulanKeluaran, kumpulanGalat) = (keluaran, galat) = (new StringBuilder(), new StringBuilder());
        var proses = new Process { StartInfo = mulai };
        proses.OutputDataReceived += (_, e) => Append(kumpulanKeluaran, e.Data, setiapBaris);
        proses.ErrorDataReceived += (_, e) => Append(kumpulanGalat, e.Data, null);
        proses.Start();
        proses.BeginOutputReadLine();
        proses.BeginErrorReadLine();
        proses.StandardInput.Close();
        return proses;
    }

    private static void Append(StringBuilder kumpulan, string? baris, Action<string>? setiapBaris)
    {
        if (baris is not null)
        {
            lock (kumpulan)
            {
                kumpulan.AppendLine(baris);
            }

            setiapBaris?.Invoke(baris);
        }
    }

    private static async Task WaitAsync(Process proses, TimeSpan batas, StringBuilder catatan)
    {
        using var waktu = new CancellationTokenSource(batas);
        try
        {
            await proses.WaitForExitAsync(waktu.Token);
        }
        catch (OperationCanceledException)
        {
            proses.Kill(entireProcessTree: true);
            throw new TimeoutException($"{proses.StartInfo.FileName} {string.Join(' ', proses.StartInfo.ArgumentList)} did not end: {catatan}");
        }
    }

    private static string FindSumber()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kinerja.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from the source tree.");
    }
}

/// <summary>A server that answers at <see cref="Alamat"/> until it is disposed.</summary>
public sealed class ProgramBerjalan(Process proses, Uri alamat, StringBuilder keluaran) : IAsyncDisposable
{
    public Uri Alamat { get; } = alamat;

    /// <summary>The process, for tests that end it in another way.</summary>
    public Process Proses { get; } = proses;

    /// <summary>Waits for what it prints next to its address: the first words after a text.</summary>
    public async Task<string> ReadAfterAsync(string awalan)
    {
        for (var kali = 0; kali < 100; kali++)
        {
            string[] baris;
            lock (keluaran)
            {
                baris = keluaran.ToString().Split(Environment.NewLine);
            }

            if (baris.SkipLast(1).FirstOrDefault(b => b.Contains(awalan, StringComparison.Ordinal)) is { } kena)
            {
                return kena[(kena.IndexOf(awalan, StringComparison.Ordinal) + awalan.Length)..].Trim();
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The program did not print “{awalan}”.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!Proses.HasExited)
        {
            Proses.Kill(entireProcessTree: true);
            await Proses.WaitForExitAsync();
        }

        Proses.Dispose();
    }
}
