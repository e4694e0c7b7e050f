using System.Diagnostics;
using System.Security.Cryptography;

namespace Kinerja.Data.Embedded;

/// <summary>
/// What a cluster's folder remembers: where its data is and the passwords of its roles. Only the owner can read it.
/// FolderData is relative so that the folder can be moved, and absolute where the account that runs PostgreSQL cannot enter the folder.
/// Jadi: initdb has finished, and from then on missing data is an error and never a reason to start anew.
/// </summary>
internal sealed record CatatanKlaster(string FolderData, bool Jadi, string SandiPengurus, string SandiPemilik, string SandiAplikasi)
{
    private const string NamaBerkas = "klaster.json";

    public static CatatanKlaster Create(string folderData) => new(folderData, false, Random(), Random(), Random());

    public static CatatanKlaster? Read(string folder) => BerkasRahasia.Read<CatatanKlaster>(Path.Combine(folder, NamaBerkas));

    public void Write(string folder) => BerkasRahasia.Write(Path.Combine(folder, NamaBerkas), this);

    private static string Random() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}

/// <summary>Written once the cluster answers and removed before it stops, so that the command line can join it.</summary>
internal sealed record CatatanBerjalan(int Pid, int Port)
{
    private const string NamaBerkas = "berjalan.json";

    public static CatatanBerjalan? Read(string folder) => BerkasRahasia.Read<CatatanBerjalan>(Path.Combine(folder, NamaBerkas));

    public static void Delete(string folder) => File.Delete(Path.Combine(folder, NamaBerkas));

    public void Write(string folder) => BerkasRahasia.Write(Path.Combine(folder, NamaBerkas), this);

    /// <summary>False for a note that a killed owner left behind while a new one is still starting.</summary>
    public bool IsOwnerAlive()
    {
        try
        {
            using var proses = Process.GetProcessById(Pid);
            return !proses.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
