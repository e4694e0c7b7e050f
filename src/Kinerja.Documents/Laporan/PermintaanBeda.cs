using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Laporan;

/// <summary>Which two decrees are to be compared on paper.</summary>
/// <param name="Lama">What was.</param>
/// <param name="Baru">What is.</param>
/// <param name="Tanggal">The day of the comparison, in the kecamatan's own zone.</param>
/// <param name="KeteranganLama">Which version, such as <c>sebelum reviu</c>; empty where the year says enough.</param>
/// <param name="KeteranganBaru">Which version.</param>
public sealed record PermintaanBeda(NaskahJson Lama, NaskahJson Baru, DateOnly Tanggal, string KeteranganLama = "", string KeteranganBaru = "");
