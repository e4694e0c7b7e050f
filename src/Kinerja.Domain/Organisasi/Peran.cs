namespace Kinerja.Domain.Organisasi;

/// <summary>The roles of people (design: the people and their year). Pengelola, who runs the server, is no role in any tenant.</summary>
public enum Peran
{
    /// <summary>Staf or Kasubag Perencanaan: drafts, imports and prints the decree.</summary>
    Operator,

    /// <summary>A seksi that enters its own figures.</summary>
    Pelapor,

    Sekcam,

    Camat,

    /// <summary>The office's own administrator: people, posts, profile.</summary>
    AdminKecamatan,

    /// <summary>Bagian Organisasi: sets up kecamatan, compares, comments; edits nothing of theirs.</summary>
    AdminKabupaten,

    /// <summary>Reads everything of the kabupaten, changes nothing.</summary>
    Inspektorat,
}

public static class PeranExtensions
{
    public static bool IsKabupaten(this Peran peran) => peran is Peran.AdminKabupaten or Peran.Inspektorat;

    /// <summary>The role as people call it.</summary>
    public static string Sebutan(this Peran peran) => peran switch
    {
        Peran.Operator => "Operator",
        Peran.Pelapor => "Pelapor",
        Peran.Sekcam => "Sekretaris Kecamatan",
        Peran.Camat => "Camat",
        Peran.AdminKecamatan => "Admin Kecamatan",
        Peran.AdminKabupaten => "Admin Kabupaten",
        Peran.Inspektorat => "Inspektorat",
        _ => throw new ArgumentOutOfRangeException(nameof(peran)),
    };
}
