using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace Kinerja.Data.Embedded;

[SupportedOSPlatform("windows")]
internal static class HakWindows
{
    /// <summary>Drops the inherited entries (C:\ProgramData lets every user read) and leaves the owner alone.</summary>
    public static void KeepForOwner(string path)
    {
        var keamanan = new FileSecurity();
        keamanan.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        keamanan.AddAccessRule(new FileSystemAccessRule(WindowsIdentity.GetCurrent().User!, FileSystemRights.FullControl, AccessControlType.Allow));
        new FileInfo(path).SetAccessControl(keamanan);
    }
}
