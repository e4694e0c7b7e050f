using Kinerja.Domain.Umum;

namespace Kinerja.Data.Embedded;

/// <summary>
/// Owning a cluster is holding this lock. It belongs to the open file, so the operating system frees it when the owner is killed;
/// child processes do not inherit it.
/// </summary>
internal sealed class KunciFolder : IDisposable
{
    private const string NamaBerkas = "kunci";
    private readonly FileStream berkas;

    private KunciFolder(FileStream berkas) => this.berkas = berkas;

    public static async Task<KunciFolder> TakeAsync(string folder, TimeSpan batas, CancellationToken ct)
    {
        var sejak = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new KunciFolder(new FileStream(Path.Combine(folder, NamaBerkas), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                // The command line's look at the lock holds it for an instant, and a leaving program for the length of a shutdown.
                if (TimeProvider.System.GetElapsedTime(sejak) > batas)
                {
                    throw new AturanException(
                        $"Folder data {folder} sedang dipakai program Kinerja yang lain. Tutup program itu lebih dahulu, atau jalankan dengan folder data yang lain.", e);
                }
            }

            await Task.Delay(50, ct);
        }
    }

    public static bool IsHeld(string folder)
    {
        try
        {
            using var _ = new FileStream(Path.Combine(folder, NamaBerkas), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            return true;
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    public void Dispose() => berkas.Dispose();

    // EWOULDBLOCK is 11 on Linux and 35 on macOS; on Windows a sharing or lock violation.
    private static bool IsHeldByAnother(IOException e) =>
        OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) is 32 or 33 : e.HResult is 11 or 35;
}
