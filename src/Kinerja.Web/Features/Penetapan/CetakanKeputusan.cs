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
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(20);

    private readonly MemoryCache simpanan = new(new MemoryCacheOptions { SizeLimit = UkuranMaksimum });
    private readonly Dictionary<object, Task<IReadOnlyList<Berkas>>> sedang = [];

    /// <summary>One compressed SVG per page.</summary>
    public Task<IReadOnlyList<Berkas>> GetHalamanAsync(KeputusanDetail detail, CancellationToken ct) =>
        GetAsync(("svg", Sidik(detail)), async () => (IReadOnlyList<Berkas>)[.. (await pencetak.RenderPagesAsync(detail.Naskah, detail.Tata, await ReadLambangAsync(detail), CancellationToken.None)).Select(CompressSvg)], ct);

    public async Task<Berkas> GetPdfAsync(KeputusanDetail detail, CancellationToken ct) =>
        (await GetAsync(("pdf", Sidik(detail)), async () => (IReadOnlyList<Berkas>)[new Berkas(await pencetak.PrintAsync(detail.Naskah, detail.Tata, await ReadLambangAsync(detail), CancellationToken.None))], ct))[0];

    public void Dispose() => simpanan.Dispose();

    private async Task<GambarLambang?> ReadLambangAsync(KeputusanDetail detail) =>
        await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, CancellationToken.None) is { } isi ? new GambarLambang(isi) : null;

    // Several readers of one decree share one run of the compiler, which no single reader's leaving may cancel.
    private async Task<IReadOnlyList<Berkas>> GetAsync(object kunci, Func<Task<IReadOnlyList<Berkas>>> print, CancellationToken ct)
    {
        if (simpanan.TryGetValue(kunci, out IReadOnlyList<Berkas>? ada))
        {
            return ada!;
        }

        Task<IReadOnlyList<Berkas>> berjalan;
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

    private async Task<IReadOnlyList<Berkas>> PrintAndKeepAsync(object kunci, Func<Task<IReadOnlyList<Berkas>>> print)
    {
        // Yields first: the caller holds the lock.
        await Task.Yield();
        try
        {
            var hasil = await print();
            simpanan.Set(kunci, hasil, new MemoryCacheEntryOptions { Size = hasil.Sum(b => (long)b.Isi.Length), SlidingExpiration = Umur });
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

    private static Berkas CompressSvg(string svg)
    {
        using var hasil = new MemoryStream();
        using (var gzip = new GZipStream(hasil, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(svg));
        }

        return new Berkas(hasil.ToArray());
    }
}

/// <summary>A file of a printed decree with the mark by which a browser knows that it has it already.</summary>
public sealed record Berkas(byte[] Isi)
{
    public string Sidik { get; } = Convert.ToHexStringLower(SHA256.HashData(Isi))[..32];
}
