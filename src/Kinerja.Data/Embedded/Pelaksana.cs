using System.Globalization;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Embedded;

/// <summary>The account that PostgreSQL runs under: our own, or an unprivileged one when we are root, which PostgreSQL refuses.</summary>
internal sealed record Pelaksana(uint? Uid, uint? Gid)
{
    private const uint Nobody = 65534;

    public static readonly Pelaksana Sendiri = new(null, null);

    public bool IsLain => Uid is not null;

    /// <summary>The owner of data that exists (perhaps made by an ordinary user earlier), else nobody.</summary>
    public static async Task<Pelaksana> ForAsync(string? folderData, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return Sendiri;
        }

        if (!OperatingSystem.IsLinux())
        {
            throw new AturanException("PostgreSQL tertanam tidak dapat dijalankan oleh root di sistem operasi ini. Jalankan Kinerja sebagai pengguna biasa.");
        }

        if (folderData is null || !Directory.Exists(folderData))
        {
            return new Pelaksana(Nobody, Nobody);
        }

        var hasil = await ProsesPostgres.RunCheckedAsync(Sendiri, "stat", ["-c", "%u %g", folderData], ct);
        var angka = hasil.Trim().Split(' ').Select(x => uint.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        return angka[0] == 0 ? new Pelaksana(Nobody, Nobody) : new Pelaksana(angka[0], angka[1]);
    }

    /// <summary>The command line that runs a program under this account.</summary>
    public (string Program, IEnumerable<string> Argumen) Wrap(string program, IEnumerable<string> argumen) => IsLain
        ? ("setpriv", [string.Create(CultureInfo.InvariantCulture, $"--reuid={Uid}"), string.Create(CultureInfo.InvariantCulture, $"--regid={Gid}"), "--clear-groups", "--", program, .. argumen])
        : (program, argumen);

    /// <summary>Asked of the operating system by trying: only that knows every folder above, mount and access list.</summary>
    public async Task<bool> CanEnterAsync(string folder, CancellationToken ct) =>
        !IsLain || (await ProsesPostgres.RunAsync(this, "/bin/sh", ["-c", "cd -- \"$1\"", "sh", folder], TimeSpan.FromSeconds(10), ct)).Kode == 0;

    public async Task GiveAsync(string path, CancellationToken ct)
    {
        if (IsLain)
        {
            await ProsesPostgres.RunCheckedAsync(Sendiri, "chown", [string.Create(CultureInfo.InvariantCulture, $"{Uid}:{Gid}"), path], ct);
        }
    }
}
