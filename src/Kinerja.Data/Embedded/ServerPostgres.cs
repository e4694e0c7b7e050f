using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Logging;

namespace Kinerja.Data.Embedded;

/// <summary>One data folder and the postgres process on it: initdb, start, stop.</summary>
internal sealed class ServerPostgres(BinerPostgres biner, Pelaksana pelaksana, string folderData, OpsiKlaster opsi, ILogger logger)
{
    private const string NomorMustahil = "2147483647";
    private const int JumlahPercobaan = 5;
    private const long BatasCatatan = 5_000_000;

    private string BerkasPid => Path.Combine(folderData, "postmaster.pid");

    private string BerkasCatatan => Path.Combine(folderData, "server.log");

    /// <summary>Made aside and renamed, so that a program killed during initdb leaves no half-made cluster.</summary>
    public async Task InitAsync(string sandiPengurus, CancellationToken ct)
    {
        var sementara = folderData + ".baru";
        var berkasSandi = folderData + ".sandi";
        if (Directory.Exists(sementara))
        {
            Directory.Delete(sementara, recursive: true);
        }

        try
        {
            Directory.CreateDirectory(sementara);
            await pelaksana.GiveAsync(sementara, ct);
            BerkasRahasia.WriteText(berkasSandi, sandiPengurus);
            await pelaksana.GiveAsync(berkasSandi, ct);
            string[] argumen =
            [
                "-D", sementara, "-U", "postgres", "--pwfile", berkasSandi, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions", .. opsi.Uji ? ["--no-sync"] : Array.Empty<string>(),
            ];
            var hasil = await ProsesPostgres.RunAsync(pelaksana, biner.Initdb, argumen, TimeSpan.FromMinutes(2), ct);
            if (hasil.Kode != 0)
            {
                throw Failure("Basis data tertanam tidak dapat dibuat", hasil.Keluaran);
            }
        }
        finally
        {
            File.Delete(berkasSandi);
        }

        Directory.Move(sementara, folderData);
    }

    /// <summary>Starts it on a free port of 127.0.0.1 and returns the port once it answers.</summary>
    public async Task<int> StartAsync(CancellationToken ct)
    {
        ShortenLog();
        for (var ke = 1; ; ke++)
        {
            var port = FreePort();
            var mulaiCatatan = File.Exists(BerkasCatatan) ? new FileInfo(BerkasCatatan).Length : 0;
            string[] argumen =
            [
                "start", "-D", folderData, "-l", BerkasCatatan, "-w", "-s", "-t", Seconds(opsi.BatasMulai), "-o", Settings(port),
            ];
            // On Windows the server would inherit a captured stream and keep it open for life; pg_ctl itself detaches it from our Ctrl+C.
            var hasil = await ProsesPostgres.RunAsync(
                pelaksana, biner.PgCtl, argumen, opsi.BatasMulai + TimeSpan.FromSeconds(10), ct, tangkap: !OperatingSystem.IsWindows());
            if (hasil.Kode == 0)
            {
                return port;
            }

            var catatan = ReadLog(mulaiCatatan);
            if (ke == JumlahPercobaan || !IsPassing(catatan))
            {
                throw Failure("Basis data tertanam tidak dapat dimulai", catatan.Length > 0 ? catatan : hasil.Keluaran);
            }

            logger.LogInformation("PostgreSQL belum dapat dimulai; dicoba lagi ({Ke})", ke);
            await Task.Delay(TimeSpan.FromMilliseconds(200 * ke), ct);
        }
    }

    /// <summary>Stops what a killed program left running, and clears a pid that now belongs to some other process.</summary>
    public async Task StopOrphanAsync(CancellationToken ct)
    {
        if (ReadPid() is not { } pid)
        {
            return;
        }

        if (IsOurs(pid.Nomor, pid.Isi))
        {
            logger.LogWarning("PostgreSQL dari program Kinerja yang terhenti paksa masih berjalan (proses {Pid}); dihentikan dahulu", pid.Nomor);
            await StopAsync(ct);
        }
        else if (IsAlive(pid.Nomor))
        {
            // PostgreSQL itself would take any living process of that number (or one that is dead and not reaped) for a server and refuse
            // for ever. The rest of the file stays: by it PostgreSQL sees whether children of the dead server still write.
            File.WriteAllText(BerkasPid, NomorMustahil + pid.Isi[pid.Isi.IndexOf('\n', StringComparison.Ordinal)..]);
        }
    }

    public async Task StopAsync(CancellationToken ct)
    {
        foreach (var cara in (string[])["fast", "immediate"])
        {
            // Looked at anew each time: pg_ctl signals whatever process has the number in the file.
            if (!IsRunning())
            {
                return;
            }

            string[] argumen = ["stop", "-D", folderData, "-m", cara, "-w", "-s", "-t", Seconds(opsi.BatasHenti)];
            var hasil = await ProsesPostgres.RunAsync(pelaksana, biner.PgCtl, argumen, opsi.BatasHenti + TimeSpan.FromSeconds(5), ct);
            if (hasil.Kode == 0)
            {
                return;
            }

            logger.LogWarning("PostgreSQL tidak berhenti dengan cara {Cara}: {Keluaran}", cara, hasil.Keluaran);
        }

        if (!IsRunning())
        {
            return;
        }

        throw new AturanException($"PostgreSQL tertanam di {folderData} tidak mau berhenti. Hentikan prosesnya (nomornya di baris pertama {BerkasPid}), lalu jalankan Kinerja lagi.");
    }

    private static string Seconds(TimeSpan batas) => batas.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private bool IsRunning() => ReadPid() is { } pid && IsOurs(pid.Nomor, pid.Isi);

    // Given on the command line at every start: they follow the program's version, not the day the cluster was made.
    private string Settings(int port)
    {
        string[] daftar =
        [
            "listen_addresses=127.0.0.1", string.Create(CultureInfo.InvariantCulture, $"port={port}"), "unix_socket_directories=",
            "shared_buffers=64MB", $"max_connections={(opsi.Uji ? 200 : 100)}", "timezone=UTC", "log_timezone=UTC", "jit=off",
            .. opsi.Uji ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : Array.Empty<string>(),
        ];
        return string.Join(' ', daftar.Select(x => "-c " + x));
    }

    // Another program may take the port in between (tried again then); PostgreSQL cannot be asked for "any".
    private static int FreePort()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }

    // The port was taken in between, or children of a killed server have not noticed its death yet.
    private static bool IsPassing(string catatan) =>
        catatan.Contains("Address already in use", StringComparison.Ordinal) || catatan.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal)
        || catatan.Contains("shared memory block", StringComparison.Ordinal);

    private (int Nomor, string Isi)? ReadPid()
    {
        try
        {
            var isi = File.ReadAllText(BerkasPid);
            return isi.Contains('\n', StringComparison.Ordinal) && int.TryParse(isi.Split('\n')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? (nomor, isi) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsAlive(int pid) => NameOf(pid) is not null;

    private static bool IsOurs(int pid, string isiPid)
    {
        try
        {
            // Numbers are used again. The server's working folder is its data folder, whatever path leads to it.
            return OperatingSystem.IsLinux()
                ? Identity(File.ReadAllText($"/proc/{pid}/cwd/postmaster.pid")) == Identity(isiPid)
                : NameOf(pid)?.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) == true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Number, folder and time of start; the lines after them change while it starts.
    private static string Identity(string isiPid) => string.Join('\n', isiPid.Split('\n').Take(3));

    private static string? NameOf(int pid)
    {
        try
        {
            using var proses = Process.GetProcessById(pid);
            return proses.ProcessName;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private void ShortenLog()
    {
        if (File.Exists(BerkasCatatan) && new FileInfo(BerkasCatatan).Length > BatasCatatan)
        {
            File.Move(BerkasCatatan, BerkasCatatan + ".lama", overwrite: true);
        }
    }

    private string ReadLog(long mulai)
    {
        if (!File.Exists(BerkasCatatan))
        {
            return "";
        }

        using var berkas = new FileStream(BerkasCatatan, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        berkas.Position = Math.Min(mulai, berkas.Length);
        using var pembaca = new StreamReader(berkas);
        return pembaca.ReadToEnd();
    }

    private AturanException Failure(string kalimat, string keluaran)
    {
        var sebab = keluaran.Contains("No space left on device", StringComparison.Ordinal) ? "ruang disk habis"
            : keluaran.Contains("Permission denied", StringComparison.Ordinal) ? "akun yang menjalankannya tidak berhak atas folder itu"
            : keluaran.Contains("incompatible with server", StringComparison.Ordinal) ? "data dibuat oleh versi PostgreSQL yang lain"
            : "lihat catatan PostgreSQL di bawah ini";
        var akhir = string.Join('\n', keluaran.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(12));
        return new AturanException($"{kalimat} di {folderData}: {sebab}.\n{akhir}");
    }
}
