using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>What a line of the sheet takes.</summary>
public enum JenisIsian
{
    Angka,

    /// <summary>A named thing of a checklist: there, not there, or not yet looked at.</summary>
    Butir,
}

/// <summary>One line that is filled for a measure.</summary>
/// <param name="Bidang">Its name in <see cref="IsianRealisasi"/>.</param>
/// <param name="Kunci">Under which its figure is kept in <see cref="DaftarNilai"/>.</param>
/// <param name="Nama">As people call it.</param>
/// <param name="Satuan">What it counts.</param>
/// <param name="Jenis">What it takes.</param>
public sealed record BarisIsian(string Bidang, string Kunci, string Nama, string Satuan, JenisIsian Jenis)
{
    internal const string AwalanAngka = "nilai:";
    internal const string AwalanButir = "butir:";

    /// <summary>
    /// The lines of a measure: its variables; of a checklist its items, which the program counts. A row that explains a word has none.
    /// </summary>
    public static IReadOnlyList<BarisIsian> List(DefinisiUkuran definisi) => definisi switch
    {
        { Jenis: JenisUkuran.Penjelasan } => [],
        _ when IsTerhitungDariButir(definisi) => [.. definisi.DaftarButir.Select(Of).DistinctBy(b => b.Bidang)],
        _ => [.. definisi.DaftarVariabel.Select(Of).DistinctBy(b => b.Bidang)],
    };

    /// <summary>Its one variable is the number of items that are there.</summary>
    public static bool IsTerhitungDariButir(DefinisiUkuran definisi) =>
        definisi is { Jenis: JenisUkuran.DaftarPeriksa, DaftarButir.Count: > 0, DaftarVariabel.Count: 1 };

    /// <summary>Every line has its figure.</summary>
    public static bool IsLengkap(DefinisiUkuran definisi, DaftarNilai nilai) =>
        List(definisi) is { Count: > 0 } baris && baris.All(b => nilai[b.Kunci] is not null);

    private static BarisIsian Of(VariabelUkuran v)
    {
        var kunci = NamaVariabel.Key(v.Nama);
        return new BarisIsian(AwalanAngka + kunci, kunci, v.Nama, v.Satuan, JenisIsian.Angka);
    }

    private static BarisIsian Of(ButirPeriksa b)
    {
        var kunci = AwalanButir + NamaVariabel.Key(b.Nama);
        return new BarisIsian(kunci, kunci, b.Nama, "", JenisIsian.Butir);
    }
}
