namespace Kinerja.Domain.Organisasi;

/// <summary>By what right a person works in the office. UU 20/2023 Ps 5: ASN are PNS and PPPK.</summary>
public enum StatusKepegawaian
{
    /// <summary>Also CPNS.</summary>
    Pns,
    Pppk,
    NonAsn,
}

public static class StatusKepegawaianExtensions
{
    public static string Sebutan(this StatusKepegawaian status) => status switch
    {
        StatusKepegawaian.Pns => "PNS",
        StatusKepegawaian.Pppk => "PPPK",
        StatusKepegawaian.NonAsn => "non-ASN",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
