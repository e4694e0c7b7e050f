namespace Kinerja.Documents.Pengesahan;

/// <summary>What a signature says of itself, beside its certificate.</summary>
public sealed record KeteranganTandaTangan
{
    /// <summary>Who signs, as printed; any text.</summary>
    public required string Nama { get; init; }

    public required string Alasan { get; init; }

    public required string Tempat { get; init; }

    /// <summary>In the office's own zone.</summary>
    public required DateTimeOffset Waktu { get; init; }
}
