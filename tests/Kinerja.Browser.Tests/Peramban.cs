using Kinerja.Data.Contoh;
using Kinerja.Testing;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

// Two programs and two browsers at once would time each other out on a small machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Kinerja.Browser.Tests;

/// <summary>The real program on Kestrel over a database of its own, and a real browser.</summary>
public sealed class Peramban : IAsyncLifetime, IAsyncDisposable
{
    public const string Operator = "operator.ampelgading";

    private readonly BasisDataContoh _basisData = new();
    private readonly string _folderBerkas = Directory.CreateTempSubdirectory("kinerja-peramban-").FullName;
    private readonly Dictionary<string, string> _sesi = [];
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Alamat { get; private set; } = "";

    /// <summary>Where the program keeps the files of its kecamatan.</summary>
    public string FolderBerkas => _folderBerkas;

    /// <summary>The connection of the owner, which the program of the tests is not told.</summary>
    public string Pemilik => _basisData.Pemilik;

    public IServiceProvider Layanan => _app!.Services;

    public async Task InitializeAsync()
    {
        await _basisData.InitializeAsync().WaitAsync(Batas.Alat);
        _app = await StartLainAsync().WaitAsync(Batas.Alat);
        Alamat = _app.Urls.Single();
        _playwright = await Playwright.CreateAsync().WaitAsync(Batas.Alat);
        _browser = await LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(Batas.Alat);
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync().AsTask().WaitAsync(Batas.Alat);
        }

        await ((IAsyncLifetime)_basisData).DisposeAsync().WaitAsync(Batas.Alat);
        Directory.Delete(_folderBerkas, recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    /// <summary>The same program once more, with nothing remembered.</summary>
    public Task<WebApplication> StartLainAsync(Action<IServiceCollection>? ubah = null) => StartAplikasiAsync(_basisData.Aplikasi, _folderBerkas, ubah);

    /// <summary>The same program over another database.</summary>
    public Task<WebApplication> StartLainAsync(BasisDataUji basisData) => StartAplikasiAsync(basisData.Aplikasi, _folderBerkas);

    /// <summary>A window on another program than this one's, with nobody signed in.</summary>
    public Task<Jendela> OpenAsync(Layar layar, string alamat) => OpenAsync(layar, sesi: null, alamat);

    /// <summary>A window with nobody signed in.</summary>
    public Task<Jendela> OpenAsync(Layar? layar = null) => OpenAsync(layar ?? Layar.Meja, sesi: null);

    /// <summary>A window in which a demo account has signed in. Each signs in once: from one address only so many may.</summary>
    public async Task<Jendela> MasukAsync(string namaPengguna = Operator, Layar? layar = null, string? alamat = null)
    {
        if (!_sesi.TryGetValue(namaPengguna, out var sesi))
        {
            await using var pertama = await OpenAsync();
            await pertama.Page.GotoAsync("/masuk");
            await pertama.SignInAsync(namaPengguna, AkunContoh.Sandi);
            await pertama.Page.WaitForURLAsync(url => !url.Contains("/masuk", StringComparison.Ordinal));
            _sesi[namaPengguna] = sesi = await pertama.Page.Context.StorageStateAsync();
        }

        var jendela = await OpenAsync(layar ?? Layar.Meja, sesi, alamat);
        await jendela.Page.GotoAsync("/");
        // Most tests begin with the decrees of the office, wherever its first page is.
        if (new Uri(jendela.Page.Url).AbsolutePath.Split('/') is [_, "k", var kode, ..])
        {
            await jendela.Page.GotoAsync($"/k/{kode}/keputusan");
        }

        return jendela;
    }

    private async Task<Jendela> OpenAsync(Layar layar, string? sesi, string? alamat = null)
    {
        var konteks = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = alamat ?? Alamat,
            Locale = "id-ID",
            StorageState = sesi,
            ViewportSize = new ViewportSize { Width = layar.Lebar, Height = layar.Tinggi },
            IsMobile = layar.IsTelepon,
            HasTouch = layar.IsTelepon,
        });
        return new Jendela(konteks, await konteks.NewPageAsync(), alamat ?? Alamat);
    }

    private static async Task<WebApplication> StartAplikasiAsync(string sambungan, string folderBerkas, Action<IServiceCollection>? ubah = null)
    {
        // Its own name: by the name of the test runner it would look for that one's static files.
        var builder = Aplikasi.CreateBuilder(["--applicationName=Kinerja.Web", "--urls=http://127.0.0.1:0", $"--Berkas:Folder={folderBerkas}"]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        ubah?.Invoke(builder.Services);
        var app = Aplikasi.Build(builder, sambungan);
        await app.StartAsync();
        return app;
    }

    /// <summary>A browser for a program that is not this one's.</summary>
    internal static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = FindChromium(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    private static string FindChromium() =>
        new[] { Environment.GetEnvironmentVariable("KINERJA_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium was not found. Install it (Debian: apt install chromium) or set KINERJA_CHROMIUM.");
}

public sealed record Layar(int Lebar, int Tinggi, bool IsTelepon)
{
    public static Layar Meja { get; } = new(1366, 768, false);

    public static Layar Telepon { get; } = new(390, 844, true);
}

[CollectionDefinition(Nama)]
public sealed class KoleksiPeramban : ICollectionFixture<Peramban>
{
    public const string Nama = "peramban";
}

/// <summary>An installation of its own for the tests that draft and enact: the others count on the one decree of each office.</summary>
[CollectionDefinition(Nama)]
public sealed class KoleksiPenyusunan : ICollectionFixture<Peramban>
{
    public const string Nama = "penyusunan";
}
