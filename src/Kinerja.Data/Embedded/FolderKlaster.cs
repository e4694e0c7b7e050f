namespace Kinerja.Data.Embedded;

internal static class FolderKlaster
{
    /// <summary>Makes a folder that others cannot list; when we are root, nobody must be able to pass through to its data.</summary>
    public static void Make(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            // Set afterwards, not at creation, where the umask of a hardened root would take the passage away.
            var hak = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(folder, Environment.IsPrivilegedProcess ? hak | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : hak);
        }
    }
}
