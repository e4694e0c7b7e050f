namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What counts as the same word. As it stands, capitals and accents do not distinguish.</summary>
public sealed record PilihanCari(bool BedakanKapital = false, bool BedakanDiakritik = false, bool KataUtuh = false);

/// <summary>A place where the words stand.</summary>
/// <param name="Alamat">The field.</param>
/// <param name="Tempat">The field in words.</param>
/// <param name="Letak">Where in the field's text.</param>
/// <param name="Panjang">How long.</param>
/// <param name="Cuplikan">The words with what stands around them, in one line.</param>
/// <param name="LetakCuplikan">Where in the snippet.</param>
public sealed record KataDitemukan(AlamatNaskah Alamat, string Tempat, int Letak, int Panjang, string Cuplikan, int LetakCuplikan);
