using System.Security.Cryptography;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Options;

namespace Kinerja.Data.Berkas;

/// <summary>
/// The files of each kecamatan, by their content: what is stored once is never changed, and the same file stored twice is one. Whose a file is says its row alone; the store is asked only by who has read that row.
/// </summary>
public sealed class GudangBerkas(IOptions<OpsiBerkas> opsi, TimeProvider clock)
{
    public const int MegabyteMaksimum = 20;

    /// <summary>A photograph or a scan of some pages; a film is no evidence that anybody looks through.</summary>
    public const long UkuranMaksimum = MegabyteMaksimum * 1024L * 1024L;

    /// <summary>A file without a row is an upload that was cut off between the two; one that is going on now is younger.</summary>
    public static readonly TimeSpan UsiaYatim = TimeSpan.FromDays(1);

    private const string FolderSementara = ".sementara";

    // Keeping a file that is there already and sweeping that very file must not cross.
    private readonly Lock kunci = new();

    /// <summary>Takes a file in while it arrives. When it breaks off or is too large, nothing of it stays.</summary>
    public async Task<BerkasSementara> ReceiveAsync(KecamatanId kecamatan, Stream isi, CancellationToken ct)
    {
        var folder = Path.Combine(FolderOf(kecamatan), FolderSementara);
        Directory.CreateDirectory(folder);
        var jalur = Path.Combine(folder, Guid.CreateVersion7().ToString("N"));
        try
        {
            using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var ukuran = await WriteAsync(jalur, isi, sidik, ct);
            return ukuran > 0
                ? new BerkasSementara(jalur, Convert.ToHexStringLower(sidik.GetHashAndReset()), ukuran)
                : throw new AturanException("Berkas ini kosong.");
        }
        catch
        {
            File.Delete(jalur);
            throw;
        }
    }

    /// <summary>Keeps it. Only after this may a row speak of it.</summary>
    public void Keep(KecamatanId kecamatan, BerkasSementara berkas)
    {
        var tujuan = PathOf(kecamatan, berkas.Sha256);
        var folder = Path.GetDirectoryName(tujuan)!;
        lock (kunci)
        {
            if (File.Exists(tujuan))
            {
                Touch(tujuan);
                return;
            }

            Directory.CreateDirectory(folder);
            File.Move(berkas.Jalur, tujuan);
        }

        SimpanKeCakram.FlushFolder(folder);
        SimpanKeCakram.FlushFolder(Path.GetDirectoryName(folder)!);
    }

    /// <summary>The content, or <c>null</c> where it is gone from the disk.</summary>
    public Stream? Open(KecamatanId kecamatan, string sha256)
    {
        try
        {
            return new FileStream(PathOf(kecamatan, sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, useAsync: true);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The kecamatan that have files here.</summary>
    public IReadOnlyList<KecamatanId> ListKecamatan() =>
        opsi.Value.Folder is { } akar && Directory.Exists(akar)
            ? [.. Directory.EnumerateDirectories(akar).Select(f => Guid.TryParseExact(Path.GetFileName(f), "D", out var id) ? id : default).Where(id => id != default).Select(KecamatanId.From)]
            : [];

    /// <summary>A file in the making, of any size, that is to be fetched soon and never kept: it goes when it is disposed of, and with the sweep.</summary>
    public async Task<BerkasSementara> WriteSementaraAsync(KecamatanId kecamatan, Func<Stream, Task> tulis, CancellationToken ct)
    {
        var folder = Path.Combine(FolderOf(kecamatan), FolderSementara);
        Directory.CreateDirectory(folder);
        var jalur = Path.Combine(folder, Guid.CreateVersion7().ToString("N"));
        try
        {
            await using var berkas = new FileStream(jalur, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, useAsync: true);
            await tulis(berkas);
            berkas.Position = 0;
            var (sidik, ukuran) = (Convert.ToHexStringLower(await SHA256.HashDataAsync(berkas, ct)), berkas.Length);
            Touch(jalur);
            return new BerkasSementara(jalur, sidik, ukuran);
        }
        catch
        {
            File.Delete(jalur);
            throw;
        }
    }

    /// <summary>Everything of a kecamatan that did not come to be.</summary>
    internal void Drop(KecamatanId kecamatan)
    {
        if (FolderOf(kecamatan) is var folder && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every file of a kecamatan, by its hash; what is only just arriving is none yet.</summary>
    internal IEnumerable<(string Sha256, long Ukuran)> List(KecamatanId kecamatan) =>
        ListFiles(kecamatan).Select(f => new FileInfo(f)).Where(f => f.Directory!.Name != FolderSementara && IsSha256(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, f.Length));

    internal bool Exists(KecamatanId kecamatan, string sha256) => File.Exists(PathOf(kecamatan, sha256));

    /// <summary>What is old enough to be swept unless a row speaks of it.</summary>
    internal IReadOnlyList<string> ListTua(KecamatanId kecamatan) =>
        [.. ListFiles(kecamatan).Where(f => Path.GetFileName(Path.GetDirectoryName(f)) != FolderSementara && IsTua(f)).Select(f => Path.GetFileName(f))];

    /// <summary>Removes a file unless somebody has stored it anew meanwhile.</summary>
    internal bool Remove(KecamatanId kecamatan, string sha256)
    {
        var jalur = PathOf(kecamatan, sha256);
        lock (kunci)
        {
            if (!File.Exists(jalur) || !IsTua(jalur))
            {
                return false;
            }

            File.Delete(jalur);
            return true;
        }
    }

    /// <summary>What uploads left behind that the program itself did not live to end.</summary>
    internal int RemoveSementara(KecamatanId kecamatan)
    {
        var sisa = ListFiles(kecamatan).Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == FolderSementara && IsTua(f)).ToList();
        sisa.ForEach(File.Delete);
        return sisa.Count;
    }

    private async Task<long> WriteAsync(string jalur, Stream isi, IncrementalHash sidik, CancellationToken ct)
    {
        var ukuran = 0L;
        var penampung = new byte[64 * 1024];
        await using (var berkas = new FileStream(jalur, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
        {
            int n;
            while ((n = await isi.ReadAsync(penampung, ct)) > 0)
            {
                ukuran += n;
                if (ukuran > UkuranMaksimum)
                {
                    throw new AturanException($"Berkas terlalu besar: paling banyak {MegabyteMaksimum} MB.");
                }

                sidik.AppendData(penampung, 0, n);
                await berkas.WriteAsync(penampung.AsMemory(0, n), ct);
            }

            berkas.Flush(flushToDisk: true);
        }

        Touch(jalur);
        return ukuran;
    }

    private IEnumerable<string> ListFiles(KecamatanId kecamatan) =>
        FolderOf(kecamatan) is var folder && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    // By the program's own clock, not the disk's.
    private void Touch(string jalur) => File.SetLastWriteTimeUtc(jalur, clock.GetUtcNow().UtcDateTime);

    private bool IsTua(string jalur) => File.GetLastWriteTimeUtc(jalur) < clock.GetUtcNow().UtcDateTime - UsiaYatim;

    private string FolderOf(KecamatanId kecamatan) =>
        Path.Combine(opsi.Value.Folder ?? throw new InvalidOperationException("This process was given no folder for files."), kecamatan.Value.ToString("D"));

    private string PathOf(KecamatanId kecamatan, string sha256) =>
        IsSha256(sha256)
            ? Path.Combine(FolderOf(kecamatan), sha256[..2], sha256)
            : throw new ArgumentException("Not a SHA-256.", nameof(sha256));

    private static bool IsSha256(string teks) => teks.Length == 64 && teks.All(h => char.IsAsciiDigit(h) || h is >= 'a' and <= 'f');
}
