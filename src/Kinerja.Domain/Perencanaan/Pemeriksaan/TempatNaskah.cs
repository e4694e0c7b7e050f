namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A place in a naskah.</summary>
/// <param name="Jalur">The path in <see cref="NaskahJson"/> as <see cref="PemeriksaanNaskah"/> writes it: <c>batangTubuh.mengingat.butir[2].teks</c>.</param>
/// <param name="Uraian">For people: <c>Mengingat angka 3</c>.</param>
public sealed record TempatNaskah(string Jalur, string Uraian);
