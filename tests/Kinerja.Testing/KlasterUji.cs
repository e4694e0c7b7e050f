using Kinerja.Data.Embedded;
using Kinerja.Data.Migrations;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinerja.Testing;

/// <summary>One private PostgreSQL for a run of one test assembly, started by the code that the app itself uses. Its databases are clones of three templates.</summary>
public static class KlasterUji
{
    private static readonly Lazy<Task<KlasterTertanam>> Klaster = new(StartAsync);

    private static readonly Lazy<Task<string>> TemplatKosong = new(CreateTemplatKosongAsync);

    private static readonly Lazy<Task<string>> TemplatContoh = new(async () => await CreateTemplatAsync("templat_contoh", await TemplatKosong!.Value, b => b.LoadContohAsync()));

    private static readonly Lazy<Task<string>> TemplatBerisi = new(async () => await CreateTemplatAsync("templat_berisi", await TemplatContoh!.Value, b => b.LoadPelaporanAsync()));

    private static int _nomor;

    public static Task<KlasterTertanam> GetAsync() => Klaster.Value;

    /// <summary>A new database with the current schema, empty, with the four decrees, or with a measured year of each.</summary>
    internal static async Task<string> CloneAsync(IsiBasisData isi)
    {
        var templat = await (isi switch { IsiBasisData.Kosong => TemplatKosong, IsiBasisData.Contoh => TemplatContoh, _ => TemplatBerisi }).Value;
        var nama = $"uji_{Interlocked.Increment(ref _nomor)}";
        // A template is copied only while nobody is connected to it, and not by two at once.
        await GiliranTemplat.WaitAsync();
        try
        {
            await (await Klaster.Value).CreateDatabaseAsync(nama, templat, CancellationToken.None);
        }
        finally
        {
            GiliranTemplat.Release();
        }

        return nama;
    }

    private static SemaphoreSlim GiliranTemplat { get; } = new(1, 1);

    private static async Task<KlasterTertanam> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"kinerja-uji-{Environment.ProcessId}-{Guid.NewGuid():N}"[..36]);
        var klaster = await KlasterTertanam.StartAsync(new OpsiKlaster { Folder = folder, Uji = true }, NullLogger.Instance, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            klaster.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return klaster;
    }

    private static async Task<string> CreateTemplatKosongAsync()
    {
        const string Nama = "templat_kosong";
        var klaster = await Klaster.Value;
        await klaster.CreateDatabaseAsync(Nama, null, CancellationToken.None);
        var (pemilik, aplikasi) = klaster.ConnectionStringsFor(Nama);
        await Migrator.MigrateAsync(pemilik, aplikasi, CancellationToken.None);
        Npgsql.NpgsqlConnection.ClearAllPools();
        return Nama;
    }

    private static async Task<string> CreateTemplatAsync(string nama, string dari, Func<BasisDataUji, Task> isi)
    {
        var klaster = await Klaster.Value;
        await GiliranTemplat.WaitAsync();
        try
        {
            await klaster.CreateDatabaseAsync(nama, dari, CancellationToken.None);
        }
        finally
        {
            GiliranTemplat.Release();
        }

        await using (var basisData = BasisDataUji.For(nama, klaster))
        {
            await isi(basisData);
        }

        Npgsql.NpgsqlConnection.ClearAllPools();
        return nama;
    }
}
