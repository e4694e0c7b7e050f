namespace Kinerja.Documents.Impor;

/// <summary>A stream that tells how much was read of it.</summary>
internal class AliranTerbatas(Stream dalam, Action<int> terbaca) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var jumlah = dalam.Read(buffer, offset, count);
        terbaca(jumlah);
        return jumlah;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            dalam.Dispose();
        }

        base.Dispose(disposing);
    }
}
