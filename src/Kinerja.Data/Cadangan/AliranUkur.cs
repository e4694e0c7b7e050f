using System.Security.Cryptography;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// A stream of one direction that counts and hashes what passes: bytes, lines, SHA-256. The last bytes can be kept back, for who must write something else in their place; reading ends with a complaint where
/// more comes than may.
/// </summary>
/// <param name="tutup">The stream underneath ends with this one.</param>
internal sealed class AliranUkur(Stream dalam, long batas = long.MaxValue, int tahan = 0, bool tutup = false) : Stream
{
    private readonly IncrementalHash _sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _tertahan = new byte[tahan];
    private int _jumlahTertahan;

    public long Ukuran { get; private set; }

    /// <summary>Of PostgreSQL's text, where each row is one.</summary>
    public long Baris { get; private set; }

    public override bool CanRead => dalam.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => dalam.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Ukuran; set => throw new NotSupportedException(); }

    public byte[] Sidik() => _sidik.GetCurrentHash();

    /// <summary>The hash with some more bytes at the end.</summary>
    public byte[] SidikDengan(ReadOnlySpan<byte> akhir)
    {
        _sidik.AppendData(akhir);
        return _sidik.GetCurrentHash();
    }

    /// <summary>What was kept back is let go of: it was never written.</summary>
    public byte[] TakeTertahan() => _tertahan[.._jumlahTertahan];

    public override int Read(Span<byte> buffer) 
    {
        var jumlah = dalam.Read(buffer);
        Count(buffer[..jumlah]);
        return jumlah;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) 
    {
        var jumlah = await dalam.ReadAsync(buffer, cancellationToken);
        Count(buffer.Span[..jumlah]);
        return jumlah;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // As many of the oldest go on as there are more than may be kept back.
        var lewat = Math.Max(0, _jumlahTertahan + buffer.Length - tahan);
        var lama = Math.Min(lewat, _jumlahTertahan);
        Pass(_tertahan.AsSpan(0, lama));
        Pass(buffer[..(lewat - lama)]);
        _tertahan.AsSpan(lama, _jumlahTertahan - lama).CopyTo(_tertahan);
        buffer[(lewat - lama)..].CopyTo(_tertahan.AsSpan(_jumlahTertahan - lama));
        _jumlahTertahan += buffer.Length - lewat;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (tahan > 0)
        {
            Write(buffer.Span);
            return;
        }

        Count(buffer.Span);
        await dalam.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => dalam.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => dalam.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sidik.Dispose();
            if (tutup)
            {
                dalam.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> isi)
    {
        Ukuran += isi.Length;
        if (Ukuran > batas)
        {
            throw new InvalidDataException("More than may come.");
        }

        _sidik.AppendData(isi);
        Baris += isi.Count((byte)'\n');
    }

    private void Pass(ReadOnlySpan<byte> isi)
    {
        Count(isi);
        dalam.Write(isi);
    }
}
