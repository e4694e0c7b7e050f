namespace Kinerja.Data.Cadangan;

/// <summary>The daily backup: section <c>Cadangan</c> of the settings.</summary>
public sealed class OpsiCadangan
{
    /// <summary>Where backups are kept: best on another disk than the data. <c>null</c>: this process keeps none.</summary>
    public string? Folder { get; set; }

    /// <summary>When, by the clock of this machine.</summary>
    public TimeOnly Jam { get; set; } = new(1, 30);

    /// <summary>How many backups stay; older ones are removed after a new one has succeeded.</summary>
    public int Simpan { get; set; } = 14;

    /// <summary>As the role that owns the database. <c>null</c>: this process may not read everything, and somebody else makes the backups.</summary>
    public string? Pemilik { get; set; }
}
