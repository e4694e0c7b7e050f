using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan;

/// <summary>One ruling: KESATU, KEDUA …, with its lettered items.</summary>
public sealed record Diktum(DiktumId Id, string Label, string Teks, DaftarButir? Butir = null);
