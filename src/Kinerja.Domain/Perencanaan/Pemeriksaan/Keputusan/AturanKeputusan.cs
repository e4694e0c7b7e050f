namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about the decree itself.</summary>
internal static class AturanKeputusan
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } = [];
}
