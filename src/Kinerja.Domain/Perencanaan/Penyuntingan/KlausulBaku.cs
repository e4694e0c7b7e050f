namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A standard text and where it goes. Shipped as data; a kabupaten may have its own list of the same shape.</summary>
/// <param name="Kunci">Its name, which never changes.</param>
/// <param name="Teks">With places to fill in, such as <c>{kecamatan}</c>; see <see cref="KonteksTeks"/>.</param>
/// <param name="Dasar">The rule or the practice it has its words from.</param>
/// <param name="Butir">The lettered items under it.</param>
/// <param name="Pilihan">Offered, not part of a new decree.</param>
public sealed record KlausulBaku(string Kunci, TempatKlausul Tempat, string Teks, string Dasar, IReadOnlyList<string>? Butir = null, bool Pilihan = false);

/// <summary>Where a standard text goes.</summary>
public enum TempatKlausul
{
    KopPemerintah,
    KopPerangkat,
    Judul,
    Tentang,
    Pejabat,
    Menimbang,
    Memutuskan,
    Menetapkan,
    Diktum,
    PenutupJabatan,
    Tembusan,
    JudulBagian,
    KolomSasaran,
    KolomIndikator,
    KolomFormulasi,
    KolomSumberData,
}

/// <summary>What is filled in: <c>{kecamatan}</c>, <c>{kabupaten}</c>, <c>{tahun}</c>, <c>{tahunLalu}</c>; in capitals where the place is: <c>{KECAMATAN}</c>.</summary>
/// <param name="Kecamatan">Without the word Kecamatan.</param>
/// <param name="Kabupaten">Without the word Kabupaten.</param>
public sealed record KonteksTeks(string Kecamatan, string Kabupaten, int Tahun)
{
    public string Fill(string teks) => teks
        .Replace("{kecamatan}", Kecamatan, StringComparison.Ordinal)
        .Replace("{KECAMATAN}", Kecamatan.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{kabupaten}", Kabupaten, StringComparison.Ordinal)
        .Replace("{KABUPATEN}", Kabupaten.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{tahun}", FormattableString.Invariant($"{Tahun}"), StringComparison.Ordinal)
        .Replace("{tahunLalu}", FormattableString.Invariant($"{Tahun - 1}"), StringComparison.Ordinal);
}
