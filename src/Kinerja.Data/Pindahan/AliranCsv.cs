using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pindahan;

/// <summary>
/// Takes CSV (RFC 4180) in as bytes come, and gives it on row by row as <paramref name="ubah"/> leaves it. Nothing between two commas is unknown, <c>""</c> is an empty text: the way PostgreSQL writes and reads it. One row is
/// held at a time.
/// </summary>
/// <param name="nama">For the sentence that says where something is wrong.</param>
/// <param name="ubah">The number of the row, from 0 for the head, and its cells.</param>
internal sealed class AliranCsv(string nama, Action<long, List<string?>> ubah, Stream tujuan, string akhirBaris) : Stream
{
    private const int BarisMaksimum = 64 * 1024 * 1024;

    private readonly Decoder pembaca = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly StringBuilder sel = new();
    private readonly StringBuilder keluar = new();
    private readonly List<string?> baris = [];
    private Letak letak = Letak.Awal;
    private bool terkutip;
    private int panjang;

    private enum Letak
    {
        Awal,
        Biasa,
        Kutip,
        SesudahKutip,
    }

    /// <summary>Rows so far, without the head.</summary>
    public long Baris { get; private set; } = -1;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Take(buffer.Span);
        await EmitAsync(cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The last row may lack its line end; a quotation mark may not.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        if (letak is Letak.Kutip)
        {
            throw Salah("tanda petik belum ditutup; berkasnya terpotong");
        }

        if (letak is not Letak.Awal || baris.Count > 0)
        {
            EndBaris();
        }

        await EmitAsync(ct);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Take(ReadOnlySpan<byte> bita)
    {
        try
        {
            var huruf = new char[pembaca.GetCharCount(bita, flush: false)];
            foreach (var h in huruf.AsSpan(0, pembaca.GetChars(bita, huruf, flush: false)))
            {
                Take(h);
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new AturanException($"{nama} baris {Baris + 1}: bukan UTF-8.", e);
        }
    }

    private void Take(char h)
    {
        if (++panjang > BarisMaksimum)
        {
            throw Salah("baris terlalu panjang");
        }

        switch (letak, h)
        {
            case (Letak.Kutip, '"'):
                letak = Letak.SesudahKutip;
                break;
            case (Letak.SesudahKutip, '"'):
                sel.Append(h);
                letak = Letak.Kutip;
                break;
            case (Letak.Kutip, _):
                sel.Append(h);
                break;
            case (Letak.Awal, '"'):
                (letak, terkutip) = (Letak.Kutip, true);
                break;
            case (_, ','):
                EndSel();
                break;
            case (_, '\n'):
                EndBaris();
                break;
            case (_, '\r'):
                break;
            case (Letak.SesudahKutip, _) or (Letak.Biasa, '"'):
                throw Salah("tanda petik di tengah nilai");
            default:
                sel.Append(h);
                letak = Letak.Biasa;
                break;
        }
    }

    private void EndSel()
    {
        baris.Add(terkutip || sel.Length > 0 ? sel.ToString() : null);
        sel.Clear();
        (letak, terkutip) = (Letak.Awal, false);
    }

    private void EndBaris()
    {
        EndSel();
        Baris++;
        ubah(Baris, baris);
        for (var i = 0; i < baris.Count; i++)
        {
            keluar.Append(i > 0 ? "," : "").Append(Quote(baris[i]));
        }

        keluar.Append(akhirBaris);
        baris.Clear();
        panjang = 0;
    }

    private static string? Quote(string? nilai) =>
        nilai is null ? null
        : nilai.Length == 0 || nilai.AsSpan().ContainsAny(",\"\r\n") || nilai[0] is ' ' or '\'' or '\\' || nilai[^1] == ' ' ? '"' + nilai.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
        : nilai;

    private async Task EmitAsync(CancellationToken ct)
    {
        if (keluar.Length > 0)
        {
            await tujuan.WriteAsync(Encoding.UTF8.GetBytes(keluar.ToString()), ct);
            keluar.Clear();
        }
    }

    private AturanException Salah(string sebab) => new($"{nama} baris {Baris + 1}: {sebab}.");
}
