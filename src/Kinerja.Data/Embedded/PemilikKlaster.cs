using System.Security.Cryptography;
using System.Text;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Logging;

namespace Kinerja.Data.Embedded;

/// <summary>What the owner of a folder holds: the lock, the place of the data, the server on it.</summary>
internal sealed class PemilikKlaster : IAsyncDisposable
{
    private const string NamaFolderData = "pg";
    private readonly OpsiKlaster opsi;
    private readonly List<KunciFolder> daftarKunci;
    private ServerPostgres? server;

    private PemilikKlaster(OpsiKlaster opsi, KunciFolder kunci, CatatanKlaster catatan)
    {
        this.opsi = opsi;
        daftarKunci = [kunci];
        Catatan = catatan;
    }

    public CatatanKlaster Catatan { get; private set; }

    public string FolderData => Path.Combine(opsi.Folder, Catatan.FolderData);

    public static async Task<PemilikKlaster> TakeAsync(OpsiKlaster opsi, ILogger logger, CancellationToken ct)
    {
        FolderKlaster.Make(opsi.Folder);
        var kunci = await KunciFolder.TakeAsync(opsi.Folder, opsi.BatasKunci, ct);
        PemilikKlaster? pemilik = null;
        try
        {
            pemilik = new PemilikKlaster(opsi, kunci, await ReadOrCreateAsync(opsi, ct));
            await pemilik.PrepareAsync(logger, ct);
            return pemilik;
        }
        catch
        {
            await (pemilik?.DisposeAsync() ?? ValueTask.CompletedTask);
            kunci.Dispose();
            throw;
        }
    }

    public Task<int> StartServerAsync(CancellationToken ct) => server!.StartAsync(ct);

    public async ValueTask DisposeAsync()
    {
        try
        {
            CatatanBerjalan.Delete(opsi.Folder);
            if (server is not null)
            {
                await server.StopAsync(CancellationToken.None);
            }
        }
        finally
        {
            daftarKunci.ForEach(k => k.Dispose());
        }
    }

    private async Task PrepareAsync(ILogger logger, CancellationToken ct)
    {
        CatatanBerjalan.Delete(opsi.Folder);
        var induk = Path.GetDirectoryName(FolderData)!;
        if (induk != opsi.Folder)
        {
            logger.LogWarning("Akun yang menjalankan PostgreSQL tidak dapat memasuki {Folder}; datanya disimpan di {FolderData} dan perlu ikut dicadangkan", opsi.Folder, FolderData);
            FolderKlaster.Make(induk);
            // A copy of the folder names the same data: this lock is what keeps two programs off it.
            daftarKunci.Add(await KunciFolder.TakeAsync(induk, opsi.BatasKunci, ct));
        }

        var pelaksana = await Pelaksana.ForAsync(FolderData, ct);
        var biner = await BinerPostgres.Find().ReachableForAsync(pelaksana, [opsi.FolderTembolok, induk], ct);
        server = new ServerPostgres(biner, pelaksana, FolderData, opsi, logger);
        if (!Directory.Exists(FolderData))
        {
            await InitAsync(ct);
        }

        await server.StopOrphanAsync(ct);
        if (!Catatan.Jadi)
        {
            Catatan = Catatan with { Jadi = true };
            Catatan.Write(opsi.Folder);
        }
    }

    private async Task InitAsync(CancellationToken ct)
    {
        if (Catatan.Jadi)
        {
            throw new AturanException($"Data PostgreSQL di {FolderData} hilang. Pulihkan dari cadangan; Kinerja tidak membuat basis data kosong sebagai gantinya.");
        }

        await server!.InitAsync(Catatan.SandiPengurus, ct);
    }

    private static async Task<CatatanKlaster> ReadOrCreateAsync(OpsiKlaster opsi, CancellationToken ct)
    {
        if (CatatanKlaster.Read(opsi.Folder) is { } ada)
        {
            return ada;
        }

        if (Directory.Exists(Path.Combine(opsi.Folder, NamaFolderData)))
        {
            throw new AturanException($"Folder {opsi.Folder} berisi basis data, tetapi berkas klaster.json dengan sandinya hilang. Pulihkan berkas itu dari cadangan.");
        }

        var baru = CatatanKlaster.Create(await ChooseFolderAsync(opsi, ct));
        baru.Write(opsi.Folder);
        return baru;
    }

    private static async Task<string> ChooseFolderAsync(OpsiKlaster opsi, CancellationToken ct)
    {
        var pelaksana = await Pelaksana.ForAsync(null, ct);
        if (await pelaksana.CanEnterAsync(opsi.Folder, ct))
        {
            return NamaFolderData;
        }

        var nama = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(opsi.Folder)))[..12];
        var cadangan = Path.Combine(opsi.FolderCadangan, nama);
        FolderKlaster.Make(opsi.FolderCadangan);
        FolderKlaster.Make(cadangan);
        return await pelaksana.CanEnterAsync(cadangan, ct)
            ? Path.Combine(cadangan, NamaFolderData)
            : throw new AturanException(
                $"Root tidak boleh menjalankan PostgreSQL, dan akun tanpa hak (nobody) tidak dapat memasuki {opsi.Folder} maupun {cadangan}. Jalankan Kinerja sebagai pengguna biasa, atau pilih folder data yang lain.");
    }
}
