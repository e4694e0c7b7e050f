using Kinerja.Data;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Contoh;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Documents;

namespace Kinerja.Web.Common;

/// <summary>The web application: its database first, then its pages.</summary>
public static class Aplikasi
{
    private const string AlamatBawaan = "http://localhost:5080";

    public static async Task RunAsync(string[] args)
    {
        var builder = CreateBuilder(args);
        using var pencatat = LoggerFactory.Create(l => l.AddConfiguration(builder.Configuration.GetSection("Logging")).AddConsole());
        await using var basisData = await BasisData.OpenAsync(builder.Configuration, bolehBergabung: false, pencatat.CreateLogger("Kinerja.BasisData"), CancellationToken.None);
        await basisData.PrepareAsync(CancellationToken.None);
        if (!builder.Environment.IsDevelopment())
        {
            await PeriksaPeran.RefusePrivilegedAsync(basisData.Aplikasi, CancellationToken.None);
        }

        await using var app = Build(builder, basisData.Aplikasi, basisData.Pemilik);
        if (app.Environment.IsDevelopment())
        {
            await app.Services.GetRequiredService<PemuatContoh>().LoadAsync(CancellationToken.None);
            await app.Services.GetRequiredService<PelaporanContoh>().LoadAsync(CancellationToken.None);
        }

        await app.StartAsync();
        await GreetAsync(app);
        await app.WaitForShutdownAsync();
    }

    /// <summary>Settings come from the program's own folder, wherever it is started from; only options on the command line are read as settings.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            EnvironmentName = Pemasangan.EnvironmentName,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls(AlamatBawaan);
        }

        return builder;
    }

    /// <summary>The application over a database that is ready.</summary>
    /// <param name="pemilik">As the owner of the schema; <c>null</c>: backups are made by somebody else.</param>
    public static WebApplication Build(WebApplicationBuilder builder, string sambungan, string? pemilik = null)
    {
        builder.Services.AddKinerjaData(sambungan);
        builder.Services.Configure<OpsiBerkas>(o => o.Folder = Pemasangan.FindFolderBerkas(builder.Configuration));
        builder.Services.Configure<OpsiCadangan>(o => PengaturanCadangan.Apply(o, builder.Configuration, pemilik));
        builder.Services.AddDocuments();
        builder.Services.AddKinerjaWeb();
        var app = builder.Build();
        app.MapKinerjaWeb();
        app.MapSehat();
        return app;
    }

    // What a newcomer needs first. The demo accounts stand on the sign-in page.
    private static async Task GreetAsync(WebApplication app)
    {
        var alamat = app.Urls.FirstOrDefault() ?? AlamatBawaan;
        Console.WriteLine($"Kinerja berjalan di {alamat}");
        if (app.Environment.IsDevelopment())
        {
            Console.WriteLine($"Masuk dengan akun contoh, misalnya operator.ampelgading, sandi {AkunContoh.Sandi}. Akun lain ada di halaman masuk.");
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PemasanganAwal>().IsKosongAsync(CancellationToken.None))
        {
            Console.WriteLine($"Pemasangan baru: buka {alamat}/mulai dengan kode pemasangan {app.Services.GetRequiredService<KodePemasangan>().Kode}");
        }
    }
}
