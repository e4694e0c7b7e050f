namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about jabatan, tugas and fungsi.</summary>
internal static class AturanJabatan
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } = [];
}
