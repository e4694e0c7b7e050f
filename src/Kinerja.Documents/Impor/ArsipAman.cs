using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>
/// A zip file from outside, opened without trust: how many parts, how large unpacked (counted while unpacking, not as the file claims), no path out of it, no DTD, nothing looked up elsewhere.
/// </summary>
internal sealed class ArsipAman : IDisposable
{
    public const int BagianMaksimum = 2000;

    public const long IsiMaksimum = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings Aman = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = IsiMaksimum, CloseInput = true };

    private readonly ZipArchive zip;
    private long sisa = IsiMaksimum;

    /// <exception cref="AturanException">Too many parts, too large, or a path that leads out.</exception>
    public ArsipAman(byte[] isi)
    {
        zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > BagianMaksimum)
        {
            throw new AturanException($"Berkas ini berisi {zip.Entries.Count} bagian; paling banyak {BagianMaksimum}. Ini bukan dokumen biasa.");
        }

        if (zip.Entries.Sum(e => Math.Max(0, e.Length)) > IsiMaksimum)
        {
            throw TerlaluBesar();
        }

        if (zip.Entries.FirstOrDefault(e => IsLuar(e.FullName)) is { } luar)
        {
            throw new AturanException($"Berkas ini memuat bagian dengan jalur “{luar.FullName}” yang mengarah ke luar berkas. Berkas ditolak.");
        }
    }

    public bool Has(string jalur) => zip.GetEntry(jalur) is not null;

    /// <summary>A part as XML; <c>null</c>: there is none.</summary>
    public XDocument? Read(string? jalur)
    {
        if (jalur is null || zip.GetEntry(jalur) is not { } bagian)
        {
            return null;
        }

        using var aliran = new AliranTerbatas(bagian.Open(), Take);
        using var pembaca = XmlReader.Create(aliran, Aman);
        return XDocument.Load(pembaca, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part as it is read, piece by piece: a sheet of thousands of rows is never held whole. <c>null</c>: there is none.</summary>
    public XmlReader? Open(string? jalur) =>
        jalur is null || zip.GetEntry(jalur) is not { } bagian ? null : XmlReader.Create(new AliranTerbatas(bagian.Open(), Take), Aman);

    /// <summary>What a part refers to, by kind: <c>/numbering</c>, <c>/styles</c>.</summary>
    public IEnumerable<(string Id, string Jenis, string Jalur)> ListAcuan(string asal)
    {
        var garis = asal.LastIndexOf('/');
        var folder = asal[..(garis + 1)];
        return (Read($"{folder}_rels/{asal[(garis + 1)..]}.rels")?.Root?.Elements() ?? [])
            .Where(e => (string?)e.Attribute("TargetMode") != "External" && e.Attribute("Target") is not null)
            .Select(e => ((string?)e.Attribute("Id") ?? "", (string?)e.Attribute("Type") ?? "", (string)e.Attribute("Target")! is ['/', .. var mutlak] ? mutlak : folder + (string)e.Attribute("Target")!));
    }

    public void Dispose() => zip.Dispose();

    private void Take(int jumlah)
    {
        sisa -= jumlah;
        if (sisa < 0)
        {
            throw TerlaluBesar();
        }
    }

    private static bool IsLuar(string jalur) => jalur.StartsWith('/') || jalur.StartsWith('\\') || jalur.Contains(':', StringComparison.Ordinal) || jalur.Split('/', '\\').Contains("..");

    private static AturanException TerlaluBesar() => new($"Isi berkas ini lebih dari {IsiMaksimum / 1024 / 1024} MB setelah dibuka. Salin bagian yang perlu saja ke berkas baru, atau tempel teksnya.");

    private sealed class AliranTerbatas(Stream dalam, Action<int> terbaca) : Stream
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
}
