namespace Kinerja.Data.Embedded;

/// <summary>How the private PostgreSQL of one installation is run.</summary>
public sealed record OpsiKlaster
{
    /// <summary>The cluster's own folder; nothing else may live in it.</summary>
    public required string Folder { get; init; }

    /// <summary>Crash recovery after a power cut is part of a start, so this is generous.</summary>
    public TimeSpan BatasMulai { get; init; } = TimeSpan.FromSeconds(120);

    public TimeSpan BatasHenti { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a start waits for a program that is just leaving the folder before it is refused.</summary>
    public TimeSpan BatasKunci { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gives up durability for speed; a cluster that was ever run so is for tests only.</summary>
    public bool Uji { get; init; }

    /// <summary>Where root keeps the data when the unprivileged account that runs PostgreSQL cannot enter <see cref="Folder"/> (such as one below /root).</summary>
    public string FolderCadangan { get; init; } = "/var/lib/kinerja";

    /// <summary>Where root keeps its copy of the binaries when that account cannot enter the place they were installed in.</summary>
    public string FolderTembolok { get; init; } = "/var/cache/kinerja";
}
