namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>How grave a finding is, the gravest first.</summary>
public enum TingkatAturan
{
    /// <summary>Must be mended before the draft is submitted (or signed, see <see cref="TemuanNaskah.SaatMenetapkan"/>).</summary>
    Galat,

    /// <summary>Probably wrong; can be waived with a reason.</summary>
    Peringatan,

    /// <summary>Worth knowing.</summary>
    Info,
}

/// <summary>What people and files call it.</summary>
public static class TingkatAturanExtensions
{
    /// <summary>galat, peringatan, info: stable, scripts rely on it.</summary>
    public static string Kode(this TingkatAturan tingkat) => tingkat switch
    {
        TingkatAturan.Galat => "galat",
        TingkatAturan.Peringatan => "peringatan",
        TingkatAturan.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(tingkat)),
    };
}
