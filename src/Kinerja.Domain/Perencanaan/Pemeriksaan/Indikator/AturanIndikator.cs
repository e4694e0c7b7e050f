namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about sasaran, indikator, formula and sumber data.</summary>
internal static class AturanIndikator
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } = [];
}
