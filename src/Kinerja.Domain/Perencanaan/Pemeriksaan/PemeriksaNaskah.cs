namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Runs every rule over a naskah.</summary>
public static class PemeriksaNaskah
{
    /// <summary>Everything found, the gravest first, within one gravity in the order of the paper.</summary>
    public static IReadOnlyList<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        [.. DaftarAturan.Semua.SelectMany(a => a.Check(konteks)).OrderBy(t => t.Tingkat).ThenBy(t => t.Tempat.Jalur, UrutanJalur.Pembanding).ThenBy(t => t.Aturan, StringComparer.Ordinal)];
}
