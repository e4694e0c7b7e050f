using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Kinerja.Data.Contoh;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>The real program on Kestrel over the database and files of <see cref="KantorSah"/>, with everything that it logs.</summary>
public sealed partial class ServerSah : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CatatanLog catatan;

    private ServerSah(WebApplication app, CatatanLog catatan) => (this.app, this.catatan) = (app, catatan);

    public Uri Alamat => new(app.Urls.Single());

    public IReadOnlyCollection<string> Log => catatan.Baris;

    public static async Task<ServerSah> StartAsync(KantorSah kantor, Action<IServiceCollection>? ubah = null, params string[] pengaturan)
    {
        var builder = Aplikasi.CreateBuilder(["--applicationName=Kinerja.Web", "--urls=http://127.0.0.1:0", $"--Berkas:Folder={kantor.Folder}", .. pengaturan]);
        var catatan = new CatatanLog();
        // Its own rule goes before those of the settings: everything that any part of the program says.
        builder.Logging.ClearProviders().AddProvider(catatan).SetMinimumLevel(LogLevel.Trace).AddFilter<CatatanLog>("", LogLevel.Trace);
        ubah?.Invoke(builder.Services);
        var app = Aplikasi.Build(builder, kantor.Aplikasi);
        await app.StartAsync();
        return new ServerSah(app, catatan);
    }

    /// <summary>A browser without scripts in which a demo account has signed in, or nobody.</summary>
    public async Task<HttpClient> OpenAsync(string? nama = null)
    {
        var http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Alamat, Timeout = TimeSpan.FromMinutes(1) };
        if (nama is not null)
        {
            var jawaban = await PostAsync(http, "/masuk", "masuk", [("Isian.Nama", nama), ("Isian.Sandi", AkunContoh.Sandi)]);
            if (jawaban.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
            {
                throw new InvalidOperationException($"Masuk gagal: {jawaban.StatusCode}");
            }
        }

        return http;
    }

    /// <summary>Fills in a form of a page as a browser does, and sends it.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, string alamat, string formulir, IEnumerable<(string Nama, string Isi)> isian, (string Nama, byte[] Isi, string Berkas)? berkas = null)
    {
        var halaman = await http.GetStringAsync(alamat);
        using var kirim = new MultipartFormDataContent
        {
            { new StringContent(formulir), "_handler" },
            { new StringContent(Token().Match(halaman).Groups[1].Value), "__RequestVerificationToken" },
        };
        foreach (var (nama, isi) in isian)
        {
            kirim.Add(new StringContent(isi), nama);
        }

        if (berkas is { } b)
        {
            kirim.Add(new ByteArrayContent(b.Isi), b.Nama, b.Berkas);
        }

        return await http.PostAsync(alamat, kirim);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    private sealed class CatatanLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> baris = new();

        public IReadOnlyCollection<string> Baris => baris;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => baris.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
