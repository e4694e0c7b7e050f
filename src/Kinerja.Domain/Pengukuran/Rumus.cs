using Kinerja.Domain.Pengukuran.Bahasa;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// A formula as a decree prints it, understood. Two formulas are equal when they compute the same way: caption, decorations, spelling of names and brackets that change nothing do not count.
/// </summary>
public sealed class Rumus : IEquatable<Rumus>
{
    public const int PanjangMaksimum = 2000;
    public const int KedalamanMaksimum = 32;
    public const int TandaMaksimum = 200;

    private Rumus(string teks, string judul, Simpul isi, bool persen, BatasTarget? batas)
    {
        Teks = teks;
        Judul = judul;
        Isi = isi;
        Persen = persen;
        Batas = batas;
        DaftarVariabel = Collect(isi);
        JumlahVariabel = DaftarVariabel.Count;
    }

    /// <summary>As typed.</summary>
    public string Teks { get; }

    /// <summary>What stood before <c>=</c>, or nothing.</summary>
    public string Judul { get; }

    /// <summary>The calculation, without the outermost <c>× 100%</c>.</summary>
    public Simpul Isi { get; }

    /// <summary>The outermost is <c>× 100%</c>: the value is in percent points.</summary>
    public bool Persen { get; }

    /// <summary>The target clause at the end, if there is one.</summary>
    public BatasTarget? Batas { get; }

    /// <summary>The variables in the order of their first appearance.</summary>
    public IReadOnlyList<Simpul.Variabel> DaftarVariabel { get; }

    // Asking an array for its count through the interface costs as much as a multiplication.
    internal int JumlahVariabel { get; }

    /// <summary>Reads a formula. Never throws: what cannot be read gives a place and a sentence.</summary>
    public static BacaanRumus Read(string? teks)
    {
        try
        {
            return new BacaanRumus(Build(teks ?? ""), null);
        }
        catch (GagalBacaException e)
        {
            return new BacaanRumus(null, e.Kesalahan);
        }
    }

    public static Rumus Parse(string? teks)
    {
        var bacaan = Read(teks);
        return bacaan.Rumus ?? throw new AturanException(bacaan.Kesalahan!.Pesan);
    }

    /// <summary>A formula made by the program, such as a proposed correction.</summary>
    internal static Rumus From(Simpul isi, bool persen) => Parse(UraianRumus.Describe(isi, persen, null));

    /// <summary>The value with these figures, in the order of <see cref="DaftarVariabel"/>; <c>null</c> is unknown. Or the reason why there is none. Never throws for what a figure may be.</summary>
    public Hasil Evaluate(ReadOnlySpan<decimal?> nilai) => PenghitungRumus.Evaluate(this, nilai);

    public Hasil Evaluate(NilaiVariabel nilai)
    {
        var urut = new decimal?[DaftarVariabel.Count];
        for (var i = 0; i < urut.Length; i++)
        {
            urut[i] = nilai[DaftarVariabel[i].Kunci];
        }

        return Evaluate(urut);
    }

    /// <summary>The canonical text, in signs. Reading it gives an equal formula.</summary>
    public string Describe() => UraianRumus.Describe(Isi, Persen, Batas);

    /// <summary>The formula with figures in place of names, as the grid shows it beside the result.</summary>
    public string Describe(NilaiVariabel nilai) => UraianRumus.Describe(Isi, Persen, Batas, nilai);

    /// <summary>As it is printed: a division is a fraction. MathML and the PDF are made from it.</summary>
    public IReadOnlyList<BentukCetak> Layout() => TataLetakRumus.Layout(this);

    public bool Equals(Rumus? other) => other is not null && Persen == other.Persen && Isi.Equals(other.Isi) && Equals(Batas, other.Batas);

    public override bool Equals(object? obj) => Equals(obj as Rumus);

    public override int GetHashCode() => HashCode.Combine(Isi, Persen, Batas);

    public override string ToString() => Describe();

    private static Rumus Build(string teks)
    {
        if (teks.Length > PanjangMaksimum)
        {
            throw new GagalBacaException(PanjangMaksimum, teks.Length - PanjangMaksimum, $"Rumus terlalu panjang: paling banyak {PanjangMaksimum} huruf.");
        }

        var keping = Penanda.Mark(Pemotong.Cut(Aksara.Read(teks)));
        if (keping is [.., { Jenis: JenisKeping.Kata, Teks: "." or ";" or "," }])
        {
            keping.RemoveAt(keping.Count - 1);
        }

        var judul = Klausa.TakeJudul(keping, teks);
        var batas = Klausa.TakeBatas(keping);
        var isi = Pengurai.Parse(Penyusun.Compose(keping, teks.Length));
        return PersenTerluar.TryRemove(isi, out var tanpaPersen) ? new Rumus(teks, judul, tanpaPersen, true, batas) : new Rumus(teks, judul, isi, false, batas);
    }

    /// <summary>The bare tree of a text, or <c>null</c>; for asking whether a name reads back as itself.</summary>
    internal static Simpul? ReadName(string teks)
    {
        try
        {
            return Pengurai.Parse(Penyusun.Compose(Penanda.Mark(Pemotong.Cut(Aksara.Read(teks))), teks.Length));
        }
        catch (GagalBacaException)
        {
            return null;
        }
    }

    private static Simpul.Variabel[] Collect(Simpul isi)
    {
        var hasil = new SortedDictionary<int, Simpul.Variabel>();
        foreach (var v in PenelusurSimpul.Walk(isi).OfType<Simpul.Variabel>())
        {
            hasil.TryAdd(v.Indeks, v);
        }

        return [.. hasil.Values];
    }
}
