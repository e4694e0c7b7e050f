using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>
/// A zip file from outside, opened without trust: how many parts, how large unpacked (counted while unpacking, not as the file claims), no path out of it, no name twice, no DTD, nothing looked up elsewhere.
/// A zip inside it is a part like others: it is never opened.
/// </summary>
internal sealed class ArsipAman : IDisposable
{
    public const int BagianMaksimum = 2000;

    public const long IsiMaksimum = 64L * 1024 * 1024;

    /// <summary>Of one part that is read. The text of a decree of 300 pages takes 3 MB.</summary>
    public const long BagianTerbesar = 32L * 1024 * 1024;

    /// <summary>Elements and attributes that are held at once: a part of many empty elements grows twentyfold in memory.</summary>
    public const int SimpulMaksimum = 500_000;

    private static readonly XmlReaderSettings Aman = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly ZipArchive zip;
    private long sisa = IsiMaksimum;

    /// <exception cref="AturanException">Too many parts, too large, a name twice, or a path that leads out.</exception>
    public ArsipAman(byte[] isi)
    {
        RequireJumlah(ReadJumlah(isi));
        zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
        RequireJumlah(zip.Entries.Count);
        if (zip.Entries.Sum(e => Math.Max(0, e.Length)) > IsiMaksimum)
        {
            throw TerlaluBesar(IsiMaksimum);
        }

        if (zip.Entries.FirstOrDefault(e => IsLuar(e.FullName)) is { } luar)
        {
            throw new AturanException($"Berkas ini memuat bagian dengan jalur “{luar.FullName}” yang mengarah ke luar berkas. Berkas ditolak.");
        }

        // Which of the two a program shows differs from program to program.
        if (zip.Entries.GroupBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } kembar)
        {
            throw new AturanException($"Berkas ini memuat dua bagian bernama “{kembar.Key}”. Berkas ditolak; buka dan simpan ulang, lalu coba lagi.");
        }
    }

    public bool Has(string jalur) => zip.GetEntry(jalur) is not null;

    /// <summary>A part, element by element, nested and written no deeper than documents are; <c>null</c>: there is none.</summary>
    public XmlReader? Open(string? jalur) => Open(jalur, int.MaxValue);

    /// <summary>A part as XML; <c>null</c>: there is none.</summary>
    public XDocument? Read(string? jalur)
    {
        using var pembaca = Open(jalur, SimpulMaksimum);
        return pembaca is null ? null : XDocument.Load(pembaca, LoadOptions.PreserveWhitespace);
    }

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

    private PembacaXmlTerbatas? Open(string? jalur, int simpul)
    {
        if (jalur is null || zip.GetEntry(jalur) is not { } bagian)
        {
            return null;
        }

        var terbaca = 0L;
        return new PembacaXmlTerbatas(XmlReader.Create(new AliranTerbatas(bagian.Open(), jumlah => Take(jumlah, ref terbaca)), Aman), simpul);
    }

    private void Take(int jumlah, ref long terbaca)
    {
        (sisa, terbaca) = (sisa - jumlah, terbaca + jumlah);
        if (sisa < 0 || terbaca > BagianTerbesar)
        {
            throw TerlaluBesar(sisa < 0 ? IsiMaksimum : BagianTerbesar);
        }
    }

    // What the end of the file claims, before an object is made for each. A false claim is found out afterwards.
    private static int ReadJumlah(ReadOnlySpan<byte> isi)
    {
        var letak = isi[^Math.Min(isi.Length, ushort.MaxValue + 22)..].LastIndexOf("PK\u0005\u0006"u8);
        var akhir = letak < 0 ? [] : isi[(isi.Length - Math.Min(isi.Length, ushort.MaxValue + 22) + letak)..];
        return akhir.Length < 12 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(akhir[10..]);
    }

    private static void RequireJumlah(int jumlah)
    {
        if (jumlah > BagianMaksimum)
        {
            throw new AturanException($"Berkas ini berisi {jumlah} bagian; paling banyak {BagianMaksimum}. Ini bukan dokumen biasa.");
        }
    }

    private static bool IsLuar(string jalur) => jalur.StartsWith('/') || jalur.StartsWith('\\') || jalur.Contains(':', StringComparison.Ordinal) || jalur.Split('/', '\\').Contains("..");

    private static AturanException TerlaluBesar(long batas) => new($"Isi berkas ini terlalu besar: lebih dari {batas / 1024 / 1024} MB setelah dibuka. Salin bagian yang perlu saja ke berkas baru, atau tempel teksnya.");
}
