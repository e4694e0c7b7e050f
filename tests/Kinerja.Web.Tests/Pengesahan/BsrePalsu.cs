using System.Collections.Concurrent;
using System.Text.Json;
using Kinerja.Documents.Pengesahan;
using Kinerja.Documents.Signing;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>How the service behaves.</summary>
public enum UlahBsre
{
    Baik,
    AkunBelumSiap,
    TolakSandi,
    TolakDenganGema,
    Diam,
    Galat500,
    Putus,
    BukanJson,
    TanpaBerkas,
    NaskahLain,
    BitaBerubah,
    TanpaTandaTangan,
}

/// <summary>A stand-in for BSrE eSign v2 on a real socket: it signs as the real one does, and misbehaves when told to.</summary>
public sealed class BsrePalsu : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SertifikatUji uji = new();

    private BsrePalsu(WebApplication app) => this.app = app;

    public UlahBsre Ulah { get; set; }

    /// <summary>What was asked to be signed: how often.</summary>
    public int Diminta { get; private set; }

    public ConcurrentQueue<string> Otorisasi { get; } = new();

    public string Alamat => app.Urls.Single();

    public static async Task<BsrePalsu> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 64 * 1024 * 1024);
        var app = builder.Build();
        var palsu = new BsrePalsu(app);
        app.MapPost("/api/v2/user/check-status", palsu.CheckAsync);
        // With a parameter more it is no bare request delegate, whose result would be thrown away.
        app.MapPost("/api/v2/sign/pdf", (HttpContext context, CancellationToken _) => palsu.SignAsync(context));
        app.MapPost("/api/v2/verify/pdf", () => Results.Json(new { conclusion = "VALID" }));
        await app.StartAsync();
        return palsu;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        uji.Dispose();
    }

    private IResult CheckAsync(HttpRequest permintaan)
    {
        Otorisasi.Enqueue(permintaan.Headers.Authorization.ToString());
        return Ulah is UlahBsre.AkunBelumSiap ? Results.Json(new { status = "NOT_REGISTERED", message = "Pengguna tidak terdaftar" }) : Results.Json(new { status = "ISSUE" });
    }

    private async Task<IResult> SignAsync(HttpContext context)
    {
        Diminta++;
        using var badan = await JsonDocument.ParseAsync(context.Request.Body);
        var pdf = badan.RootElement.GetProperty("file")[0].GetBytesFromBase64();
        var sandi = badan.RootElement.TryGetProperty("passphrase", out var frasa) ? frasa.GetString() : badan.RootElement.GetProperty("totp").GetString();
        switch (Ulah)
        {
            case UlahBsre.TolakSandi:
                return Results.Json(new { status = 2031, error = "Passphrase anda salah" }, statusCode: 400);
            case UlahBsre.TolakDenganGema:
                return Results.Json(new { status = 2031, error = $"Passphrase {sandi} salah" }, statusCode: 400);
            case UlahBsre.Diam:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return Results.Ok();
            case UlahBsre.Galat500:
                return Results.Json(new { error = "Internal Server Error" }, statusCode: 500);
            case UlahBsre.Putus:
                context.Abort();
                return Results.Empty;
            case UlahBsre.BukanJson:
                return Results.Text("<html>Bad gateway</html>", "text/html");
            case UlahBsre.TanpaBerkas:
                return Results.Json(new { time = 12, file = Array.Empty<string>() });
            default:
                return Results.Json(new { time = 300, file = new[] { Convert.ToBase64String(Sign(pdf)) } });
        }
    }

    private byte[] Sign(byte[] pdf)
    {
        if (Ulah is UlahBsre.TanpaTandaTangan)
        {
            return pdf;
        }

        using var sertifikat = SertifikatPenandaTangan.Open(uji.Create(nama: "Camat menurut BSrE"), SertifikatUji.Sandi, DateTimeOffset.UtcNow);
        var keterangan = new KeteranganTandaTangan { Nama = "BSrE", Alasan = "Penetapan", Tempat = "Malang", Waktu = DateTimeOffset.UtcNow };
        var asal = Ulah is UlahBsre.NaskahLain ? [.. "%PDF-1.7\n%lain\n"u8, .. pdf[9..]] : pdf;
        var bertanda = Ulah is UlahBsre.NaskahLain ? asal : PenandaTanganPdf.Sign(asal, new(1, 10, 10, 50, 50), keterangan, sertifikat);
        if (Ulah is UlahBsre.BitaBerubah)
        {
            // Behind what was sent, where only the signature can tell.
            bertanda[^40] ^= 1;
        }

        return bertanda;
    }
}
