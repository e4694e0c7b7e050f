using System.Security.Cryptography.X509Certificates;

namespace Kinerja.Documents.Signing;

/// <summary>What stands in the signature of a file.</summary>
/// <param name="Keadaan">Whether it fits the bytes.</param>
/// <param name="Sertifikat">Whose key has signed; <c>null</c> unless the signature fits the bytes that it covers.</param>
/// <param name="SidikTertanda">SHA-256 of the bytes that it covers; empty where there is none.</param>
public sealed record TandaTanganTerbaca(KeadaanTandaTangan Keadaan, X509Certificate2? Sertifikat, string SidikTertanda)
{
    /// <summary>The certificates that go with it.</summary>
    public IReadOnlyList<X509Certificate2> Rantai { get; init; } = [];
}

public enum KeadaanTandaTangan
{
    /// <summary>There is none, or the file cannot be read.</summary>
    TidakAda,

    /// <summary>It fits, and covers the whole file.</summary>
    Utuh,

    /// <summary>It fits the bytes that it covers, and something was appended behind them.</summary>
    Ditambahi,

    /// <summary>It does not fit.</summary>
    Rusak,
}
