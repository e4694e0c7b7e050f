using System.IO.Compression;
using System.Security.Cryptography;

namespace Kinerja.Documents.Arsip;

/// <summary>Writes a ZIP while it goes out, one file after the other, and takes the fingerprint of each. Nothing of it stays in memory.</summary>
public sealed class PenulisZip : IAsyncDisposable
{
    private readonly ZipArchive zip;
    private readonly DateTimeOffset waktu;
    private readonly HashSet<string> dipakai = new(StringComparer.OrdinalIgnoreCase);

    private PenulisZip(ZipArchive zip, DateTimeOffset waktu) => (this.zip, this.waktu) = (zip, waktu);

    /// <param name="tujuan">Stays open.</param>
    /// <param name="waktu">What every file in it says of its age: the same content gives the same ZIP.</param>
    public static async Task<PenulisZip> CreateAsync(Stream tujuan, DateTimeOffset waktu, CancellationToken ct) =>
        new(await ZipArchive.CreateAsync(tujuan, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct), waktu);

    public Task<IsiZip> AddAsync(string jalur, byte[] isi, CancellationToken ct) => AddAsync(jalur, new MemoryStream(isi, writable: false), ct);

    /// <param name="isi">Is read to its end and closed.</param>
    public async Task<IsiZip> AddAsync(string jalur, Stream isi, CancellationToken ct)
    {
        await using var sumber = isi;
        return await AddAsync(jalur, (tujuan, batal) => sumber.CopyToAsync(tujuan, batal), ct);
    }

    /// <param name="tulis">Writes the content as it comes.</param>
    public async Task<IsiZip> AddAsync(string jalur, Func<Stream, CancellationToken, Task> tulis, CancellationToken ct)
    {
        if (!dipakai.Add(jalur))
        {
            throw new InvalidOperationException($"Two files of the ZIP would be called {jalur}.");
        }

        var bagian = zip.CreateEntry(jalur, CompressionLevel.Fastest);
        bagian.LastWriteTime = waktu;
        await using var masukan = await bagian.OpenAsync(ct);
        using var sidik = SHA256.Create();
        await using var terhitung = new AliranTerhitung(masukan);
        await using (var tersidik = new CryptoStream(terhitung, sidik, CryptoStreamMode.Write, leaveOpen: true))
        {
            await tulis(tersidik, ct);
        }

        return new IsiZip(jalur, Convert.ToHexStringLower(sidik.Hash!), terhitung.Banyak);
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    /// <summary>A file's name without what another system would not take, and unlike those before it.</summary>
    public static string NamaAman(string teks)
    {
        var nama = string.Join('-', string.Concat(teks.Select(h => char.IsAsciiLetterOrDigit(h) || h == '.' ? h : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries)).Trim('.');
        return nama.Length switch { 0 => "tanpa-nama", > 100 => nama[..100], _ => nama };
    }

    private sealed class AliranTerhitung(Stream dalam) : Stream
    {
        public long Banyak { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            dalam.Write(buffer, offset, count);
            Banyak += count;
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => await WriteAsync(buffer.AsMemory(offset, count), cancellationToken);

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await dalam.WriteAsync(buffer, cancellationToken);
            Banyak += buffer.Length;
        }
    }
}

/// <summary>A file as it went into a ZIP.</summary>
public sealed record IsiZip(string Jalur, string Sha256, long UkuranByte);
