using System.Runtime.Versioning;
using Kinerja.Data.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

// File modes, /proc, setpriv.
[assembly: SupportedOSPlatform("linux")]

namespace Kinerja.Data.Tests.Embedded;

/// <summary>A stand-in for the application, in a process of its own: owns a cluster until its input ends or it is killed.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var opsi = new OpsiKlaster { Folder = args[0], FolderCadangan = args[1], FolderTembolok = args[2], Uji = true };
        await using (var klaster = await KlasterTertanam.StartAsync(opsi, NullLogger.Instance, CancellationToken.None))
        {
            await Console.Out.WriteLineAsync(klaster.ConnectionStringAplikasi);
            await Console.In.ReadToEndAsync();
        }

        return 0;
    }
}
