using System.Runtime.InteropServices;
using System.Text;

namespace Kinerja.Data.Berkas;

/// <summary>Makes the name of a new file outlive a power cut. The file's own content is flushed by its stream; its name stands in the folder, which POSIX flushes apart.</summary>
internal static class SimpanKeCakram
{
    private const int BacaSaja = 0;

    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // NTFS keeps names in its own journal
        }

        var pegangan = OpenFolder(Encoding.UTF8.GetBytes(folder + "\0"), BacaSaja);
        if (pegangan < 0)
        {
            throw new IOException($"The folder of a stored file could not be opened (error {Marshal.GetLastPInvokeError()}).");
        }

        var hasil = Flush(pegangan);
        var galat = Marshal.GetLastPInvokeError();
        _ = Close(pegangan);
        if (hasil != 0)
        {
            throw new IOException($"The folder of a stored file could not be flushed (error {galat}).");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFolder(byte[] jalur, int cara);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int pegangan);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int pegangan);
}
