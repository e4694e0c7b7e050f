using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;
using Microsoft.Extensions.Caching.Memory;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>
/// Printed decrees, kept while they are looked at: a reader of 18 pages asks 18 times. The key is what is printed, words and layout, so that nothing stale is ever shown;
/// who may see it is decided before, by the read that gave the <see cref="KeputusanDetail"/>.
/// </summary>
public sealed class CetakanKeputusan(PencetakKeputusan pencetak, GudangBerkas gudang) : IDisposable
{
    private const long UkuranMaksimum = 96L * 1024 * 1024;
    private const long UkuranTempat = 120;
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(20);

    private readonly MemoryCache simpanan = new(new MemoryCacheOptions { SizeLimit = UkuranMaksimum });
    private readonly Dictionary<object, Task<Cetakan>> sedang = [];

    /// <summary>One compressed SVG per page.</summary>
    public async Task<IReadOnlyList<Berkas>> GetHalamanAsync(KeputusanDetail detail, CancellationToken ct) => (await GetBerpetaAsync(detail, ct)).Halaman;

    /// <summary>The same with the map of the places on them.</summary>
    public async Task<(IReadOnlyList<Berkas> Halaman, IReadOnlyList<LetakTempat> Peta)> GetBerpetaAsync(KeputusanDetail detail, CancellationToken ct)
    {
        var cetakan = await GetAsync(("svg", Sidik(detail)), async () =>
        {
            var (halaman, peta) = await pencetak.RenderMappedAsync(detail.Naskah, detail.Tata, await ReadLambangAsync(detail), CancellationToken.None);
            return new Cetakan([.. halaman.Select(GetSvg)], peta);
        }, ct);
        return (cetakan.Halaman, cetakan.Peta);
    }

    public async Task<Berkas> GetPdfAsync(KeputusanDetail detail, CancellationToken ct) =>
        (await GetAsync(("pdf", Sidik(detail)), async () => new Cetakan([new Berkas(await pencetak.PrintAsync(detail.Naskah, detail.Tata, await ReadLambangAsync(detail), CancellationToken.None))], []), ct)).Halaman[0];

    /// <summary>The decree as a file to go on working with. It is made faster than it is sent, and is not kept.</summary>
    internal async Task<byte[]> WriteAsync(KeputusanDetail detail, BentukBerkas bentuk) => bentuk.Write(detail, await ReadLambangAsync(detail));

    public void Dispose() => simpanan.Dispose();

    private async Task<GambarLambang?> ReadLambangAsync(KeputusanDetail detail) =>
        await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, CancellationToken.None) is { } isi ? new GambarLambang(isi) : null;

    // Several readers of one decree share one run of the compiler, which no single reader's leaving may cancel.
    private async Task<Cetakan> GetAsync(object kunci, Func<Task<Cetakan>> print, CancellationToken ct)
    {
        if (simpanan.TryGetValue(kunci, out Cetakan? ada))
        {
            return ada!;
        }

        Task<Cetakan> berjalan;
        lock (sedang)
        {
            if (!sedang.TryGetValue(kunci, out berjalan!))
            {
                berjalan = PrintAndKeepAsync(kunci, print);
                sedang[kunci] = berjalan;
            }
        }

        return await berjalan.WaitAsync(ct);
    }

    private async Task<Cetakan> PrintAndKeepAsync(object kunci, Func<Task<Cetakan>> print)
    {
        // Yields first: the caller holds the lock.
        await Task.Yield();
        try
        {
            var hasil = await print();
            simpanan.Set(kunci, hasil, new MemoryCacheEntryOptions { Size = hasil.Halaman.Sum(b => (long)b.Isi.Length) + (hasil.Peta.Count * UkuranTempat), SlidingExpiration = Umur });
            return hasil;
        }
        finally
        {
            lock (sedang)
            {
                sedang.Remove(kunci);
            }
        }
    }

    private static string Sidik(KeputusanDetail detail) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { detail.Naskah, detail.Tata }, FormatNaskah.Opsi)));

    // An edit changes a page or two of many: the others are compressed already.
    private Berkas GetSvg(string svg)
    {
        var isi = Encoding.UTF8.GetBytes(svg);
        return simpanan.GetOrCreate(("halaman", Convert.ToHexString(SHA256.HashData(isi))), entri =>
        {
            var berkas = Compress(isi);
            entri.SetSize(berkas.Isi.Length).SetSlidingExpiration(Umur);
            return berkas;
        })!;
    }

    private static Berkas Compress(byte[] isi)
    {
        using var hasil = new MemoryStream();
        using (var gzip = new GZipStream(hasil, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(isi);
        }

        return new Berkas(hasil.ToArray());
    }

    private sealed record Cetakan(IReadOnlyList<Berkas> Halaman, IReadOnlyList<LetakTempat> Peta);
}

/// <summary>A file of a printed decree with the mark by which a browser knows that it has it already.</summary>
public sealed record Berkas(byte[] Isi)
{
    public string Sidik { get; } = Convert.ToHexStringLower(SHA256.HashData(Isi))[..32];
}
