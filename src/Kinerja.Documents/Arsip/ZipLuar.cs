using System.IO.Compression;
using System.Security.Cryptography;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Arsip;

/// <summary>
/// A ZIP that somebody brings, opened without trust: how many files, no name twice, no path out of it, each file unpacked no further than it may be. It is read from the disk, never whole into memory.
/// </summary>
public sealed class ZipLuar : IDisposable
{
    public const int BagianMaksimum = 60_000;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> bagian = new(StringComparer.Ordinal);

    private ZipLuar(ZipArchive zip)
    {
        this.zip = zip;
        if (zip.Entries.Count > BagianMaksimum)
        {
            throw new AturanException($"ZIP ini berisi {zip.Entries.Count} berkas; paling banyak {BagianMaksimum}.");
        }

        foreach (var b in zip.Entries.Where(b => !(b.FullName.EndsWith('/') && b.Length == 0)))
        {
            if (IsLuar(b.FullName))
            {
                DitolakNama.Add(new KerusakanArsip(b.FullName, "jalurnya mengarah ke luar ZIP"));
            }
            else if (!bagian.TryAdd(b.FullName, b))
            {
                DitolakNama.Add(new KerusakanArsip(b.FullName, "ada dua berkas bernama sama"));
            }
        }
    }

    /// <summary>What lies in it under a name that no honest ZIP uses.</summary>
    public List<KerusakanArsip> DitolakNama { get; } = [];

    public IReadOnlyCollection<string> Nama => bagian.Keys;

    /// <exception cref="AturanException">No ZIP, cut off, or too many files.</exception>
    public static ZipLuar Open(string jalur)
    {
        var berkas = new FileStream(jalur, FileMode.Open, FileAccess.Read, FileShare.Read);
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(berkas, ZipArchiveMode.Read);
            return new ZipLuar(zip);
        }
        catch (InvalidDataException e)
        {
            throw new AturanException($"Berkas {Path.GetFileName(jalur)} bukan ZIP yang utuh: mungkin terpotong sewaktu disalin.", e);
        }
        catch when (zip is null)
        {
            berkas.Dispose();
            throw;
        }
    }

    public bool Has(string nama) => bagian.ContainsKey(nama);

    /// <summary>One file as it is read, no further than <paramref name="terbesar"/>.</summary>
    /// <exception cref="BagianRusakException">It is not there, is larger, or cannot be unpacked: on reading.</exception>
    public Stream Open(string nama, long terbesar)
    {
        if (!bagian.TryGetValue(nama, out var b))
        {
            throw new BagianRusakException("tidak ada");
        }

        try
        {
            return new AliranBagian(b.Open(), terbesar);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw new BagianRusakException("tidak dapat dibuka: ZIP rusak atau terpotong", e);
        }
    }

    public byte[] Read(string nama, long terbesar)
    {
        using var isi = Open(nama, terbesar);
        using var memori = new MemoryStream();
        isi.CopyTo(memori);
        return memori.ToArray();
    }

    /// <summary>Length and fingerprint, without keeping the content.</summary>
    public (long UkuranByte, string Sha256) Measure(string nama, long terbesar)
    {
        using var isi = Open(nama, terbesar);
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var penampung = new byte[64 * 1024];
        var ukuran = 0L;
        for (int n; (n = isi.Read(penampung)) > 0; ukuran += n)
        {
            sidik.AppendData(penampung, 0, n);
        }

        return (ukuran, Convert.ToHexStringLower(sidik.GetHashAndReset()));
    }

    public void Dispose() => zip.Dispose();

    private static bool IsLuar(string jalur) =>
        jalur.Length == 0 || jalur.StartsWith('/') || jalur.Contains('\\', StringComparison.Ordinal) || jalur.Contains(':', StringComparison.Ordinal) || jalur.Any(char.IsControl) || jalur.Split('/').Any(p => p is "" or "." or "..");

    private static Action<int> CreateBatas(long sisa) => jumlah =>
    {
        sisa -= jumlah;
        if (sisa < 0)
        {
            throw new BagianRusakException("isinya lebih besar dari yang dicatat");
        }
    };

    private sealed class AliranBagian(Stream dalam, long terbesar) : AliranTerbatas(dalam, CreateBatas(terbesar))
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            try
            {
                return base.Read(buffer, offset, count);
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                throw new BagianRusakException("tidak dapat dibaca: ZIP rusak atau terpotong", e);
            }
        }
    }
}

/// <summary>Something in a ZIP that is not what it has to be.</summary>
/// <param name="Tempat">Its path in the ZIP.</param>
public sealed record KerusakanArsip(string Tempat, string Masalah);

/// <summary>A file of a ZIP cannot be read.</summary>
public sealed class BagianRusakException : Exception
{
    public BagianRusakException()
    {
    }

    public BagianRusakException(string message)
        : base(message)
    {
    }

    public BagianRusakException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
