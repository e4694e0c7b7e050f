using System.Globalization;
using Kinerja.Data.Berkas;
using Kinerja.Data.Embedded;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Cadangan;

/// <summary>A backup as a file: for its owner alone, whole or not there at all, and read again before it bears its name.</summary>
public static class BerkasCadangan
{
    public const string Akhiran = ".kinerja";

    private const string Awalan = "kinerja-";
    private const string AkhiranSementara = ".sementara";

    private static readonly TimeSpan UsiaSisa = TimeSpan.FromDays(1);

    /// <param name="pemilik">The connection string of the owner.</param>
    /// <param name="kodeKecamatan"><c>null</c>: the whole installation.</param>
    /// <returns>What is in it, and its length.</returns>
    public static async Task<(ManifesCadangan Manifes, long UkuranByte)> CreateAsync(
        string pemilik, GudangBerkas gudang, string? kodeKecamatan, string jalur, DateTimeOffset waktu, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var tujuan = Path.GetFullPath(jalur);
        var folder = Path.GetDirectoryName(tujuan)!;
        if (!Directory.Exists(folder))
        {
            throw new AturanException($"Folder {folder} tidak ada.");
        }

        var sementara = $"{tujuan}.{Guid.NewGuid():N}{AkhiranSementara}";
        try
        {
            ManifesCadangan manifes;
            await using (var berkas = OpenRahasia(sementara))
            {
                manifes = await PenulisCadangan.WriteAsync(pemilik, gudang, kodeKecamatan, berkas, waktu, kemajuan, ct);
                berkas.Flush(flushToDisk: true);
            }

            kemajuan?.Report(new KemajuanCadangan("Membaca ulang yang ditulis", 90));
            using (await PembacaCadangan.OpenAsync(sementara, null, ct))
            {
            }

            File.Move(sementara, tujuan, overwrite: true);
            SimpanKeCakram.FlushFolder(folder);
            return (manifes, new FileInfo(tujuan).Length);
        }
        finally
        {
            File.Delete(sementara);
        }
    }

    /// <summary>The folder of backups: others cannot even list it.</summary>
    public static string MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(folder).FullName;
        }

        return Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    /// <summary>The name of a backup of the folder of backups: sorts by time.</summary>
    public static string NameOf(DateTimeOffset waktu) => string.Create(CultureInfo.InvariantCulture, $"{Awalan}{waktu.UtcDateTime:yyyyMMdd'-'HHmmss}{Akhiran}");

    /// <summary>Removes what is more than so many, the oldest first, and what a program that did not live to end left half written.</summary>
    public static void Prune(string folder, int simpan, DateTimeOffset kini)
    {
        foreach (var lama in Directory.EnumerateFiles(folder, $"{Awalan}*{Akhiran}").OrderDescending(StringComparer.Ordinal).Skip(Math.Max(1, simpan)))
        {
            File.Delete(lama);
        }

        foreach (var sisa in Directory.EnumerateFiles(folder, $"{Awalan}*{AkhiranSementara}").Where(s => File.GetLastWriteTimeUtc(s) < kini.UtcDateTime - UsiaSisa))
        {
            File.Delete(sisa);
        }
    }

    // Never readable by others, not even for an instant.
    private static FileStream OpenRahasia(string jalur)
    {
        var opsi = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 256 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var berkas = new FileStream(jalur, opsi);
        if (OperatingSystem.IsWindows())
        {
            HakWindows.KeepForOwner(jalur);
        }

        return berkas;
    }
}
