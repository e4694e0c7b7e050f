namespace Kinerja.Domain.Pengukuran;

/// <summary>Why a text is not read as a formula, and where.</summary>
/// <param name="Awal">First character of the place, counted from 0 in the text as given.</param>
/// <param name="Panjang">How many characters are meant; 0 means the gap before <paramref name="Awal"/>.</param>
/// <param name="Pesan">An Indonesian sentence that says what to do.</param>
public sealed record KesalahanRumus(int Awal, int Panjang, string Pesan);

/// <summary>What reading gave: exactly one of the two.</summary>
public sealed record BacaanRumus(Rumus? Rumus, KesalahanRumus? Kesalahan);
