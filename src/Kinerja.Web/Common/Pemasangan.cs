namespace Kinerja.Web.Common;

/// <summary>Where this program runs from and keeps its data.</summary>
public static class Pemasangan
{
    /// <summary>The folder of the source tree, when the program runs from one; <c>null</c> once it is published.</summary>
    public static string? FindSumber()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kinerja.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>Development from the source tree, Production once published, unless the environment says otherwise.</summary>
    public static string EnvironmentName =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? (FindSumber() is null ? Environments.Production : Environments.Development);

    /// <summary>KINERJA_DATA, else a folder of the source tree, else one of the user's own.</summary>
    public static string FolderData
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("KINERJA_DATA");
            if (!string.IsNullOrWhiteSpace(folder))
            {
                return Path.GetFullPath(folder);
            }

            return FindSumber() is { } sumber
                ? Path.Combine(sumber, "data-kinerja")
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "Kinerja");
        }
    }

    /// <summary>Where the files of the kecamatan lie.</summary>
    public static string FindFolderBerkas(IConfiguration konfigurasi) => konfigurasi["Berkas:Folder"] ?? Path.Combine(FolderData, "berkas");
}
