namespace Kinerja.Domain.Penetapan;

/// <summary>A signature block: where, when, which office, who.</summary>
public sealed record Penandatanganan
{
    public required BentukTempatTanggal Bentuk { get; init; }

    public string? Tempat { get; init; }

    /// <summary>The date as the paper has it, day left blank and all: <c>Januari 2022</c>.</summary>
    public string? TanggalTercetak { get; init; }

    /// <summary>The date of the act, once it is whole.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>CAMAT AMPELGADING, with its comma where printed.</summary>
    public required string Jabatan { get; init; }

    public required string Nama { get; init; }

    public string? Pangkat { get; init; }

    /// <summary>18 digits, as text.</summary>
    public string? Nip { get; init; }
}

/// <summary>How place and date stand over a signature.</summary>
public enum BentukTempatTanggal
{
    /// <summary>Ditetapkan di : … / Pada tanggal : …</summary>
    DuaBaris,

    /// <summary>Bululawang, Januari 2017</summary>
    SatuBaris,

    /// <summary>Neither.</summary>
    Tanpa,
}
