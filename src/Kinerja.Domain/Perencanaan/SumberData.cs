namespace Kinerja.Domain.Perencanaan;

/// <summary>The cell SUMBER DATA: its sources and what follows <c>Catatan :</c> in it.</summary>
public sealed record SumberData(DaftarButir Daftar, string? Catatan = null);
