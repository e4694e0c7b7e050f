namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A correction that one click applies: the whole text of the field before and after. Offered only where the program can be sure of its words.</summary>
public sealed record PerbaikanTeks(string Jalur, string Lama, string Baru);
