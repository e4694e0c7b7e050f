using Kinerja.Data;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Documents;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Features.Pindahan;

namespace Kinerja.Web.Perintah;

/// <summary>The services of one command over the database that is running, or that it starts for its own duration.</summary>
internal sealed class RuangPerintah : IAsyncDisposable
{
    private readonly BasisData _basisData;
    private readonly ServiceProvider _layanan;
    private readonly AsyncServiceScope _scope;

    private RuangPerintah(BasisData basisData, ServiceProvider layanan)
    {
        _basisData = basisData;
        _layanan = layanan;
        _scope = layanan.CreateAsyncScope();
    }

    public BasisData BasisData => _basisData;

    /// <summary>Opens the database without touching its schema.</summary>
    public static async Task<RuangPerintah> OpenAsync(CancellationToken ct)
    {
        var konfigurasi = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{Pemasangan.EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables().Build();
        var layanan = new ServiceCollection();
        layanan.AddLogging(l => l.AddConfiguration(konfigurasi.GetSection("Logging")).AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        using var pencatat = LoggerFactory.Create(l => l.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        var basisData = await BasisData.OpenAsync(konfigurasi, bolehBergabung: true, pencatat.CreateLogger("Kinerja.BasisData"), ct);
        layanan.AddSingleton(TimeProvider.System);
        layanan.AddKinerjaData(basisData.Aplikasi);
        layanan.Configure<OpsiBerkas>(o => o.Folder = Pemasangan.FindFolderBerkas(konfigurasi));
        layanan.Configure<OpsiCadangan>(o => PengaturanCadangan.Apply(o, konfigurasi, basisData.Pemilik));
        layanan.AddKinerjaIdentity();
        layanan.AddDocuments();
        layanan.AddSingleton<IConfiguration>(konfigurasi);
        layanan.AddPengesahan();
        layanan.AddScoped<PenulisPindahan>();
        return new RuangPerintah(basisData, layanan.BuildServiceProvider(validateScopes: true));
    }

    /// <summary>Opens the database, makes sure that its schema is current and, on a fresh machine of a developer, that the examples are there.</summary>
    public static async Task<RuangPerintah> OpenSiapAsync(CancellationToken ct)
    {
        var ruang = await OpenAsync(ct);
        try
        {
            await ruang._basisData.PrepareAsync(ct);
            if (ruang._basisData.IsPemilikKlaster && Pemasangan.EnvironmentName == Environments.Development)
            {
                await ruang.Get<PemuatContoh>().LoadAsync(ct);
            }

            return ruang;
        }
        catch
        {
            await ruang.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>A further room over the same database: each has one tenant for life.</summary>
    public AsyncServiceScope CreateScope() => _layanan.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _layanan.DisposeAsync();
        await _basisData.DisposeAsync();
    }
}
