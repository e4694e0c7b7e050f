namespace Kinerja.Documents.Typst;

/// <summary>Limits of the compiler processes.</summary>
public sealed class PengaturanTypst
{
    /// <summary>The Node.js to run, 20 or newer.</summary>
    public string Node { get; set; } = "node";

    /// <summary>Processes at most; further requests wait their turn.</summary>
    public int ProsesMaksimum { get; set; } = 2;

    /// <summary>For one document. A decree of twenty jabatan takes a fraction of a second.</summary>
    public TimeSpan BatasWaktu { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>For a process to start and load the compiler.</summary>
    public TimeSpan BatasMulai { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Resident size above which a working process is ended, in bytes.</summary>
    public long BatasMemori { get; set; } = 1024L * 1024 * 1024;

    /// <summary>Resident size above which an idle process is replaced before its next job, in bytes.</summary>
    public long BatasMemoriMenganggur { get; set; } = 512L * 1024 * 1024;
}
