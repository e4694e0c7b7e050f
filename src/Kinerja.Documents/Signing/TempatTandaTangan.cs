namespace Kinerja.Documents.Signing;

/// <summary>Where the signature stands, as the compiled document says: the template has left the place.</summary>
/// <param name="Halaman">From 1.</param>
/// <param name="X">Points from the left of the page.</param>
/// <param name="Y">Points from its top.</param>
public sealed record TempatTandaTangan(int Halaman, double X, double Y, double Lebar, double Tinggi);

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
