using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Embedded;

internal sealed record HasilProses(int Kode, string Keluaran);

/// <summary>Runs one short child process (initdb, pg_ctl, chown …) in a clean environment.</summary>
internal static class ProsesPostgres
{
    public static async Task<HasilProses> RunAsync(
        Pelaksana pelaksana, string program, IEnumerable<string> argumen, TimeSpan batas, CancellationToken ct, bool tangkap = true)
    {
        using var proses = new Process { StartInfo = StartInfo(pelaksana, program, argumen, tangkap) };
        var keluaran = new StringBuilder();
        void Keep(object _, DataReceivedEventArgs e)
        {
            lock (keluaran)
            {
                keluaran.AppendLine(e.Data);
            }
        }

        proses.OutputDataReceived += Keep;
        proses.ErrorDataReceived += Keep;
        Start(proses);
        if (tangkap)
        {
            proses.BeginOutputReadLine();
            proses.BeginErrorReadLine();
        }

        using var waktu = CancellationTokenSource.CreateLinkedTokenSource(ct);
        waktu.CancelAfter(batas);
        try
        {
            await proses.WaitForExitAsync(waktu.Token);
        }
        catch (OperationCanceledException)
        {
            // With what it started: a half-born server or the child of initdb would go on writing into a folder that we no longer own.
            proses.Kill(entireProcessTree: true);
            ct.ThrowIfCancellationRequested();
            return new HasilProses(-1, $"{Path.GetFileName(program)} tidak selesai dalam {batas.TotalSeconds:0} detik.\n{keluaran}");
        }

        return new HasilProses(proses.ExitCode, keluaran.ToString());
    }

    public static async Task<string> RunCheckedAsync(Pelaksana pelaksana, string program, IEnumerable<string> argumen, CancellationToken ct)
    {
        var hasil = await RunAsync(pelaksana, program, argumen, TimeSpan.FromSeconds(60), ct);
        return hasil.Kode == 0
            ? hasil.Keluaran
            : throw new AturanException($"PostgreSQL tertanam tidak dapat disiapkan: {Path.GetFileName(program)} gagal.\n{hasil.Keluaran.Trim()}");
    }

    private static void Start(Process proses)
    {
        try
        {
            proses.Start();
        }
        catch (Win32Exception e)
        {
            throw new AturanException($"PostgreSQL tertanam tidak dapat dijalankan: program {proses.StartInfo.FileName} tidak ditemukan atau tidak boleh dijalankan.", e);
        }
    }

    private static ProcessStartInfo StartInfo(Pelaksana pelaksana, string program, IEnumerable<string> argumen, bool tangkap)
    {
        var (nama, daftar) = pelaksana.Wrap(program, argumen);
        var mulai = new ProcessStartInfo(nama, daftar)
        {
            UseShellExecute = false,
            RedirectStandardOutput = tangkap,
            RedirectStandardError = tangkap,
            // The account that runs it may not be able to enter ours, and PostgreSQL dies where it cannot name its working folder.
            WorkingDirectory = OperatingSystem.IsWindows() ? AppContext.BaseDirectory : "/",
        };

        // LANG may name a locale that is not installed, PG* another server; and our own secrets are no business of another account.
        foreach (var kunci in mulai.Environment.Keys.Where(k => !IsKept(k)).ToArray())
        {
            mulai.Environment.Remove(kunci);
        }

        mulai.Environment["LC_ALL"] = "C";
        return mulai;
    }

    private static bool IsKept(string kunci) => OperatingSystem.IsWindows()
        ? !(kunci.StartsWith("PG", StringComparison.OrdinalIgnoreCase) || kunci.StartsWith("LC_", StringComparison.OrdinalIgnoreCase)
            || kunci.StartsWith("LANG", StringComparison.OrdinalIgnoreCase) || kunci.Contains("ConnectionStrings", StringComparison.OrdinalIgnoreCase))
        : kunci is "PATH" or "LD_LIBRARY_PATH";
}
