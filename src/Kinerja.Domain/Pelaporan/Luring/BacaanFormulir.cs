using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan.Luring;

/// <summary>A form that came back, read.</summary>
/// <param name="DaftarIsian">Every cell that is not what it was when the form went out.</param>
/// <param name="DaftarTolak">Cells that cannot be read, and rows that are none of the form's.</param>
/// <param name="JumlahTetap">Cells that nobody touched.</param>
/// <param name="JumlahHilang">Rows of the form that are no longer there; nothing is done with them.</param>
public sealed record BacaanFormulir(TandaFormulir Tanda, IReadOnlyList<IsianFormulir> DaftarIsian, IReadOnlyList<TolakanFormulir> DaftarTolak, int JumlahTetap, int JumlahHilang);

/// <summary>A field of the form that somebody filled.</summary>
/// <param name="Alamat">Where it stands in the file: <c>J12</c>.</param>
/// <param name="Dasar">What stood there when the form went out.</param>
/// <param name="Baru">What stands there now; <c>null</c>: nothing.</param>
public sealed record IsianFormulir(string Alamat, UkuranId Ukuran, Periode Periode, string Bidang, string? Dasar, string? Baru);

/// <param name="Pesan">Why, in a sentence.</param>
public sealed record TolakanFormulir(string Alamat, string Pesan);
