namespace Kinerja.Data.Berkas;

/// <summary>Where files of the kecamatan are kept.</summary>
public sealed class OpsiBerkas
{
    /// <summary>Outside of everything that is served. <c>null</c>: this process keeps no files.</summary>
    public string? Folder { get; set; }
}
