using Kinerja.Data.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinerja.Data.Tests.Embedded;

/// <summary>A temporary folder with room for a cluster and for everything that it would otherwise put into /var.</summary>
public sealed class FolderUji : IDisposable
{
    public FolderUji()
    {
        Akar = Directory.CreateTempSubdirectory("kinerja-folder-").FullName;
        // The account that runs PostgreSQL for root, and the one of the child that plays an ordinary user, come through here.
        File.SetUnixFileMode(Akar, (UnixFileMode)0b111_111_111);
        Opsi = new OpsiKlaster
        {
            Folder = Path.Combine(Akar, "klaster"),
            FolderCadangan = Path.Combine(Akar, "cadangan"),
            FolderTembolok = Path.Combine(Akar, "tembolok"),
            BatasKunci = TimeSpan.FromMilliseconds(300),
            Uji = true,
        };
    }

    public string Akar { get; }

    public OpsiKlaster Opsi { get; }

    public Task<KlasterTertanam> StartAsync() => KlasterTertanam.StartAsync(Opsi, NullLogger.Instance, CancellationToken.None);

    public Task<KlasterTertanam?> TryJoinAsync() => KlasterTertanam.TryJoinAsync(Opsi, CancellationToken.None);

    public void Dispose() => Directory.Delete(Akar, recursive: true);
}
