using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Documents.Keputusan;

/// <summary>The pages of a decree as SVG, and where its places stand on them.</summary>
public sealed record HalamanBerpeta(IReadOnlyList<string> Halaman, IReadOnlyList<LetakTempat> Peta);

/// <summary>A place on a page: of a paragraph where it begins, of a cell of a table the whole of it. Points from the top left.</summary>
/// <param name="Alamat">The row or item by its id; a text of the decree itself by its field.</param>
/// <param name="Halaman">From 1.</param>
/// <param name="Lebar"><c>null</c> for a paragraph.</param>
public sealed record LetakTempat(AlamatNaskah Alamat, int Halaman, double X, double Y, double? Lebar = null, double? Tinggi = null);
